import type { DrawnColumn } from './diagnose-draws.js'
import type { DrawnPair } from './drawn-pair.js'
import { meanOf } from './moments.js'
import { percent } from './value-text.js'

/** A picture of a column in words, in English: for those who cannot see it. */
export function drawnColumnText({ name, observed, holes, distribution }: DrawnColumn): string {
  const cells = `${observed.toLocaleString('en')} observed and ${holes.toLocaleString('en')} drawn cells of ${name}`
  if (distribution.type === 'classes') {
    const shares = distribution.classes.map(
      (one) => `${one.text} ${percent(one.observed)} observed, ${percent(meanOf(one.drawn))} drawn`,
    )
    const { others } = distribution
    return `${cells}: ${shares.join('; ')}${others > 0 ? `; and ${others} more` : ''}`
  }
  const [mean, sd] = distribution.summary
  return `${cells}: mean ${mean?.observed} observed, ${mean?.drawn} drawn; sd ${sd?.observed} observed, ${sd?.drawn} drawn`
}

/** A picture of two columns in words, in English. */
export function drawnPairText({ x, y, observedRows, drawnRows, drawn }: DrawnPair): string {
  return `${y.name} against ${x.name}: ${observedRows.toLocaleString('en')} rows that have both, and ${drawnRows.toLocaleString('en')} with a hole, in ${drawn.length} ${drawn.length === 1 ? 'draw' : 'draws'}`
}
