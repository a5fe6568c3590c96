import { rangeError } from '../../errors.js'
import type { Work } from '../../host/work.js'
import { Generator } from '../../random/index.js'
import { widened, withinSign } from '../cells/bounds.js'
import type { Cells } from '../cells/cells.js'
import type { Bounds } from '../cells/decode.js'
import { drawCells } from '../cells/draw-rows.js'
import { standardised } from '../cells/encode.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import { mix } from '../cells/row-random.js'
import type { DrawnModel } from './drawn-model.js'
import { type DrawnRanges, fitDrawnModel, waysFor } from './fit-drawn-model.js'

/** At most how many rows a model is fitted to. */
const MOST_ROWS = 10_000
/** Models that are kept once they were fitted. */
const MOST_KEPT = 32

/** What draws are made of, fitted when they are asked for. */
export interface DrawnFrom {
  /** The table that the model was fitted to. */
  readonly cells: Cells
  readonly learned: readonly LearnedColumn[]
  readonly prior: number
  readonly seed: number
}

/**
 * The drawn models of a fitted one: draw after draw another one, as long as there is what they are fitted to. A
 * file has as many as were asked for, which are then used in turn.
 */
export class DrawnModels {
  private ways: readonly boolean[] | undefined
  private readonly kept = new Map<number, DrawnModel>()

  /** @param stored those of a file */
  constructor(
    readonly from: DrawnFrom | undefined,
    readonly stored: readonly DrawnModel[] = [],
  ) {}

  /**
   * The model of a draw.
   *
   * @throws RangeError if none was stored, and there is nothing to fit it to
   */
  *of(fn: string, draw: number): Work<DrawnModel> {
    const { stored, from, kept } = this
    const ready =
      draw < stored.length || from === undefined ? stored[draw % stored.length] : kept.get(draw)
    if (ready !== undefined) return ready
    if (from === undefined) {
      const expected = 'a model that has draws (fit with { draws: 20 }, or train --draws 20)'
      throw rangeError(fn, expected, 'a file of one that has none')
    }
    const model = yield* this.fit(from, draw)
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value as number)
    kept.set(draw, model)
    return model
  }

  private *fit({ cells: all, learned, prior, seed }: DrawnFrom, draw: number): Work<DrawnModel> {
    const cells = drawCells(all, MOST_ROWS, new Generator().manualSeed(seed))
    this.ways ??= yield* waysFor(cells, prior, seed)
    const ranges = learned.map((column) => rangesOf(column, cells.rows))
    const source = { cells, prior, ways: this.ways, ranges }
    return yield* fitDrawnModel(source, mix(seed ^ mix(draw + 1)) >>> 0)
  }
}

/** Bounds of a number as cells are: in single precision, so that a cell at a bound is within it. */
export function rangeOf(column: LearnedColumn, [least, most]: Bounds): Bounds {
  return [Math.fround(standardised(column, least)), Math.fround(standardised(column, most))]
}

/**
 * How far draws of a number may go. By donors among all rows, out of what was observed by as much as that is wide:
 * where the largest are missing, they are not among the donors. By those that are alike, by what the next of so many
 * rows may be beyond. Neither passes 0.
 */
function rangesOf(column: LearnedColumn, rows: number): DrawnRanges {
  const within = (share: number): Bounds => {
    const [least, most] = withinSign(widened(column.range, share), column.range)
    return rangeOf(column, [least, most])
  }
  return { ofAll: within(1), ofAlike: within(Math.min(1, 4 / Math.max(1, rows - 1))) }
}
