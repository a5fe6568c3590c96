// Compares this package with the PyTorch at hand in random cases, to the bit or within what is promised.
//
//   npm run check:torch -- SEED COUNT    COUNT cases (default 2200) of eleven families by turns, drawn by SEED
//
// Prints figures of each family and the smallest case that differs, and exits with 1 if there is any. The same seed makes
// the same cases. COLMASK_PYTHON names another Python than python3. PyTorch 1.13 is what is compared with; another
// release draws other random streams and prints some tensors otherwise.
import { spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { runCall } from './torch/run-call.mjs'
import { examine, Tally } from './torch/tally.mjs'

const MAKER = fileURLToPath(new URL('./torch/make_cases.py', import.meta.url))
const PYTHONS = process.env.COLMASK_PYTHON
  ? [process.env.COLMASK_PYTHON]
  : ['python3', '/usr/bin/python3']

const [seed = '1', count = '2200', ...more] = process.argv.slice(2)
if (more.length > 0 || !/^\d+$/.test(seed) || !/^[1-9]\d*$/.test(count)) {
  console.error('usage: npm run check:torch -- [SEED [COUNT]], whole numbers')
  process.exitCode = 2
} else {
  const found = PYTHONS.map((python) => ({ python, version: versionOf(python) }))
  const { python, version } = found.find((one) => one.version !== undefined) ?? {}
  if (python === undefined) console.log(`skipped: no PyTorch in ${PYTHONS.join(' or ')}`)
  else await check(python, version)
}

function versionOf(python) {
  const { status, stdout } = spawnSync(python, ['-c', 'import torch; print(torch.__version__)'], {
    encoding: 'utf8',
  })
  return status === 0 ? stdout.trim() : undefined
}

async function check(python, version) {
  const start = performance.now()
  const maker = spawn(python, [MAKER, seed, count], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => maker.on('close', resolve))
  const tally = new Tally()
  for await (const line of createInterface({ input: maker.stdout })) {
    const testCase = JSON.parse(line)
    tally.add(testCase, examine(testCase, runCall), line.length)
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  console.log(
    `PyTorch ${version}, seed ${seed}: ${tally.cases} cases in ${seconds} s, ${tally.differ} differ\n`,
  )
  console.log(tally.lines().join('\n'))
  const status = await ended
  if (status !== 0) console.error(`making cases ended with ${status}`)
  if (status !== 0 || tally.differ > 0) process.exitCode = 1
}
