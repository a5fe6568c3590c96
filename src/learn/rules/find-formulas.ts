import type { Work } from '../../host/work.js'
import { type Checked, checkEverywhere, checkFormula, type Formula } from './check-formula.js'
import { directionsOf } from './directions.js'
import { chanceOf, isEvidence } from './evidence.js'
import type { NumberColumn } from './number-column.js'
import { pruned, readFormula, shortened } from './read-formula.js'
import type { FormulaRule } from './rule.js'
import { type Fitted, searchFormula } from './search-formula.js'
import { someRows, type Transformed, transform } from './transformed.js'

/** The fewest rows that a formula is checked in which had no part in finding it. */
const LEAST_CHECKS = 3
/** Products are looked for where there are at most so many columns. */
const MOST_FACTORS = 100

/** Where formulas are looked for. */
interface Ground {
  readonly columns: readonly NumberColumn[]
  readonly kind: FormulaRule['kind']
  /** Of the rows that find: every other one. */
  readonly finding: Transformed
  /** Of all that are looked at. */
  readonly all: Transformed
  readonly rows: Int32Array
  /** The rows of the table that check. */
  readonly checking: Int32Array
}

/**
 * Finds columns that are sums or products of others. Half of the rows that are looked at find, the others
 * check; and whatever is found must hold in every row of the table. Told to come to its end, it gives what
 * it has.
 *
 * @param rows that are looked at, in an order that does not depend on the table's
 */
export function* findFormulas(
  columns: readonly NumberColumn[],
  rows: Int32Array,
): Work<FormulaRule[]> {
  const copies = new Set<number>()
  const found = yield* findOfKind('sum', columns, rows, copies)
  if (columns.length > MOST_FACTORS) return found
  return [...found, ...(yield* findOfKind('product', columns, rows, copies))]
}

/** @param copies columns that are another one times a number plus a number: added to */
function* findOfKind(
  kind: FormulaRule['kind'],
  columns: readonly NumberColumn[],
  rows: Int32Array,
  copies: Set<number>,
): Work<FormulaRule[]> {
  const ground = groundOf(kind, columns, rows)
  const rules: FormulaRule[] = []
  const covered = new Set(copies)
  const isOpen = ({ isDate }: NumberColumn) => kind === 'sum' || !isDate
  for (const [t, column] of columns.entries()) {
    if (covered.has(t) || !isOpen(column)) continue
    if ((yield) === true) break
    const formula = yield* findFormula(
      ground,
      t,
      (j) => !copies.has(j) && isOpen(columns[j] as NumberColumn),
    )
    if (formula === undefined) continue
    const own = yield* rulesOf(formula, rows)
    rules.push(...own)
    if (own.length === 0 || formula.holds !== 'exactly') continue
    const { inputs } = formula.formula
    for (const member of [column, ...inputs]) covered.add(columns.indexOf(member))
    if (inputs.length === 1 && kind === 'sum') copies.add(t)
  }
  return rules
}

function groundOf(
  kind: FormulaRule['kind'],
  columns: readonly NumberColumn[],
  rows: Int32Array,
): Ground {
  const every = Int32Array.from(rows.keys())
  const all = transform(columns, rows, kind)
  const finding = someRows(
    all,
    every.filter((i) => i % 2 === 0),
  )
  return { kind, columns, finding, all, rows, checking: rows.filter((_, i) => i % 2 === 1) }
}

/** A formula that the rows which check do not speak against. */
interface Found {
  readonly formula: Formula
  readonly holds: Checked['holds']
}

/** What is exact ends the search; what is right but for its inputs' rounding is kept until then. */
function* findFormula(
  ground: Ground,
  target: number,
  usable: (column: number) => boolean,
): Work<Found | undefined> {
  let best: Found | undefined
  yield* searchFormula(ground.finding.columns, target, usable, (fitted) => {
    const found = confirm(ground, target, fitted)
    if (best === undefined || found?.holds === 'exactly') best = found
    return best?.holds === 'exactly'
  })
  return best
}

function confirm(ground: Ground, target: number, fitted: Fitted): Found | undefined {
  const { columns, finding, checking, kind } = ground
  const few = pruned(columns, finding, kind, target, fitted)
  const formula = few && readFormula(columns, finding, kind, target, few, ground.rows)
  if (few === undefined || formula === undefined) return undefined
  const { holds, rows, tolerance } = checkFormula(formula, checking)
  if (holds === undefined || rows < LEAST_CHECKS) return undefined
  const { values, spread } = formula.target
  const known = Float64Array.from(ground.rows, (row) => values[row] as number)
  const candidates = (few.inputs.length + 1) * Math.log(columns.length)
  const chance = chanceOf(known, tolerance, spread)
  return isEvidence(rows, chance, candidates) ? { formula, holds } : undefined
}

/** A formula solved for each of its columns, as far as it holds for them in all rows. */
function* rulesOf({ formula }: Found, some: Int32Array): Work<FormulaRule[]> {
  const rules: FormulaRule[] = []
  for (const solved of directionsOf(formula)) {
    const direction = shortened(solved, some)
    const { holds, error, rows } = yield* checkEverywhere(direction)
    if (holds !== undefined)
      rules.push({ ...direction.rule, exact: holds === 'exactly', error, checked: rows })
  }
  return rules
}
