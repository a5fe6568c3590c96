import { rangeErrorIn } from '../../errors.js'
import type { Work } from '../../host/work.js'
import { Generator } from '../../random/index.js'
import type { Cells } from '../cells/cells.js'
import { drawCells } from '../cells/draw-rows.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import { mix } from '../cells/row-random.js'
import type { DrawnModel } from './drawn-model.js'
import { rangesOf } from './drawn-ranges.js'
import { fitDrawnModel, waysFor } from './fit-drawn-model.js'

/** At most how many rows a model is fitted to, and rows times columns: a leaf says in single precision where its donors begin. */
const MOST_ROWS = 10_000
const MOST_CELLS = 2 ** 21
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
 * file has as many as were asked for, which are then used in turn. They may be shared by what draws at the same time:
 * nothing of a draw is kept in them from one piece of it to the next.
 */
export class DrawnModels {
  private ways: readonly boolean[] | undefined
  private readonly kept = new Map<number, DrawnModel>()

  /** @param stored those of a file, or for one */
  constructor(
    readonly from: DrawnFrom | undefined,
    readonly stored: readonly DrawnModel[] = [],
  ) {}

  /** Whether draws can be made: not by a file that has none. */
  get areThere(): boolean {
    return this.from !== undefined || this.stored.length > 0
  }

  /** @throws RangeError if none was stored, and there is nothing to fit them to */
  check(fn: string): void {
    if (!this.areThere) throw refusal(fn)
  }

  /** The same, of which so many models are fitted at once, and stored. It cannot end early. */
  *storing(count: number): Work<DrawnModels> {
    const stored: DrawnModel[] = []
    for (let draw = 0; draw < count; draw++) stored.push(yield* this.of('fit', draw))
    const storing = new DrawnModels(this.from, stored)
    storing.ways = this.ways
    return storing
  }

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
    if (from === undefined) throw refusal(fn)
    const model = yield* this.fit(from, draw)
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value as number)
    kept.set(draw, model)
    return model
  }

  private *fit({ cells: all, learned, prior, seed }: DrawnFrom, draw: number): Work<DrawnModel> {
    const cells = drawCells(all, mostRowsOf(all), new Generator().manualSeed(seed))
    this.ways ??= yield* waysFor(cells, prior, seed)
    const ranges = learned.map((column) => rangesOf(column, cells.rows))
    const source = { cells, prior, ways: this.ways, ranges }
    return yield* fitDrawnModel(source, mix(seed ^ mix(draw + 1)) >>> 0)
  }
}

function refusal(fn: string): RangeError {
  const how = 'fit with { draws: 20 }, or colmask fit --draws 20'
  return rangeErrorIn(fn, `a model that keeps drawn models (${how})`, 'one of a file that has none')
}

function mostRowsOf({ slots }: Cells): number {
  return Math.min(MOST_ROWS, Math.floor(MOST_CELLS / slots.columns))
}
