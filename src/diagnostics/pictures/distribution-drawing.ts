import type { DrawnColumn } from '../diagnose-draws.js'
import { densityDrawing } from './density-drawing.js'
import type { Drawing } from './drawing.js'
import { sharesDrawing } from './shares-drawing.js'

/**
 * What is drawn in a column beside what is observed. Of numbers and dates densities, a thin one for each draw, or
 * where there are few holes a row of crosses for each of them; of classes bars, with a stroke for each draw.
 */
export function distributionDrawing({ distribution }: Pick<DrawnColumn, 'distribution'>): Drawing {
  return distribution.type === 'classes'
    ? sharesDrawing(distribution)
    : densityDrawing(distribution)
}
