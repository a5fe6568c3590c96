import type { DrawnColumn } from './diagnose-draws.js'
import type { DrawnPair } from './drawn-pair.js'
import { meanOf } from './moments.js'
import { percent } from './value-text.js'

/**
 * A picture of a column in words, in English: for those who cannot see it.
 *
 * @example
 * ```ts
 * const given = Table.fromColumns({ x: [1, 2, 3, 4, 5, 6], y: [2, 4, null, 8, 10, null] })
 * const { columns } = diagnoseDraws(given, await drawTables(given, { draws: 3 }))
 * columns.map(drawnColumnText).length
 * // 1
 * ```
 */
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

/**
 * A picture of two columns in words, in English.
 *
 * @example
 * ```ts
 * const given = Table.fromColumns({ x: [1, 2, 3, 4, 5, 6], y: [2, 4, null, 8, 10, null] })
 * const pair = drawnPair(given, await drawTables(given, { draws: 3 }), ['x', 'y'])
 * drawnPairText(pair)
 * // y against x: 4 rows that have both, and 2 with a hole, in 3 draws
 * ```
 */
export function drawnPairText({ x, y, observedRows, drawnRows, drawn }: DrawnPair): string {
  return `${y.name} against ${x.name}: ${observedRows.toLocaleString('en')} rows that have both, and ${drawnRows.toLocaleString('en')} with a hole, in ${drawn.length} ${drawn.length === 1 ? 'draw' : 'draws'}`
}
