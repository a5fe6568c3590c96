import { Generator } from '../../random/index.js'
import type { Cells } from '../cells/cells.js'
import { codeCounts, codesLength } from './code-counts.js'
import type { SlotScale } from './slot-scale.js'

/** Rounds of orthogonal iteration: directions need not be exact, they only have to be good ones. */
const ITERATIONS = 12

/**
 * Codes of large categories: for each class a point in a few dimensions, so that classes with which the
 * other columns take alike values lie together. With a covariance of d dimensions costing d³, a category
 * of 60 classes would cost as much as 60 numbers.
 *
 * The directions are those of multiple correspondence analysis: of the class's means over the other
 * columns' scaled slots, weighed by the roots of the shares, the greatest singular vectors. Over the observed
 * cells each code has mean 0 and variance 1, and no two are correlated. Source: M. Greenacre,
 * "Correspondence Analysis in Practice" (2007), 18.
 *
 * @returns for each coded column, one after another, [classes, codes]
 */
export function findCodes(cells: Cells, scaling: SlotScale): Float64Array {
  const { slots } = cells
  const counts = codeCounts(slots.levels)
  const codes = new Float64Array(codesLength(slots.levels))
  let at = 0
  for (let j = 0; j < slots.columns; j++) {
    const count = counts[j] as number
    if (count === 0) continue
    const classes = slots.width(j)
    const shares = scaling.centre.subarray(slots.start(j), slots.end(j))
    const means = classMeans(cells, scaling, j)
    const found = directions(gram(means, classes, slots.count), shares, count)
    for (let k = 0; k < classes; k++) {
      const root = Math.sqrt(shares[k] as number)
      if (root === 0) continue
      for (let r = 0; r < count; r++) {
        codes[at + k * count + r] = (found[r * classes + k] as number) / root
      }
    }
    at += classes * count
  }
  return codes
}

/** [classes, slots]: sums of the other columns' scaled slots over the root of the class's rows. */
function classMeans({ rows, slots, values }: Cells, scaling: SlotScale, j: number): Float64Array {
  const classes = slots.width(j)
  const { columns, count } = slots
  const sums = new Float64Array(classes * count)
  const seen = new Float64Array(classes * columns)
  const sizes = new Float64Array(classes)
  for (let i = 0; i < rows; i++) {
    const own = values[i * columns + j] as number
    if (Number.isNaN(own)) continue
    sizes[own] = (sizes[own] as number) + 1
    for (let c = 0; c < columns; c++) {
      const x = values[i * columns + c] as number
      if (c === j || Number.isNaN(x)) continue
      seen[own * columns + c] = (seen[own * columns + c] as number) + 1
      const isNumber = slots.isNumber(c)
      const to = own * count + slots.start(c) + (isNumber ? 0 : x)
      sums[to] = (sums[to] as number) + (isNumber ? x : 1)
    }
  }
  for (let k = 0; k < classes; k++) {
    const size = Math.sqrt(sizes[k] as number)
    for (let c = 0; c < columns; c++) {
      const n = seen[k * columns + c] as number
      for (let s = slots.start(c); s < slots.end(c); s++) {
        const scale = scaling.scale[s] as number
        const sum = (sums[k * count + s] as number) - n * (scaling.centre[s] as number)
        sums[k * count + s] = n > 0 && scale > 0 ? sum / scale / size : 0
      }
    }
  }
  return sums
}

/** x xᵀ, [n, n], of [n, width]. */
function gram(x: Float64Array, n: number, width: number): Float64Array {
  const out = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0
      for (let s = 0; s < width; s++) {
        sum += (x[i * width + s] as number) * (x[j * width + s] as number)
      }
      out[i * n + j] = sum
      out[j * n + i] = sum
    }
  }
  return out
}

/** [count, n]: orthonormal, about the first eigenvectors of `g` that are orthogonal to the shares' roots. */
function directions(g: Float64Array, shares: Float64Array, count: number): Float64Array {
  const n = shares.length
  const first = shares.map(Math.sqrt)
  const generator = new Generator().manualSeed(0)
  const q = new Float64Array(count * n)
  for (let i = 0; i < q.length; i++) q[i] = generator.uniform32() - 0.5
  const moved = new Float64Array(n)
  for (let round = 0; round <= ITERATIONS; round++) {
    for (let r = 0; r < count; r++) {
      const own = q.subarray(r * n, (r + 1) * n)
      if (round > 0) {
        for (let i = 0; i < n; i++) moved[i] = dot(g.subarray(i * n, (i + 1) * n), own)
        own.set(moved)
      }
      orthonormalise(own, first, q, r)
    }
  }
  return q
}

/** Makes `own` orthogonal to `first` and to the first `r` rows of q, and 1 long; 0 if nothing is left. */
function orthonormalise(own: Float64Array, first: Float64Array, q: Float64Array, r: number): void {
  const n = own.length
  // A class that was not seen has no code.
  for (let i = 0; i < n; i++) if (first[i] === 0) own[i] = 0
  const before = Math.sqrt(dot(own, own))
  // Twice: once leaves rounding where much was taken away.
  for (let pass = 0; pass < 2; pass++) {
    subtract(own, first)
    for (let k = 0; k < r; k++) subtract(own, q.subarray(k * n, (k + 1) * n))
  }
  const length = Math.sqrt(dot(own, own))
  const scale = length > 1e-9 * before && length > 1e-150 ? 1 / length : 0
  for (let i = 0; i < n; i++) own[i] = (own[i] as number) * scale
}

function subtract(own: Float64Array, other: Float64Array): void {
  const share = dot(own, other)
  for (let i = 0; i < own.length; i++) own[i] = (own[i] as number) - share * (other[i] as number)
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}
