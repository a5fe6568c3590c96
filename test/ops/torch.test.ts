import { describe, expect, it } from 'vitest'
import {
  attention,
  attentionBackward,
  crossEntropy,
  crossEntropyBackward,
  type FloatDType,
  type Reduction,
} from '../../src/index.js'
import { torchCases } from '../helpers/extra.js'
import { decode, type Encoded } from '../helpers/golden.js'
import { largestErrorOfScale } from '../helpers/numbers.js'

type Floats = Encoded<FloatDType>

interface CrossEntropyCase {
  logits: Floats
  target: Encoded<'int64'>
  ignore_index: number
  reduction: Reduction
  loss: Floats
  grad_out: Floats
  grad: Floats
}

interface AttentionCase {
  q: Floats
  k: Floats
  v: Floats
  mask: Encoded<'bool'>
  scale: number | null
  out: Floats
  grad_out: Floats
  grad_q: Floats
  grad_k: Floats
  grad_v: Floats
}

const bounds = { float32: 1e-6, float64: 1e-14 }

for (const [i, c] of torchCases<CrossEntropyCase[]>('cross_entropy').entries()) {
  const { dtype, shape } = c.logits
  const name = `${dtype} [${shape}] ${c.reduction}, ignoreIndex ${c.ignore_index}`

  describe(`crossEntropy case ${i}: ${name}`, () => {
    const [logits, target] = [decode(c.logits), decode(c.target)]
    const options = { ignoreIndex: c.ignore_index, reduction: c.reduction }

    it(`the loss is within ${bounds[dtype]} of scale`, () => {
      const loss = crossEntropy(logits, target, options)
      expect(loss.dtype).toBe(dtype)
      expect(largestErrorOfScale(loss, decode(c.loss))).toBeLessThan(bounds[dtype])
    })

    it(`the gradient is within ${bounds[dtype]} of scale`, () => {
      const grad = crossEntropyBackward(decode(c.grad_out), logits, target, options)
      expect(largestErrorOfScale(grad, decode(c.grad))).toBeLessThan(bounds[dtype])
    })
  })
}

for (const [i, c] of torchCases<AttentionCase[]>('attention').entries()) {
  const { dtype } = c.q
  const name = `${dtype} q [${c.q.shape}] mask [${c.mask.shape}] scale ${c.scale}`

  describe(`attention case ${i}: ${name}`, () => {
    const [q, k, v] = [decode(c.q), decode(c.k), decode(c.v)]
    const options = { mask: decode(c.mask), ...(c.scale === null ? {} : { scale: c.scale }) }

    it(`the result is within ${bounds[dtype]} of scale`, () => {
      const out = attention(q, k, v, options)
      expect(largestErrorOfScale(out, decode(c.out))).toBeLessThan(bounds[dtype])
    })

    it(`gradients are within ${bounds[dtype]} of scale`, () => {
      const grads = attentionBackward(decode(c.grad_out), q, k, v, options)
      expect(largestErrorOfScale(grads.gradQ, decode(c.grad_q))).toBeLessThan(bounds[dtype])
      expect(largestErrorOfScale(grads.gradK, decode(c.grad_k))).toBeLessThan(bounds[dtype])
      expect(largestErrorOfScale(grads.gradV, decode(c.grad_v))).toBeLessThan(bounds[dtype])
    })
  })
}
