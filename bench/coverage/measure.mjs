/** All runs of a design, on one thread or several; the result does not depend on how many. */
import { Worker } from 'node:worker_threads'
import { runOnce } from './run.mjs'
import { summarise } from './summary.mjs'

/** By these names each run has intervals. */
const METHODS = ['colmask', 'complete', 'whole']

/** `{ runs, seconds, methods }`: the mean time that completing took, and summaries by method and estimand. */
export async function measure(design, { runs, seed, threads, progress = () => {} }) {
  const found = []
  const keep = (run, result) => {
    found[run] = result
    progress(found.filter(Boolean).length)
  }
  if (threads > 1) await onThreads(design, { runs, seed, threads }, keep)
  else for (let run = 0; run < runs; run++) keep(run, await runOnce(design, { seed, run }))
  const seconds = found.reduce((sum, one) => sum + one.seconds, 0) / runs
  const byMethod = (method) =>
    summariesOf(
      design,
      found.map((one) => one[method]),
    )
  const methods = Object.fromEntries(METHODS.map((method) => [method, byMethod(method)]))
  return { runs, seconds: Number(seconds.toPrecision(3)), methods }
}

/** Summaries by estimand's label, to six digits. `found`: [runs] of intervals, or of null. */
export function summariesOf({ estimands }, found) {
  const rounded = (summary) =>
    Object.fromEntries(
      Object.entries(summary).map(([key, value]) => [key, Number(value.toPrecision(6))]),
    )
  return Object.fromEntries(
    estimands.map(({ label, truth }, i) => {
      const intervals = found.map((one) => (one === null ? null : one[i]))
      return [label, rounded(summarise(intervals, truth))]
    }),
  )
}

/** Worker k of n takes the runs k, k + n, … */
function onThreads({ id }, { runs, seed, threads }, keep) {
  const one = (first) =>
    new Promise((resolve, reject) => {
      const workerData = { id, seed, runs, first, step: threads }
      const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData })
      worker.on('message', ({ run, result }) => keep(run, result))
      worker.on('error', reject)
      worker.on('exit', resolve)
    })
  return Promise.all(Array.from({ length: threads }, (_, k) => one(k)))
}
