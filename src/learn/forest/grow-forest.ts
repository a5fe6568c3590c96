import { checkInteger, checkOptions, rangeError } from '../../errors.js'
import { PIECE, type Work, workThrough } from '../../host/work.js'
import { Generator } from '../../random/index.js'
import type { Cells } from '../cells/cells.js'
import { drawCells } from '../cells/draw-rows.js'
import type { Gaussian } from '../gaussian/gaussian.js'
import { drawFirst } from '../trees/draw-first.js'
import { Draws } from '../trees/draws.js'
import { MOST_OUTPUTS, withFewerOutputs, withOneOutput } from '../trees/fewer-outputs.js'
import { MOST_FEATURES } from '../trees/nodes.js'
import { MOST_ROWS, ROWS_PER_TREE } from '../trees/rows.js'
import { type Sample, TreeGrower } from '../trees/tree-grower.js'
import { Forest } from './forest.js'

export interface ForestOptions {
  /** For each column; 50 by default, 0 for none: then it says what the Gaussian says. */
  readonly trees?: number
  /** The fewest rows in a leaf; 2 by default. */
  readonly minLeaf?: number
  /** At most how many rows each tree is grown on; 4,000 by default. */
  readonly rowsPerTree?: number
  /** 0 by default. The same seed gives the same forest. */
  readonly seed?: number
}

/** Of so many columns and more, at most how many are looked at for a split. */
const MANY = 200
const MOST_LOOKS = 60

/**
 * Grows a {@link Forest}.
 *
 * @throws RangeError if an option is out of range, or the table has more than 32,767 slots
 */
export function fitForest(all: Cells, gaussian: Gaussian, options: ForestOptions = {}): Forest {
  return workThrough(growForest(all, gaussian, options))
}

/**
 * As {@link fitForest}, in pieces. Told to come to its end, it has the trees that were grown by then:
 * columns that come later have none.
 */
export function* growForest(
  all: Cells,
  gaussian: Gaussian,
  options: ForestOptions = {},
): Work<Forest> {
  checkOptions('fitForest', options, ['trees', 'minLeaf', 'rowsPerTree', 'seed'])
  const { trees = 50, minLeaf = 2, rowsPerTree = ROWS_PER_TREE, seed = 0 } = options
  checkInteger('fitForest', 'trees', trees)
  checkInteger('fitForest', 'minLeaf', minLeaf, 1)
  checkInteger('fitForest', 'rowsPerTree', rowsPerTree, 1)
  checkInteger('fitForest', 'seed', seed)
  const { count, columns } = all.slots
  if (count > MOST_FEATURES) {
    throw rangeError('fitForest', `columns and classes must be at most ${MOST_FEATURES}`, count)
  }
  const seeds = new Generator().manualSeed(seed)
  const cells = drawCells(all, MOST_ROWS, seeds)
  const grower = new TreeGrower()
  const roots = new Int32Array(columns * Math.max(1, trees)).fill(-1)
  const together = togetherOf(cells)
  let samples: readonly Sample[] = []
  growing: for (let j = 0; j < columns && trees > 0; j++) {
    const draws = new Draws(seeds.uint32())
    if (j % together === 0) {
      const made = yield* samplesOf(cells, gaussian, j, Math.min(columns, j + together))
      if (made === undefined) break
      samples = made
    }
    const sample = samples[j % together]
    if (sample === undefined || sample.rows === 0) continue
    const treeOptions = { ...lookingFor(sample.columns.length), minLeaf }
    const isLarge = sample.outputs > MOST_OUTPUTS
    const members = Int32Array.from({ length: sample.rows }, (_, i) => i)
    const size = Math.min(rowsPerTree, sample.rows)
    for (let t = 0; t < trees; t++) {
      if (size < sample.rows) drawFirst(members, size, draws)
      const drawn = members.subarray(0, size)
      // Other sums for each tree, so that none is overlooked by all.
      const grown = isLarge ? withFewerOutputs(sample, draws) : sample
      roots[j * trees + t] = yield* grower.grow(grown, drawn, treeOptions, draws)
      if ((yield) === true) break growing
    }
  }
  return new Forest(gaussian, grower.nodes(), roots)
}

/** At each node half of the columns are tried; of many, some. */
function lookingFor(columns: number): { tries: number; looks?: number } {
  const tries = Math.ceil(columns / 2)
  return columns < MANY ? { tries } : { tries: Math.min(tries, MOST_LOOKS), looks: MOST_LOOKS }
}

/** Of more columns, a row's holes are filled together for several columns' trees. */
export const FEW_COLUMNS = 64
/** At most how many columns that are, and how many numbers all of their inputs. */
export const TOGETHER = { columns: 32, numbers: 4e6 }

/** How many columns' inputs are made together. */
function togetherOf({ rows, slots }: Cells): number {
  if (slots.columns <= FEW_COLUMNS) return 1
  const most = Math.floor(TOGETHER.numbers / (rows * slots.count))
  return Math.max(1, Math.min(TOGETHER.columns, most))
}

/**
 * For each of some columns the rows in which it was observed: their slots as filled without it, and what that
 * leaves. undefined if it is told to come to its end.
 */
function* samplesOf(
  cells: Cells,
  gaussian: Gaussian,
  from: number,
  to: number,
): Work<Sample[] | undefined> {
  const { slots, values } = cells
  const { columns, count: features } = slots
  const makers = Array.from({ length: to - from }, (_, k) => new SampleMaker(cells, from + k))
  const whole = new Float32Array(features)
  const row = new Float32Array(features)
  let spent = 0
  for (let i = 0; i < cells.rows; i++) {
    const at = i * columns
    const given = makers.filter(({ column }) => !Number.isNaN(values[at + column]))
    if (given.length === 0) continue
    // One that is alone is left out at once, else each of what was filled with all of them.
    const alone = columns <= FEW_COLUMNS ? from : -1
    const into = alone < 0 ? whole : row
    const missing = gaussian.isLong
      ? yield* gaussian.fillRowInPieces(values, at, alone, into)
      : gaussian.fillRow(values, at, alone, into)
    for (const maker of given) {
      if (alone < 0) gaussian.fillAgainWithout(values, at, maker.column, whole, missing, row)
      maker.add(values[at + maker.column] as number, row)
    }
    spent += gaussian.costOf(missing) + given.length * missing * missing
    if (spent > PIECE) {
      spent = 0
      if ((yield) === true) return undefined
    }
  }
  return makers.map(({ sample }) => (sample.outputs === 2 ? withOneOutput(sample) : sample))
}

/** Makes what a column's trees are grown on, a row at a time. */
class SampleMaker {
  readonly sample: Sample
  private at = 0

  constructor(
    private readonly cells: Cells,
    readonly column: number,
  ) {
    const { slots, values } = cells
    let rows = 0
    for (let i = column; i < values.length; i += slots.columns) {
      if (!Number.isNaN(values[i])) rows++
    }
    const outputs = slots.width(column)
    const x = new Float32Array(slots.count * rows)
    const asked = { columns: slots.offsets.slice(0, -1), widths: slots.widths() }
    this.sample = { rows, ...asked, outputs, x, y: new Float32Array(rows * outputs) }
  }

  /** @param row its slots, filled without the cell's value */
  add(value: number, row: Float32Array): void {
    const { column, at } = this
    const { slots } = this.cells
    const { rows, outputs, x, y } = this.sample
    const from = slots.start(column)
    for (let s = 0; s < row.length; s++) x[s * rows + at] = row[s] as number
    for (let k = 0; k < outputs; k++) {
      y[at * outputs + k] = slots.read(column, value, k) - (row[from + k] as number)
    }
    this.at++
  }
}
