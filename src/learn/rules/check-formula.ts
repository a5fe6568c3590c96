import { PIECE, type Work } from '../../host/work.js'
import type { NumberColumn } from './number-column.js'
import { type FormulaRule, formulaValue, rounded } from './rule.js'

/** What a formula's values may be off by, of the column's spread, and still be exact; and of themselves. */
const EXACT = 5e-7
const DOUBLE = 1e-14
/** Only a column that has so many steps in a spread is thought to be rounded to them. */
const LEAST_STEPS = 8
/** The rounding of all that goes into a formula is at most such a share of the spread. */
const MOST_ROUNDING = 0.2

/** A formula's column and what it is made of. */
export interface Formula {
  readonly rule: FormulaRule
  readonly target: NumberColumn
  readonly inputs: readonly NumberColumn[]
}

/** How a formula does in some rows. */
export interface Checked {
  /** Those in which all that is needed is given. */
  readonly rows: number
  /** Root mean square of what it was off by: before it is rounded as its column is, and then. */
  readonly off: number
  readonly error: number
  /** Whether it is off by no more than the rounding of its own column, or that of all its columns. */
  readonly holds: 'exactly' | 'rounded' | undefined
  /** What it may be off by at the most: the mean over rows. */
  readonly tolerance: number
}

/** Checks a formula; it ends at the first row in which it does not hold. */
export function checkFormula(formula: Formula, rows: Iterable<number>): Checked {
  const tally = new Tally(formula)
  for (const row of rows) if (!tally.add(row)) break
  return tally.checked()
}

/** The same with every row of a table. It cannot end early. */
export function* checkEverywhere(formula: Formula): Work<Checked> {
  const tally = new Tally(formula)
  const { length } = formula.target.values
  for (let row = 0; row < length; row++) {
    if (!tally.add(row)) break
    if ((row + 1) % (PIECE / 32) === 0) yield
  }
  return tally.checked()
}

class Tally {
  private readonly given: number[]
  private rows = 0
  private squares = 0
  private offSquares = 0
  private tolerances = 0
  private isExact = true
  private holds = true
  private readonly own: number

  constructor(private readonly formula: Formula) {
    const { target, inputs } = formula
    this.given = inputs.map(() => 0)
    this.own = exactTolerance(target)
  }

  /** Whether the formula holds in a row, as far as it says something of it. */
  add(row: number): boolean {
    const { rule, target, inputs } = this.formula
    const value = target.values[row] as number
    if (Number.isNaN(value)) return true
    for (const [i, { values }] of inputs.entries()) {
      const input = values[row] as number
      if (Number.isNaN(input)) return true
      this.given[i] = input
    }
    const told = formulaValue(rule, this.given)
    const off = value - told
    if (!Number.isFinite(off)) return true
    const own = this.own + DOUBLE * Math.abs(value)
    const rounding = own + this.roundingOfInputs(told)
    this.rows++
    this.squares += (value - rounded(told, rule.step)) ** 2
    this.offSquares += off ** 2
    this.tolerances += rounding
    if (Math.abs(off) > own) this.isExact = false
    this.holds = Math.abs(off) <= rounding
    return this.holds
  }

  private roundingOfInputs(told: number): number {
    const { rule, target, inputs } = this.formula
    const scale = rule.kind === 'sum' ? 1 : Math.abs(told)
    let sum = 0
    for (const [i, { step }] of inputs.entries()) {
      const by = rule.kind === 'sum' ? 1 : Math.abs(this.given[i] as number)
      sum += (Math.abs(rule.coefficients[i] as number) * step * scale) / (2 * by)
    }
    // A column that is not rounded itself may still be made of what is.
    return Math.min(sum, MOST_ROUNDING * target.spread)
  }

  checked(): Checked {
    const { holds, isExact, rows } = this
    const tolerance = this.isExact ? this.own : this.tolerances / rows
    const kind = isExact
      ? 'exactly'
      : tolerance <= MOST_ROUNDING * this.formula.target.spread
        ? 'rounded'
        : undefined
    return {
      rows,
      off: Math.sqrt(this.offSquares / rows),
      error: Math.sqrt(this.squares / rows),
      holds: holds && rows > 0 ? kind : undefined,
      tolerance,
    }
  }
}

/** What a column's values may be off by and still be what is there, once rounded as the column is. */
export function exactTolerance({ step, spread }: NumberColumn): number {
  return EXACT * spread + (spread >= LEAST_STEPS * step ? 0.5 * step * (1 + 1e-6) : 0)
}
