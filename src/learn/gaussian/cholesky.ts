/**
 * Symmetric positive definite matrices of which only the lower triangle is read, row-major in
 * Float64Arrays that may be larger than needed; `stride` elements from one row to the next.
 */

/** What a pivot is raised to, relative to its diagonal entry, where rounding has eaten it. */
const LEAST_PIVOT = 1e-13

/**
 * Overwrites the lower triangle of `a` ([n, n]) with its Cholesky factor L, a = L Lᵀ.
 *
 * @returns the logarithm of a's determinant
 */
export function cholesky(a: Float64Array, n: number, stride = n): number {
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
    // One logarithm for many pivots; the product is kept well inside what a double can hold.
    product *= pivot
    if (product < 1e-150 || product > 1e150) {
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
  out.fill(0, 0, n * n)
  // First the inverse of L, transposed: row j of `out` holds column j of it.
  for (let j = 0; j < n; j++) {
    const row = j * n
    out[row + j] = 1 / (l[j * stride + j] as number)
    for (let i = j + 1; i < n; i++) {
      let sum = 0
      for (let k = j; k < i; k++) sum -= (l[i * stride + k] as number) * (out[row + k] as number)
      out[row + i] = sum / (l[i * stride + i] as number)
    }
  }
  // Then its product with its own transpose; row i is done with once it has met all j >= i.
  for (let i = 0; i < n; i++) {
    for (let j = i; j < n; j++) {
      let sum = 0
      for (let k = j; k < n; k++) sum += (out[i * n + k] as number) * (out[j * n + k] as number)
      out[i * n + j] = sum
    }
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) out[i * n + j] = out[j * n + i] as number
  }
}
