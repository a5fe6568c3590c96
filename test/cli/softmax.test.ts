import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  Generator,
  manualSeed,
  maskedFill,
  maskedSoftmax,
  masks,
  randn,
  softmax,
  tensor,
  zeros,
} from '../../src/index.js'
import { readMatrix, writeMatrix } from '../../src/node.js'
import { colmask, ROOT, run } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'
import { goldenText } from '../helpers/golden.js'
import { expectSameBits, largestRelativeError } from '../helpers/numbers.js'

const folder = temporaryFolder()
const animals = put(folder, 'animals.csv', 'id,cat,dog,eel\nx,1,2,3\ny,4,5,6\n')
const holes = put(folder, 'holes.csv', '1,,3\n4,5,\n')

async function good(args: string[], input?: string | Uint8Array): Promise<string> {
  const { code, stdout, stderr } = await colmask(args, input === undefined ? {} : { input })
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return stdout
}

describe('colmask softmax', () => {
  it('--show of the walkthrough’s scores prints the walkthrough', async () => {
    manualSeed(333512)
    const scores = randn([4, 5])
    const path = `${folder}/scores.npy`
    await writeMatrix(path, { values: scores })
    expect(await good(['softmax', path, '--mask-columns', '2,3,5', '--show'])).toBe(
      goldenText('walkthrough.txt'),
    )
  })

  it('keeps the header and the names, and masks by name or by number from 1', async () => {
    const byName = await good(['softmax', animals, '--mask-columns', 'dog, eel'])
    expect(byName).toBe('id,cat,dog,eel\nx,1,0,0\ny,1,0,0\n')
    expect(await good(['softmax', animals, '--mask-columns', '2,3'])).toBe(byName)
  })

  it('--mask-columns random draws the columns of randomColumns', async () => {
    const path = `${folder}/wide.npy`
    const scores = randn([3, 40], { generator: new Generator().manualSeed(1) })
    await writeMatrix(path, { values: scores })
    for (const [options, how] of [
      [[], {}],
      [['--p', '0.2'], { p: 0.2 }],
      [['--count', '7'], { count: 7 }],
    ] as const) {
      const out = `${folder}/probs.npy`
      await good([
        'softmax',
        path,
        '--mask-columns',
        'random',
        '--seed',
        '5',
        ...options,
        '-o',
        out,
      ])
      const generator = new Generator().manualSeed(5)
      const mask = masks.randomColumns(40, { generator, ...how })
      expectSameBits((await readMatrix(out)).values, softmax(maskedFill(scores, mask)))
    }
  })

  it('reads standard input and every format, and converts', async () => {
    const json = await good(['softmax', '-', '--format', 'json', '--mask-columns', '1'], '[[1, 2]]')
    expect(json).toBe('[[0,1]]\n')
    const tsv = await good(['softmax', '--output-format', 'tsv', '--mask-columns', '1'], '1,2\n')
    expect(tsv).toBe('0\t1\n')
    const out = `${folder}/out.json`
    expect(await good(['softmax', animals, '--mask-columns', '1,2', '-o', out])).toBe('')
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual({
      columns: ['cat', 'dog', 'eel'],
      index: ['x', 'y'],
      data: [
        [0, 0, 1],
        [0, 0, 1],
      ],
    })
  })

  it('--mask-missing, --mask and --padding hide what any of them hides', async () => {
    const mask = put(folder, 'mask.csv', 'false,true,false\n0,0,0\n')
    const lengths = put(folder, 'lengths.csv', '2\n3\n')
    const out = `${folder}/any.npy`
    const args = ['--mask', mask, '--padding', lengths, '--mask-missing', '-o', out]
    await good(['softmax', holes, ...args])
    expect((await readMatrix(out)).values.toArray()).toEqual([
      [1, 0, 0],
      [expect.closeTo(0.26894143), expect.closeTo(0.73105857), 0],
    ])
  })

  it('--mask takes one row for all, from any format', async () => {
    for (const name of ['row.npy', 'row.json', 'row.tsv']) {
      const path = `${folder}/${name}`
      await writeMatrix(path, { values: tensor([[true, false, true]]) })
      expect(await good(['softmax', animals, '--mask', path])).toBe(
        'id,cat,dog,eel\nx,0,1,0\ny,0,1,0\n',
      )
    }
  })

  it('--fill, --dim and --dtype do as they say', async () => {
    const fill = await good(['softmax', '--fill=-inf', '--mask-columns', '1'], '5,0\n')
    expect(fill).toBe('0,1\n')
    const dim = await good(['softmax', '--dim', '0'], '1,2\n1,2\n')
    expect(dim).toBe('0.5,0.5\n0.5,0.5\n')
    const exact = await good(['softmax', '--dtype', 'float64'], '1,2\n')
    const sum = Math.exp(1) + Math.exp(2)
    const values = exact.trim().split(',').map(Number)
    expect(values[0]).toBeCloseTo(Math.exp(1) / sum, 15)
    expect(values[1]).toBeCloseTo(Math.exp(2) / sum, 15)
  })

  it('warns of a NaN that is not masked, and counts', async () => {
    const { code, stdout, stderr } = await colmask(['softmax', holes])
    expect(code).toBe(0)
    expect(stdout).toBe('NaN,NaN,NaN\nNaN,NaN,NaN\n')
    expect(stderr).toContain('warning: 6 of 6 results are NaN')
  })

  it('warns where what is masked has some probability, and --fully-masked makes it exact', async () => {
    const leak = await colmask(['softmax', '--fill', '0', '--mask-columns', '1'], {
      input: '5,0\n',
    })
    expect(leak.stdout).toBe('0.5,0.5\n')
    expect(leak.stderr).toContain('warning: 1 masked results are above 0')
    const all = ['softmax', '--mask-columns', '1,2']
    const uniform = await colmask(all, { input: '5,0\n' })
    expect(uniform.stdout).toBe('0.5,0.5\n')
    expect(uniform.stderr).toContain('warning: 2 masked results are above 0')
    expect(await good([...all, '--fully-masked', 'zero'], '5,0\n')).toBe('0,0\n')
    const low = ['softmax', '--mask-columns', '2', '--fully-masked', 'zero']
    expect(await good(low, '-2e9,-3e9\n')).toBe('1,0\n')
  })

  it('-o - is standard output, as - is standard input', async () => {
    expect(await good(['softmax', '-', '-o', '-', '--dim', '0'], '1\n1\n')).toBe('0.5\n0.5\n')
  })

  it('keeps the float64 of an NPY file', async () => {
    const path = `${folder}/wide.npy`
    await writeMatrix(path, { values: tensor([[1e300, 0]], { dtype: 'float64' }) })
    await good(['softmax', path, '-o', path])
    expect((await readMatrix(path)).values.dtype).toBe('float64')
  })

  it('masks a column whose name has a comma', async () => {
    const path = put(folder, 'comma.csv', '"a,b",c\n1,1\n')
    expect(await good(['softmax', path, '--mask-columns', 'a,b'])).toBe('"a,b",c\n0,1\n')
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s in the middle leaves the output as it was',
    async (signal) => {
      const own = mkdtempSync(join(folder, 'signal-'))
      const values = zeros([20_000, 64])
      await writeMatrix(join(own, 'in.npy'), { values })
      put(own, 'out.csv', 'before')
      const child = spawn(
        process.execPath,
        [
          join(ROOT, 'dist/cli/main.js'),
          'softmax',
          'in.npy',
          '--output-format',
          'csv',
          '-o',
          'out.csv',
        ],
        { cwd: own, stdio: 'ignore' },
      )
      const closed = once(child, 'close')
      while (!readdirSync(own).some((name) => name.endsWith('.tmp')) && child.exitCode === null) {
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
      child.kill(signal)
      await closed
      expect(readdirSync(own).sort()).toEqual(['in.npy', 'out.csv'])
      expect(readFileSync(join(own, 'out.csv'), 'utf8')).toBe('before')
    },
  )

  it('writes over its own input only when it is done', async () => {
    const path = put(folder, 'same.csv', '1,1\n')
    await good(['softmax', path, '-o', path])
    expect(readFileSync(path, 'utf8')).toBe('0.5,0.5\n')
  })

  it('stops quietly when the reader has had enough', async () => {
    const rows = `${Array.from({ length: 200 }, (_, i) => i).join(',')}\n`.repeat(3000)
    const path = put(folder, 'long.csv', rows)
    const script = `node dist/cli/main.js softmax ${path} | head -n 1 | wc -l`
    const { stdout, stderr } = await run('bash', ['-c', `set -o pipefail; ${script}`])
    expect(stdout.trim()).toBe('1')
    expect(stderr).toBe('')
  })

  it('a 2,000 x 64 CSV comes out right to 1e-6 through CSV and back', async () => {
    const scores = randn([2000, 64], { generator: new Generator().manualSeed(3) })
    const path = `${folder}/big.csv`
    await writeMatrix(path, { values: scores })
    const stdout = await good(['softmax', path, '--mask-columns', 'random', '--seed', '9'])
    const mask = masks.randomColumns(64, { generator: new Generator().manualSeed(9) })
    const { values } = await readMatrix(put(folder, 'back.csv', stdout))
    expect(largestRelativeError(values, maskedSoftmax(scores, mask))).toBeLessThan(1e-6)
  })
})

describe('colmask softmax leaves no half-written file', () => {
  it('when the output cannot be written', async () => {
    const { code, stderr } = await colmask(['softmax', animals, '-o', `${folder}/no/where.csv`])
    expect(code).toBe(1)
    expect(stderr).toContain('where.csv: cannot write: no such file or folder')
    expect(existsSync(`${folder}/no`)).toBe(false)
  })
})
