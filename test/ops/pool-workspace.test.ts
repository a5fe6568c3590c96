import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  createPool,
  Generator,
  maskedLogSoftmax,
  maskedLogSoftmaxBackward,
  maskedSoftmax,
  maskedSoftmaxBackward,
  masks,
  type Pool,
  randn,
  softmax,
  type Tensor,
  Workspace,
  zeros,
} from '../../src/index.js'
import { expectSameBits } from '../helpers/numbers.js'
import { randomMask } from '../helpers/scores.js'

type Float = Tensor<'float32'>

const normals = (shape: readonly number[], seed: number): Float =>
  randn(shape, { generator: new Generator().manualSeed(seed) })

const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

/** The elements that a call copies into arrays, by `set`. */
function copied(call: () => unknown): number {
  const set = vi.spyOn(Float32Array.prototype, 'set')
  try {
    call()
    return set.mock.calls.reduce((sum, [from]) => sum + from.length, 0)
  } finally {
    set.mockRestore()
  }
}

/** Calls until the threads have heard of the workspace, and nothing is copied; at most for some seconds. */
async function untilInPlace(pool: Pool, x: Float): Promise<void> {
  for (let i = 0; i < 500; i++) {
    if (copied(() => pool.softmax(x, -1, { out: x })) === 0) return
    await pause()
  }
  throw new Error('the threads did not hear of the workspace')
}

const SHAPES: readonly (readonly number[])[] = [
  [90_001, 3],
  [301, 1003],
  [301, 1004],
  [7, 50_001],
  [5, 131_072],
  [3, 5, 97, 211],
  [4, 2, 130, 252],
]

function masksFor(shape: readonly number[]): Tensor<'bool'>[] {
  const columns = shape[shape.length - 1] as number
  const ones = shape.map(() => 1)
  return [
    masks.randomColumns(columns, { generator: new Generator().manualSeed(1) }),
    randomMask([1, columns], 0.9),
    randomMask([1, columns], 2),
    randomMask(shape, 0.4),
    randomMask([shape[0] as number, ...ones.slice(2), columns], 0.4),
  ]
}

for (const threads of [2, 3]) {
  describe(`a pool of ${threads} threads, with tensors in a workspace`, () => {
    let pool: Pool
    const workspace = new Workspace()
    beforeAll(async () => {
      pool = await createPool({ threads })
      await untilInPlace(pool, workspace.zeros([400, 1000]))
    })
    afterAll(() => pool.close())

    for (const shape of SHAPES) {
      it(`[${shape}]: the bits of one thread, and nothing is copied`, () => {
        const [x, grad] = [normals(shape, 1), normals(shape, 2)]
        for (const mask of masksFor(shape)) {
          const probs = maskedSoftmax(x, mask)
          const logs = maskedLogSoftmax(x, mask)
          const gradIn = maskedSoftmaxBackward(grad, probs, mask)
          const logGradIn = maskedLogSoftmaxBackward(grad, logs, mask)
          workspace.reset()
          const [there, g] = [workspace.from(x), workspace.from(grad)]
          const [p, l] = [workspace.from(probs), workspace.from(logs)]
          for (const m of [mask, workspace.from(mask)]) {
            const out = workspace.like(x)
            out.data.fill(7)
            const after = workspace.like(x)
            const check = () => {
              expectSameBits(pool.maskedSoftmax(there, m, { out }), probs)
              expectSameBits(pool.maskedLogSoftmax(there, m), logs)
              expectSameBits(pool.maskedSoftmaxBackward(g, p, m), gradIn)
              expectSameBits(pool.maskedLogSoftmaxBackward(g, l, m), logGradIn)
            }
            expect(copied(check)).toBe(0)
            expect(after.data.every((value) => value === 0)).toBe(true)
          }
          expectSameBits(there, x)
          expectSameBits(pool.maskedSoftmax(there, mask, { out: there }), probs)
        }
        workspace.reset()
        expectSameBits(pool.softmax(workspace.from(x)), softmax(x))
      })
    }

    it('that grows, and is reset, between two calls', () => {
      workspace.reset()
      const x = normals([1024, 512], 5)
      const expected = softmax(x)
      for (let round = 0; round < 3; round++) {
        const there = workspace.from(x)
        workspace.zeros([round * 9_000_000])
        const out = workspace.like(x)
        expect(copied(() => pool.softmax(there, -1, { out }))).toBe(0)
        expectSameBits(out, expected)
        if (round === 1) workspace.reset()
      }
    })

    it('mixed with ordinary ones, and with those of other workspaces', async () => {
      workspace.reset()
      const x = normals([512, 700], 6)
      const expected = softmax(x)
      const others = Array.from({ length: 6 }, () => new Workspace())
      for (let round = 0; round < 3; round++) {
        for (const other of others) {
          const there = other.from(x)
          expectSameBits(pool.softmax(there), expected)
          expectSameBits(pool.softmax(there, -1, { out: zeros(x.shape) }), expected)
          expectSameBits(pool.softmax(x, -1, { out: other.like(x) }), expected)
          expectSameBits(pool.softmax(workspace.from(x), -1, { out: other.like(x) }), expected)
          expectSameBits(pool.softmax(workspace.from(x)), expected)
          expectSameBits(pool.softmax(x), expected)
          other.reset()
          workspace.reset()
          await pause()
        }
      }
      await untilInPlace(pool, workspace.zeros([400, 1000]))
    })

    it('that is disposed while the pool lives: its tensors throw, new ones work', () => {
      workspace.reset()
      const x = normals([512, 700], 7)
      const old = workspace.from(x)
      workspace[Symbol.dispose]()
      expect(() => pool.softmax(old)).toThrow('got "one made before"')
      expectSameBits(pool.softmax(workspace.from(x)), softmax(x))
    })
  })
}

describe('a workspace beside pools', () => {
  const x = normals([512, 700], 8)

  it('may have little room: tensors of any size it allows still fit, and are right', async () => {
    const pool = await createPool({ threads: 2 })
    const workspace = new Workspace({ maxBytes: 3 * (x.numel * 4 + 64) })
    for (let round = 0; round < 20; round++) {
      const there = workspace.from(x)
      expectSameBits(pool.softmax(there), softmax(x))
      expect(workspace.from(x).numel).toBe(x.numel)
      expect(() => workspace.zeros([9])).toThrow('0 left')
      workspace.reset()
      await pause()
    }
    await pool.close()
  })

  it('serves two pools, one after another and at once', async () => {
    const workspace = new Workspace()
    for (let round = 0; round < 3; round++) {
      workspace.reset()
      const pools = [await createPool({ threads: 2 }), await createPool({ threads: 3 })]
      for (const pool of pools) await untilInPlace(pool, workspace.zeros([400, 1000]))
      const there = workspace.from(x)
      for (const pool of [...pools, ...pools]) expectSameBits(pool.softmax(there), softmax(x))
      for (const pool of pools) await pool.close()
      expectSameBits(pools[0]?.softmax(there) as Float, softmax(x))
    }
  })
})
