import { KINDS, type Kind } from 'colmask/learn'
import { useMemo, useState } from 'preact/hooks'
import { useSay } from '../../i18n/language.js'
import { KIND_NAMES } from '../kind-names.js'
import type { Filled, PackedTable } from '../messages.js'
import { ColumnDetail } from './column-detail.js'
import { errorText, linesOf, type SortKey, skillText, sorted } from './column-line.js'

/** So many rows are drawn at once, and so many charts are printed. */
const PAGE = 50
const MOST_PRINTED = 200

const HEADS = [
  ['name', 'columnName'],
  ['kind', 'columnKind'],
  ['holes', 'columnHoles'],
  ['filled', 'columnFilled'],
  ['skill', 'columnSkill'],
  ['error', 'columnError'],
] as const

interface Props {
  readonly table: PackedTable
  readonly filled: Filled
  /** All rows, opened, for paper. */
  readonly isPrinted: boolean
}

/** What became of each column: a row each, which opens into its chart. */
export function ColumnTable({ table, filled, isPrinted }: Props) {
  const say = useSay()
  const lines = useMemo(() => linesOf(table, filled), [table, filled])
  const charts = useMemo(() => new Map(filled.charts), [filled])
  const [order, setOrder] = useState<{ key: SortKey; down: boolean }>()
  const [text, setText] = useState('')
  const [kind, setKind] = useState<Kind | ''>('')
  const [onlyFilled, setOnlyFilled] = useState(false)
  const [page, setPage] = useState(0)
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(firstOf(lines)))
  const found = useMemo(() => {
    const wanted = text.trim().toLowerCase()
    const some = lines.filter(
      (line) =>
        line.name.toLowerCase().includes(wanted) &&
        (kind === '' || line.kind === kind) &&
        (!onlyFilled || line.filled > 0),
    )
    return order ? sorted(some, order.key, order.down) : some
  }, [lines, text, kind, onlyFilled, order])
  const pages = Math.max(1, Math.ceil(found.length / PAGE))
  const at = Math.min(page, pages - 1)
  const shown = isPrinted ? found.slice(0, MOST_PRINTED) : found.slice(at * PAGE, (at + 1) * PAGE)
  const kinds = KINDS.filter((one) => lines.some((line) => line.kind === one))
  const toggle = (name: string) =>
    setOpen((old) => {
      const next = new Set(old)
      if (!next.delete(name)) next.add(name)
      return next
    })
  const sortBy = (key: SortKey) =>
    setOrder((old) => {
      // Most holes and the best predicted come first.
      const first = key === 'holes' || key === 'filled' || key === 'skill'
      if (old?.key !== key) return { key, down: first }
      return old.down === first ? { key, down: !first } : undefined
    })
  return (
    <section class="card columns" aria-labelledby="columns-title">
      <h2 id="columns-title">{say('columnsTitle')}</h2>
      <p class="hint">{say('columnsText')}</p>
      {lines.length > 6 && (
        <div class="column-filters no-print">
          <label>
            {say('findColumn')}
            <input
              type="text"
              name="find-column"
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          </label>
          <label>
            {say('columnKind')}
            <select
              name="kind-of-columns"
              value={kind}
              onChange={({ currentTarget }) =>
                setKind(kinds.find((one) => one === currentTarget.value) ?? '')
              }
            >
              <option value="">{say('allKinds')}</option>
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {say(KIND_NAMES[one])}
                </option>
              ))}
            </select>
          </label>
          <label class="tick">
            <input
              type="checkbox"
              name="only-filled"
              checked={onlyFilled}
              onChange={({ currentTarget }) => setOnlyFilled(currentTarget.checked)}
            />
            {say('onlyFilled')}
          </label>
        </div>
      )}
      <table class="column-table">
        <thead>
          <tr>
            {HEADS.map(([key, word]) => (
              <th
                key={key}
                scope="col"
                class={`of-${key}`}
                aria-sort={order?.key === key ? (order.down ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" name={`sort-${key}`} onClick={() => sortBy(key)}>
                  {say(word)}
                  <span aria-hidden="true" class="arrow">
                    {order?.key === key ? (order.down ? '↓' : '↑') : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {shown.map((line) => {
          const { name, holes, skill } = line
          const isOpen = isPrinted || open.has(name)
          return (
            <tbody key={name} data-column-report={name} class={isOpen ? 'open' : ''}>
              <tr>
                <th scope="row">
                  <button
                    type="button"
                    class="opener"
                    aria-expanded={isOpen}
                    onClick={() => toggle(name)}
                  >
                    <span class="turn" aria-hidden="true" />
                    <span class="column-name">{breakable(name)}</span>
                  </button>
                </th>
                <td class="of-kind">{say(KIND_NAMES[line.kind])}</td>
                <td class="of-holes">{holes > 0 ? holes : '–'}</td>
                <td class="of-filled">
                  {line.filled > 0 ? <strong>{line.filled}</strong> : holes > 0 ? 0 : '–'}
                </td>
                <td class="of-skill">
                  <span class="bar" aria-hidden="true">
                    <span style={{ width: `${100 * Math.max(0, skill)}%` }} />
                  </span>
                  <span>{skillText(line, say)}</span>
                </td>
                <td class="of-error">{errorText(line, say)}</td>
              </tr>
              {isOpen && (
                <tr class="detail">
                  <td colSpan={HEADS.length}>
                    <ColumnDetail line={line} chart={charts.get(name)} filled={filled} />
                  </td>
                </tr>
              )}
            </tbody>
          )
        })}
      </table>
      {found.length === 0 && <p role="status">{say('noColumns')}</p>}
      {isPrinted && found.length > MOST_PRINTED && (
        <p>{say('printedOnly', { count: MOST_PRINTED, all: found.length })}</p>
      )}
      {pages > 1 && (
        <div class="pager no-print">
          <button type="button" name="earlier" disabled={at === 0} onClick={() => setPage(at - 1)}>
            {say('earlier')}
          </button>
          <span role="status">
            {say('columnsShown', {
              from: at * PAGE + 1,
              to: Math.min(found.length, (at + 1) * PAGE),
              all: found.length,
            })}
          </span>
          <button
            type="button"
            name="later"
            disabled={at === pages - 1}
            onClick={() => setPage(at + 1)}
          >
            {say('later')}
          </button>
        </div>
      )}
    </section>
  )
}

/** A name that may be broken after its marks, before it is within words. */
function breakable(name: string) {
  return name
    .split(/(?<=[_./-])/)
    .flatMap((piece, i) => (i > 0 ? [<wbr key={i} />, piece] : [piece]))
}

/** The column with most filled cells is open from the start. */
function firstOf(lines: readonly { name: string; filled: number }[]): string[] {
  const [first] = [...lines].sort((a, b) => b.filled - a.filled)
  return first && first.filled > 0 ? [first.name] : []
}
