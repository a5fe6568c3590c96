/**
 * A fit with `best` by one process, expert after expert, beside the same by two processes that share the experts:
 * where the time goes, and whether the model's bytes are the same.
 *
 *     npm run -s build && node bench/fit-parts.mjs [FILE.csv] [BUDGET]
 *
 * By default a table of 1,000 rows and 10 numbers, two of them bent.
 */
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { Generator, randn } from '../dist/index.js'
import {
  experts,
  fitPart,
  judgeBefore,
  preparedFromBytes,
  preparedToBytes,
  prepareFit,
  stackParts,
} from '../dist/learn/fit-in-parts.js'
import { ColumnModel, Table } from '../dist/learn/index.js'
import { readTable } from '../dist/node.js'

/** Fits what it is asked for. */
function serve() {
  let prepared
  parentPort.on('message', async ({ bytes, index, judge }) => {
    prepared ??= preparedFromBytes(bytes)
    parentPort.postMessage(await fitPart(prepared, index, judge && { judge }))
  })
}

function numbers(rows, columns) {
  const { data } = randn([rows, columns], { generator: new Generator().manualSeed(1) })
  return Array.from({ length: rows }, (_, row) => {
    const z = Array.from(data.subarray(row * columns, (row + 1) * columns), Number)
    const all = z.map((x, c) =>
      c === 0 ? x : c < 3 ? Math.sin(2 * z[0]) + 0.3 * x : 0.7 * z[c - 1] + 0.5 * x,
    )
    return Object.fromEntries(all.map((x, c) => [`x${c}`, (row + 3 * c) % 9 === 0 ? null : x]))
  })
}

const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16)
const timed = async (name, run) => {
  const start = performance.now()
  const result = await run()
  const seconds = (performance.now() - start) / 1000
  console.log(`${name.padEnd(44)} ${seconds.toFixed(2)} s`)
  return { result, seconds }
}

/** The parts, by `workers` threads: whoever is free takes the next one whose judge is there. */
async function shared(prepared, workers) {
  const bytes = preparedToBytes(prepared)
  const { judges, finals } = experts(prepared)
  const parts = new Array(judges + finals)
  let next = 0
  const ready = Array.from(parts, () => {
    let resolve
    const promise = new Promise((settle) => {
      resolve = settle
    })
    return { promise, resolve }
  })
  const lane = async (worker) => {
    while (next < parts.length) {
      const index = next++
      const before = judgeBefore(prepared, index)
      const judge = before === undefined ? undefined : await ready[before].promise
      const reply = new Promise((resolve, reject) => {
        worker.once('message', resolve)
        worker.once('error', reject)
      })
      worker.postMessage({ bytes, index, judge })
      parts[index] = await reply
      ready[index].resolve(parts[index])
    }
  }
  await Promise.all(workers.map(lane))
  return parts
}

async function main([file, budget = 'best']) {
  const table = file ? await readTable(file) : Table.fromRows(numbers(1000, 10))
  console.log(`${table.rows} x ${table.columns.length}, ${budget}`)
  const one = await timed('ColumnModel.fit, 1 thread', () =>
    ColumnModel.fit(table, { budget, threads: 1 }),
  )
  const prepared = await timed('prepareFit', () => prepareFit(table, { budget }))
  const workers = [1, 2].map(() => new Worker(fileURLToPath(import.meta.url)))
  const parts = await timed('experts, by two threads', () => shared(prepared.result, workers))
  const model = await timed('stackParts', () => stackParts(prepared.result, parts.result))
  await Promise.all(workers.map((worker) => worker.terminate()))
  const all = prepared.seconds + parts.seconds + model.seconds
  console.log(`two beside one: ${(all / one.seconds).toFixed(2)}`)
  const both = (prepared.seconds + model.seconds) / one.seconds
  console.log(`prepareFit and stackParts of one: ${(100 * both).toFixed(0)} %`)
  const sizes = parts.result.map(({ length }) => length)
  console.log(
    `bytes: prepared ${preparedToBytes(prepared.result).length}, an expert up to ${Math.max(...sizes)}`,
  )
  const same = hash(model.result) === hash(one.result.toBytes())
  console.log(same ? 'the same model' : 'ANOTHER MODEL')
  if (!same) process.exitCode = 1
}

if (isMainThread) await main(process.argv.slice(2))
else serve()
