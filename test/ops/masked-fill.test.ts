import { describe, expect, it } from 'vitest'
import { maskedFill, maskedFill_, tensor, zeros } from '../../src/index.js'
import { randomMask } from '../helpers/scores.js'

describe('maskedFill', () => {
  const shape = [3, 4, 5]
  const x = tensor(
    Float32Array.from({ length: 60 }, (_, i) => i),
    { shape },
  )

  for (const mask of [[5], [1, 5], [4, 5], [3, 1, 5], [3, 4, 1], [1, 4, 1], [1], [], shape]) {
    it(`of [${shape}] by a mask of [${mask}] fills what the repeated mask hides`, () => {
      const hidden = randomMask(mask, 0.5)
      const full = zeros(shape, { dtype: 'bool' }).logicalOr(hidden)
      const expected = x.data.map((v, i) => (full.data[i] ? -1e9 : v))
      expect(maskedFill(x, hidden).data).toEqual(expected)
      expect(maskedFill_(tensor(x.data.slice(), { shape }), hidden).data).toEqual(expected)
    })
  }

  it('takes empty tensors and scalars', () => {
    const none = zeros([0, 3])
    expect(maskedFill(none, randomMask([1, 3], 1)).shape).toEqual([0, 3])
    expect(maskedFill(zeros([3, 0]), zeros([3, 0], { dtype: 'bool' })).shape).toEqual([3, 0])
    expect(maskedFill(tensor(2), tensor(true), 7).item()).toBe(7)
  })
})
