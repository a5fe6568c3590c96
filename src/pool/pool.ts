import { checkCount, checkOptions, rangeError, typeError } from '../errors.js'
import { Pooled } from './pooled.js'
import { checkDf, readEstimates, type TableEstimate } from './table-estimate.js'

/** Options of {@link pool}. */
export interface PoolOptions {
  /** Of the intervals, between 0 and 1. Default: 0.95 */
  readonly level?: number | undefined
  /**
   * Degrees of freedom that the residuals have in a table without holes; Infinity gives Rubin's of 1987. Default:
   * the least that a table says, and infinite where none does.
   */
  readonly residualDf?: number | undefined
}

/**
 * Pools what was estimated in several completed tables by Rubin's rules, as mice does in R: an estimate is the
 * mean of the tables' estimates, and its variance what they have on average and what they differ by. Degrees of
 * freedom are Barnard's and Rubin's (1999).
 *
 * Intervals and tests hold if the tables are drawn from what is known of the missing cells, all that is unknown
 * of the model included. Those that `ColumnModel.impute` draws are not, yet; see docs/multiple-imputation.md.
 *
 * Sources: D. Rubin, *Multiple Imputation for Nonresponse in Surveys* (1987), 3.1; J. Barnard and D. Rubin,
 * "Small-sample degrees of freedom with multiple imputation" (1999), *Biometrika* 86.
 *
 * @param tables what was estimated in each completed table, at least 2, all of the same names
 * @throws RangeError if numbers are not finite, variances negative, covariances not square or not symmetric, or
 *   names differ from table to table: told with the table, from 1, and the name
 * @throws TypeError if something is not of its kind
 *
 * @example
 * ```ts
 * const pooled = pool([
 *   { estimate: 4.1, standardError: 0.5 },
 *   { estimate: 4.4, standardError: 0.6 },
 * ])
 * pooled.estimates[0]?.estimate
 * // 4.25
 * ```
 */
export function pool(tables: readonly TableEstimate[], options: PoolOptions = {}): Pooled {
  const fn = 'pool'
  checkCount(fn, 2, arguments.length)
  checkOptions(fn, options, ['level', 'residualDf'])
  const { level = 0.95, residualDf } = options
  if (typeof level !== 'number') throw typeError(fn, 'level must be a number', level)
  if (!(level > 0 && level < 1)) throw rangeError(fn, 'level must be between 0 and 1', level)
  if (residualDf !== undefined) checkDf(fn, residualDf, 'options')
  const given = readEstimates(fn, tables)
  return new Pooled(given, residualDf ?? given.residualDf, level)
}
