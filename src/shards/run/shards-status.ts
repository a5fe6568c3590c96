import { checkCount, checkOptions } from '../../errors.js'
import { CANCELLED, outputOf, SUCCESS, taskCount, taskOf } from '../plan/layout.js'
import { readReceipts } from '../plan/receipts.js'
import { openRun } from './open-run.js'
import type { WorkOptions } from './run-shards.js'

/** Where a run stands, by its outputs. */
export interface ShardsStatus {
  readonly inputs: number
  /** Rows of all inputs. */
  readonly inputRows: number
  readonly shards: number
  /** Outputs that are whole, and those that there are to be. */
  readonly done: number
  readonly total: number
  /** Rows of the outputs that are whole, and of all. */
  readonly rows: number
  readonly rowsTotal: number
  /** Outputs that are missing. */
  readonly missing: readonly string[]
  /** Whether all were checked at the end. */
  readonly finished: boolean
  readonly cancelled: boolean
}

/**
 * Says how far a run is: what is whole, by receipts and sizes. See `verifyShards` for what is in the files.
 *
 * @param out the folder of the outputs
 * @throws FileError if there is no plan
 *
 * @example
 * ```ts
 * await planShards('in/', 'out/', { budget: 'fast' })
 * const status = await shardsStatus('out/')
 * ```
 */
export async function shardsStatus(
  out: string,
  options: Pick<WorkOptions, 'roots'> = {},
): Promise<ShardsStatus> {
  checkCount('shardsStatus', 2, arguments.length)
  checkOptions('shardsStatus', options, ['roots'])
  const run = await openRun(out, options.roots)
  const { plan } = run
  const receipts = await readReceipts(run.out, plan, run.hash)
  const missing = receipts.flatMap((one, i) =>
    one === undefined ? [outputOf(plan, taskOf(plan, i))] : [],
  )
  const total = taskCount(plan)
  const inputRows = plan.shards.reduce((sum, { rows }) => sum + rows, 0)
  return {
    inputRows,
    inputs: plan.inputs.length,
    shards: plan.shards.length,
    done: total - missing.length,
    total,
    rows: receipts.reduce((sum, one) => sum + (one?.rows ?? 0), 0),
    rowsTotal: inputRows * Math.max(1, plan.settings.fill.draws),
    missing,
    finished: (await run.out.look(SUCCESS)) !== undefined,
    cancelled: (await run.out.look(CANCELLED)) !== undefined,
  }
}
