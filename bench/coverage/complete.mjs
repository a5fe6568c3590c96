/** Completed tables by colmask: the one file to change when draws are made otherwise. */
import { drawTables } from '../../dist/learn/index.js'

/** What completes the tables, for the report. */
export const DRAWN_BY = '`drawTables(table, { draws })`'

export function complete(table, { draws, seed }) {
  return drawTables(table, { draws, seed })
}
