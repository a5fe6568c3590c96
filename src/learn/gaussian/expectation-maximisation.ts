import { PIECE, type Work } from '../../host/work.js'
import type { Cells } from '../cells/cells.js'
import { choleskyInPieces, inverseInPieces, solveLower, solveUpper } from './cholesky.js'
import type { Normal } from './gaussian.js'
import { dimensionsOf, type SlotScale } from './slot-scale.js'

/**
 * Expectation maximisation for a multivariate normal with holes, a round at a time. Rows with the
 * same holes share a factorisation, and rows without holes cost nothing after the first round.
 */
export class ExpectationMaximisation {
  private readonly d: number
  /** [rows, d], scaled, in order of pattern; 0 where missing. */
  private readonly z: Float64Array
  private readonly patterns: readonly Pattern[]
  private readonly rows: number
  /** Over the rows without holes: how many, their sum, their products (lower triangle). */
  private readonly complete: { count: number; sum: Float64Array; products: Float64Array }
  private readonly mean: Float64Array
  private readonly covariance: Float64Array
  private readonly precision: Float64Array
  private logDeterminant = 0
  private readonly sum: Float64Array
  private readonly products: Float64Array
  private readonly scratch: Float64Array
  private readonly factor: Float64Array
  private readonly block: Float64Array
  private readonly solved: Float64Array
  private readonly deviation: Float64Array

  private constructor(d: number, { z, patterns, complete, rows }: Arranged) {
    this.d = d
    this.z = z
    this.patterns = patterns
    this.complete = complete
    this.rows = rows
    this.mean = new Float64Array(d)
    this.covariance = new Float64Array(d * d)
    for (let i = 0; i < d; i++) this.covariance[i * d + i] = 1
    this.precision = this.covariance.slice()
    this.sum = new Float64Array(d)
    this.products = new Float64Array(d * d)
    this.scratch = new Float64Array(d * d)
    const most = patterns.reduce((m, { missing }) => Math.max(m, missing.length), 0)
    this.factor = new Float64Array(most * most)
    this.block = new Float64Array(most * most)
    this.solved = new Float64Array(d)
    this.deviation = new Float64Array(d)
  }

  /** Puts the rows in order of their holes. */
  static *of(cells: Cells, scaling: SlotScale): Work<ExpectationMaximisation> {
    const dimension = dimensionsOf(scaling)
    const d = dimension.reduce((n, k) => n + Number(k >= 0), 0)
    return new ExpectationMaximisation(d, yield* arrange(cells, scaling, dimension, d))
  }

  normal(): Normal {
    return { mean: this.mean.slice(), precision: this.precision.slice() }
  }

  /**
   * One round, which cannot end early.
   *
   * @param prior the strength of the prior toward the identity, in rows
   * @returns log(likelihood times prior) / rows before the round
   */
  *step(prior: number): Work<number> {
    const { d, mean, covariance, precision, products, sum, rows } = this
    if (rows === 0) return 0
    const logDeterminants = yield* this.expect()
    let trace = 0
    for (let i = 0; i < d; i++) trace += precision[i * d + i] as number
    const objective = -0.5 * (logDeterminants.value + prior * (this.logDeterminant + trace))
    for (let i = 0; i < d; i++) sum[i] = (sum[i] as number) / rows
    for (let i = 0; i < d; i++) {
      mean[i] = (mean[i] as number) + (sum[i] as number)
      for (let j = 0; j <= i; j++) {
        const centred =
          (products[i * d + j] as number) - rows * (sum[i] as number) * (sum[j] as number)
        covariance[i * d + j] = (centred + (i === j ? prior : 0)) / (rows + prior)
      }
    }
    this.scratch.set(covariance)
    this.logDeterminant = yield* choleskyInPieces(this.scratch, d)
    yield* inverseInPieces(this.scratch, d, d, precision)
    return objective / rows
  }

  /** The expected sums and products of deviations from the mean; and −2 log likelihood, but constants. */
  private *expect(): Work<{ value: number }> {
    const { d, z, mean, precision, products, sum, deviation, solved, scratch } = this
    const { factor, block } = this
    this.startWithComplete()
    let value = this.rows * this.logDeterminant
    // The conditional covariances, apart from the products, since the likelihood needs those alone.
    scratch.fill(0)
    let spent = 0
    for (const { from, to, missing } of this.patterns) {
      const m = missing.length
      if (m === 0) continue
      for (let a = 0; a < m; a++) {
        const row = (missing[a] as number) * d
        for (let b = 0; b <= a; b++) {
          factor[a * m + b] = precision[row + (missing[b] as number)] as number
        }
      }
      value += (to - from) * (yield* choleskyInPieces(factor, m))
      for (let i = from; i < to; i++) {
        for (let k = 0; k < d; k++) deviation[k] = (z[i * d + k] as number) - (mean[k] as number)
        for (let a = 0; a < m; a++) deviation[missing[a] as number] = 0
        for (let a = 0; a < m; a++) {
          const row = (missing[a] as number) * d
          let r = 0
          for (let k = 0; k < d; k++) r += (precision[row + k] as number) * (deviation[k] as number)
          solved[a] = -r
        }
        solveLower(factor, m, m, solved)
        solveUpper(factor, m, m, solved)
        for (let a = 0; a < m; a++) deviation[missing[a] as number] = solved[a] as number
        addProducts(deviation, d, sum, products)
        spent += d * (m + d / 2) + m * m
        if (spent > PIECE) {
          spent = 0
          yield
        }
      }
      yield* inverseInPieces(factor, m, m, block)
      this.addInverse(missing, m, to - from)
      spent += m ** 3 / 2
    }
    for (let i = 0; i < d; i++) {
      for (let j = 0; j <= i; j++) {
        const twice = i === j ? 1 : 2
        value += twice * (precision[i * d + j] as number) * (products[i * d + j] as number)
        products[i * d + j] = (products[i * d + j] as number) + (scratch[i * d + j] as number)
      }
    }
    return { value }
  }

  /** Adds `count` times the inverse of K_mm, which is in `block`, into `scratch`. */
  private addInverse(missing: Int32Array, m: number, count: number): void {
    const { block, scratch, d } = this
    for (let a = 0; a < m; a++) {
      const row = (missing[a] as number) * d
      for (let b = 0; b <= a; b++) {
        const at = row + (missing[b] as number)
        scratch[at] = (scratch[at] as number) + count * (block[a * m + b] as number)
      }
    }
  }

  /** Sets the sums to those of the rows without holes, about the present mean. */
  private startWithComplete(): void {
    const { d, mean, sum, products } = this
    const { count, sum: s, products: p } = this.complete
    for (let i = 0; i < d; i++) {
      const mi = mean[i] as number
      sum[i] = (s[i] as number) - count * mi
      for (let j = 0; j <= i; j++) {
        const mj = mean[j] as number
        products[i * d + j] =
          (p[i * d + j] as number) - (s[i] as number) * mj - (s[j] as number) * mi + count * mi * mj
      }
    }
  }
}

/** Rows from..to miss the dimensions `missing`, which ascend. */
interface Pattern {
  readonly from: number
  readonly to: number
  readonly missing: Int32Array
}

function addProducts(x: Float64Array, d: number, sum: Float64Array, products: Float64Array): void {
  for (let i = 0; i < d; i++) {
    const xi = x[i] as number
    sum[i] = (sum[i] as number) + xi
    const row = i * d
    for (let j = 0; j <= i; j++)
      products[row + j] = (products[row + j] as number) + xi * (x[j] as number)
  }
}

/** The rows that say something, as `ExpectationMaximisation` has them. */
interface Arranged {
  readonly z: Float64Array
  readonly patterns: readonly Pattern[]
  readonly complete: { count: number; sum: Float64Array; products: Float64Array }
  readonly rows: number
}

function* arrange(
  cells: Cells,
  { centre, scale }: SlotScale,
  dimension: Int32Array,
  d: number,
): Work<Arranged> {
  const { slots, values } = cells
  const { columns } = slots
  const groups = new Map<string, number[]>()
  for (let i = 0; i < cells.rows; i++) {
    let key = ''
    for (let j = 0; j < columns; j++) key += Number.isNaN(values[i * columns + j]) ? '1' : '0'
    const group = groups.get(key)
    if (group) group.push(i)
    else groups.set(key, [i])
  }
  const patterns: Pattern[] = []
  const complete = { count: 0, sum: new Float64Array(d), products: new Float64Array(d * d) }
  const z = new Float64Array(cells.rows * d)
  let at = 0
  let spent = 0
  for (const [key, members] of groups) {
    const missing: number[] = []
    for (let j = 0; j < columns; j++) {
      if (key[j] === '0') continue
      for (let s = slots.start(j); s < slots.end(j); s++) {
        if ((dimension[s] as number) >= 0) missing.push(dimension[s] as number)
      }
    }
    // A row in which nothing was observed has nothing to say.
    if (missing.length === d) continue
    const from = at
    for (const i of members) {
      const row = z.subarray(at * d, ++at * d)
      for (let j = 0; j < columns; j++) {
        const x = values[i * columns + j] as number
        const start = slots.start(j)
        for (let s = start; s < slots.end(j); s++) {
          const e = dimension[s] as number
          if (e < 0 || Number.isNaN(x)) continue
          const value = slots.read(j, x, s - start)
          row[e] = (value - (centre[s] as number)) / (scale[s] as number)
        }
      }
      if (missing.length === 0) {
        complete.count++
        addProducts(row, d, complete.sum, complete.products)
        spent += (d * d) / 2
      }
      spent += 10 * d
      if (spent > PIECE) {
        spent = 0
        yield
      }
    }
    patterns.push({ from, to: at, missing: Int32Array.from(missing) })
  }
  return { z, patterns, complete, rows: at }
}
