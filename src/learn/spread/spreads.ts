import { PIECE, type Work } from '../../host/work.js'
import type { Cells } from '../cells/cells.js'
import type { Slots } from '../cells/slots.js'
import type { Gaussian } from '../gaussian/gaussian.js'
import { LEVELS, type LevelTrees, MORE_FEATURES, predictLevels, WIDTH } from './level-trees.js'
import { interpolate, quantileOf } from './quantiles.js'
import { putRegressors, REGRESSORS, type Scale, scaleOf } from './scale.js'

/** How far off a number's single cells are. */
export interface ColumnSpread {
  readonly scale: Scale
  /** Errors over their scales, sorted, at most {@link POOL}. */
  readonly pool: Float32Array
  /** How much of what the trees say is believed, 0 to 1. */
  readonly trust: number
  /** [CALIBRATED]: at even levels, at which level of what is said so many of the errors are. */
  readonly calibration: Float32Array
}

/** At most how many errors are kept of a column. */
export const POOL = 256
/** At how many levels it is known how many errors are really below. */
export const CALIBRATED = 63

/** The levels between which `LEVELS` lie, with both ends; and those of the calibration. */
const ENDED = [0, ...LEVELS, 1]
const EVEN = Float64Array.from({ length: CALIBRATED + 2 }, (_, i) => i / (CALIBRATED + 1))

/** The value below which a hole's true one is with a probability, `level`: standardised. */
export type Quantiles = (level: number) => number

/** How far off the single cells of a table's numbers are: fitted by `fitSpreads`. */
export class Spreads {
  constructor(
    /** [learned]: undefined of classes, and of columns that are filled with their mean. */
    readonly columns: readonly (ColumnSpread | undefined)[],
    readonly trees: LevelTrees,
  ) {}

  /**
   * Calls `visit` with each hole of a number that has a spread, row by row; not of rows in which nothing is given. It
   * cannot end early.
   *
   * @param gaussian of an expert that fills
   * @param predicted [rows, slots]
   * @param disagreement [rows, columns]: see `disagreementOf`
   * @param visit what it is given is its own only until it returns
   */
  *eachHole(
    gaussian: Gaussian,
    cells: Cells,
    predicted: Float32Array,
    disagreement: Float32Array,
    visit: (row: number, c: number, quantiles: Quantiles) => void,
  ): Work<void> {
    const { slots, values } = cells
    const { columns, count } = slots
    const looker = new CellLooker(gaussian, slots)
    const said = new Float64Array(WIDTH)
    let spent = 0
    for (let row = 0; row < cells.rows; row++) {
      const at = row * columns
      const isAsked = this.columns.some((c, k) => c !== undefined && Number.isNaN(values[at + k]))
      const isGiven = values.subarray(at, at + columns).some((value) => !Number.isNaN(value))
      if (!isAsked || !isGiven) continue
      spent += yield* looker.look(values, at, -1)
      for (const [c, spread] of this.columns.entries()) {
        if (spread === undefined || !Number.isNaN(values[at + c])) continue
        const own = predicted[row * count + slots.start(c)] as number
        const z = looker.regressors(c, own, disagreement[at + c] as number)
        const scale = scaleOf(spread.scale, z)
        predictLevels(this.trees, c, looker.features(c, own, z, scale), said)
        const ended = endedLevels(spread.trust, said)
        visit(
          row,
          c,
          (level) => own + scale * quantileOf(spread.pool, levelFor(spread, ended, level)),
        )
        spent += 2000
      }
      if (spent > PIECE) {
        spent = 0
        yield
      }
    }
  }
}

/** What of the errors is below each level of the pool, with both ends. */
export function endedLevels(trust: number, said: ArrayLike<number>, at = 0): number[] {
  return ENDED.map((level, k) => {
    if (k === 0 || k > WIDTH) return level
    return Math.min(1, Math.max(0, level + trust * (said[at + k - 1] as number)))
  })
}

/** The share of a cell's errors that is said to be below a level of the pool. */
export function shareBelow(ended: readonly number[], level: number): number {
  return interpolate(ENDED, ended, level)
}

/** The level of the pool below which a share of a cell's errors really is. */
function levelFor({ calibration }: ColumnSpread, ended: readonly number[], share: number): number {
  const last = CALIBRATED + 1
  const at = Math.min(last - 1, Math.floor(share * last))
  const from = at === 0 ? 0 : (calibration[at - 1] as number)
  const to = at === CALIBRATED ? 1 : (calibration[at] as number)
  const said = from + (share - (EVEN[at] as number)) * last * (to - from)
  return interpolate(ended, ENDED, said)
}

/** What the errors of a row's cells are told by. */
export class CellLooker {
  private readonly filled: Float32Array
  private readonly sizes: Float32Array
  private readonly x: Float32Array
  private readonly z = new Float64Array(REGRESSORS)
  /** Of the row. */
  holes = 0

  constructor(
    private readonly gaussian: Gaussian,
    private readonly slots: Slots,
  ) {
    this.filled = new Float32Array(slots.count)
    this.sizes = new Float32Array(slots.count)
    this.x = new Float32Array(slots.count + MORE_FEATURES)
  }

  /**
   * Looks at a row, whose cell of column `without` (-1: none) is taken as missing too. It cannot end early.
   *
   * @returns about how many multiplications it took
   */
  *look(values: Float32Array, at: number, without: number): Work<number> {
    const { gaussian, slots, filled, sizes } = this
    const count = gaussian.isLong
      ? yield* gaussian.fillRowInPieces(values, at, without, filled)
      : gaussian.fillRow(values, at, without, filled)
    yield* gaussian.writeSpreads(count, sizes)
    this.holes = 0
    for (let c = 0; c < slots.columns; c++) {
      if (c === without || Number.isNaN(values[at + c])) this.holes++
    }
    return 2 * gaussian.costOf(count)
  }

  /** The row, [slots], its holes as the Gaussian fills them: a copy. */
  row(): Float32Array {
    return this.filled.slice()
  }

  /** Of a number that is missing there, [regressors]: see `putRegressors`. Overwritten by the next ones. */
  regressors(c: number, predicted: number, disagreement: number): Float64Array {
    putRegressors(this.z, 0, this.sizes[this.slots.start(c)] as number, disagreement, predicted)
    return this.z
  }

  /** What its trees look at, [features]. Overwritten by the next ones. */
  features(c: number, predicted: number, z: Float64Array, scale: number): Float32Array {
    const { x, slots } = this
    x.set(this.filled)
    x[slots.start(c)] = predicted
    x[slots.count] = Math.log(scale)
    x[slots.count + 1] = z[2] as number
    x[slots.count + 2] = this.holes
    return x
  }
}
