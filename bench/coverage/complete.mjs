/** Completed tables by colmask: the one file to change when draws are made otherwise. */
import { ColumnModel } from '../../dist/learn/index.js'

/** What completes the tables, for the report. */
export const DRAWN_BY =
  "`ColumnModel.fit(table, { budget: 'fast' })` and `model.impute(table, { draws })`"

export async function complete(table, { draws, seed }) {
  const model = await ColumnModel.fit(table, { budget: 'fast', seed, threads: 1 })
  return model.impute(table, { draws, seed })
}
