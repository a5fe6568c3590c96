import type { Formula } from './check-formula.js'
import type { NumberColumn } from './number-column.js'

/** A formula solved for each of its columns: total = net + ship, net = total - ship, ship = total - net. */
export function directionsOf(formula: Formula): Formula[] {
  return [formula, ...formula.inputs.map((column, i) => solvedFor(formula, column, i))].map(inOrder)
}

/** The formula with its inputs in the order of their columns. */
function inOrder(formula: Formula): Formula {
  const { rule, inputs } = formula
  const order = [...inputs.keys()].sort(
    (a, b) => (rule.from[a] as number) - (rule.from[b] as number),
  )
  const take = <T>(values: readonly T[]) => order.map((i) => values[i] as T)
  const { from, coefficients } = rule
  const sorted = { ...rule, from: take(from), coefficients: take(coefficients) }
  return { ...formula, rule: sorted, inputs: take(inputs) }
}

function solvedFor({ rule, target, inputs }: Formula, column: NumberColumn, i: number): Formula {
  const own = rule.coefficients[i] as number
  const isSum = rule.kind === 'sum'
  const coefficients = rule.coefficients.map((other, k) => (k === i ? 1 : -other) / own)
  const constant = isSum ? -rule.constant / own : rule.constant ** (-1 / own)
  const from = inputs.map((input, k) => (k === i ? target : input))
  return {
    rule: {
      ...rule,
      column: column.index,
      from: from.map(({ index }) => index),
      coefficients,
      // No zero below zero, which would be another byte in a file.
      constant: constant + 0,
      step: column.step,
    },
    target: column,
    inputs: from,
  }
}
