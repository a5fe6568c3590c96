// How much memory a worker takes that fills one file, uncut: `node bench/shards-memory.mjs [MB...]`, 100 and 2000 by
// default. The worker is a process of its own with one job at a time; what it takes at most is what Linux says (VmHWM).
// The bound: at most 400 MB, and no more for a large file than for a small one.
import { spawn } from 'node:child_process'
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { ColumnModel } from '../dist/learn/index.js'
import { readTable } from '../dist/node.js'
import { planShards } from '../dist/shards/index.js'

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const BOUND = 400
const sizes = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'colmask-memory-'))
const model = join(folder, 'model.safetensors')

/** Lines of a table whose columns go together, a ninth of the cells missing. */
function lineOf(row) {
  const wave = Math.sin(row) + 0.3 * Math.sin(17 * row)
  const cells = [
    `r${row}`,
    (170 + 10 * wave).toFixed(1),
    (70 + 8 * wave + Math.cos(5 * row)).toFixed(1),
    wave > 0.2 ? 'tall' : wave < -0.4 ? 'small' : 'middle',
    `${Math.round(40 + 15 * wave)}`,
  ]
  return `${cells.map((cell, c) => (c > 0 && (row * 7 + c * 3) % 9 === 0 ? '' : cell)).join(',')}\n`
}

async function write(path, bytes) {
  const out = createWriteStream(path)
  out.write('id,height,weight,group,age\n')
  for (let row = 0, written = 0; written < bytes; ) {
    let text = ''
    for (let i = 0; i < 5000; i++) text += lineOf(row++)
    written += text.length
    if (!out.write(text)) await new Promise((resolve) => out.once('drain', resolve))
  }
  out.end()
  await finished(out)
}

/** The most that a process that fills took, in MB, and its seconds. */
async function filling(out) {
  const start = performance.now()
  const args = [MAIN, 'shards', 'fill', out, '--workers', '1', '--quiet']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  let most = 0
  const look = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      most = Math.max(most, Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024)
    } catch {}
  }, 50)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(look)
  if (code !== 0) throw new Error(`shards fill ended with ${code}`)
  return { most, seconds: (performance.now() - start) / 1000 }
}

try {
  const learn = join(folder, 'learn.csv')
  await write(learn, 100_000)
  const fitted = await ColumnModel.fit(await readTable(learn), { budget: 'fast' })
  writeFileSync(model, fitted.toBytes())
  let isOver = false
  for (const megabytes of sizes.length > 0 ? sizes : [100, 2000]) {
    const input = join(folder, `in-${megabytes}`)
    mkdirSync(input)
    await write(join(input, 'a.csv'), megabytes * 1e6)
    const out = join(folder, `out-${megabytes}`)
    await planShards(input, out, { model, workers: 1, bytesPerShard: Number.POSITIVE_INFINITY })
    const { most, seconds } = await filling(out)
    isOver ||= most > BOUND
    console.log(`${megabytes} MB: ${most.toFixed(0)} MB at most, in ${seconds.toFixed(0)} s`)
    rmSync(input, { recursive: true })
    rmSync(out, { recursive: true })
  }
  console.log(isOver ? `above the bound of ${BOUND} MB` : `within the bound of ${BOUND} MB`)
  if (isOver) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
