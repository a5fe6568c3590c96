// Reads, describes, fills and writes tables that are made at random and broken at random, and looks
// whether each is refused in words or comes back as it was; exits with 1 where one is neither.
//
//   npm run check:fuzz                             for a minute
//   npm run check:fuzz -- --seconds 3600           for an hour
//   npm run check:fuzz -- --seed 5                 other inputs
//   npm run check:fuzz -- --seed 5 --only 1234     one of them; it is kept in the folder that is told
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import * as inBytes from '../dist/bytes.js'
import * as node from '../dist/node.js'
import { checkInput } from './fuzz/check-input.mjs'
import { makeInput } from './fuzz/make-input.mjs'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    from: { type: 'string', default: '0' },
    most: { type: 'string', default: '20' },
  },
})
const lib = { ...inBytes, ...node }
const seed = Number(values.seed)
const folder = mkdtempSync(join(tmpdir(), 'colmask-fuzz-'))
const shared = new Int32Array(new SharedArrayBuffer(8))
const watch = watchdog(shared, seed)
const end = performance.now() + 1000 * Number(values.seconds)
const wrong = new Map()
let number = Number(values.only ?? values.from)
let done = 0
let read = 0
do {
  Atomics.store(shared, 0, number)
  Atomics.add(shared, 1, 1)
  const input = await makeInput(lib, seed, number)
  if (values.only !== undefined) writeFileSync(join(folder, input.name), input.bytes)
  try {
    if (await checkInput(lib, folder, input)) read++
  } catch (error) {
    report(input, error)
  }
  done++
  number++
} while (values.only === undefined && performance.now() < end && wrong.size < Number(values.most))
await watch.terminate()
console.log(
  `${done} inputs of seed ${seed}: ${read} read, ${done - read} refused, ${wrong.size} wrong`,
)
if (values.only !== undefined) console.log(`the input is in ${folder}`)
else rmSync(folder, { recursive: true })
process.exitCode = wrong.size > 0 ? 1 : 0

/** Tells the first of each kind of error. */
function report({ name, bytes, options }, error) {
  const kind = error.message.replace(/[\d"'].*/s, '')
  const seen = wrong.get(kind) ?? 0
  wrong.set(kind, seen + 1)
  if (seen > 0) return
  if (values.only !== undefined) writeFileSync(join(folder, name), bytes)
  console.log(`--seed ${seed} --only ${number}: ${name} ${JSON.stringify(options)}`)
  console.log(`  ${error.message.slice(0, 600)}`)
  const at = (error.cause ?? error).stack?.split('\n').filter((line) => line.includes('    at '))
  console.log(at?.slice(0, 4).join('\n'))
}

/** Ends the process, and says at which input, where one takes longer than twenty seconds. */
function watchdog(state, of) {
  const code = `
    const { workerData: { state, of } } = require('node:worker_threads')
    let last = -1
    setInterval(() => {
      const count = Atomics.load(state, 1)
      if (count === last) {
        require('node:fs').writeSync(1, 'hangs: --seed ' + of + ' --only ' + Atomics.load(state, 0) + '\\n')
        process.kill(process.pid, 'SIGKILL')
      }
      last = count
    }, 20000)`
  const worker = new Worker(code, { eval: true, workerData: { state, of } })
  worker.unref()
  return worker
}
