import type { ReadColumn } from '../read-draws.js'
import type { DrawNote } from './note.js'

/** Drawn cells at an end: so many of them at least, and of the observed ones fewer. */
const MANY = 0.05
/** Of fewer different values each is seen often, and none is a bound. */
const FEW_VALUES = 20
const FEW_HOLES = 3

/** Where draws pile up at an end, as they do where a bound cuts them. */
export function atBound({ name, classes, observed, drawn, holes, text }: ReadColumn): DrawNote[] {
  if (classes.length > 0 || new Set(observed).size < FEW_VALUES) return []
  const cells = drawn.length * holes.length
  return (['least', 'largest'] as const).flatMap((side): DrawNote[] => {
    const sign = side === 'least' ? 1 : -1
    let end = Number.POSITIVE_INFINITY
    for (const values of drawn) for (const value of values) end = Math.min(end, sign * value)
    const bound = sign * end
    let there = 0
    const own = new Set<number>()
    for (const values of drawn) {
      for (const [hole, value] of values.entries()) {
        if (value !== bound) continue
        there++
        own.add(hole)
      }
    }
    const seen = observed.reduce((sum, value) => sum + (value === bound ? 1 : 0), 0)
    const shares = { drawn: there / cells, observed: seen / observed.length }
    // Draws of one hole may all be the same, as where a rule fills it.
    const isPile = own.size >= FEW_HOLES && shares.drawn > MANY + 2 * shares.observed
    return isPile ? [{ code: 'at-bound', column: name, side, text: text(bound), ...shares }] : []
  })
}
