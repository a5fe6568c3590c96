import type { LearnedColumn } from '../cells/learned-column.js'
import type { Filler } from './filler.js'
import { type NumberErrors, noErrors } from './number-errors.js'

/** The classes of a column as they are written. */
export function classNames({ classes, schema }: LearnedColumn): string[] {
  return classes.map((k) => schema.levels[k] ?? String(k))
}

/** [holes, classes]: how probable each class is; 1 of what a rule says. */
export function probabilitiesOf(filler: Filler, c: number, rows: Int32Array): Float64Array {
  const { classes } = filler.learned[c] as LearnedColumn
  const out = new Float64Array(rows.length * classes.length)
  for (const [i, row] of rows.entries()) {
    const ruled =
      filler.rule(c, row) === undefined ? undefined : classes.indexOf(filler.value(c, row))
    for (let k = 0; k < classes.length; k++) {
      out[i * classes.length + k] =
        ruled === undefined ? filler.probability(c, row, k) : Number(k === ruled)
    }
  }
  return out
}

/** Of means of codes: what the probabilities of the codes say. */
export function errorsOfCodes(
  filler: Filler,
  c: number,
  rows: Int32Array,
  values: Float64Array,
  interval: number,
): NumberErrors {
  const { classes } = filler.learned[c] as LearnedColumn
  const out = noErrors(rows.length)
  for (const [i, row] of rows.entries()) {
    const rule = filler.rule(c, row)
    const at = (level: number) => {
      if (rule !== undefined) return values[i] as number
      let sum = 0
      for (const [k, code] of classes.entries()) {
        sum += filler.probability(c, row, k)
        if (sum >= level) return code
      }
      return classes.at(-1) as number
    }
    out.median[i] = at(0.5)
    out.sd[i] = rule?.error ?? filler.spread(c, row)
    out.low[i] = at((1 - interval) / 2)
    out.high[i] = at((1 + interval) / 2)
  }
  return out
}
