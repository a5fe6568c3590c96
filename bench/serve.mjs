// Serving a saved model: rows a second beside `impute`, the longest time that the calling thread is blocked, and how long
// a health check takes beside two clients. Usage: npm run bench:serve
import { createServer, get } from 'node:http'
import { performance } from 'node:perf_hooks'
import { createImputer } from '../dist/impute.js'
import { ColumnModel, Table } from '../dist/learn/index.js'

const ROWS = 10_000
const ROUNDS = 9

const table = tableOf(ROWS)
const model = await ColumnModel.fit(table, { budget: 'fast', seed: 1 })
const bytes = model.toBytes()
const imputer = createImputer(bytes, { threads: 2 })
const rows = table.toRows()

const ways = {
  impute: async () => model.impute(table),
  'imputeAsync, 2 threads': () => model.imputeAsync(table, { threads: 2 }),
  'createImputer, 2 threads': () => imputer.impute(table),
  fillRows: async () => model.fillRows(rows),
  'createImputer, 2 threads, fillRows': () => imputer.fillRows(rows),
}
// Engines compile what is hot.
for (const way of Object.values(ways)) for (let i = 0; i < 4; i++) await way()
const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]))
const blocks = Object.fromEntries(Object.keys(ways).map((name) => [name, []]))
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, way] of Object.entries(ways)) {
    const { seconds, longest } = await watched(way)
    times[name].push(seconds)
    blocks[name].push(longest)
  }
}
for (const name of Object.keys(ways)) {
  const alone = name.endsWith('fillRows') ? 'fillRows' : 'impute'
  const told = (of) => `${(of(times[alone]) / of(times[name])).toFixed(2)} times ${alone}`
  console.log(
    `${name}: ${Math.round(ROWS / median(times[name]))} rows/s, ${told(median)} (${told(least)} at best), longest block ${median(blocks[name]).toFixed(0)} ms`,
  )
}

const many = []
for (let round = 0; round < ROUNDS; round++) {
  const asked = () => Promise.all(rows.slice(0, 500).map((row) => imputer.fillRows([row])))
  many.push(await watched(asked))
}
const [seconds, longest] = [many.map((one) => one.seconds), many.map((one) => one.longest)]
console.log(
  `500 single rows at once: ${(1000 * median(seconds)).toFixed(0)} ms, longest block ${median(longest).toFixed(0)} ms (${least(longest).toFixed(0)} at best)`,
)

console.log(`health check beside two clients: ${await health()}`)
await imputer.close()

/** What a call takes, and the longest time that nothing else had its turn: by a timer, which takes no core of its own. */
async function watched(call) {
  let longest = 0
  let last = performance.now()
  const look = () => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }
  const timer = setInterval(look, 1)
  await new Promise((resolve) => setTimeout(resolve, 5))
  longest = 0
  const start = performance.now()
  await call()
  const seconds = (performance.now() - start) / 1000
  look()
  clearInterval(timer)
  return { seconds, longest }
}

async function health() {
  const server = createServer((_, response) => response.end('ok')).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${server.address().port}/`
  let isOver = false
  const client = async () => {
    while (!isOver) await imputer.impute(table)
  }
  const clients = [client(), client()]
  const found = []
  for (let i = 0; i < 200; i++) {
    const start = performance.now()
    await new Promise((resolve, reject) =>
      get(url, (response) => response.resume().on('end', resolve)).on('error', reject),
    )
    found.push(performance.now() - start)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  isOver = true
  await Promise.all(clients)
  server.close()
  found.sort((a, b) => a - b)
  return `p50 ${found[100].toFixed(1)} ms, p99 ${found[197].toFixed(1)} ms`
}

function tableOf(size) {
  const columns = Array.from({ length: 12 }, (_, c) => [
    `c${c}`,
    Array.from({ length: size }, (_, i) =>
      (i * (c + 7) * 31) % 11 === 0
        ? null
        : Math.sin((i * ((c % 4) + 1)) / 10) + ((i * 7919) % 13) / 20 + c,
    ),
  ])
  return Table.fromColumns(columns)
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1]
}

function least(values) {
  return Math.min(...values)
}
