import { describe, expect, it } from 'vitest'
import { workThrough } from '../../../src/host/work.js'
import { Draws } from '../../../src/learn/trees/draws.js'
import type { Nodes } from '../../../src/learn/trees/nodes.js'
import { type Sample, TreeGrower } from '../../../src/learn/trees/tree-grower.js'
import { Generator } from '../../../src/random/generator.js'

const OPTIONS = { tries: 8, minLeaf: 4 }

/** Features of numbers in [0, 1), drawn; outputs are made of a row of them. */
function sampleOf(
  rows: number,
  features: number,
  outputsOf: (x: readonly number[]) => readonly number[],
  seed = 1,
): Sample {
  const generator = new Generator().manualSeed(seed)
  const x = Float32Array.from({ length: features * rows }, () => generator.uniform32())
  const y = Array.from({ length: rows }, (_, i) =>
    outputsOf(Array.from({ length: features }, (_, f) => x[f * rows + i] as number)),
  )
  const columns = Int32Array.from({ length: features }, (_, f) => f)
  const widths = new Int32Array(features).fill(1)
  return { rows, columns, widths, outputs: y[0]?.length ?? 1, x, y: Float32Array.from(y.flat()) }
}

function grow(sample: Sample, options = OPTIONS, seed = 5, grower = new TreeGrower()) {
  const members = Int32Array.from({ length: sample.rows }, (_, i) => i)
  const draws = new Draws(seed)
  const root = workThrough(grower.grow(sample, members, options, draws))
  return { root, nodes: grower.nodes(), members }
}

/** The leaf that a row comes to. */
function leafOf({ feature, threshold, next }: Nodes, root: number, sample: Sample, row: number) {
  let node = root
  while ((feature[node] as number) >= 0) {
    const value = sample.x[(feature[node] as number) * sample.rows + row] as number
    node = (next[node] as number) + Number(value > (threshold[node] as number))
  }
  return node
}

/** The rows of each leaf. */
function leavesOf(nodes: Nodes, root: number, sample: Sample): Map<number, number[]> {
  const leaves = new Map<number, number[]>()
  for (let row = 0; row < sample.rows; row++) {
    const leaf = leafOf(nodes, root, sample, row)
    leaves.set(leaf, [...(leaves.get(leaf) ?? []), row])
  }
  return leaves
}

const wavy = sampleOf(500, 6, (x) => [Math.sin(9 * (x[0] ?? 0)) + (x[3] ?? 0), x[1] ?? 0])

describe('a tree', () => {
  it('splits a step where it is: all 400 rows come to leaves of their own side', () => {
    // A gap about .4, so that a threshold within it tells the sides apart.
    const step = sampleOf(400, 5, (x) => [(x[2] ?? 0) > 0.4 ? 1 : 0])
    for (const seed of [1, 2, 3]) {
      const { root, nodes } = grow(step, { tries: 5, minLeaf: 1 }, seed)
      for (let row = 0; row < step.rows; row++) {
        const leaf = leafOf(nodes, root, step, row)
        expect(nodes.values[nodes.next[leaf] as number]).toBe(step.y[row])
      }
      expect(nodes.feature[root]).toBe(2)
    }
  })

  it('has in each leaf the plain mean of its rows, of every output, to 1e-6', () => {
    const { root, nodes } = grow(wavy)
    const leaves = leavesOf(nodes, root, wavy)
    expect(leaves.size).toBeGreaterThan(20)
    for (const [leaf, rows] of leaves) {
      for (let k = 0; k < wavy.outputs; k++) {
        const sum = rows.reduce((total, row) => total + (wavy.y[row * 2 + k] as number), 0)
        const value = nodes.values[(nodes.next[leaf] as number) + k] as number
        expect(Math.abs(value - sum / rows.length)).toBeLessThan(1e-6)
      }
    }
  })

  it.each([1, 4, 25])('has at least %i rows in each leaf', (minLeaf) => {
    for (const seed of [1, 2, 3]) {
      const { root, nodes } = grow(wavy, { tries: 3, minLeaf }, seed)
      const sizes = [...leavesOf(nodes, root, wavy).values()].map((rows) => rows.length)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(minLeaf)
      expect(sizes.reduce((a, b) => a + b)).toBe(wavy.rows)
    }
  })

  it('has thresholds that leave rows on both sides, from the least to below the greatest value', () => {
    const { root, nodes } = grow(wavy)
    const visit = (node: number, rows: number[]): void => {
      const f = nodes.feature[node] as number
      if (f < 0) return
      const valueAt = (row: number) => wavy.x[f * wavy.rows + row] as number
      const threshold = nodes.threshold[node] as number
      const values = rows.map(valueAt)
      expect(threshold).toBeGreaterThanOrEqual(Math.min(...values))
      expect(threshold).toBeLessThan(Math.max(...values))
      const child = nodes.next[node] as number
      visit(
        child,
        rows.filter((row) => valueAt(row) <= threshold),
      )
      visit(
        child + 1,
        rows.filter((row) => valueAt(row) > threshold),
      )
    }
    visit(root, [...Array(wavy.rows).keys()])
  })

  it('between two neighbours in float32 still tells them apart', () => {
    const low = 1
    const high = 1 + 2 ** -23
    const x = Float32Array.from([low, low, high, high])
    const sample = {
      rows: 4,
      columns: Int32Array.of(0),
      widths: Int32Array.of(1),
      outputs: 1,
      x,
      y: Float32Array.from([0, 0, 1, 1]),
    }
    for (const seed of [1, 2, 3, 4, 5]) {
      const { root, nodes } = grow(sample, { tries: 1, minLeaf: 1 }, seed)
      expect(nodes.threshold[root]).toBe(Math.fround(low))
      expect(
        [0, 2].map((row) => nodes.values[nodes.next[leafOf(nodes, root, sample, row)] ?? 0]),
      ).toEqual([0, 1])
    }
  })

  it('of what is constant is one leaf: outputs that are, or features', () => {
    const flat = sampleOf(50, 3, () => [0.3])
    const blind = { ...wavy, x: new Float32Array(wavy.x.length).fill(2) }
    for (const sample of [flat, blind]) {
      const { root, nodes } = grow(sample)
      expect(nodes.feature.length).toBe(1)
      expect(nodes.feature[root]).toBe(-1)
    }
  })

  it('does not count constant features as tried: the one that varies is found among 30', () => {
    const step = sampleOf(200, 30, (x) => [Math.round(x[17] ?? 0)])
    for (let f = 0; f < 30; f++) if (f !== 17) step.x.fill(1, f * 200, (f + 1) * 200)
    for (const seed of [1, 2, 3]) {
      const { root, nodes } = grow(step, { tries: 1, minLeaf: 4 }, seed)
      expect(nodes.feature[root]).toBe(17)
    }
  })

  it('asks for classes by their column, and for one that is there: 40 of them leave a number its turn', () => {
    const generator = new Generator().manualSeed(3)
    const rows = 300
    const x = new Float32Array(41 * rows)
    for (let i = 0; i < rows; i++) {
      x[i] = generator.uniform32()
      x[(1 + (generator.uint32() % 40)) * rows + i] = 1
    }
    const y = x.slice(0, rows).map((value) => (value > 0.5 ? 1 : 0))
    const widths = new Int32Array(41)
    widths.set([1, 40])
    const sample = { rows, columns: Int32Array.of(0, 1), widths, outputs: 1, x, y }
    for (const seed of [1, 2, 3, 4, 5]) {
      const { nodes } = grow(sample, { tries: 1, minLeaf: 1 }, seed)
      const asked = nodes.feature.filter((f) => f >= 0)
      expect(asked.filter((f) => f === 0).length).toBeGreaterThan(0.2 * asked.length)
    }
    // Where only classes are asked for, each split has rows on both sides, of 40 classes of 7 rows.
    const classes = { ...sample, columns: Int32Array.of(1) }
    const { root, nodes } = grow(classes, { tries: 1, minLeaf: 1 })
    expect(nodes.feature[root]).toBeGreaterThan(0)
    expect(nodes.feature.filter((f) => f >= 0).length).toBeGreaterThan(20)
  })

  it('is the same for the same stream, and another one for another', () => {
    expect(grow(wavy).nodes).toEqual(grow(wavy).nodes)
    expect(grow(wavy, OPTIONS, 6).nodes).not.toEqual(grow(wavy).nodes)
  })

  it('puts its members into another order, and loses none', () => {
    const { members } = grow(wavy)
    expect([...members].sort((a, b) => a - b)).toEqual([...Array(wavy.rows).keys()])
  })

  it('stands beside others as it would alone, and one that was broken off leaves nothing', () => {
    const grower = new TreeGrower()
    const first = grow(wavy, OPTIONS, 5, grower)
    // Large, so that it is grown in pieces.
    const large = sampleOf(4000, 60, (x) => [x[0] ?? 0, x[1] ?? 0])
    const members = Int32Array.from({ length: large.rows }, (_, i) => i)
    const options = { tries: 60, minLeaf: 1 }
    const broken = grower.grow(large, members, options, new Draws(1))
    let next = broken.next()
    expect(next.done).toBe(false)
    while (!next.done) next = broken.next(true)
    expect(next.value).toBe(-1)
    expect(grower.nodes()).toEqual(first.nodes)
    const second = grow(wavy, OPTIONS, 6, grower)
    const alone = grow(wavy, OPTIONS, 6)
    for (const row of [0, 7, 499]) {
      const valueAt = ({ nodes, root }: typeof alone) =>
        nodes.values[nodes.next[leafOf(nodes, root, wavy, row)] ?? 0]
      expect(valueAt(second)).toBe(valueAt(alone))
    }
  })
})
