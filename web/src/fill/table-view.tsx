// biome-ignore-all lint/a11y/useSemanticElements: a grid that is drawn in part, which a table element lays out anew each time
// biome-ignore-all lint/a11y/useFocusableInteractive: of a grid, one cell is focusable at a time
import type { Finding, Kind } from 'colmask/learn'
import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useSay } from '../i18n/language.js'
import { CellNote, noteAt } from './cell-note.js'
import { MARKS, type PackedTable, type Sureness } from './messages.js'
import { textAt } from './pack.js'
import type { ColumnChart } from './results/chart.js'
import type { ColumnRoles } from './summary/role-select.js'
import { TableHead } from './table-head.js'

const ROW = 30
const SHOWN = 14
/** Pixels: of the head and borders, so that no row is cut in half. */
const HEAD = 118
const MARGIN = 3
/** Pixels: of the row numbers, and of a column at least. */
const NUMBERS = 76
const NARROWEST = 150
/** No browser lets a page scroll much further than this. */
const TALLEST = 400_000

interface Props {
  readonly table: PackedTable
  readonly label: string
  readonly sureness?: Readonly<Record<number, Sureness>>
  /** What was found while it was read. */
  readonly findings: readonly Finding[]
  /** Where kinds may be changed. */
  /** Of the columns, once they are filled. */
  readonly charts?: ReadonlyMap<string, ColumnChart> | undefined
  /** A cell to go to; another object, and it is gone to once more. */
  readonly jump?: { readonly row: number; readonly column: number } | undefined
  readonly onKind?: ((column: string, kind: Kind) => void) | undefined
  readonly roles?: ColumnRoles | undefined
}

/** The first row and column that are seen, and how wide a column is. */
interface Window {
  readonly row: number
  readonly column: number
  readonly columns: number
  readonly width: number
}

/** A table of any size: only the cells that are seen are drawn. Arrow keys move in it. */
export function TableView({
  table,
  label,
  sureness,
  findings,
  onKind,
  roles,
  charts,
  jump,
}: Props) {
  const say = useSay()
  const scroller = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState<Window>({ row: 0, column: 0, columns: 8, width: NARROWEST })
  const [at, setAt] = useState({ row: 0, column: 0 })
  const moved = useRef(false)
  const count = table.columns.length
  const rows = Math.min(table.rows, TALLEST)

  const look = () => {
    const box = scroller.current
    if (box === null) return
    const width = Math.max(NARROWEST, Math.floor((box.clientWidth - NUMBERS) / (count || 1)))
    const next = {
      row: Math.floor(box.scrollTop / ROW),
      column: Math.floor(box.scrollLeft / width),
      columns: Math.ceil(box.clientWidth / width) + 1,
      width,
    }
    setSeen((old) => (sameWindow(old, next) ? old : next))
  }
  useLayoutEffect(() => {
    const observer = new ResizeObserver(look)
    if (scroller.current) observer.observe(scroller.current)
    return () => observer.disconnect()
  }, [count])
  useLayoutEffect(() => {
    if (!moved.current) return
    moved.current = false
    scroller.current?.querySelector<HTMLElement>('[data-at]')?.focus({ preventScroll: true })
  })

  const go = (toRow: number, toColumn: number) => {
    const row = Math.min(rows - 1, Math.max(0, toRow))
    const column = Math.min(count - 1, Math.max(0, toColumn))
    const box = scroller.current
    if (box) {
      const last = seen.row + Math.floor(box.clientHeight / ROW) - 4
      if (row < seen.row || row > last) box.scrollTop = Math.max(0, (row - SHOWN / 2) * ROW)
      const left = column * seen.width
      const room = box.clientWidth - NUMBERS
      if (left < box.scrollLeft) box.scrollLeft = left
      if (left + seen.width > box.scrollLeft + room) box.scrollLeft = left + seen.width - room
    }
    moved.current = true
    setAt({ row, column })
    look()
  }
  useEffect(() => {
    if (jump === undefined) return
    scroller.current?.scrollIntoView({ block: 'center' })
    go(jump.row, jump.column)
  }, [jump])
  const onKeyDown = (event: KeyboardEvent) => {
    // The choice of a kind has its own use for the keys.
    if (event.target instanceof HTMLSelectElement) return
    const { row, column } = at
    const moves: Record<string, readonly [number, number]> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      PageUp: [row - SHOWN, column],
      PageDown: [row + SHOWN, column],
      Home: [event.ctrlKey ? 0 : row, 0],
      End: [event.ctrlKey ? rows - 1 : row, count - 1],
    }
    const to = moves[event.key]
    if (to === undefined) return
    event.preventDefault()
    go(...to)
  }
  const onFocusIn = ({ target }: FocusEvent) => {
    const place = target instanceof HTMLElement ? target.dataset['cell']?.split(':') : undefined
    if (place) setAt({ row: Number(place[0]), column: Number(place[1]) })
  }

  // The cell that has, or will have, the focus is always there.
  const drawnColumns = range(seen.column - 1, seen.column + seen.columns, count, at.column)
  const columnsKey = `${drawnColumns.join()} ${seen.width}`
  // Rows are kept as they are while one scrolls: the same node is not compared again.
  const kept = useMemo(() => new Map<number, VNode>(), [table, sureness, say, columnsKey])
  const rowAt = (row: number): VNode => {
    if (row === at.row) return drawRow(row)
    if (kept.size > 200) kept.clear()
    const made = kept.get(row) ?? drawRow(row)
    kept.set(row, made)
    return made
  }
  const wholeWidth = NUMBERS + count * seen.width
  const drawRow = (row: number): VNode => (
    <div
      key={row}
      role="row"
      class="row"
      aria-rowindex={row + 2}
      style={{ top: `${row * ROW}px`, height: `${ROW}px`, width: `${wholeWidth}px` }}
    >
      <div role="rowheader" style={{ width: `${NUMBERS}px` }}>
        {row + 1}
      </div>
      {drawnColumns.map((c) => {
        const column = table.columns[c]
        if (column === undefined) return null
        const mark = column.marks[row]
        const text = textAt(column, row)
        const here = at.row === row && at.column === c
        const note = noteAt({ table, sureness, row, column: c }, say)
        return (
          <div
            key={c}
            role="gridcell"
            tabIndex={here ? 0 : -1}
            data-at={here ? '' : undefined}
            data-cell={`${row}:${c}`}
            data-kind={column.kind}
            class={mark === MARKS.missing ? 'hole' : mark === MARKS.filled ? 'filled' : ''}
            aria-colindex={c + 2}
            aria-label={note === undefined ? undefined : `${text} ${note}`}
            title={note ?? text}
            style={{ left: `${NUMBERS + c * seen.width}px`, width: `${seen.width}px` }}
          >
            {text}
          </div>
        )
      })}
    </div>
  )
  const drawnRows = range(seen.row - MARGIN, seen.row + SHOWN + MARGIN, rows, at.row)
  const size = { width: `${wholeWidth}px`, height: `${rows * ROW}px` }
  return (
    <div class="table-view">
      <div
        ref={scroller}
        class="scroller"
        role="grid"
        aria-label={label}
        aria-rowcount={rows + 1}
        aria-colcount={count + 1}
        tabIndex={-1}
        style={{ maxHeight: `${SHOWN * ROW + HEAD}px` }}
        onKeyDown={onKeyDown}
        onFocusIn={onFocusIn}
        onScroll={look}
      >
        <TableHead
          table={table}
          shown={drawnColumns}
          numbers={NUMBERS}
          width={seen.width}
          whole={wholeWidth}
          findings={findings}
          onKind={onKind}
          roles={roles}
        />
        <div role="rowgroup" class="rows" style={size}>
          {drawnRows.map(rowAt)}
        </div>
      </div>
      <CellNote {...{ table, sureness, charts }} row={at.row} column={at.column} />
      {table.rows > TALLEST && <p class="hint">{say('tooLong', { rows: TALLEST })}</p>}
    </div>
  )
}

function sameWindow(a: Window, b: Window): boolean {
  return a.row === b.row && a.column === b.column && a.columns === b.columns && a.width === b.width
}

/** The whole numbers from `from` up to `to`, within 0 and `count`, and one more. */
function range(from: number, to: number, count: number, more: number): number[] {
  const start = Math.max(0, from)
  const length = Math.max(0, Math.min(count, to) - start)
  const all = Array.from({ length }, (_, i) => start + i)
  if (more < count && !all.includes(more)) all.push(more)
  return all.sort((a, b) => a - b)
}
