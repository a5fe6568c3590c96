import { rangeError, show, typeError } from '../errors.js'

/**
 * What was estimated in one completed table: k numbers, such as the coefficients of a regression, or one.
 * Exactly one of `covariance`, `variance` and `standardError` says how sure it is there.
 */
export interface TableEstimate {
  /** `[k]`, or a number. */
  readonly estimate: number | ArrayLike<number>
  /** `[k, k]`: its rows, or all of it row by row. What `jointTest` needs. */
  readonly covariance?: readonly ArrayLike<number>[] | ArrayLike<number> | undefined
  /** `[k]`, or a number: squared standard errors. */
  readonly variance?: number | ArrayLike<number> | undefined
  /** `[k]`, or a number. */
  readonly standardError?: number | ArrayLike<number> | undefined
  /** `[k]`: what the estimates are called, all different. Default: `'estimate'` of a number, else `'1'`, `'2'` … */
  readonly names?: readonly string[] | undefined
  /**
   * Degrees of freedom that the residuals have in a table without holes: rows less coefficients. Default:
   * infinite. All tables say it, or none.
   */
  readonly residualDf?: number | undefined
}

/** One table's numbers, checked. */
interface Checked {
  readonly names: readonly string[]
  readonly estimate: Float64Array
  /** `[k]` */
  readonly variance: Float64Array
  /** `[k, k]` */
  readonly covariance: Float64Array | undefined
  readonly residualDf: number | undefined
}

/** The numbers of all tables. */
export interface Estimates {
  /** `[k]` */
  readonly names: readonly string[]
  /** [tables] of [k] */
  readonly estimates: readonly Float64Array[]
  /** [tables] of [k] */
  readonly variances: readonly Float64Array[]
  /** [tables] of [k, k] */
  readonly covariances: readonly Float64Array[] | undefined
  /** The least that a table has. */
  readonly residualDf: number
}

/** Of the larger variance: so much may the two halves of a covariance differ by rounding. */
const ROUNDING = 1e-8
const SPREADS = ['covariance', 'variance', 'standardError'] as const

/** @throws RangeError, TypeError naming the table, from 1, and the estimate */
export function readEstimates(fn: string, tables: unknown): Estimates {
  if (!Array.isArray(tables)) {
    throw typeError(fn, 'an array of estimates, one a completed table', tables)
  }
  if (tables.length < 2) {
    throw rangeError(fn, 'estimates of at least 2 completed tables', tables.length)
  }
  const read = tables.map((one: TableEstimate, i) => readOne(fn, one, `table ${i + 1}`))
  const [first, ...others] = read as [Checked, ...Checked[]]
  const { names } = first
  for (const [i, { names: own, residualDf }] of others.entries()) {
    const where = `in table ${i + 2}`
    if (own.length !== names.length || own.some((name, j) => name !== names[j])) {
      throw rangeError(fn, `names ${show(names)} ${where}, as in table 1`, own)
    }
    if ((residualDf === undefined) !== (first.residualDf === undefined)) {
      throw rangeError(
        fn,
        `residualDf ${where} as in table 1: in all tables, or in none`,
        residualDf,
      )
    }
  }
  const covariances = read.flatMap(({ covariance }) => covariance ?? [])
  return {
    names,
    estimates: read.map(({ estimate }) => estimate),
    variances: read.map(({ variance }) => variance),
    covariances: covariances.length === read.length ? covariances : undefined,
    residualDf: Math.min(...read.map(({ residualDf = Infinity }) => residualDf)),
  }
}

function readOne(fn: string, one: TableEstimate, where: string): Checked {
  if (typeof one !== 'object' || one === null) throw typeError(fn, `an object for ${where}`, one)
  const { residualDf } = one
  const estimate = numbers(fn, `the estimate of ${where}`, one.estimate)
  const size = estimate.length
  if (size === 0) throw rangeError(fn, `at least one estimate in ${where}`, 0)
  const names = one.names ?? namesOf(one.estimate, size)
  checkNames(fn, names, size, where)
  for (const [i, value] of estimate.entries()) {
    if (!Number.isFinite(value)) {
      throw rangeError(fn, `a finite estimate of ${show(names[i])} in ${where}`, value)
    }
  }
  if (residualDf !== undefined) checkDf(fn, residualDf, where)
  const given = SPREADS.filter((key) => one[key] !== undefined)
  const [spread] = given
  if (spread === undefined || given.length > 1) {
    throw rangeError(fn, `one of ${SPREADS.join(', ')} in ${where}`, given)
  }
  if (spread === 'covariance') {
    const covariance = square(fn, one.covariance, size, where)
    const variance = estimate.map((_, i) => covariance[i * size + i] as number)
    checkSpread(fn, 'variance', variance, names, where)
    checkSymmetric(fn, covariance, names, where)
    return { names, estimate, variance, covariance, residualDf }
  }
  const values = numbers(fn, `the ${spread} of ${where}`, one[spread])
  if (values.length !== size) {
    throw rangeError(fn, `a ${spread} for each of ${size} estimates in ${where}`, values.length)
  }
  checkSpread(fn, spread, values, names, where)
  const variance = spread === 'variance' ? values : values.map((value) => value ** 2)
  return { names, estimate, variance, covariance: size === 1 ? variance : undefined, residualDf }
}

/** Throws unless it is above 0; it may be infinite. */
export function checkDf(fn: string, residualDf: unknown, where: string): void {
  if (typeof residualDf !== 'number') {
    throw typeError(fn, `residualDf of ${where} must be a number`, residualDf)
  }
  if (!(residualDf > 0)) throw rangeError(fn, `residualDf of ${where} above 0`, residualDf)
}

function namesOf(estimate: unknown, size: number): string[] {
  if (typeof estimate === 'number') return ['estimate']
  return Array.from({ length: size }, (_, i) => String(i + 1))
}

function checkNames(fn: string, names: unknown, size: number, where: string): void {
  if (!Array.isArray(names) || names.some((name) => typeof name !== 'string')) {
    throw typeError(fn, `names of ${where} must be an array of strings`, names)
  }
  if (names.length !== size) throw rangeError(fn, `${size} names in ${where}`, names)
  if (new Set(names).size < size) throw rangeError(fn, `different names in ${where}`, names)
}

/** Numbers of a number, an array or a typed array. */
function numbers(fn: string, what: string, given: unknown): Float64Array {
  const isArray = Array.isArray(given) || (ArrayBuffer.isView(given) && 'length' in given)
  const list = typeof given === 'number' ? [given] : isArray ? (given as ArrayLike<unknown>) : []
  if (typeof given !== 'number' && !isArray) {
    throw typeError(fn, `${what} must be a number or an array of numbers`, given)
  }
  return Float64Array.from({ length: list.length }, (_, i) => {
    const value = list[i]
    if (typeof value !== 'number') throw typeError(fn, `${what} must be numbers`, value)
    return value
  })
}

/** A matrix [size, size] of its rows, or of all its numbers. */
function square(fn: string, given: unknown, size: number, where: string): Float64Array {
  const what = `the covariance of ${where}`
  const byRows = Array.isArray(given) && given.some((row) => typeof row === 'object')
  const rows = byRows ? given.map((row) => numbers(fn, what, row)) : [numbers(fn, what, given)]
  const expected = byRows ? size : size * size
  const lengths = rows.map(({ length }) => length)
  if ((byRows && rows.length !== size) || lengths.some((length) => length !== expected)) {
    const shape = byRows ? `rows of ${lengths.join(', ')}` : `${lengths[0]} numbers`
    throw new RangeError(`${fn}: ${what} must be ${size} x ${size}, got ${shape}`)
  }
  return Float64Array.from(rows.flatMap((row) => [...row]))
}

function checkSymmetric(
  fn: string,
  matrix: Float64Array,
  names: readonly string[],
  where: string,
): void {
  const size = names.length
  const at = (i: number, j: number) => matrix[i * size + j] as number
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) {
      const what = `of ${show(names[i])} and ${show(names[j])} in ${where}`
      for (const value of [at(i, j), at(j, i)]) {
        if (!Number.isFinite(value)) throw rangeError(fn, `a finite covariance ${what}`, value)
      }
      if (Math.abs(at(i, j) - at(j, i)) > ROUNDING * Math.max(at(i, i), at(j, j))) {
        throw rangeError(fn, `a symmetric covariance ${what}`, [at(i, j), at(j, i)])
      }
    }
  }
}

function checkSpread(
  fn: string,
  what: string,
  values: Float64Array,
  names: readonly string[],
  where: string,
): void {
  for (const [i, value] of values.entries()) {
    if (!(value >= 0 && value < Infinity)) {
      throw rangeError(fn, `a finite ${what} of at least 0 of ${show(names[i])} in ${where}`, value)
    }
  }
}
