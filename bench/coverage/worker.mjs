/** A thread of measure.mjs: runs first, first + step, … of a design. */
import { parentPort, workerData } from 'node:worker_threads'
import { DESIGNS } from './designs.mjs'
import { runOnce } from './run.mjs'

const { id, seed, runs, first, step } = workerData
const design = DESIGNS.find((one) => one.id === id)
for (let run = first; run < runs; run += step) {
  parentPort.postMessage({ run, result: await runOnce(design, { seed, run }) })
}
