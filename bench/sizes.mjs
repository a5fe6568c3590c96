/**
 * Time and memory of a fit by rows, columns and classes: the table in docs/learner.md, "What it costs".
 *
 *     npm run -s build && node bench/sizes.mjs
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ColumnModel } from '../dist/learn/index.js'
import { Table } from '../dist/table/index.js'

/** Rows, columns, classes (0: numbers). */
const SIZES = [
  [1000, 10, 0],
  [200, 300, 0],
  [500, 1000, 0],
  [400, 4, 60],
  [1500, 8, 60],
  [500, 4, 200],
]

const [rows, columns, classes] = process.argv.slice(2).map(Number)
if (rows === undefined) {
  process.stdout.write(
    '| rows | columns | classes | seconds | MB |\n| --- | --- | --- | --- | --- |\n',
  )
  for (const size of SIZES) {
    const args = [fileURLToPath(import.meta.url), ...size.map(String)]
    spawnSync(process.execPath, args, { stdio: 'inherit' })
  }
} else {
  const table = tableOf(rows, columns, classes)
  const start = performance.now()
  await ColumnModel.fit(table, { budget: 'fast', threads: 2 })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  process.stdout.write(`| ${rows} | ${columns} | ${classes} | ${seconds} | ${megabytes} |\n`)
}

/** Numbers of eight factors and noise, or classes that name a group three times of four; a tenth are holes. */
function tableOf(rows, columns, classes) {
  let state = 1
  const draw = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const loadings = Array.from({ length: columns }, () =>
    Array.from({ length: 8 }, () => draw() - 0.5),
  )
  const entries = loadings.map((_, c) => [`c${c}`, []])
  for (let row = 0; row < rows; row++) {
    const factors = Array.from({ length: 8 }, () => draw() - 0.5)
    const group = Math.floor(draw() * classes)
    for (const [c, [, cells]] of entries.entries()) {
      const known = loadings[c].reduce((sum, loading, k) => sum + loading * factors[k], 0)
      const other = Math.floor(draw() * classes)
      const cell = classes > 0 ? `k${draw() < 0.75 ? group : other}` : known + 0.2 * draw()
      cells.push(draw() < 0.1 ? null : cell)
    }
  }
  const kinds = classes > 0 ? Object.fromEntries(entries.map(([name]) => [name, 'category'])) : {}
  return Table.fromColumns(Object.fromEntries(entries), { kinds })
}
