import { rangeError, show } from '../../errors.js'
import type { Column } from '../../table/column.js'
import { INTERCEPT } from '../pooled.js'
import { type Factor, type Formula, hasTerm, type Term } from './parse-formula.js'

/** A column of the matrix that y is regressed on. */
interface DesignColumn {
  readonly name: string
  /** [rows] */
  readonly values: Float64Array
}

/** What one factor gives: one column of numbers, or one for each level. */
interface Coded {
  readonly columns: readonly DesignColumn[]
  readonly hasLevels: boolean
}

/**
 * The columns that a formula means, of the rows that are used. Levels are coded by treatment contrasts, without
 * the first that is in use, unless a margin that the contrast needs is not in the formula.
 *
 * Source: `terms.formula` and `model.matrix` of R, whose names they have: J. Chambers and T. Hastie, *Statistical
 * Models in S* (1992), 2.4.
 */
export function designOf(
  fn: string,
  { intercept, terms }: Formula,
  columnOf: (factor: Factor) => Column,
  rows: readonly number[],
): DesignColumn[] {
  const coded = new Map<string, Coded>()
  for (const factor of terms.flat()) {
    if (!coded.has(factor.label)) coded.set(factor.label, code(fn, factor, columnOf(factor), rows))
  }
  const codeOf = ({ label }: Factor) => coded.get(label) as Coded
  const ones = { name: '', values: new Float64Array(rows.length).fill(1) }
  // Without an intercept, the first with levels stands for it.
  let standsIn = intercept ? undefined : terms.flat().find((factor) => codeOf(factor).hasLevels)
  const design: DesignColumn[] = intercept ? [{ ...ones, name: INTERCEPT }] : []
  for (const term of terms) {
    let products: DesignColumn[] = [ones]
    for (const factor of term) {
      const { columns, hasLevels } = codeOf(factor)
      const isWhole = !hasLevels || factor === standsIn || !hasMargin(terms, term, factor)
      if (factor === standsIn) standsIn = undefined
      const used = isWhole ? columns : columns.slice(1)
      products = used.flatMap((column) => products.map((product) => times(product, column)))
    }
    design.push(...products)
  }
  return design
}

/** Whether the term without this factor is in the formula; of the factor alone it always is. */
function hasMargin(terms: readonly Term[], term: Term, factor: Factor): boolean {
  const margin = term.filter((one) => one !== factor)
  return margin.length === 0 || hasTerm(terms, margin)
}

function code(
  fn: string,
  { label, power }: Factor,
  column: Column,
  rows: readonly number[],
): Coded {
  const cells = Float64Array.from(rows, (row) => column.values[row] as number)
  const { kind, levels } = column
  if (kind === 'number' || kind === 'integer') {
    const values = power === 1 ? cells : cells.map((value) => value ** power)
    return { columns: [{ name: label, values }], hasLevels: false }
  }
  const columns = levels.flatMap((level, i) => {
    const values = cells.map((value) => (value === i ? 1 : 0))
    return values.includes(1) ? [{ name: `${label}${level}`, values }] : []
  })
  if (columns.length < 2) {
    throw rangeError(fn, `at least 2 levels of ${show(label)} in complete rows`, columns.length)
  }
  return { columns, hasLevels: true }
}

function times(a: DesignColumn, b: DesignColumn): DesignColumn {
  const name = a.name === '' ? b.name : `${a.name}:${b.name}`
  return { name, values: a.values.map((value, row) => value * (b.values[row] as number)) }
}
