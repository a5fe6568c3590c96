import { describe, it } from 'vitest'
import { attention, attentionBackward, masks, tensor } from '../../src/index.js'
import { expectGradient, normals, randomMask, weightedSum } from '../helpers/gradients.js'

const BOUND = 'are the finite differences, within 1e-6 of scale'

const MASKS = {
  'without a mask': undefined,
  'with one over keys': tensor([true, false, false, true, false]),
  'with one per query': randomMask([4, 5], 1),
  'with one per batch': randomMask([2, 1, 1, 5], 2),
  'with one per head': randomMask([3, 1, 5], 3),
  'with one of every score': randomMask([2, 3, 4, 5], 4),
  'with two queries that see nothing': tensor([[true], [false], [true], [false]]),
}

for (const scale of [undefined, 0.8, -1.5]) {
  describe.each(Object.entries(MASKS))(`attention, scale ${scale}, %s`, (_, mask) => {
    const q = normals([2, 3, 4, 3], 5)
    const k = normals([2, 3, 5, 3], 6)
    const v = normals([2, 3, 5, 2], 7)
    const gradOut = normals([2, 3, 4, 2], 8)
    const options = {
      ...(mask === undefined ? {} : { mask }),
      ...(scale === undefined ? {} : { scale }),
    }
    const grads = attentionBackward(gradOut, q, k, v, options)

    it(`gradients of q ${BOUND}`, () => {
      expectGradient(grads.gradQ, (x) => weightedSum(gradOut, attention(x, k, v, options)), q)
    })

    it(`gradients of k ${BOUND}`, () => {
      expectGradient(grads.gradK, (x) => weightedSum(gradOut, attention(q, x, v, options)), k)
    })

    it(`gradients of v ${BOUND}`, () => {
      expectGradient(grads.gradV, (x) => weightedSum(gradOut, attention(q, k, x, options)), v)
    })
  })
}

describe('causal attention', () => {
  it(`gradients of q, k and v ${BOUND}`, () => {
    const [q, k, v] = [
      normals([1, 2, 4, 2], 9),
      normals([1, 2, 4, 2], 10),
      normals([1, 2, 4, 3], 11),
    ]
    const gradOut = normals([1, 2, 4, 3], 12)
    const options = { mask: masks.causal(4) }
    const grads = attentionBackward(gradOut, q, k, v, options)
    expectGradient(grads.gradQ, (x) => weightedSum(gradOut, attention(x, k, v, options)), q)
    expectGradient(grads.gradK, (x) => weightedSum(gradOut, attention(q, x, v, options)), k)
    expectGradient(grads.gradV, (x) => weightedSum(gradOut, attention(q, k, x, options)), v)
  })
})
