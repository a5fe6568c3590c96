// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is a grid, in which arrow keys move
// biome-ignore-all lint/a11y/noRedundantRoles: a table that is a grid, in which arrow keys move
// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: a table that is a grid, in which arrow keys move
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: a table that is a grid, in which arrow keys move
// biome-ignore-all lint/a11y/useSemanticElements: a table that is a grid, in which arrow keys move
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: a table that is a grid, in which arrow keys move
// biome-ignore-all lint/a11y/useFocusableInteractive: a table that is a grid, in which arrow keys move
import { KINDS, type Kind } from 'colmask/learn'
import type { VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useSay } from '../i18n/language.js'
import { MARKS, type PackedTable, type Sureness } from './messages.js'
import { textAt } from './pack.js'
import { sureAt } from './sureness.js'

const ROW = 30
const SHOWN = 14
const MARGIN = 6
/** More columns than this are not drawn. */
const WIDEST = 100
/** No browser lets a page scroll much further than this. */
const TALLEST = 400_000

interface Props {
  readonly table: PackedTable
  readonly label: string
  readonly sureness?: Readonly<Record<number, Sureness>>
  /** Where kinds may be changed. */
  readonly onKind?: ((column: string, kind: Kind) => void) | undefined
}

export const KIND_NAMES = {
  number: 'kindNumber',
  integer: 'kindInteger',
  boolean: 'kindBoolean',
  category: 'kindCategory',
  date: 'kindDate',
  text: 'kindText',
} as const

/** A table of any length: only the rows that are seen are drawn. Arrow keys move in it. */
export function TableView({ table, label, sureness, onKind }: Props) {
  const say = useSay()
  const scroller = useRef<HTMLDivElement>(null)
  const [first, setFirst] = useState(0)
  const [at, setAt] = useState({ row: 0, column: 0 })
  const [moved, setMoved] = useState(false)
  const columns = table.columns.slice(0, WIDEST)
  const rows = Math.min(table.rows, TALLEST)
  const start = Math.max(0, first - MARGIN)
  const end = Math.min(rows, first + SHOWN + MARGIN)

  useEffect(() => {
    if (!moved) return
    scroller.current?.querySelector<HTMLElement>('[data-at]')?.focus({ preventScroll: true })
    setMoved(false)
  }, [moved])

  const go = (row: number, column: number) => {
    const to = {
      row: Math.min(rows - 1, Math.max(0, row)),
      column: Math.min(columns.length - 1, Math.max(0, column)),
    }
    const box = scroller.current
    if (box && (to.row < first || to.row >= first + SHOWN - 3)) {
      box.scrollTop = Math.max(0, (to.row - SHOWN / 2) * ROW)
      setFirst(Math.floor(box.scrollTop / ROW))
    }
    setAt(to)
    setMoved(true)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { row, column } = at
    const moves: Record<string, readonly [number, number]> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      PageUp: [row - SHOWN, column],
      PageDown: [row + SHOWN, column],
      Home: [event.ctrlKey ? 0 : row, 0],
      End: [event.ctrlKey ? rows - 1 : row, columns.length - 1],
    }
    const to = moves[event.key]
    if (to === undefined) return
    event.preventDefault()
    go(...to)
  }
  // Rows are kept as they are while one scrolls: the same node is not compared again.
  const kept = useMemo(() => new Map<number, VNode>(), [table, sureness, say])
  const rowAt = (row: number): VNode => {
    const known = row === at.row ? undefined : kept.get(row)
    if (known) return known
    const made = drawRow(row)
    if (kept.size > 500) kept.clear()
    if (row !== at.row) kept.set(row, made)
    return made
  }
  const drawRow = (row: number): VNode => (
    <tr key={row} role="row" aria-rowindex={row + 2} style={{ height: `${ROW}px` }}>
      <th role="rowheader">{row + 1}</th>
      {columns.map((column, c) => {
        const mark = column.marks[row] ?? MARKS.given
        const text = textAt(column, row)
        const here = at.row === row && at.column === c
        const sure = mark === MARKS.filled ? sureAt(sureness?.[c], row) : undefined
        const note =
          mark === MARKS.missing
            ? say('cellMissing')
            : mark === MARKS.filled
              ? sure === undefined
                ? say('cellFilled')
                : say(sure.isNumber ? 'filledNumber' : 'filledChoice', {
                    sure: sure.text,
                  })
              : undefined
        return (
          <td
            key={column.name}
            role="gridcell"
            tabIndex={here ? 0 : -1}
            data-at={here ? '' : undefined}
            data-cell={`${row}:${c}`}
            class={mark === MARKS.missing ? 'hole' : mark === MARKS.filled ? 'filled' : ''}
            aria-label={note === undefined ? undefined : `${text} ${note}`}
            title={note ?? text}
            onFocus={() => setAt({ row, column: c })}
          >
            {text}
          </td>
        )
      })}
    </tr>
  )
  const kindsKey = columns.map(({ kind }) => kind).join()
  const head = useMemo(
    () => (
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1}>
          <th role="columnheader">#</th>
          {columns.map(({ name, kind, missing }) => (
            <th key={name} role="columnheader" data-name={name}>
              <span class="column-name" title={name}>
                {name}
              </span>
              {onKind ? (
                <select
                  aria-label={say('kindOf', { name })}
                  value={kind}
                  onChange={({ currentTarget }) => {
                    const chosen = KINDS.find((one) => one === currentTarget.value)
                    // It stays as it was until the worker has agreed.
                    currentTarget.value = kind
                    if (chosen) onKind(name, chosen)
                  }}
                >
                  {KINDS.map((one) => (
                    <option key={one} value={one} selected={one === kind}>
                      {say(KIND_NAMES[one])}
                    </option>
                  ))}
                </select>
              ) : (
                <span class="kind">{say(KIND_NAMES[kind])}</span>
              )}
              <span class="holes">{missing > 0 ? say('holes', { count: missing }) : ' '}</span>
            </th>
          ))}
        </tr>
      </thead>
    ),
    [table, kindsKey, say, onKind !== undefined],
  )
  const visible = Array.from({ length: end - start }, (_, i) => start + i)
  return (
    <div class="table-view">
      <div
        ref={scroller}
        class="scroller"
        role="grid"
        aria-label={label}
        aria-rowcount={rows + 1}
        aria-colcount={columns.length + 1}
        tabIndex={-1}
        style={{ maxHeight: `${SHOWN * ROW + 70}px` }}
        onKeyDown={onKeyDown}
        onScroll={({ currentTarget }) => setFirst(Math.floor(currentTarget.scrollTop / ROW))}
      >
        <table role="presentation">
          {head}
          <tbody role="rowgroup">
            <tr aria-hidden="true" style={{ height: `${start * ROW}px` }} />
            {visible.map(rowAt)}
            <tr aria-hidden="true" style={{ height: `${(rows - end) * ROW}px` }} />
          </tbody>
        </table>
      </div>
      <CellNote {...{ table, sureness }} row={at.row} column={at.column} />
      {(table.columns.length > WIDEST || table.rows > TALLEST) && (
        <p class="hint">{say('tooWide', { rows: TALLEST, columns: WIDEST })}</p>
      )}
    </div>
  )
}

interface NoteProps {
  readonly table: PackedTable
  readonly sureness: Readonly<Record<number, Sureness>> | undefined
  readonly row: number
  readonly column: number
}

/** What hovering says, for those who cannot hover. */
function CellNote({ table, sureness, row, column }: NoteProps) {
  const say = useSay()
  const here = table.columns[column]
  if (here === undefined || row >= table.rows) return null
  const mark = here.marks[row]
  const sure = sureAt(sureness?.[column], row)
  const note =
    mark === MARKS.missing
      ? say('cellMissing')
      : mark === MARKS.filled && sure !== undefined
        ? say(sure.isNumber ? 'filledNumber' : 'filledChoice', { sure: sure.text })
        : ''
  return (
    <p class="hint cell-note" data-note>
      {say('cellAt', { row: row + 1, column: here.name })}: <strong>{textAt(here, row)}</strong>{' '}
      {note}
    </p>
  )
}
