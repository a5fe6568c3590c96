import { describe, expect, it } from 'vitest'
import {
  attention,
  attentionBackward,
  type FloatDType,
  logSoftmax,
  logSoftmaxBackward,
  maskedFill,
  maskedFill_,
  maskedFillBackward,
  maskedLogSoftmax,
  maskedSoftmax,
  softmax,
  softmaxBackward,
  tensor,
} from '../../src/index.js'
import { decode, type Encoded, golden } from '../helpers/golden.js'
import { expectSameBits, largestErrorOfScale, largestRelativeError } from '../helpers/numbers.js'

type Floats = Encoded<FloatDType>

interface MaskedCase {
  x: Floats
  mask: Encoded<'bool'>
  fill: string
  dim: number
  masked_fill: Floats
  softmax: Floats
  softmax_float64: Encoded<'float64'>
  log_softmax: Floats
  grad_out: Floats
  softmax_grad: Floats
  log_softmax_grad: Floats
}

interface AttentionCase {
  q: Floats
  k: Floats
  v: Floats
  mask: Encoded<'bool'>
  out: Floats
  grad_out: Floats
  grad_q: Floats
  grad_k: Floats
  grad_v: Floats
}

for (const [i, c] of golden<MaskedCase[]>('masked').entries()) {
  const fill = c.fill === '-inf' ? -Infinity : Number(c.fill)
  const x = decode(c.x)
  const mask = decode(c.mask)
  const gradOut = decode(c.grad_out)

  describe(`masked case ${i}: [${c.x.shape}] mask [${c.mask.shape}] fill ${c.fill} dim ${c.dim}`, () => {
    const filled = maskedFill(x, mask, fill)

    it('maskedFill agrees bit for bit', () => {
      expectSameBits(filled, decode(c.masked_fill))
      expectSameBits(maskedFill_(tensor(x.data.slice(), { shape: x.shape }), mask, fill), filled)
    })

    it('softmax is within 1e-6 relative of the exact answer', () => {
      const exact = decode(c.softmax_float64)
      expect(largestRelativeError(softmax(filled, c.dim), exact)).toBeLessThan(1e-6)
    })

    it('logSoftmax is within 1e-6 of PyTorch’s, of scale', () => {
      const expected = decode(c.log_softmax)
      expect(largestErrorOfScale(logSoftmax(filled, c.dim), expected)).toBeLessThan(1e-6)
    })

    it('softmax gradients are within 1e-5 of scale', () => {
      const gradIn = softmaxBackward(gradOut, softmax(filled, c.dim), c.dim)
      const gradX = maskedFillBackward(gradIn, mask, x.shape)
      expect(largestErrorOfScale(gradX, decode(c.softmax_grad))).toBeLessThan(1e-5)
    })

    it('logSoftmax gradients are within 1e-5 of scale', () => {
      const gradIn = logSoftmaxBackward(gradOut, logSoftmax(filled, c.dim), c.dim)
      const gradX = maskedFillBackward(gradIn, mask, x.shape)
      expect(largestErrorOfScale(gradX, decode(c.log_softmax_grad))).toBeLessThan(1e-5)
    })

    // A small fill leaves the masked entries some probability: that is not what these two are for.
    it.runIf(fill <= -1e9)('maskedSoftmax gives the same in one pass, within 1e-6 relative', () => {
      const fullyMasked = fill === -Infinity ? 'nan' : 'uniform'
      const options = { dim: c.dim, fullyMasked } as const
      const exact = decode(c.softmax_float64)
      expect(largestRelativeError(maskedSoftmax(x, mask, options), exact)).toBeLessThan(1e-6)
    })

    it.runIf(fill <= -1e9)('maskedLogSoftmax gives its logarithm, within 1e-6 of scale', () => {
      const fullyMasked = fill === -Infinity ? 'nan' : 'uniform'
      const options = { dim: c.dim, fullyMasked } as const
      const exact = decode(c.softmax_float64)
      const log = tensor(exact.data.map(Math.log), { shape: exact.shape })
      expect(largestErrorOfScale(maskedLogSoftmax(x, mask, options), log)).toBeLessThan(1e-6)
    })
  })
}

for (const [i, c] of golden<AttentionCase[]>('attention').entries()) {
  describe(`attention case ${i}: q [${c.q.shape}] k [${c.k.shape}]`, () => {
    const [q, k, v] = [decode(c.q), decode(c.k), decode(c.v)]
    const mask = decode(c.mask)

    it('the result is within 1e-6 of scale', () => {
      expect(largestErrorOfScale(attention(q, k, v, { mask }), decode(c.out))).toBeLessThan(1e-6)
    })

    it('gradients are within 1e-5 of scale', () => {
      const grads = attentionBackward(decode(c.grad_out), q, k, v, { mask })
      expect(largestErrorOfScale(grads.gradQ, decode(c.grad_q))).toBeLessThan(1e-5)
      expect(largestErrorOfScale(grads.gradK, decode(c.grad_k))).toBeLessThan(1e-5)
      expect(largestErrorOfScale(grads.gradV, decode(c.grad_v))).toBeLessThan(1e-5)
    })
  })
}
