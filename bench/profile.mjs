/**
 * Where the time of a masked softmax goes: 8192x1024, half of the columns masked, one thread, into a
 * given output. The kernels alone, on one tile again and again, and the copies to and from their memory.
 *
 *     npm run bench:profile
 */
import { maskedSoftmax, masks, randn, zeros } from '../dist/index.js'
import { engine } from '../dist/wasm/engine.js'
import { HIDDEN, LONGEST, OUT, X } from '../dist/wasm/kernels.wasm.js'

const [ROWS, COLUMNS] = [8192, 1024]
const ROUNDS = 31

const x = randn([ROWS, COLUMNS])
const out = zeros([ROWS, COLUMNS])
const mask = masks.randomColumns(COLUMNS, { count: COLUMNS / 2 })
const at = engine()
if (at === undefined) throw new Error('profile: an engine with WebAssembly SIMD, got none')
const { kernels, floats, bytes } = at
// As job.ts does with so many elements.
const tile = LONGEST / 2
const rows = tile / COLUMNS

/** Calls `visit` with each tile's start and whether it is the first. */
function eachTile(visit) {
  for (let start = 0; start < x.numel; start += tile) visit(start, start === 0)
}

const parts = {
  'copy of the input to the output (memcpy)': () => out.data.set(x.data),
  'maskedSoftmax into out': () => maskedSoftmax(x, mask, { out }),
  'of it, the kernels': () =>
    eachTile((_start, first) =>
      kernels.softmaxRows(OUT, X, HIDDEN, rows, COLUMNS, rows, first ? 0 : 1, 0, 0),
    ),
  'of it, copies into their memory': () =>
    eachTile((start) => floats.set(x.data.subarray(start, start + tile), X / 4)),
  'of it, copies out of it': () =>
    eachTile((start) => out.data.set(floats.subarray(OUT / 4, OUT / 4 + tile), start)),
}

floats.set(x.data.subarray(0, tile), X / 4)
bytes.set(mask.data, HIDDEN)
const times = Object.fromEntries(Object.keys(parts).map((name) => [name, []]))
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(parts)) {
    const start = performance.now()
    run()
    times[name].push(performance.now() - start)
  }
}
for (const [name, all] of Object.entries(times)) {
  const median = all.toSorted((a, b) => a - b)[ROUNDS >> 1]
  console.log(`${name.padEnd(42)} ${median.toFixed(2)} ms`)
}
