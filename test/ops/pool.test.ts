import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generate, WORKERS } from '../../scripts/build-worker.mjs'
import {
  createPool,
  Generator,
  logSoftmax,
  maskedLogSoftmax,
  maskedLogSoftmaxBackward,
  maskedSoftmax,
  maskedSoftmaxBackward,
  masks,
  type Pool,
  randn,
  softmax,
  type Tensor,
} from '../../src/index.js'
import { run } from '../helpers/cli.js'
import { expectSameBits } from '../helpers/numbers.js'
import { randomMask } from '../helpers/scores.js'

const normals = (shape: readonly number[], seed: number) =>
  randn(shape, { generator: new Generator().manualSeed(seed) })

/** More than a pool leaves to one thread; rows and columns that divide into nothing evenly. */
const SHAPES: Record<string, readonly number[]> = {
  'many short rows': [90_001, 3],
  'rows that fit no chunk': [301, 1003],
  'a few long rows': [7, 50_001],
  'one row for each chunk': [5, 131_072],
  'batches of heads': [3, 5, 97, 211],
}

function masksFor(shape: readonly number[]): Record<string, Tensor<'bool'>> {
  const columns = shape[shape.length - 1] as number
  const ones = shape.map(() => 1)
  return {
    'of columns': masks.randomColumns(columns, { generator: new Generator().manualSeed(1) }),
    'that hides all': randomMask([1, columns], 2),
    'for each row': randomMask(shape, 0.4),
    'for each batch entry': randomMask([shape[0] as number, ...ones.slice(2), columns], 0.4),
  }
}

describe('a pool gives the bits of one thread', () => {
  let pool: Pool
  beforeAll(async () => {
    pool = await createPool({ threads: 3 })
  })
  afterAll(() => pool.close())

  for (const [name, shape] of Object.entries(SHAPES)) {
    it(`${name} [${shape}], without a mask`, () => {
      const x = normals(shape, 1)
      expectSameBits(pool.softmax(x), softmax(x))
      expectSameBits(pool.logSoftmax(x), logSoftmax(x))
    })

    for (const [which, mask] of Object.entries(masksFor(shape))) {
      it(`${name} [${shape}], with a mask ${which}`, () => {
        const [x, grad] = [normals(shape, 1), normals(shape, 2)]
        const probs = maskedSoftmax(x, mask)
        const logs = maskedLogSoftmax(x, mask)
        expectSameBits(pool.maskedSoftmax(x, mask), probs)
        expectSameBits(pool.maskedLogSoftmax(x, mask), logs)
        expectSameBits(
          pool.maskedSoftmaxBackward(grad, probs, mask),
          maskedSoftmaxBackward(grad, probs, mask),
        )
        expectSameBits(
          pool.maskedLogSoftmaxBackward(grad, logs, mask),
          maskedLogSoftmaxBackward(grad, logs, mask),
        )
        expectSameBits(pool.maskedSoftmax(x, mask, { out: x }), probs)
      })
    }
  }

  it('of any dimension, any dtype and any size, small and empty ones too', () => {
    const mask = masks.columns(9, [2])
    for (const shape of [
      [0, 9],
      [1, 9],
      [40, 800, 9],
    ]) {
      const x = normals(shape, 3)
      for (const dim of [0, -1]) {
        expectSameBits(pool.maskedSoftmax(x, mask, { dim }), maskedSoftmax(x, mask, { dim }))
      }
    }
    const doubles = normals([400, 9], 4).to('float64')
    expectSameBits(pool.maskedSoftmax(doubles, mask), maskedSoftmax(doubles, mask))
  })

  it('call after call', () => {
    const x = normals([800, 500], 5)
    const expected = softmax(x)
    for (let i = 0; i < 50; i++) expectSameBits(pool.softmax(x), expected)
  })
})

describe('createPool', () => {
  it('has one thread for each core by default, and says how many', async () => {
    const pool = await createPool()
    expect(pool.threads).toBeGreaterThanOrEqual(1)
    await pool.close()
  })

  it('works with one thread, and after it is closed', async () => {
    const pool = await createPool({ threads: 1 })
    const x = normals([800, 500], 6)
    expectSameBits(pool.softmax(x), softmax(x))
    await pool.close()
    expectSameBits(pool.softmax(x), softmax(x))
  })

  it('rejects what is no number of threads', async () => {
    const message = 'createPool: threads must be an integer from 1 to 1024, got 0'
    await expect(createPool({ threads: 0 })).rejects.toThrow(message)
  })

  it('leaves no thread behind: a process that closes its pool, or forgets it, ends', async () => {
    for (const close of ['await pool.close()', '']) {
      const code = `import { createPool, ones } from 'colmask'
        const pool = await createPool({ threads: 3 })
        console.log(pool.softmax(ones([300000, 2])).data[0])
        ${close}`
      const started = Date.now()
      const { stdout, code: exit } = await run(process.execPath, [
        '--input-type=module',
        '-e',
        code,
      ])
      expect(stdout).toBe('0.5\n')
      expect(exit).toBe(0)
      expect(Date.now() - started).toBeLessThan(20_000)
    }
  })

  it('runs the workers that the sources make, byte for byte', async () => {
    for (const worker of WORKERS) {
      const text = readFileSync(new URL(`../../${worker.to}`, import.meta.url), 'utf8')
      expect(await generate(worker)).toBe(text)
    }
  })
})
