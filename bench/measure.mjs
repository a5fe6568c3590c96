import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * How a contender is asked for its time: `compute` gives the result of one call, to be compared;
 * `sample` the mean time of a call, over as many calls as it is told.
 *
 * @typedef {object} Task
 * @property {() => ArrayLike<number> | Promise<ArrayLike<number>>} compute
 * @property {(calls: number) => number | Promise<number>} sample nanoseconds a call
 * @property {() => void | Promise<void>} [dispose]
 * @property {'answer' | 'softmax' | 'copy'} [computes] what its result is compared with: our answer
 *   (default), our softmax without the mask, or the scores themselves
 *
 * @typedef {object} Contender
 * @property {string} name
 * @property {(problem: import('./problem.mjs').Problem) => Task | undefined | Promise<Task | undefined>}
 *   prepare makes its inputs, outside the timed part; undefined if it has no such operation
 *
 * @typedef {object} Peer what a file in contenders/ opens
 * @property {string} version
 * @property {Contender[]} contenders
 * @property {() => unknown} [close]
 *
 * @typedef {object} Measured
 * @property {string} name
 * @property {number} [median] nanoseconds a call; absent if it was not timed
 * @property {number} [fastest]
 * @property {number} [rounds]
 * @property {number} [difference] the largest from ours, relative
 * @property {string} [problem] why it was not timed
 */

/** A function that gives its result at once, as a task. */
export function syncTask(run, more = {}) {
  const sample = (calls) => {
    const start = performance.now()
    for (let i = 0; i < calls; i++) run()
    return ((performance.now() - start) * 1e6) / calls
  }
  return { compute: run, sample, ...more }
}

/** A function that promises its result, as a task. Calls follow one another. */
export function asyncTask(run, more = {}) {
  const sample = async (calls) => {
    const start = performance.now()
    for (let i = 0; i < calls; i++) await run()
    return ((performance.now() - start) * 1e6) / calls
  }
  return { compute: run, sample, ...more }
}

setFlagsFromString('--expose-gc')
/** Collects garbage between samples, so that nobody pays for what another one left behind. */
export const collect = runInNewContext('gc')

/** A sample lasts about this long at least: the clock and the loop must not show in it. */
const SAMPLE_NS = 4e6
/** Untimed calls before the first sample, for the engine's compiler to finish. */
const WARM_UP_NS = 60e6
const SLOW_NS = 1e9
const MOST_ROUNDS = 101
/** What the budget should hold of everyone but the slow. */
const FEWEST_ROUNDS = 9

/**
 * The largest difference of two results, relative to the second. A masked entry must be exactly 0.
 * Where terms cancel the largest entry is the measure: a hundredth of it in gradients, itself in attention, which
 * sums hundreds of products.
 */
export function largestDifference(result, answer, op) {
  if (result.length !== answer.length) return Number.POSITIVE_INFINITY
  let floor = 0
  const part = op.startsWith('attention') ? 1 : 100
  if (op === 'maskedSoftmaxBackward' || part === 1) {
    for (const value of answer) floor = Math.max(floor, Math.abs(value) / part)
  }
  let largest = 0
  for (let i = 0; i < answer.length; i++) {
    const difference = Math.abs(result[i] - answer[i])
    if (difference === 0) continue
    const relative = difference / Math.max(Math.abs(answer[i]), floor)
    // NaN counts as infinitely wrong, and so does anything where 0 is right.
    largest = Math.max(largest, Number.isNaN(relative) ? Number.POSITIVE_INFINITY : relative)
  }
  return largest
}

const describe = (difference) =>
  difference === Number.POSITIVE_INFINITY
    ? 'another length, NaN, or not exactly 0 where ours is'
    : `differs by ${difference.toExponential(1)}`

/** Small results leave little behind, and a collection costs more than their sample. */
export const leavesMuch = ({ size }) => size >= 1e5

/**
 * How far float32 sums in another order, and another exp, can reasonably lead. randn is exact. Attention is compared with
 * a reference in double: ours is at most 8e-7 of the largest entry from it, so that 1.5e-6 is a bound that would show a fault.
 */
export function tolerance(op, name) {
  if (op === 'randn') return 0
  return op.startsWith('attention') && name.startsWith('colmask') ? 1.5e-6 : 1e-5
}

/** Warms up, and says how many calls make a sample and how long that will take. */
async function settle(task, firstCall) {
  // Who took seconds for the result that was compared needs no second call to be judged slow.
  if (firstCall > SLOW_NS) return { calls: 1, expected: firstCall }
  let calls = 1
  let ns = 0
  for (let spent = 0; spent < WARM_UP_NS; ) {
    ns = await task.sample(calls)
    spent += ns * calls
    calls = Math.max(1, Math.min(calls * 8, Math.ceil(SAMPLE_NS / ns)))
  }
  return { calls, expected: ns * calls }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

/**
 * The rounds, until the budget is spent. One who is so slow that the others would get few rounds
 * joins only every second, third, ... of them.
 */
async function rounds(entries, problem, { budget, fewest }) {
  const fair = (budget * 1e9) / FEWEST_ROUNDS / 3 / Math.max(1, entries.length)
  for (const entry of entries) entry.every = Math.max(1, Math.ceil(entry.expected / fair))
  const large = leavesMuch(problem)
  const start = performance.now()
  const spent = () => performance.now() - start > budget * 1000
  const short = () => entries.some(({ samples }) => samples.length < fewest)
  for (let round = 0; round < MOST_ROUNDS && (!spent() || short()); round++) {
    for (const { task, calls, samples, every } of entries) {
      const due = round % every === 0 || (spent() && samples.length < fewest)
      if (!due) continue
      if (large) collect()
      samples.push(await task.sample(calls))
    }
  }
}

/**
 * Prepares every contender, compares its result with ours, and times those that are right, in
 * rounds: A B C, A B C, ... so that whatever else the machine does falls on all of them.
 *
 * @param {import('./problem.mjs').Problem} problem
 * @param {Contender[]} contenders
 * @param {(kind: string) => ArrayLike<number>} expected gives what a task's result must be
 * @param {{ budget: number, fewest: number }} effort seconds for the rounds, and how many samples
 *   even the slowest must give
 * @returns {Promise<Measured[]>}
 */
export async function measure(problem, contenders, expected, effort) {
  const measured = []
  const entries = []
  for (const contender of contenders) {
    const entry = { name: contender.name }
    try {
      const task = await contender.prepare(problem)
      if (task === undefined) continue
      const answer = expected(task.computes ?? 'answer')
      const start = performance.now()
      const result = await task.compute()
      const firstCall = (performance.now() - start) * 1e6
      entry.difference = largestDifference(result, answer, problem.op)
      measured.push(entry)
      if (entry.difference > tolerance(problem.op, entry.name)) {
        entry.problem = `wrong: ${describe(entry.difference)}`
        await task.dispose?.()
      } else {
        entries.push({ entry, task, ...(await settle(task, firstCall)), samples: [] })
      }
    } catch (error) {
      measured.push({
        ...entry,
        problem: `failed: ${String(error?.message ?? error).split('\n')[0]}`,
      })
    }
    collect()
  }
  await rounds(entries, problem, effort)
  for (const { entry, task, samples } of entries) {
    entry.median = median(samples)
    entry.fastest = Math.min(...samples)
    entry.rounds = samples.length
    await task.dispose?.()
  }
  return measured
}
