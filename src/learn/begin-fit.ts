import { rangeErrorIn } from '../errors.js'
import { type AbortSignalLike, throwIfAborted } from '../host/abort-signal.js'
import { type Work, workInTurns } from '../host/work.js'
import type { Table } from '../table/index.js'
import type { Cells } from './cells/cells.js'
import { encodeInPieces } from './cells/encode.js'
import { type LearnedColumn, learnedOnly, surveyColumn } from './cells/learned-column.js'
import { inOrderOfHashes } from './cells/row-hashes.js'
import { Streams } from './cells/streams.js'
import { decideCodes } from './codes/decide-codes.js'
import { costOfFit, type FitCost, type FitSize, MOST_BYTES } from './ensemble/cost-of-fit.js'
import { isTiny, leaveOut } from './ensemble/fit-tiny.js'
import { type Budget, type FitPlan, PRIOR_SHARE, planFit } from './ensemble/plan-fit.js'
import { findPrior } from './gaussian/fit-gaussian.js'
import { foldsOf, type LookedAt, type PreparedFit, planOf } from './model/prepared-fit.js'
import { findRules } from './rules/find-rules.js'

/** How a fit begins. */
export interface Beginning {
  readonly seed: number
  readonly budget: Budget
  readonly signal: AbortSignalLike | undefined
  /** Whether a share of the seconds that there are has passed, or training is to end. */
  readonly stop?: (share: number) => () => boolean
}

/** Of the seconds that there are, what rules may be looked for in. */
const RULES_SHARE = 0.1

/**
 * What comes before experts: how each column is learned, which cells are held back, rules, the Gaussians' prior.
 *
 * @throws RangeError if the table has no rows, or learning from it would take more memory than there may be
 */
export async function beginFit(
  table: Table,
  { seed, budget, signal, stop = () => () => false }: Beginning,
): Promise<PreparedFit> {
  const asked = planFit(table.rows, budget)
  if (table.rows === 0) throw rangeErrorIn('fit', 'a table with at least one row', 'none')
  throwIfAborted(signal)
  const streams = new Streams(seed)
  const looked = await workInTurns(lookAt(table, asked, streams), { signal })
  const { learned, plan } = looked
  if (learned.length < 2) return { ...looked, seed, budget, found: undefined }
  const { cells } = looked.hashed
  checkMemory(costOfFit(sizeOf(cells), plan, 1), cells)
  const looking = findRules(learned, valuesOf(table, learned))
  const rules = await workInTurns(looking, { signal, stop: stop(RULES_SHARE) })
  const searching = { signal, stop: stop(PRIOR_SHARE) }
  const leftOut = isTiny(cells) ? await workInTurns(leaveOut(cells), searching) : undefined
  const prior =
    leftOut?.prior ?? (await workInTurns(findPrior(cells, streams.seedOf('prior')), searching))
  return { ...looked, seed, budget, found: { rules, prior, leftOut } }
}

/** Looks at a table: how each column is learned, and which cells are held back. It cannot end early. */
export function* lookAt(table: Table, asked: FitPlan, streams: Streams): Work<LookedAt> {
  const surveyed: LearnedColumn[] = []
  for (const column of table.columns) {
    surveyed.push(surveyColumn(column))
    yield
  }
  const columns = yield* decideCodes(table, surveyed, streams)
  const learned = learnedOnly(columns)
  const given = learned.map(({ name }) => table.column(name))
  const cells = yield* encodeInPieces(table.rows, given, learned)
  const hashed = inOrderOfHashes(cells)
  yield
  const plan = planOf(asked, cells)
  return { plan, columns, learned, hashed, ...(yield* foldsOf(hashed, plan, streams)) }
}

export function valuesOf(table: Table, learned: readonly LearnedColumn[]): Float64Array[] {
  return learned.map(({ name }) => table.column(name).values)
}

export function sizeOf({ rows, slots, values }: Cells): FitSize {
  const missing = values.reduce((count, value) => count + Number(Number.isNaN(value)), 0)
  return { rows, slots, holes: missing / values.length }
}

function checkMemory({ bytes, fits }: FitCost, { slots }: Cells): void {
  if (fits) return
  const what = slots.count > slots.columns ? 'columns and classes' : 'columns'
  const size = `${slots.count.toLocaleString('en')} ${what}`
  const gigabytes = (count: number) => `${Math.ceil(count / 2 ** 30).toLocaleString('en')} GB`
  throw new RangeError(
    `fit: a table whose learning fits into ${gigabytes(MOST_BYTES)}, got ${size}, which would take about ${gigabytes(bytes)}: read columns as text to leave them out`,
  )
}
