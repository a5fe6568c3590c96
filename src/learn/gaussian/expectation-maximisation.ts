import { PIECE, type Work } from '../../host/work.js'
import type { Cells } from '../cells/cells.js'
import { type Arranged, addProducts, arrangeRows, type Pattern } from './arrange-rows.js'
import {
  cholesky,
  choleskyInPieces,
  inverse,
  inverseInPieces,
  solveLower,
  solveUpper,
} from './cholesky.js'
import type { Normal } from './normal.js'
import { dimensionsOf, type SlotScale } from './slot-scale.js'

/** Matrices of more rows are factored in pieces. */
const LARGE = 100

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
    const dimensions = dimensionsOf(cells.slots, scaling)
    const arranged = yield* arrangeRows(cells, scaling, dimensions)
    return new ExpectationMaximisation(dimensions.count, arranged)
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
    const { d, rows, scratch, precision } = this
    if (rows === 0) return 0
    const deviance = yield* this.expect()
    const objective = this.maximise(deviance, prior)
    this.logDeterminant = d > LARGE ? yield* choleskyInPieces(scratch, d) : cholesky(scratch, d)
    if (d > LARGE) yield* inverseInPieces(scratch, d, d, precision)
    else inverse(scratch, d, d, precision)
    return objective / rows
  }

  /** Adds up what is expected of the rows with holes; returns −2 log likelihood, but constants. */
  private *expect(): Work<number> {
    const { d, scratch, factor, block } = this
    this.startWithComplete()
    let deviance = this.rows * this.logDeterminant
    // The conditional covariances, apart from the products, since the likelihood needs those alone.
    scratch.fill(0)
    let spent = 0
    for (const { from, to, missing } of this.patterns) {
      const m = missing.length
      if (m === 0) continue
      const cost = d * (m + d / 2) + m * m
      if (m <= LARGE && (to - from) * cost < PIECE) {
        deviance += this.addPattern(from, to, missing)
        spent += (to - from) * cost + m ** 3
      } else {
        this.take(missing)
        deviance += (to - from) * (yield* choleskyInPieces(factor, m))
        for (let i = from; i < to; i++) {
          this.addRow(i, missing)
          spent += cost
          if (spent > PIECE) {
            spent = 0
            yield
          }
        }
        yield* inverseInPieces(factor, m, m, block)
        this.addInverse(missing, m, to - from)
      }
      if (spent > PIECE) {
        spent = 0
        yield
      }
    }
    return this.complement(deviance)
  }

  /** Adds the rows of a pattern at once; returns what their determinants add to the deviance. */
  private addPattern(from: number, to: number, missing: Int32Array): number {
    const { factor, block } = this
    const m = missing.length
    this.take(missing)
    const logDeterminant = cholesky(factor, m)
    for (let i = from; i < to; i++) this.addRow(i, missing)
    inverse(factor, m, m, block)
    this.addInverse(missing, m, to - from)
    return (to - from) * logDeterminant
  }

  /** Copies K_mm to `factor`. */
  private take(missing: Int32Array): void {
    const { d, precision, factor } = this
    const m = missing.length
    for (let a = 0; a < m; a++) {
      const row = (missing[a] as number) * d
      for (let b = 0; b <= a; b++) {
        factor[a * m + b] = precision[row + (missing[b] as number)] as number
      }
    }
  }

  /** Adds a row, with what is missing as expected, to the sums, after the factorisation of K_mm. */
  private addRow(i: number, missing: Int32Array): void {
    const { d, z, mean, precision, deviation, solved, factor } = this
    const m = missing.length
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
    addProducts(deviation, d, this.sum, this.products)
  }

  /** Adds the conditional covariances to the products, and the products' part to the deviance. */
  private complement(deviance: number): number {
    const { d, precision, products, scratch } = this
    let value = deviance
    for (let i = 0; i < d; i++) {
      for (let j = 0; j <= i; j++) {
        const twice = i === j ? 1 : 2
        value += twice * (precision[i * d + j] as number) * (products[i * d + j] as number)
        products[i * d + j] = (products[i * d + j] as number) + (scratch[i * d + j] as number)
      }
    }
    return value
  }

  /** Sets mean and covariance, copied to `scratch`; returns log(likelihood times prior) before. */
  private maximise(deviance: number, prior: number): number {
    const { d, mean, covariance, precision, products, sum, rows } = this
    let trace = 0
    for (let i = 0; i < d; i++) trace += precision[i * d + i] as number
    const objective = -0.5 * (deviance + prior * (this.logDeterminant + trace))
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
    return objective
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
