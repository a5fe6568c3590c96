/**
 * One training step - forward, backward, clipping, AdamW - of a network of ReMasker's size: 64 rows of
 * 17 columns, width 32, 6 blocks on 9 columns and 4 on 17, perceptrons of 128. The peers compute just
 * that. Ours has one kind of block, on all columns, with perceptrons of 64: it takes as many of them
 * as need the same multiply-adds. So this compares the cost of arithmetic, not two models.
 *
 *     npm run bench:train
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Generator, randn } from '../dist/index.js'
import { initialise, Network, Trainer } from '../dist/nn/index.js'
import { jaxStep } from './train-jax.mjs'
import { tfjsStep } from './train-tfjs.mjs'

export const SIZE = { rows: 64, columns: 17, shown: 9, width: 32, heads: 4, inner: 128 }
const ROUNDS = 60
const WARM_UP = 10

/** Multiply-adds of the products with parameters, forward, for one token. */
const perToken = (inner) => SIZE.width * (4 * SIZE.width + 2 * inner)
const THEIRS = SIZE.rows * (6 * SIZE.shown + 4 * SIZE.columns) * perToken(SIZE.inner)
const BLOCKS = Math.ceil(THEIRS / (SIZE.rows * SIZE.columns * perToken(64)))

function ourStep() {
  const { rows, columns, width } = SIZE
  const shape = { levels: new Array(columns).fill(0), width, depth: BLOCKS, frequencies: 4 }
  const network = new Network(shape, rows)
  const generator = new Generator().manualSeed(1)
  initialise(network, generator)
  network.batch.x.set(randn([columns * rows], { generator }).data)
  for (let i = 0; i < columns * rows; i++) {
    const hidden = i % columns >= SIZE.shown
    network.batch.hidden[i] = Number(hidden)
    network.batch.roles[i] = hidden ? 2 : 1
  }
  const options = { rate: 1e-3, warmUp: 1, steps: 1e6, decay: 0.01, clip: 1, averaged: 0.1 }
  const trainer = new Trainer(network, options)
  const share = 1 / (rows * columns)
  return () => trainer.step(rows, { shown: share, hidden: share })
}

async function timed(step) {
  const times = []
  const losses = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    losses.push(await step())
    times.push(performance.now() - start)
  }
  return { times, losses }
}

function pytorch() {
  const script = fileURLToPath(new URL('train_peer.py', import.meta.url))
  const candidates = [process.env.COLMASK_PYTHON, 'python3', '/usr/bin/python3'].filter(Boolean)
  for (const python of candidates) {
    const { status, stdout } = spawnSync(python, [script, String(ROUNDS)], { encoding: 'utf8' })
    if (status === 0) return JSON.parse(stdout)
  }
  throw new Error('no Python here can import torch')
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]

/** A network that learns lowers its loss: what does not is not worth timing. */
function check(name, { losses }) {
  const [first, last] = [losses[0], losses.at(-1)]
  if (!(last < first)) throw new Error(`its loss went from ${first} to ${last}`)
  return name
}

const contenders = [
  ['colmask', () => timed(ourStep())],
  ['PyTorch eager, one thread', async () => pytorch()],
  ['tfjs-wasm', async () => timed(await tfjsStep(SIZE))],
  ['jax-js, wasm, jit', async () => timed(await jaxStep(SIZE))],
]
const lines = []
let ours = Number.NaN
for (const [name, run] of contenders) {
  try {
    const result = await run()
    check(name, result)
    const time = median(result.times.slice(WARM_UP))
    if (name === 'colmask') ours = time
    const ratio = `${(time / ours).toFixed(2)}x`
    lines.push(
      `| ${name}${result.version ? ` ${result.version}` : ''} | ${time.toFixed(1)} | ${ratio} |`,
    )
  } catch (error) {
    lines.push(`| ${name} | skipped: ${error.message.split('\n')[0]} | |`)
  }
  console.log(lines.at(-1))
}
const page = `# One training step

Written by \`npm run bench:train\` on ${cpus()[0]?.model ?? 'an unknown processor'}, Node ${process.versions.node}.
Forward, backward, clipping and AdamW; medians of ${ROUNDS - WARM_UP} steps in one run, one thread.

Peers: 64 rows x 17 columns, width 32, 6 blocks on 9 columns and 4 on 17, perceptrons of 128
(ReMasker's size). colmask: ${BLOCKS} blocks of its own on 17 columns, which need as many
multiply-adds (${(THEIRS / 1e6).toFixed(0)} million, forward) in products with parameters.

| | ms a step | beside colmask |
| --- | --- | --- |
${lines.join('\n')}
`
writeFileSync(new URL('TRAIN.md', import.meta.url), page)
process.exit(0)
