/** The other side of contenders/colmask-relaxed.mjs. */
import { parentPort } from 'node:worker_threads'
import * as colmask from '../dist/index.js'
import { onOneThread } from './contenders/colmask.mjs'
import { collect, leavesMuch } from './measure.mjs'

const contenders = onOneThread(colmask, 'colmask, relaxed SIMD')
const tasks = new Map()

const answers = {
  prepare({ name, problem }) {
    const task = contenders.find((contender) => contender.name === name).prepare(problem)
    if (task !== undefined) tasks.set(name, { ...task, large: leavesMuch(problem) })
    return task !== undefined
  },
  compute: ({ name }) => tasks.get(name).compute(),
  sample({ name, calls }) {
    const { large, sample } = tasks.get(name)
    // The garbage of one thread is no other's.
    if (large) collect()
    return sample(calls)
  },
  dispose: ({ name }) => tasks.delete(name),
}

parentPort.on('message', (request) => {
  try {
    parentPort.postMessage({ value: answers[request.do](request) })
  } catch (error) {
    parentPort.postMessage({ error: error.message })
  }
})
const names = contenders.map(({ name }) => name)
parentPort.postMessage({ value: { backend: colmask.backend(), names } })
