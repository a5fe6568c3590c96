import { checkInteger, checkOptions, rangeError } from '../../errors.js'
import { PIECE, type Work, workThrough } from '../../host/work.js'
import { Generator } from '../../random/index.js'
import type { Cells } from '../cells/cells.js'
import { drawCells } from '../cells/draw-rows.js'
import type { Gaussian } from '../gaussian/gaussian.js'
import { drawFirst } from '../trees/draw-first.js'
import { MOST_OUTPUTS, withFewerOutputs } from '../trees/fewer-outputs.js'
import { MOST_FEATURES } from '../trees/nodes.js'
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

/** At most how many rows a forest is drawn from. */
const MOST_ROWS = 20_000
/** Of so many features and more, at most how many are looked at for a split. */
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
  const { trees = 50, minLeaf = 2, rowsPerTree = 4000, seed = 0 } = options
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
  growing: for (let j = 0; j < columns && trees > 0; j++) {
    const generator = new Generator().manualSeed(seeds.uint32())
    const sample = yield* sampleOf(cells, gaussian, j)
    if (sample === undefined) break
    if (sample.rows === 0) continue
    const treeOptions = { ...lookingFor(sample.features.length), minLeaf }
    const isLarge = sample.outputs > MOST_OUTPUTS
    const members = Int32Array.from({ length: sample.rows }, (_, i) => i)
    const size = Math.min(rowsPerTree, sample.rows)
    for (let t = 0; t < trees; t++) {
      if (size < sample.rows) drawFirst(members, size, generator)
      const drawn = members.subarray(0, size)
      // Other sums for each tree, so that none is overlooked by all.
      const grown = isLarge ? withFewerOutputs(sample, generator) : sample
      roots[j * trees + t] = yield* grower.grow(grown, drawn, treeOptions, generator)
      if ((yield) === true) break growing
    }
  }
  return new Forest(gaussian, grower.nodes(), roots)
}

/** At each node half of the features are tried; of many, of which most are classes that are not there, some. */
function lookingFor(features: number): { tries: number; looks?: number } {
  const tries = Math.ceil(features / 2)
  return features < MANY ? { tries } : { tries: Math.min(tries, MOST_LOOKS), looks: MOST_LOOKS }
}

/**
 * The rows in which column j was observed: their slots as filled without it, and what that leaves.
 * undefined if it is told to come to its end.
 */
function* sampleOf(cells: Cells, gaussian: Gaussian, j: number): Work<Sample | undefined> {
  const { slots, values } = cells
  const { columns, count: features } = slots
  const from = slots.start(j)
  const outputs = slots.width(j)
  const observed: number[] = []
  for (let i = 0; i < cells.rows; i++) if (!Number.isNaN(values[i * columns + j])) observed.push(i)
  const rows = observed.length
  const x = new Float32Array(features * rows)
  const y = new Float32Array(rows * outputs)
  const row = new Float32Array(features)
  let spent = 0
  for (const [at, i] of observed.entries()) {
    const missing = gaussian.isLong
      ? yield* gaussian.fillRowInPieces(values, i * columns, j, row)
      : gaussian.fillRow(values, i * columns, j, row)
    for (let s = 0; s < features; s++) x[s * rows + at] = row[s] as number
    const value = values[i * columns + j] as number
    for (let k = 0; k < outputs; k++) {
      y[at * outputs + k] = slots.read(j, value, k) - (row[from + k] as number)
    }
    spent += gaussian.costOf(missing)
    if (spent > PIECE) {
      spent = 0
      if ((yield) === true) return undefined
    }
  }
  return { rows, features: Int32Array.from({ length: features }, (_, s) => s), outputs, x, y }
}
