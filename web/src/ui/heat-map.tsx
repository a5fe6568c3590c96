import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useSay } from '../i18n/language.js'
import { CellEditor } from './cell-editor.js'
import type { CellColours } from './colours.js'
import { Legend, type LegendOf } from './legend.js'
import { PlainTable } from './plain-table.js'

export interface HeatCell {
  /** In the cell, where there is room. */
  readonly text: string
  /** In the table beside it, and for screen readers. */
  readonly full: string
  readonly colours: CellColours
  readonly hidden?: boolean
}

export interface Place {
  readonly row: number
  readonly column: number
}

interface Props {
  readonly id: string
  readonly title: string
  readonly hint?: string
  readonly rowNames: readonly string[]
  readonly columnNames: readonly string[]
  readonly cell: (row: number, column: number) => HeatCell
  readonly active?: Place | undefined
  readonly onActive?: (place: Place) => void
  readonly onCell?: (place: Place) => void
  readonly onColumn?: ((column: number) => void) | undefined
  /** The cell that a click holds fast. */
  readonly pinned?: Place | undefined
  /** Whether the text could be taken as the cell's value. */
  readonly onEdit?: ((place: Place, text: string) => boolean) | undefined
  readonly legend?: LegendOf
  readonly small?: boolean
}

/**
 * A matrix in colours. Arrow keys move in it, Enter does what a click does; a plain table is beside it. Where values
 * can be edited, Enter, F2, a digit or a double click begin it.
 */
export function HeatMap(props: Props) {
  const { id, title, hint, rowNames, columnNames, cell, active, pinned, small } = props
  const say = useSay()
  const body = useRef<HTMLTableElement>(null)
  const [editing, setEditing] = useState<Place & { text: string }>()
  const back = useRef<Place | undefined>(undefined)
  const top = props.onColumn ? -1 : 0
  const at = active ?? { row: 0, column: 0 }
  const go = (row: number, column: number) => {
    const place = `[data-row="${row}"][data-column="${column}"]`
    body.current?.querySelector<HTMLButtonElement>(place)?.focus()
  }
  // To the cell that was edited, once it is there again.
  useLayoutEffect(() => {
    if (editing || back.current === undefined) return
    go(back.current.row, back.current.column)
    back.current = undefined
  }, [editing])
  const edit = (row: number, column: number, text = cell(row, column).full) =>
    props.onEdit && setEditing({ row, column, text })
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    const row = Number(target.dataset['row'])
    const column = Number(target.dataset['column'])
    const last = { row: rowNames.length - 1, column: columnNames.length - 1 }
    const moves: Record<string, Place> = {
      ArrowUp: { row: Math.max(top, row - 1), column },
      ArrowDown: { row: Math.min(last.row, row + 1), column },
      ArrowLeft: { row, column: Math.max(0, column - 1) },
      ArrowRight: { row, column: Math.min(last.column, column + 1) },
      Home: { row, column: 0 },
      End: { row, column: last.column },
    }
    const to = moves[event.key]
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (props.onEdit && row >= 0 && plain && /^(Enter|F2|[-−+.\d])$/.test(event.key)) {
      event.preventDefault()
      edit(row, column, event.key.length === 1 ? event.key : undefined)
    }
    if (to === undefined) return
    event.preventDefault()
    go(to.row, to.column)
  }
  const size = columnNames.length > 12 ? 'tiny' : columnNames.length > 7 ? 'mid' : 'large'
  return (
    <figure
      class={`heat${named(columnNames) || named(rowNames) ? ' named' : ''}`}
      data-map={id}
      data-size={small ? 'small' : size}
      style={{
        '--rows': rowNames.length,
        '--columns': columnNames.length,
        '--name': Math.min(10, Math.max(2, ...rowNames.map(wide))),
      }}
    >
      <figcaption>
        <strong>{title}</strong>
        {hint && <span class="hint">{hint}</span>}
      </figcaption>
      <div class="scroll">
        <table ref={body} aria-label={title}>
          <thead>
            <tr>
              <td />
              {columnNames.map((name, column) => (
                <th key={column} scope="col">
                  {props.onColumn ? (
                    <button
                      type="button"
                      class="column"
                      data-row={-1}
                      data-column={column}
                      tabIndex={column === at.column ? 0 : -1}
                      aria-label={say('toggleColumn', { column: name })}
                      onClick={() => props.onColumn?.(column)}
                      onKeyDown={onKeyDown}
                    >
                      <span class="name">{name}</span>
                    </button>
                  ) : (
                    <span class="name" title={name}>
                      {name}
                    </span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowNames.map((rowName, row) => (
              <tr key={row}>
                <th scope="row">
                  <span class="name" title={rowName}>
                    {rowName}
                  </span>
                </th>
                {columnNames.map((columnName, column) => {
                  const { text, full, colours, hidden } = cell(row, column)
                  const here = active?.row === row && active.column === column
                  // What is seen is a part of the name, for those who speak to their machine.
                  const number = text === full ? full : `${text} (${full})`
                  const value = hidden ? number + say('semicolon') + say('cellMasked') : number
                  const held = pinned?.row === row && pinned.column === column
                  const values = { map: title, row: rowName, column: columnName, value }
                  if (editing?.row === row && editing.column === column) {
                    return (
                      <td key={column}>
                        <CellEditor
                          label={say('cellName', values)}
                          text={editing.text}
                          onText={(text) => props.onEdit?.({ row, column }, text) ?? false}
                          onEnd={(byKey) => {
                            if (byKey) back.current = { row, column }
                            setEditing(undefined)
                          }}
                        />
                      </td>
                    )
                  }
                  return (
                    <td key={column}>
                      <button
                        type="button"
                        class={`cell${hidden ? ' hidden' : ''}${here ? ' here' : ''}${held ? ' pinned' : ''}`}
                        style={{ background: colours.background, color: colours.ink }}
                        data-row={row}
                        data-column={column}
                        data-value={full}
                        tabIndex={row === at.row && column === at.column ? 0 : -1}
                        aria-label={say('cellName', values)}
                        onFocus={() => props.onActive?.({ row, column })}
                        onPointerEnter={() => props.onActive?.({ row, column })}
                        onClick={() => props.onCell?.({ row, column })}
                        onDblClick={() => edit(row, column)}
                        onKeyDown={onKeyDown}
                        {...(pinned !== undefined && { 'aria-pressed': held })}
                      >
                        <span>{text}</span>
                      </button>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!small && (
        <div class="below">
          {props.legend && <Legend {...props.legend} />}
          <PlainTable
            title={title}
            columns={columnNames}
            rows={rowNames}
            cell={(row, column) => cell(row, column).full}
          />
        </div>
      )}
    </figure>
  )
}

/** How wide a name is, in letters: signs of Chinese are as wide as two. */
function wide(name: string): number {
  return name.length + (name.match(/[\u2e80-\uffef]/g)?.length ?? 0)
}

/** Whether there are names, and not numbers alone. */
function named(names: readonly string[]): boolean {
  return names.some((name, i) => name !== String(i))
}
