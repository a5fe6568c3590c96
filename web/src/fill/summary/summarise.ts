import type { ColumnPlan, Kind, PlanReason } from 'colmask/learn'
import type { PackedColumn, ReadOptions } from '../messages.js'
import { isFilled, type Role } from './roles.js'

/** Why holes of columns stay: by the plan, by what was chosen, or since nothing to fill them with was learned. */
export type Why = PlanReason | 'chosenUse' | 'chosenLeave' | 'unfilled'

/** What one click does about it. */
export interface Fix {
  /** How the file is read from then on. */
  readonly read?: Pick<ReadOptions, 'missing' | 'decimal' | 'dayFirst' | 'flatten' | 'lastRow'>
  /** What the columns are taken for. */
  readonly kind?: Kind
  readonly role?: Role
}

/** Columns whose holes stay for the same reason. */
export interface Group {
  readonly why: Why
  readonly columns: readonly string[]
  readonly holes: number
  /** What it is about: words, a date, the only value. */
  readonly words: readonly string[]
  /** The likeliest first. */
  readonly fixes: readonly Fix[]
}

export interface Summary {
  readonly holes: number
  /** How many are, or will be, filled. */
  readonly filled: number
  /** Columns whose holes stay. */
  readonly columns: number
  /** Those with most holes first. */
  readonly groups: readonly Group[]
}

type Counted = Pick<PackedColumn, 'name' | 'kind' | 'missing'>

/**
 * How many holes are filled, and why the others are not.
 *
 * @param after the columns as they were filled; before that, what will be is told
 */
export function summarise(
  columns: readonly Counted[],
  plans: readonly ColumnPlan[],
  roles: readonly Role[],
  after?: readonly Counted[],
): Summary {
  let holes = 0
  let filled = 0
  let staying = 0
  const groups = new Map<string, Group>()
  for (const [c, column] of columns.entries()) {
    const { [c]: plan } = plans
    const { [c]: role = 'leave' } = roles
    const { missing } = column
    const left = after?.[c]?.missing ?? (isFilled(role) ? 0 : missing)
    holes += missing
    filled += missing - left
    if (left === 0 || plan === undefined) continue
    staying++
    const found = reasonOf(column, plan, role)
    const key = JSON.stringify([found.why, found.fixes, isShared(found.why) ? found.words : []])
    const other = groups.get(key)
    groups.set(key, {
      ...(other ?? found),
      columns: [...(other?.columns ?? []), column.name],
      holes: (other?.holes ?? 0) + left,
    })
  }
  const sorted = [...groups.values()].sort((a, b) => b.holes - a.holes)
  return { holes, filled, columns: staying, groups: sorted }
}

/** Whether columns are only told together that have the same word. */
function isShared(why: Why): boolean {
  return why.startsWith('mostly-') || why === 'mixed-decimals' || why === 'constant'
}

function reasonOf({ kind }: Counted, plan: ColumnPlan, role: Role): Group {
  const about = { columns: [], holes: 0 }
  if (isFilled(role)) return { ...about, why: 'unfilled', words: [], fixes: [] }
  const canFill = kind !== 'text' && plan.why !== 'empty'
  const isChosen = role === 'use' || plan.why === undefined
  if (canFill && isChosen) {
    const why = role === 'use' ? 'chosenUse' : 'chosenLeave'
    return { ...about, why, words: [], fixes: [{ role: 'fill' }] }
  }
  const { why = 'varied', text, mends } = plan
  const missing = mends.find((mend) => 'missing' in mend)
  const isMostly = why.startsWith('mostly-')
  const words = isMostly && missing ? missing.missing : text === undefined ? [] : [text]
  return { ...about, why, words, fixes: fixesOf(plan, canFill) }
}

function fixesOf({ mends, why }: ColumnPlan, canFill: boolean): Fix[] {
  const fixes = mends.map((mend): Fix => {
    if (!('kind' in mend)) return { read: mend }
    return { kind: mend.kind, role: 'fill' }
  })
  if (fixes.length > 0) return fixes
  if (canFill) return [{ role: 'fill' }]
  // Who wants text filled takes it for a category.
  const isText = why === 'identifiers' || why === 'names' || why === 'remarks' || why === 'varied'
  return isText || why?.startsWith('mostly-') ? [{ kind: 'category', role: 'fill' }] : []
}

/** The options of now with those of a fix: words that mean missing are added. */
export function readWith(asked: ReadOptions, read: NonNullable<Fix['read']>): ReadOptions {
  const { missing, ...others } = read
  if (missing === undefined) return { ...asked, ...others }
  const old = Array.isArray(asked.missing) ? asked.missing.map(String) : []
  const words = Array.isArray(missing) ? missing.map(String) : []
  return { ...asked, ...others, missing: [...new Set([...old, ...words])] }
}

/** Where several groups wait for words: all of them at once. */
export function allWords(groups: readonly Group[]): Fix | undefined {
  const own = groups.flatMap(({ fixes }) => {
    const words = fixes[0]?.read?.missing
    return Array.isArray(words) ? [words.map(String)] : []
  })
  return own.length < 2 ? undefined : { read: { missing: [...new Set(own.flat())] } }
}
