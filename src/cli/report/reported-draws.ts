import { diagnoseDraws, drawnPair } from '../../diagnostics/index.js'
import type { ModelInTurns } from '../../learn/index.js'
import type { Table } from '../../node.js'
import { type FillOptions, fillerOf } from '../filling.js'
import type { ReportedDraws } from './report.js'

/** More are not told apart in a picture, and are not held. */
const MOST = 10

/**
 * The draws that were written, made once more: of a sample of the table others, since a cell's draw depends on its
 * row's number.
 */
export async function reportedDraws(
  model: ModelInTurns,
  table: Table,
  options: FillOptions,
): Promise<ReportedDraws | undefined> {
  const { draws, draw } = options
  if (draws === undefined && draw === undefined) return undefined
  const fill = await fillerOf(model, table, options, 0)
  const drawn: Table[] = []
  if (draw === undefined) {
    for (let i = 0; i < Math.min(MOST, draws ?? 0); i++) drawn.push(await fill(i))
  } else drawn.push(await fill(draw - 1))
  const diagnostics = diagnoseDraws(table, drawn)
  const pair = diagnostics.pair && drawnPair(table, drawn, diagnostics.pair)
  return { diagnostics, pair, written: draws ?? 1 }
}
