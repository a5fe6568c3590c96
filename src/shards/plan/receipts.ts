import type { OutFolder } from '../store/out-folder.js'
import { checkReceipt } from './check-documents.js'
import type { Plan, Receipt } from './documents.js'
import { outputOf, RECEIPTS, receiptOf, taskCount, taskOf } from './layout.js'

/** An output that is whole. */
export type Done = Receipt

/** So many receipts are read at a time: of a bucket each is a request. */
const BESIDE = 32

/**
 * [tasks]: the receipt of each output that is there as its receipt says; undefined for the others.
 *
 * @param hash of the plan
 * @param between called now and then
 */
export async function readReceipts(
  out: OutFolder,
  plan: Plan,
  hash: string,
  between: () => void = () => undefined,
): Promise<(Done | undefined)[]> {
  const there = new Set<string>()
  for await (const { path } of out.list(RECEIPTS)) there.add(path)
  const sizes = new Map<string, number>()
  for await (const { path, size } of out.list('')) sizes.set(path, size)
  const count = taskCount(plan)
  const found: (Done | undefined)[] = new Array(count).fill(undefined)
  let next = 0
  const read = async () => {
    for (let i = next++; i < count; i = next++) {
      between()
      const output = outputOf(plan, taskOf(plan, i))
      if (!there.has(receiptOf(output))) continue
      const receipt = await readReceipt(out, output, hash, i)
      if (receipt !== undefined && sizes.get(output) === receipt.bytes) found[i] = receipt
    }
  }
  await Promise.all(Array.from({ length: Math.min(BESIDE, count) }, read))
  return found
}

/** An output's receipt, if it is of this plan and task. */
async function readReceipt(
  out: OutFolder,
  output: string,
  hash: string,
  task: number,
): Promise<Receipt | undefined> {
  const receipt = (await out.json<Receipt>(receiptOf(output), checkReceipt))?.value
  return receipt?.plan === hash && receipt.output === output && receipt.task === task
    ? receipt
    : undefined
}

/** The receipt of one task, if its output is there as that says. */
export async function receiptOfTask(
  out: OutFolder,
  plan: Plan,
  hash: string,
  task: number,
): Promise<Receipt | undefined> {
  const output = outputOf(plan, taskOf(plan, task))
  const receipt = await readReceipt(out, output, hash, task)
  if (receipt === undefined) return undefined
  return (await out.look(output))?.size === receipt.bytes ? receipt : undefined
}
