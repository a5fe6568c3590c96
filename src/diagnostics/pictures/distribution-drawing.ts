import type { DrawnColumn } from '../diagnose-draws.js'
import { densityDrawing } from './density-drawing.js'
import type { Drawing } from './drawing.js'
import { sharesDrawing } from './shares-drawing.js'

/**
 * What is drawn in a column beside what is observed. Of numbers and dates densities, a thin one for each draw, or
 * where there are few holes a row of crosses for each of them; of classes bars, with a stroke for each draw.
 *
 * @example
 * ```ts
 * const given = Table.fromColumns({ x: [1, 2, 3, 4, 5, 6], y: [2, 4, null, 8, 10, null] })
 * const { columns } = diagnoseDraws(given, await drawTables(given, { draws: 3 }))
 * columns.map((column) => distributionDrawing(column).shapes.length > 0)
 * // [ true ]
 * ```
 */
export function distributionDrawing({ distribution }: Pick<DrawnColumn, 'distribution'>): Drawing {
  return distribution.type === 'classes'
    ? sharesDrawing(distribution)
    : densityDrawing(distribution)
}
