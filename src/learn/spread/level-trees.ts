import type { Work } from '../../host/work.js'
import type { Slots } from '../cells/slots.js'
import { drawFirst } from '../trees/draw-first.js'
import type { Draws } from '../trees/draws.js'
import { findLeaves } from '../trees/find-leaves.js'
import type { Nodes } from '../trees/nodes.js'
import type { Sample, TreeGrower } from '../trees/tree-grower.js'

/**
 * Levels of a column's pool of errors at which trees say what share of a row's errors is below. In between it is
 * interpolated.
 */
export const LEVELS = [0.03, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.97] as const
export const WIDTH = LEVELS.length
/** Splits are judged by these of them. */
const SPLITTING = [1, 2, 4, 6, 7]
/** Trees of a column. */
export const TREES = 16
/** A tree is grown on this share of a column's cells; the others tell how good it is. */
const SHARE = 0.63
/** The share of the cells that a leaf has at least, the fewest there, and cells that say nothing which are added. */
const LEAF = { share: 0.04, least: 5, shrink: 1 }
/** At most so many columns are tried at a node. */
const TRIES = 12
/** What leaves say is kept to this. */
export const STEPS = 127
/** Beside the slots of a row: the logarithm of the scale, the disagreement, and how many holes the row has. */
export const MORE_FEATURES = 3

/** Trees of all columns. */
export interface LevelTrees {
  readonly nodes: Nodes
  /** [columns, TREES]; -1 where there are none. */
  readonly roots: Int32Array
}

/** What a column's trees are grown on. */
export interface LevelSample {
  /** [features, cells]: slots, and what is said above. */
  readonly x: Float32Array
  /** [cells]: the level of each error in the pool of all. */
  readonly levels: Float64Array
}

/**
 * Grows trees whose leaves hold a distribution: for each of `LEVELS` by how much more of a leaf's errors are below it
 * than of all. So their mean is what a forest of quantiles says.
 *
 * Source: N. Meinshausen, "Quantile Regression Forests" (2006).
 *
 * @returns the roots, [TREES], and what the trees that were not grown on it say of each cell: [cells, levels]. Told to
 *   come to its end, no root and zeros
 */
export function* growLevels(
  grower: TreeGrower,
  slots: Slots,
  { x, levels }: LevelSample,
  draws: Draws,
): Work<{ roots: Int32Array; left: Float64Array }> {
  const rows = levels.length
  const sample = sampleOf(slots, x, levels)
  const options = {
    tries: Math.min(TRIES, sample.columns.length),
    minLeaf: Math.max(LEAF.least, Math.round(LEAF.share * rows)),
    shrink: LEAF.shrink,
  }
  const roots = new Int32Array(TREES).fill(-1)
  const left = new Float64Array(rows * WIDTH)
  const counts = new Int32Array(rows)
  const members = Int32Array.from({ length: rows }, (_, i) => i)
  const size = Math.max(2, Math.round(SHARE * rows))
  const others = new Int32Array(rows - size)
  const leaves = new Int32Array(others.length)
  const before = grower.list.outputs
  for (let t = 0; t < TREES; t++) {
    drawFirst(members, size, draws)
    const root = yield* grower.grow(sample, members.subarray(0, size), options, draws)
    if (root >= 0) roots[t] = root
    if (root < 0 || (yield) === true) {
      if ((roots[0] as number) >= 0) grower.list.cut(roots[0] as number, before)
      return { roots: roots.fill(-1), left: left.fill(0) }
    }
    others.set(members.subarray(size))
    const { nodes } = grower.list
    roundLeaves(nodes, root)
    findLeaves(nodes, root, x, others, 1, rows, leaves)
    for (const [i, cell] of others.entries()) {
      counts[cell] = (counts[cell] as number) + 1
      for (let k = 0; k < WIDTH; k++) {
        const at = cell * WIDTH + k
        left[at] = (left[at] as number) + (nodes.values[(leaves[i] as number) + k] as number)
      }
    }
  }
  for (let i = 0; i < left.length; i++) {
    left[i] = (left[i] as number) / Math.max(1, counts[Math.floor(i / WIDTH)] as number)
  }
  return { roots, left }
}

/** By how much more is below each level than of all, [levels], where whole errors are at `levels`. */
export function aboveLevel(level: number, k: number): number {
  const own = LEVELS[k] as number
  return Number(level <= own) - own
}

function sampleOf(slots: Slots, x: Float32Array, levels: Float64Array): Sample {
  const rows = levels.length
  const more = Array.from({ length: MORE_FEATURES }, (_, i) => slots.count + i)
  const leaf = { outputs: WIDTH, y: new Float32Array(rows * WIDTH) }
  const y = new Float32Array(rows * SPLITTING.length)
  for (const [i, level] of levels.entries()) {
    for (let k = 0; k < WIDTH; k++) leaf.y[i * WIDTH + k] = aboveLevel(level, k)
    for (const [q, k] of SPLITTING.entries()) y[i * SPLITTING.length + q] = aboveLevel(level, k)
  }
  return {
    rows,
    columns: Int32Array.from([...slots.offsets.slice(0, -1), ...more]),
    widths: Int32Array.from([...slots.widths(), ...more.map(() => 1)]),
    outputs: SPLITTING.length,
    x,
    y,
    leaf,
  }
}

/** Leaves as a file holds them: small whole numbers. */
function roundLeaves({ feature, next, values }: Nodes, root: number): void {
  const stack = [root]
  while (stack.length > 0) {
    const node = stack.pop() as number
    const at = next[node] as number
    if ((feature[node] as number) >= 0) {
      stack.push(at, at + 1)
      continue
    }
    for (let k = at; k < at + WIDTH; k++) values[k] = toStep(values[k] as number) / STEPS
  }
}

/** What a leaf says, from -1 to 1, as a whole number from -STEPS to STEPS. */
export function toStep(value: number): number {
  return Math.round(STEPS * Math.max(-1, Math.min(1, value)))
}

/** Writes the mean of what a column's trees say of a row ([features]) into `out` ([levels]). */
export function predictLevels(
  { nodes, roots }: LevelTrees,
  c: number,
  x: Float32Array,
  out: Float64Array,
): void {
  out.fill(0)
  let trees = 0
  for (let t = c * TREES; t < (c + 1) * TREES; t++) {
    let node = roots[t] as number
    if (node < 0) break
    trees++
    for (;;) {
      const feature = nodes.feature[node] as number
      const to = nodes.next[node] as number
      if (feature < 0) break
      node = to + Number((x[feature] as number) > (nodes.threshold[node] as number))
    }
    const at = nodes.next[node] as number
    for (let k = 0; k < WIDTH; k++) {
      out[k] = (out[k] as number) + (nodes.values[at + k] as number)
    }
  }
  if (trees > 0) for (let k = 0; k < WIDTH; k++) out[k] = (out[k] as number) / trees
}
