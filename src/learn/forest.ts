import { checkInteger, checkOptions } from '../errors.js'
import { Generator } from '../random/index.js'
import { type Cells, slotOffsets } from './cells.js'
import type { Gaussian } from './gaussian.js'
import { chooseRows } from './hold-back.js'
import { normalise } from './slots.js'
import { Growing, growTree, type Nodes, type Sample } from './tree.js'

export interface ForestOptions {
  readonly trees?: number
  readonly seed?: number
  readonly minLeaf?: number
  readonly triesShare?: number
  readonly own?: boolean
  readonly residual?: boolean
  readonly residualClasses?: boolean
  readonly rowsPerTree?: number
  readonly bag?: boolean
}

export class Forest {
  private readonly gaussian: Gaussian
  private readonly nodes: Nodes
  private readonly roots: Int32Array
  private readonly residual: boolean
  constructor(
    gaussian: Gaussian,
    nodes: Nodes,
    roots: Int32Array,
    residual: boolean,
    private readonly residualClasses: boolean,
  ) {
    this.gaussian = gaussian
    this.nodes = nodes
    this.roots = roots
    this.residual = residual
  }

  predict(cells: Cells, out: Float32Array): void {
    const { rows, levels, values } = cells
    const columns = levels.length
    const offsets = slotOffsets(levels)
    const slots = offsets[columns] as number
    const row = new Float32Array(slots)
    const trees = this.roots.length / columns
    const { feature, threshold, next, values: leaves } = this.nodes
    const sums = new Float64Array(slots)
    for (let i = 0; i < rows; i++) {
      let filled = false
      for (let j = 0; j < columns; j++) {
        if (!Number.isNaN(values[i * columns + j])) continue
        if (!filled) this.gaussian.fillRow(values, i * columns, -1, row)
        filled = true
        const from = offsets[j] as number
        const k = (offsets[j + 1] as number) - from
        sums.fill(0, 0, k)
        if ((this.roots[j * trees] as number) < 0) {
          for (let s = 0; s < k; s++) out[i * slots + from + s] = row[from + s] as number
          continue
        }
        for (let t = 0; t < trees; t++) {
          let node = this.roots[j * trees + t] as number
          let f = feature[node] as number
          while (f >= 0) {
            node = (next[node] as number) + Number((row[f] as number) > (threshold[node] as number))
            f = feature[node] as number
          }
          const at = next[node] as number
          for (let s = 0; s < k; s++) sums[s] = (sums[s] as number) + (leaves[at + s] as number)
        }
        const residual = levels[j] === 0 ? this.residual : this.residualClasses
        for (let s = 0; s < k; s++) {
          out[i * slots + from + s] =
            (residual ? (row[from + s] as number) : 0) + (sums[s] as number) / trees
        }
        if ((levels[j] as number) > 0) normalise(out, i * slots + from, i * slots + from + k)
      }
    }
  }
}

export function fitForest(all: Cells, gaussian: Gaussian, options: ForestOptions = {}): Forest {
  const {
    trees = 50,
    seed = 0,
    minLeaf = 3,
    triesShare = 1,
    own = true,
    residual = false,
    residualClasses = false,
    rowsPerTree = 4000,
    bag = false,
  } = options
  checkOptions('fitForest', options, [
    'trees',
    'seed',
    'minLeaf',
    'triesShare',
    'own',
    'residual',
    'residualClasses',
    'rowsPerTree',
    'bag',
  ])
  checkInteger('fitForest', 'trees', trees, 1)
  const seeds = new Generator().manualSeed(seed)
  const cells = chooseRows(all, 20000, seeds)
  const columns = cells.levels.length
  const growing = new Growing()
  const roots = new Int32Array(columns * trees)
  for (let j = 0; j < columns; j++) {
    const generator = new Generator().manualSeed(seeds.uint32())
    const sample = sampleOf(
      cells,
      gaussian,
      j,
      own,
      (cells.levels[j] as number) > 0 ? residualClasses : residual,
    )
    const order = new Int32Array(sample.rows)
    const size = Math.min(rowsPerTree, sample.rows)
    for (let t = 0; t < trees; t++) {
      if (sample.rows === 0) {
        roots[j * trees + t] = -1
        continue
      }
      for (let i = 0; i < order.length; i++) order[i] = i
      if (bag) for (let i = 0; i < size; i++) order[i] = generator.uint32() % sample.rows
      else if (size < sample.rows)
        for (let i = 0; i < size; i++) {
          const k = i + (generator.uint32() % (sample.rows - i))
          const kept = order[k] as number
          order[k] = order[i] as number
          order[i] = kept
        }
      roots[j * trees + t] = growTree(
        growing,
        sample,
        order.subarray(0, size),
        {
          tries: Math.max(1, Math.round(sample.features * triesShare)),
          minLeaf: (cells.levels[j] as number) > 0 ? Math.min(minLeaf, 2) : minLeaf,
        },
        generator,
      )
    }
  }
  return new Forest(gaussian, growing.done(), roots, residual, residualClasses)
}

function sampleOf(
  cells: Cells,
  gaussian: Gaussian,
  j: number,
  own: boolean,
  residual: boolean,
): Sample {
  const { levels, values } = cells
  const columns = levels.length
  const offsets = slotOffsets(levels)
  const slots = offsets[columns] as number
  const from = offsets[j] as number
  const outputs = (offsets[j + 1] as number) - from
  let rows = 0
  for (let i = 0; i < cells.rows; i++) rows += Number(!Number.isNaN(values[i * columns + j]))
  const x = new Float32Array(slots * rows)
  const y = new Float32Array(outputs * rows)
  const row = new Float32Array(slots)
  let at = 0
  for (let i = 0; i < cells.rows; i++) {
    const value = values[i * columns + j] as number
    if (Number.isNaN(value)) continue
    gaussian.fillRow(values, i * columns, j, row)
    for (let s = 0; s < slots; s++) {
      if (own || s < from || s >= from + outputs) x[s * rows + at] = row[s] as number
    }
    if (levels[j] === 0) y[at] = value
    else y[at * outputs + value] = 1
    if (residual) {
      for (let s = 0; s < outputs; s++) {
        y[at * outputs + s] = (y[at * outputs + s] as number) - (row[from + s] as number)
      }
    }
    at++
  }
  return { rows, features: slots, outputs, x, y }
}
