import type { Estimate, Table } from 'colmask/learn'
import { LIKELIEST, type Sureness } from '../messages.js'

/** How sure filled cells are, by the numbers of their columns. */
export function surenessOf(estimates: readonly Estimate[], after: Table) {
  const all: Record<number, Sureness> = {}
  const places = new Map(after.columns.map(({ name }, c) => [name, c]))
  for (const estimate of estimates) {
    const { name, rows, sure, low, high, values, asClasses, classes } = estimate
    const is = asClasses ? 'class' : after.column(name).kind === 'date' ? 'date' : 'number'
    const likeliest = asClasses ? likeliestOf(estimate) : NONE()
    all[places.get(name) ?? -1] = { rows, sure, low, high, values, is, classes, ...likeliest }
  }
  return all
}

const NONE = () => ({ likely: new Uint32Array(0), shares: new Float32Array(0) })

/** Of each cell the likeliest classes, the first of them first. */
function likeliestOf({ rows, classes, probabilities }: Estimate) {
  const most = Math.min(LIKELIEST, classes.length)
  const likely = new Uint32Array(rows.length * most)
  const shares = new Float32Array(rows.length * most)
  for (let i = 0; i < rows.length; i++) {
    const own = probabilities.subarray(i * classes.length, (i + 1) * classes.length)
    for (let place = 0; place < most; place++) {
      let best = -1
      for (let k = 0; k < own.length; k++) {
        const isTaken = likely.subarray(i * most, i * most + place).includes(k)
        if (!isTaken && (best < 0 || (own[k] ?? 0) > (own[best] ?? 0))) best = k
      }
      likely[i * most + place] = best
      shares[i * most + place] = own[best] ?? 0
    }
  }
  return { likely, shares }
}
