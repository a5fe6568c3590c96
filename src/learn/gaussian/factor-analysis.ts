import { PIECE, type Work } from '../../host/work.js'
import { Generator } from '../../random/index.js'
import type { Cells } from '../cells/cells.js'
import type { Slots } from '../cells/slots.js'
import { arrangeRows } from './arrange-rows.js'
import { cholesky, inverse, solveLower, solveUpper } from './cholesky.js'
import { dimensionsIn } from './code-counts.js'
import type { Normal } from './normal.js'
import { dimensionsOf, type SlotScale } from './slot-scale.js'

/** Columns and dimensions of which more make a table wide. */
const COLUMNS = 300
const DIMENSIONS = 600

/** Whether a table is so wide that its covariance is that of a few factors and noise, and no more is fitted. */
export function isWide(slots: Slots): boolean {
  return slots.columns > COLUMNS || dimensionsIn(slots) > DIMENSIONS
}

const LEAST_FACTORS = 2
const MOST_FACTORS = 32
const START_ROUNDS = 6
/** The least share of a dimension's variance that is noise: copies of each other leave none. */
const LEAST_NOISE = 1e-3

/** How many factors there are, of so many rows. */
export function factorsOf(rows: number): number {
  return Math.max(LEAST_FACTORS, Math.min(MOST_FACTORS, Math.floor(Math.sqrt(rows))))
}

/**
 * Expectation maximisation for a multivariate normal of low rank with holes: each dimension is a sum of q
 * factors and noise of its own, Σ = Λ Λᵀ + Ψ. A round costs d q² a row, where a full covariance costs
 * the cube of what is missing; and of more dimensions than rows no more could be known.
 *
 * Source: D. Rubin, D. Thayer, "EM algorithms for ML factor analysis" (1982); with holes:
 * A. Ilin, T. Raiko, "Practical approaches to principal component analysis in the presence of missing
 * values" (2010).
 */
export class FactorAnalysis {
  /** [d, q]. */
  private readonly loadings: Float64Array
  /** [d]: variances. */
  private readonly noise: Float64Array
  private readonly triangle: Float64Array
  private readonly factors: Float64Array

  private constructor(
    /** [rows, d], scaled; NaN where missing. */
    private readonly z: Float64Array,
    private readonly rows: number,
    private readonly d: number,
    private readonly q: number,
  ) {
    this.loadings = new Float64Array(d * q)
    this.noise = new Float64Array(d).fill(1)
    this.triangle = new Float64Array(q * q)
    this.factors = new Float64Array(q)
  }

  static *of(cells: Cells, scaling: SlotScale): Work<FactorAnalysis> {
    const dimensions = dimensionsOf(cells.slots, scaling)
    const { z, rows, patterns } = yield* arrangeRows(cells, scaling, dimensions)
    const d = dimensions.count
    const q = factorsOf(rows)
    const found = new FactorAnalysis(z, rows, d, q)
    yield* found.start()
    for (const { from, to, missing } of patterns) {
      for (let i = from; i < to; i++) for (const m of missing) z[i * d + m] = Number.NaN
    }
    return found
  }

  /** Begins with the first principal directions, holes at their means: orthogonal iteration. */
  private *start(): Work<void> {
    const { z, rows, d, q, loadings } = this
    const generator = new Generator().manualSeed(0)
    for (let i = 0; i < loadings.length; i++) loadings[i] = generator.uniform32() - 0.5
    for (let round = 0; round < START_ROUNDS; round++) {
      const scores = new Float64Array(rows * q)
      const next = new Float64Array(d * q)
      orthonormalise(loadings, d, q)
      for (let i = 0; i < rows; i++) {
        const own = scores.subarray(i * q, (i + 1) * q)
        for (let j = 0; j < d; j++) add(own, loadings, j * q, z[i * d + j] as number)
        for (let j = 0; j < d; j++) {
          const x = (z[i * d + j] as number) / rows
          for (let r = 0; r < q; r++) {
            next[j * q + r] = (next[j * q + r] as number) + x * (own[r] as number)
          }
        }
        if (i % 16 === 0) yield
      }
      loadings.set(next)
    }
    // What is left is directions times variances.
    for (let r = 0; r < q; r++) {
      let squares = 0
      for (let j = 0; j < d; j++) squares += (loadings[j * q + r] as number) ** 2
      const scale = squares > 0 ? squares ** -0.25 : 0
      for (let j = 0; j < d; j++) loadings[j * q + r] = (loadings[j * q + r] as number) * scale
    }
    for (let j = 0; j < d; j++) {
      let common = 0
      for (let r = 0; r < q; r++) common += (loadings[j * q + r] as number) ** 2
      this.noise[j] = Math.max(0.1, 1 - common)
    }
  }

  /**
   * One round, which cannot end early.
   *
   * @param prior how many rows say that columns are independent: it draws loadings toward 0
   * @returns log(likelihood) / rows before the round, but constants
   */
  *step(prior: number): Work<number> {
    const { rows, d, q, z, loadings, noise, factors } = this
    if (rows === 0) return 0
    const t = (q * (q + 1)) / 2
    const second = new Float64Array(d * t)
    const first = new Float64Array(d * q)
    const count = new Float64Array(d)
    const square = new Float64Array(d)
    const moment = new Float64Array(q * q)
    let deviance = 0
    let spent = 0
    for (let i = 0; i < rows; i++) {
      deviance += this.posterior(i, moment)
      for (let j = 0; j < d; j++) {
        const x = z[i * d + j] as number
        if (Number.isNaN(x)) continue
        count[j] = (count[j] as number) + 1
        square[j] = (square[j] as number) + x * x
        for (let r = 0, at = j * t; r < q; r++) {
          first[j * q + r] = (first[j * q + r] as number) + x * (factors[r] as number)
          for (let s = 0; s <= r; s++, at++) {
            second[at] = (second[at] as number) + (moment[r * q + s] as number)
          }
        }
      }
      spent += d * q * q
      if (spent > PIECE) {
        spent = 0
        yield
      }
    }
    for (let j = 0; j < d; j++) {
      const own = loadings.subarray(j * q, (j + 1) * q)
      const a = this.triangle
      for (let r = 0, at = j * t; r < q; r++) {
        for (let s = 0; s <= r; s++) a[r * q + s] = second[at++] as number
        a[r * q + r] = (a[r * q + r] as number) + prior
      }
      cholesky(a, q)
      const b = first.slice(j * q, (j + 1) * q)
      own.set(b)
      solveLower(a, q, q, own)
      solveUpper(a, q, q, own)
      let explained = 0
      for (let r = 0, at = j * t; r < q; r++) {
        const l = own[r] as number
        explained += 2 * l * (b[r] as number)
        for (let s = 0; s <= r; s++) {
          explained -= (s === r ? 1 : 2) * l * (own[s] as number) * (second[at++] as number)
        }
      }
      const left = (square[j] as number) - explained
      noise[j] = Math.max(LEAST_NOISE, (left + 1) / ((count[j] as number) + 1))
    }
    yield
    return (-0.5 * deviance) / rows
  }

  /** Sets the expected factors of row i, and `moment` to the lower triangle of their second moment. */
  private posterior(i: number, moment: Float64Array): number {
    const { d, q, z, loadings, noise, triangle, factors } = this
    triangle.fill(0)
    factors.fill(0)
    let deviance = 0
    for (let j = 0; j < d; j++) {
      const x = z[i * d + j] as number
      if (Number.isNaN(x)) continue
      const v = noise[j] as number
      deviance += Math.log(v) + (x * x) / v
      for (let r = 0; r < q; r++) {
        const l = (loadings[j * q + r] as number) / v
        factors[r] = (factors[r] as number) + l * x
        for (let s = 0; s <= r; s++) {
          const at = r * q + s
          triangle[at] = (triangle[at] as number) + l * (loadings[j * q + s] as number)
        }
      }
    }
    for (let r = 0; r < q; r++) triangle[r * q + r] = (triangle[r * q + r] as number) + 1
    const before = factors.slice()
    deviance += cholesky(triangle, q)
    solveLower(triangle, q, q, factors)
    solveUpper(triangle, q, q, factors)
    inverse(triangle, q, q, moment)
    for (let r = 0; r < q; r++) {
      deviance -= (before[r] as number) * (factors[r] as number)
      for (let s = 0; s <= r; s++) {
        const at = r * q + s
        moment[at] = (moment[at] as number) + (factors[r] as number) * (factors[s] as number)
      }
    }
    return deviance
  }

  /** K = Ψ⁻¹ − Ψ⁻¹ Λ (1 + Λᵀ Ψ⁻¹ Λ)⁻¹ Λᵀ Ψ⁻¹. */
  normal(): Normal {
    const { d, q, loadings, noise } = this
    const middle = new Float64Array(q * q)
    for (let j = 0; j < d; j++) {
      for (let r = 0; r < q; r++) {
        const l = (loadings[j * q + r] as number) / (noise[j] as number)
        for (let s = 0; s <= r; s++) {
          middle[r * q + s] = (middle[r * q + s] as number) + l * (loadings[j * q + s] as number)
        }
      }
    }
    for (let r = 0; r < q; r++) middle[r * q + r] = (middle[r * q + r] as number) + 1
    cholesky(middle, q)
    // L⁻¹ Λᵀ Ψ⁻¹, a row for each dimension.
    const half = new Float64Array(d * q)
    for (let j = 0; j < d; j++) {
      const own = half.subarray(j * q, (j + 1) * q)
      for (let r = 0; r < q; r++) own[r] = (loadings[j * q + r] as number) / (noise[j] as number)
      solveLower(middle, q, q, own)
    }
    const precision = new Float64Array(d * d)
    for (let i = 0; i < d; i++) {
      for (let j = 0; j <= i; j++) {
        let value = i === j ? 1 / (noise[i] as number) : 0
        for (let r = 0; r < q; r++)
          value -= (half[i * q + r] as number) * (half[j * q + r] as number)
        precision[i * d + j] = value
        precision[j * d + i] = value
      }
    }
    return { mean: new Float64Array(d), precision }
  }
}

/** Adds `times` the q numbers of `from` at `at`. */
function add(to: Float64Array, from: Float64Array, at: number, times: number): void {
  for (let r = 0; r < to.length; r++) to[r] = (to[r] as number) + times * (from[at + r] as number)
}

/** Makes the q columns of [d, q] orthonormal, one after another; 0 where nothing is left. */
function orthonormalise(x: Float64Array, d: number, q: number): void {
  for (let r = 0; r < q; r++) {
    const before = product(x, d, q, r, r)
    for (let k = 0; k < r; k++) {
      const share = product(x, d, q, r, k)
      for (let j = 0; j < d; j++) {
        x[j * q + r] = (x[j * q + r] as number) - share * (x[j * q + k] as number)
      }
    }
    const after = product(x, d, q, r, r)
    const scale = after > 1e-18 * before ? 1 / Math.sqrt(after) : 0
    for (let j = 0; j < d; j++) x[j * q + r] = (x[j * q + r] as number) * scale
  }
}

function product(x: Float64Array, d: number, q: number, r: number, s: number): number {
  let sum = 0
  for (let j = 0; j < d; j++) sum += (x[j * q + r] as number) * (x[j * q + s] as number)
  return sum
}
