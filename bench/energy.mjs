/**
 * How far are completed tables from the whole ones, as distributions? Energy distance of draws, and beside it that of
 * R's mice with `cart` as it was measured once on ten tables (see `energy-mice.json`), for a folder with whole
 * tables, `NAME.csv`, and the same with holes, `NAME.anything.csv`. Lower is nearer; numbers only.
 *
 *     npm run bench:energy -- DIR [--draws 10] [--seed 1] [--json]
 *
 * Source: G. Székely, M. Rizzo, "Energy statistics" (2013).
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { drawTables } from '../dist/learn/index.js'
import { readTable } from '../dist/node.js'
import { holedTables } from './accuracy/fill.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    draws: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
})
const [folder] = positionals
if (folder === undefined) {
  console.error('energy: a folder of tables, NAME.csv and NAME.anything.csv, got none')
  process.exit(2)
}
const mice = JSON.parse(readFileSync(join(import.meta.dirname, 'energy-mice.json'), 'utf8'))
const found = []
for (const name of holedTables(folder)) {
  const whole = await readTable(join(folder, `${name.split('.')[0]}.csv`))
  const table = await readTable(join(folder, `${name}.csv`))
  const start = performance.now()
  const drawn = await drawTables(table, {
    draws: Number(options.draws),
    seed: Number(options.seed),
  })
  const seconds = (performance.now() - start) / 1000
  const energy = energyOf(whole, drawn)
  const cart = mice.cart[name]
  found.push({ table: name, energy, cart, ratio: energy / cart, seconds })
}
const ratios = found.map(({ ratio }) => ratio).filter(Number.isFinite)
const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length)
if (options.json) console.log(JSON.stringify({ found, mean }))
else {
  for (const { table, energy, cart, ratio, seconds } of found) {
    const beside =
      cart === undefined ? '' : `mice cart ${cart.toFixed(3)}, ratio ${ratio.toFixed(3)}`
    console.log(table.padEnd(20), energy.toFixed(3), beside, `${seconds.toFixed(1)} s`)
  }
  console.log('geometric mean of the ratios:', mean.toFixed(3))
}

/** Mean over completed tables of n / 2 (2 E|X - Y| - E|X - X'| - E|Y - Y'|), columns standardised by the whole table. */
function energyOf(whole, drawn) {
  const columns = whole.columns.filter(({ values }) => values.some((value) => value !== values[0]))
  const scales = columns.map(({ name, values }) => {
    const middle = values.reduce((sum, value) => sum + value / values.length, 0)
    const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0)
    return { name, middle, sd: Math.sqrt(squares / (values.length - 1)) }
  })
  const scaled = (table) =>
    scales.map(({ name, middle, sd }) =>
      Float64Array.from(table.column(name).values, (value) => (value - middle) / sd),
    )
  const x = scaled(whole)
  const within = distance(x, x)
  const each = drawn.map((table) => {
    const y = scaled(table)
    return (whole.rows / 2) * (2 * distance(x, y) - within - distance(y, y))
  })
  return each.reduce((sum, energy) => sum + energy / each.length, 0)
}

function distance(a, b) {
  const rows = a[0].length
  let sum = 0
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < rows; k++) {
      let square = 0
      for (let c = 0; c < a.length; c++) square += (a[c][i] - b[c][k]) ** 2
      sum += Math.sqrt(square)
    }
  }
  return sum / rows ** 2
}
