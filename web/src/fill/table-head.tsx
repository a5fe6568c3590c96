// biome-ignore-all lint/a11y/useSemanticElements: a part of a grid that is drawn in part
// biome-ignore-all lint/a11y/useFocusableInteractive: what it holds is focusable
import { type Finding, KINDS, type Kind } from 'colmask/learn'
import { useId } from 'preact/hooks'
import { type Say, type Tell, useSay, useTell } from '../i18n/language.js'
import { KIND_NAMES } from './kind-names.js'
import type { PackedColumn, PackedTable } from './messages.js'
import { type ColumnRoles, RoleSelect } from './summary/role-select.js'

interface Props {
  readonly table: PackedTable
  /** Which columns are drawn. */
  readonly shown: readonly number[]
  /** Pixels: of the row numbers, of a column, of all. */
  readonly numbers: number
  readonly width: number
  readonly whole: number
  readonly findings: readonly Finding[]
  readonly onKind: ((column: string, kind: Kind) => void) | undefined
  readonly roles: ColumnRoles | undefined
}

/** Names and kinds of the columns; kinds may be changed. */
export function TableHead(props: Props) {
  const { table, shown, numbers, width, whole, findings, onKind, roles } = props
  const say = useSay()
  const tell = useTell()
  const id = useId()
  return (
    <div role="rowgroup" class="head" style={{ width: `${whole}px` }}>
      <div role="row" aria-rowindex={1}>
        <div role="columnheader" style={{ width: `${numbers}px` }}>
          #
        </div>
        {shown.map((c) => {
          const column = table.columns[c]
          if (column === undefined) return null
          const { name, kind } = column
          const noted = notesOf(name, findings, say, tell)
          return (
            <div
              key={c}
              role="columnheader"
              aria-colindex={c + 2}
              data-name={name}
              class={roles?.now[c] === 'leave' ? 'out' : ''}
              style={{ left: `${numbers + c * width}px`, width: `${width}px` }}
            >
              <span class="column-title">
                <span class="column-name" title={name}>
                  {name}
                </span>
                {noted && (
                  <span id={`${id}-${c}`} class="noted" role="img" aria-label={noted} title={noted}>
                    !
                  </span>
                )}
              </span>
              {onKind ? (
                <select
                  aria-label={say('kindOf', { name })}
                  aria-describedby={noted && `${id}-${c}`}
                  title={noted}
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
              {roles && <RoleSelect {...{ name, c, roles }} />}
              <span class="holes">{countsOf(column, say)}</span>
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** How many of its cells are missing, and how many were filled. */
function countsOf({ missing, filled }: PackedColumn, say: Say): string {
  const left = missing > 0 ? [say('holes', { count: missing })] : []
  const done = filled > 0 ? [say('filledCount', { count: filled })] : []
  return [...done, ...left].join(say('comma')) || ' '
}

/** What was found of a column. */
function notesOf(
  name: string,
  findings: readonly Finding[],
  say: Say,
  tell: Tell,
): string | undefined {
  const found = findings.filter(({ column }) => column === name)
  if (found.length === 0) return undefined
  return say('doubtsOf', {
    name,
    text: found.map((one) => tell.finding(one)).join(say('semicolon')),
  })
}
