import type { Slots } from '../cells/slots.js'
import { cholesky } from '../gaussian/cholesky.js'
import { codesLength } from '../gaussian/code-counts.js'
import type { GaussianArrays } from '../gaussian/gaussian.js'
import { dimensionsOf } from '../gaussian/slot-scale.js'
import type { Tensors } from './tensors.js'

/** Standardised cells are within 10,000: far beyond what those of a fit come to. */
const CENTRES: [number, number] = [-1e5, 1e5]
const LEAST_SCALE = 1e-8
const MEANS: [number, number] = [-1e6, 1e6]
const CODES: [number, number] = [-1e6, 1e6]
const PRECISIONS: [number, number] = [-1e15, 1e15]
const LEAST_DIAGONAL = 1e-12
/** Of more dimensions, a matrix is looked at by pairs alone: the cube of their number takes too long. */
const MOST_FACTORED = 1024

/**
 * An expert's Gaussian.
 *
 * @throws RangeError if anything in it is not what it should be
 */
export function readGaussian(
  tensors: Tensors,
  prefix: string,
  slots: Slots,
  version: number,
): GaussianArrays {
  const name = (part: string) => `${prefix}.${part}`
  const levels = tensors.take(name('levels'), Int32Array, [slots.columns])
  if (slots.levels.some((classes, c) => classes !== levels[c])) {
    tensors.fail(name('levels'), `of [${slots.levels}], as its columns have`, [...levels])
  }
  const centre = tensors.takeNumbers(name('centre'), Float64Array, [slots.count], CENTRES)
  const scale = tensors.takeNumbers(name('scale'), Float64Array, [slots.count], [0, 1e5])
  if (scale.some((sd) => sd > 0 && sd < LEAST_SCALE)) {
    tensors.fail(name('scale'), `of numbers that are 0 or at least ${LEAST_SCALE}`, 'a lesser one')
  }
  const codes = readCodes(tensors, name('codes'), slots, version)
  const d = dimensionsOf(slots, { centre, scale, codes }).count
  const mean = tensors.takeNumbers(name('mean'), Float64Array, [d], MEANS)
  const precision = tensors.takeNumbers(name('precision'), Float64Array, [d * d], PRECISIONS)
  if (!isSymmetric(precision, d)) {
    tensors.fail(name('precision'), 'that is symmetric, with a diagonal above 0', 'another one')
  }
  if (d <= MOST_FACTORED && !isPositiveDefinite(precision, d)) {
    tensors.fail(name('precision'), 'that is positive definite', 'another one')
  }
  return { levels, centre, scale, codes, mean, precision }
}

/** Codes of large categories; models of older versions have a dimension for each class, and none. */
function readCodes(tensors: Tensors, name: string, slots: Slots, version: number): Float64Array {
  if (version < 3) return new Float64Array(0)
  const length = codesLength(slots.levels)
  return tensors.takeNumbers(name, Float64Array, [length], CODES)
}

/** With a diagonal above 0, and no pair that is more than perfectly correlated. */
function isSymmetric(matrix: Float64Array, d: number): boolean {
  const at = (i: number, j: number) => matrix[i * d + j] as number
  for (let i = 0; i < d; i++) {
    if (!(at(i, i) >= LEAST_DIAGONAL)) return false
    for (let j = 0; j < i; j++) {
      const most = Math.sqrt(at(i, i) * at(j, j))
      if (Math.abs(at(i, j)) > (1 + SLACK) * most) return false
      if (Math.abs(at(i, j) - at(j, i)) > SLACK * most) return false
    }
  }
  return true
}

/** Rounding. */
const SLACK = 1e-6

/**
 * Whether its factor L is one: the squares of L's row i sum to the matrix's (i, i). `cholesky` raises
 * pivots that are not above 0, and then they do not, unless it was but rounding.
 */
function isPositiveDefinite(matrix: Float64Array, d: number): boolean {
  const factor = matrix.slice()
  cholesky(factor, d)
  for (let i = 0; i < d; i++) {
    let sum = 0
    for (let j = 0; j <= i; j++) sum += (factor[i * d + j] as number) ** 2
    // Not `>`: NaN is no sum.
    if (!(sum <= 1.001 * (matrix[i * d + i] as number))) return false
  }
  return true
}
