/**
 * A fit with `best` by one process, expert after expert, beside the same by two processes that share the experts: where
 * the time goes, and whether the model's bytes are the same. Seconds of the clock, and of processors, which tell what a
 * busy machine would take if it had nothing else to do.
 *
 *     npm run -s build && node bench/fit-parts.mjs [FILE.csv | ROWS] [BUDGET]
 *
 * By default a table of 1,000 rows; those without a file have 10 numbers, two of them bent.
 */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
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
  process.on('message', async ({ bytes, index, judge }) => {
    prepared ??= preparedFromBytes(bytes)
    const part = await fitPart(prepared, index, judge && { judge })
    process.send({ part, cpu: cpuSeconds() })
  })
}

function numbers(rows, columns) {
  const { data } = randn([rows, columns], { generator: new Generator().manualSeed(1) })
  return Array.from({ length: rows }, (_, row) => {
    const z = Array.from(data.subarray(row * columns, (row + 1) * columns), Number)
    const value = (x, c) => {
      if (c === 0) return x
      return c < 3 ? Math.sin(2 * z[0]) + 0.3 * x : 0.7 * z[c - 1] + 0.5 * x
    }
    const cell = (x, c) => ((row + 3 * c) % 9 === 0 ? null : value(x, c))
    return Object.fromEntries(z.map((x, c) => [`x${c}`, cell(x, c)]))
  })
}

function cpuSeconds() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

async function timed(name, run) {
  const start = performance.now()
  const cpu = cpuSeconds()
  const { result, busiest = cpuSeconds() - cpu } = await run()
  const seconds = (performance.now() - start) / 1000
  console.log(`${name.padEnd(36)} ${seconds.toFixed(2)} s, of processors ${busiest.toFixed(2)} s`)
  return { result, seconds, cpu: busiest }
}

/** A promise that is settled from outside. */
function later() {
  let resolve
  const promise = new Promise((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

/** The parts: whichever process is free takes the next one, as soon as its judge is there. */
async function shared(prepared, count) {
  const bytes = preparedToBytes(prepared)
  const { judges, finals } = experts(prepared)
  const parts = Array.from({ length: judges + finals }, later)
  let next = 0
  const lane = async () => {
    const child = fork(fileURLToPath(import.meta.url), ['serve'], { serialization: 'advanced' })
    let cpu = 0
    while (next < parts.length) {
      const index = next++
      const before = judgeBefore(prepared, index)
      const judge = before === undefined ? undefined : await parts[before].promise
      const reply = new Promise((resolve) => {
        child.once('message', resolve)
      })
      child.send({ bytes, index, judge })
      const done = await reply
      cpu = done.cpu
      parts[index].resolve(done.part)
    }
    child.disconnect()
    return cpu
  }
  const cpus = await Promise.all(Array.from({ length: count }, lane))
  const result = await Promise.all(parts.map(({ promise }) => promise))
  return { result, busiest: Math.max(...cpus) }
}

async function main([file = '1000', budget = 'best']) {
  const rows = Number(file)
  const table = rows > 0 ? Table.fromRows(numbers(rows, 10)) : await readTable(file)
  console.log(`${table.rows} x ${table.columns.length}, ${budget}`)
  const one = await timed('ColumnModel.fit, 1 thread', async () => {
    return { result: (await ColumnModel.fit(table, { budget, threads: 1 })).toBytes() }
  })
  const begin = await timed('prepareFit', async () => ({
    result: await prepareFit(table, { budget }),
  }))
  const parts = await timed('experts, by two processes', () => shared(begin.result, 2))
  const end = await timed('stackParts', async () => ({
    result: await stackParts(begin.result, parts.result),
  }))
  const ratio = (of) => ((of(begin) + of(parts) + of(end)) / of(one)).toFixed(2)
  const both = (begin.cpu + end.cpu) / one.cpu
  console.log(`two beside one: ${ratio((t) => t.seconds)}, of processors ${ratio((t) => t.cpu)}`)
  console.log(`prepareFit and stackParts beside one: ${(100 * both).toFixed(0)} %`)
  const largest = Math.max(...parts.result.map(({ length }) => length))
  const prepared = preparedToBytes(begin.result).length
  console.log(`${prepared} bytes are prepared, an expert has up to ${largest}`)
  const isSame = Buffer.compare(end.result, one.result) === 0
  console.log(isSame ? 'the same model' : 'ANOTHER MODEL')
  if (!isSame) process.exitCode = 1
}

const args = process.argv.slice(2)
if (args[0] === 'serve') serve()
else await main(args)
