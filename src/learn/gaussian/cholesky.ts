import { PIECE, type Work, workThrough } from '../../host/work.js'

/**
 * Symmetric positive definite matrices of which only the lower triangle is read, row-major in
 * Float64Arrays that may be larger than needed; `stride` elements from one row to the next.
 *
 * Four sums are added up beside each other, each in its order: a single one waits for itself.
 */

/** What a pivot is raised to, relative to its diagonal entry, where rounding has eaten it. */
const LEAST_PIVOT = 1e-13
/** One logarithm for many pivots: their product is kept well inside what a double can hold. */
const LEAST_PRODUCT = 1e-150
const MOST_PRODUCT = 1e150
/** Of so few rows, four sums at once gain nothing: the plain loops are quicker. */
const FEW = 16

/**
 * Overwrites the lower triangle of `a` ([n, n]) with its Cholesky factor L, a = L Lᵀ.
 *
 * @returns the logarithm of a's determinant
 */
export function cholesky(a: Float64Array, n: number, stride = n): number {
  if (n > FEW) return workThrough(choleskyInPieces(a, n, stride))
  let product = 1
  let logarithm = 0
  for (let j = 0; j < n; j++) {
    const rowJ = j * stride
    const diagonal = a[rowJ + j] as number
    let pivot = diagonal
    for (let k = 0; k < j; k++) pivot -= (a[rowJ + k] as number) ** 2
    // Not `<`: a NaN is to be raised, too.
    if (!(pivot > LEAST_PIVOT * diagonal)) pivot = Math.max(LEAST_PIVOT * diagonal, 1e-300)
    const root = Math.sqrt(pivot)
    a[rowJ + j] = root
    product *= pivot
    if (product < LEAST_PRODUCT || product > MOST_PRODUCT) {
      logarithm += Math.log(product)
      product = 1
    }
    for (let i = j + 1; i < n; i++) {
      const rowI = i * stride
      let sum = a[rowI + j] as number
      for (let k = 0; k < j; k++) sum -= (a[rowI + k] as number) * (a[rowJ + k] as number)
      a[rowI + j] = sum / root
    }
  }
  return logarithm + Math.log(product)
}

/** As {@link cholesky}, a few rows at a time. */
export function* choleskyInPieces(a: Float64Array, n: number, stride = n): Work<number> {
  let product = 1
  let logarithm = 0
  let spent = 0
  for (let i = 0; i < n; i++) {
    const corner = i - (i % 4)
    const together = corner + 4 <= n
    if (together && i === corner) factorFour(a, i, stride)
    product *= factorRow(a, i, together ? corner : 0, stride)
    if (product < LEAST_PRODUCT || product > MOST_PRODUCT) {
      logarithm += Math.log(product)
      product = 1
    }
    spent += (i * i) / 2
    if (spent > PIECE) {
      spent = 0
      yield
    }
  }
  return logarithm + Math.log(product)
}

/** Row i of the factor, given those before and its own elements before `from`; returns its pivot. */
function factorRow(a: Float64Array, i: number, from: number, stride: number): number {
  const row = i * stride
  for (let j = from; j < i; j++) {
    const other = j * stride
    let sum = a[row + j] as number
    for (let k = 0; k < j; k++) sum -= (a[row + k] as number) * (a[other + k] as number)
    a[row + j] = sum / (a[other + j] as number)
  }
  const diagonal = a[row + i] as number
  let pivot = diagonal
  for (let k = 0; k < i; k++) pivot -= (a[row + k] as number) ** 2
  // Not `<`: a NaN is to be raised, too.
  if (!(pivot > LEAST_PIVOT * diagonal)) pivot = Math.max(LEAST_PIVOT * diagonal, 1e-300)
  a[row + i] = Math.sqrt(pivot)
  return pivot
}

/** Four rows of the factor, as far as the first of them does not depend on the others. */
function factorFour(a: Float64Array, from: number, stride: number): void {
  const r0 = from * stride
  const r1 = r0 + stride
  const r2 = r1 + stride
  const r3 = r2 + stride
  for (let j = 0; j < from; j++) {
    const other = j * stride
    let s0 = a[r0 + j] as number
    let s1 = a[r1 + j] as number
    let s2 = a[r2 + j] as number
    let s3 = a[r3 + j] as number
    for (let k = 0; k < j; k++) {
      const factor = a[other + k] as number
      s0 -= (a[r0 + k] as number) * factor
      s1 -= (a[r1 + k] as number) * factor
      s2 -= (a[r2 + k] as number) * factor
      s3 -= (a[r3 + k] as number) * factor
    }
    const root = a[other + j] as number
    a[r0 + j] = s0 / root
    a[r1 + j] = s1 / root
    a[r2 + j] = s2 / root
    a[r3 + j] = s3 / root
  }
}

/** Overwrites `b` ([n], from `at`) with the solution of L x = b. */
export function solveLower(l: Float64Array, n: number, stride: number, b: Float64Array, at = 0) {
  for (let i = 0; i < n; i++) {
    let sum = b[at + i] as number
    for (let k = 0; k < i; k++) sum -= (l[i * stride + k] as number) * (b[at + k] as number)
    b[at + i] = sum / (l[i * stride + i] as number)
  }
}

/** Overwrites `b` ([n], from `at`) with the solution of Lᵀ x = b. */
export function solveUpper(l: Float64Array, n: number, stride: number, b: Float64Array, at = 0) {
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[at + i] as number
    for (let k = i + 1; k < n; k++) sum -= (l[k * stride + i] as number) * (b[at + k] as number)
    b[at + i] = sum / (l[i * stride + i] as number)
  }
}

/** Writes the whole inverse of L Lᵀ into `out` ([n, n], rows of n). `out` must not be `l`. */
export function inverse(l: Float64Array, n: number, stride: number, out: Float64Array): void {
  if (n > FEW) {
    workThrough(inverseInPieces(l, n, stride, out))
    return
  }
  out.fill(0, 0, n * n)
  for (let j = 0; j < n; j++) {
    const row = j * n
    out[row + j] = 1 / (l[j * stride + j] as number)
    for (let i = j + 1; i < n; i++) {
      let sum = 0
      for (let k = j; k < i; k++) sum -= (l[i * stride + k] as number) * (out[row + k] as number)
      out[row + i] = sum / (l[i * stride + i] as number)
    }
  }
  for (let i = 0; i < n; i++) {
    for (let j = i; j < n; j++) {
      let sum = 0
      for (let k = j; k < n; k++) sum += (out[i * n + k] as number) * (out[j * n + k] as number)
      out[i * n + j] = sum
    }
  }
  mirror(out, n)
}

/** As {@link inverse}, a few rows at a time. */
export function* inverseInPieces(
  l: Float64Array,
  n: number,
  stride: number,
  out: Float64Array,
): Work<void> {
  out.fill(0, 0, n * n)
  let spent = 0
  // First the inverse of L, transposed: row j of `out` holds column j of it.
  for (let j = 0; j < n; j += 4) {
    invertRows(l, n, stride, out, j, Math.min(n, j + 4))
    spent += 2 * (n - j) ** 2
    if (spent > PIECE) {
      spent = 0
      yield
    }
  }
  // Then its product with its own transpose; row i is done with once it has met all j >= i.
  for (let i = 0; i < n; i++) {
    multiplyRow(out, n, i)
    spent += (n - i) ** 2 / 2
    if (spent > PIECE) {
      spent = 0
      yield
    }
  }
  mirror(out, n)
}

function mirror(out: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) out[i * n + j] = out[j * n + i] as number
  }
}

/** Columns from..to (four, or fewer at the end) of the inverse of L, as rows of `out`. */
function invertRows(
  l: Float64Array,
  n: number,
  stride: number,
  out: Float64Array,
  from: number,
  to: number,
): void {
  // The corner, where the columns begin one after another.
  for (let j = from; j < to; j++) {
    const row = j * n
    out[row + j] = 1 / (l[j * stride + j] as number)
    for (let i = j + 1; i < to; i++) {
      out[row + i] = below(l, i * stride, out, row, j, i) / (l[i * stride + i] as number)
    }
  }
  if (to - from < 4) return
  const r0 = from * n
  const r1 = r0 + n
  const r2 = r1 + n
  const r3 = r2 + n
  const last = to - 1
  for (let i = to; i < n; i++) {
    const at = i * stride
    let s0 = below(l, at, out, r0, from, last)
    let s1 = below(l, at, out, r1, from + 1, last)
    let s2 = below(l, at, out, r2, from + 2, last)
    let s3 = 0
    for (let k = last; k < i; k++) {
      const factor = l[at + k] as number
      s0 -= factor * (out[r0 + k] as number)
      s1 -= factor * (out[r1 + k] as number)
      s2 -= factor * (out[r2 + k] as number)
      s3 -= factor * (out[r3 + k] as number)
    }
    const root = l[at + i] as number
    out[r0 + i] = s0 / root
    out[r1 + i] = s1 / root
    out[r2 + i] = s2 / root
    out[r3 + i] = s3 / root
  }
}

/** Minus the sum of products of `l` and `out`, of elements from..to of two rows. */
function below(
  l: Float64Array,
  at: number,
  out: Float64Array,
  row: number,
  from: number,
  to: number,
): number {
  let sum = 0
  for (let k = from; k < to; k++) sum -= (l[at + k] as number) * (out[row + k] as number)
  return sum
}

/** Row i, which begins at i, times itself and all rows after it. */
function multiplyRow(out: Float64Array, n: number, i: number): void {
  const row = i * n
  let j = i
  for (; j + 4 <= n; j += 4) {
    const r0 = j * n
    const r1 = r0 + n
    const r2 = r1 + n
    const r3 = r2 + n
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    for (let k = j; k < j + 3; k++) {
      const factor = out[row + k] as number
      s0 += factor * (out[r0 + k] as number)
      if (k > j) s1 += factor * (out[r1 + k] as number)
      if (k > j + 1) s2 += factor * (out[r2 + k] as number)
    }
    for (let k = j + 3; k < n; k++) {
      const factor = out[row + k] as number
      s0 += factor * (out[r0 + k] as number)
      s1 += factor * (out[r1 + k] as number)
      s2 += factor * (out[r2 + k] as number)
      s3 += factor * (out[r3 + k] as number)
    }
    // Only now, since the first of these rows may be row i.
    out[row + j] = s0
    out[row + j + 1] = s1
    out[row + j + 2] = s2
    out[row + j + 3] = s3
  }
  for (; j < n; j++) {
    let sum = 0
    for (let k = j; k < n; k++) sum += (out[row + k] as number) * (out[j * n + k] as number)
    out[row + j] = sum
  }
}
