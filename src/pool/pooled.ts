import { rangeError, rangeErrorIn, show, typeError } from '../errors.js'
import { type JointTest, jointTest } from './joint-test.js'
import { pooledText } from './pooled-text.js'
import { type PooledEstimate, rubin } from './rubin.js'
import type { Estimates } from './table-estimate.js'

/** What R calls the constant of a regression, and `linearRegression` too. */
export const INTERCEPT = '(Intercept)'

/**
 * Estimates of several completed tables, pooled; made by {@link pool}.
 *
 * @example
 * ```ts
 * const pooled = pool([
 *   { estimate: 4.1, standardError: 0.5 },
 *   { estimate: 4.4, standardError: 0.6 },
 *   { estimate: 3.9, standardError: 0.5 },
 * ])
 * pooled.names
 * // undefined
 * ```
 */
export class Pooled {
  /** How many tables. */
  readonly m: number
  /** The level of the intervals. */
  readonly level: number
  /** Degrees of freedom that the residuals have in a table without holes; may be infinite. */
  readonly residualDf: number
  /** `[k]`, in the order in which they were given. */
  readonly estimates: readonly PooledEstimate[]
  readonly #given: Estimates

  /** @hidden Made by {@link pool}. */
  constructor(given: Estimates, residualDf: number, level: number) {
    this.#given = given
    this.m = given.estimates.length
    this.level = level
    this.residualDf = residualDf
    this.estimates = given.names.map((name, i) => {
      const at = (values: readonly Float64Array[]) => values.map((one) => one[i] as number)
      return rubin(name, at(given.estimates), at(given.variances), residualDf, level)
    })
  }

  /**
   * The pooled estimate of a name.
   *
   * @throws RangeError if there is none
   */
  estimate(name: string): PooledEstimate {
    const found = this.estimates.find((one) => one.name === name)
    if (found === undefined) throw rangeError('estimate', this.#oneOfNames(), name)
    return found
  }

  /**
   * The pooled covariance, rows [k] of [k]: within + (1 + 1 / m) between. Undefined where tables came with
   * variances alone.
   */
  get covariance(): readonly Float64Array[] | undefined {
    const { covariances, estimates } = this.#given
    if (covariances === undefined) return undefined
    const k = this.estimates.length
    const m = this.m
    const deviations = estimates.map((one) =>
      one.map((value, i) => value - (this.estimates[i]?.estimate ?? NaN)),
    )
    return Array.from({ length: k }, (_, i) =>
      Float64Array.from({ length: k }, (_, j) => {
        const within = covariances.reduce((sum, one) => sum + (one[i * k + j] as number), 0) / m
        const products = deviations.reduce(
          (sum, one) => sum + (one[i] as number) * (one[j] as number),
          0,
        )
        return within + ((1 + 1 / m) * products) / (m - 1)
      }),
    )
  }

  /**
   * Tests several estimates at once by D1: that all of them are 0, or what is given. In R:
   * `mice::D1(fit1, fit0)`, where `fit0` lacks them.
   *
   * The second degrees of freedom are Reiter's (2007), or where `residualDf` is infinite Li's, Raghunathan's and
   * Rubin's (1991); of a single name those of its t. Where names times (m - 1) is at most 4, for which Reiter has
   * none, Li's, no more than `residualDf`.
   *
   * @param hypothesis names that are to be 0, or an object of values by name. Default: all but
   *   `(Intercept)`
   * @throws RangeError if there is no such name, tables came with variances alone, or an estimate follows
   *   from others
   * @example
   * ```ts
   * const fits = [1, 2, 3].map((k) =>
   *   linearRegression(Table.fromColumns({ x: [1, 2, 3, 4, 5], y: [2, 4.5, 6, 8, 10 + k / 10] }), 'y ~ x'),
   * )
   * const pooled = pool(fits)
   * pooled.jointTest(['x']).p < 0.05
   * // true
   * pooled.jointTest({ x: 2 }).p < 0.05
   * // false
   * ```
   */
  jointTest(hypothesis?: readonly string[] | Readonly<Record<string, number>>): JointTest {
    const fn = 'jointTest'
    const { names: all, covariances, estimates } = this.#given
    if (covariances === undefined) {
      throw rangeErrorIn(fn, 'tables with covariances', 'variances alone')
    }
    const others = all.filter((name) => name !== INTERCEPT)
    const asked = valuesByName(fn, hypothesis ?? (others.length > 0 ? others : all))
    const names = [...asked.keys()]
    const places = names.map((name) => {
      const place = all.indexOf(name)
      if (place < 0) throw rangeError(fn, this.#oneOfNames(), name)
      return place
    })
    const k = all.length
    return jointTest(fn, {
      names,
      against: [...asked.values()],
      estimates: estimates.map((one) => Float64Array.from(places, (i) => one[i] as number)),
      covariances: covariances.map((one) =>
        Float64Array.from(places.flatMap((i) => places.map((j) => one[i * k + j] as number))),
      ),
      residualDf: this.residualDf,
    })
  }

  /** The estimates in columns: error, degrees of freedom, p, the ends of the interval, fmi. */
  toString(): string {
    return pooledText(this.estimates)
  }

  #oneOfNames(): string {
    return `one of ${this.#given.names.map((name) => show(name)).join(', ')}`
  }
}

function valuesByName(fn: string, hypothesis: unknown): Map<string, number> {
  if (typeof hypothesis !== 'object' || hypothesis === null) {
    throw typeError(fn, 'names, or an object of values by name', hypothesis)
  }
  const asked = new Map<string, number>(
    Array.isArray(hypothesis) ? hypothesis.map((name) => [name, 0]) : Object.entries(hypothesis),
  )
  if (asked.size === 0) throw rangeError(fn, 'at least one name', hypothesis)
  for (const [name, value] of asked) {
    if (!Number.isFinite(value)) throw rangeError(fn, `a finite value for ${show(name)}`, value)
  }
  return asked
}
