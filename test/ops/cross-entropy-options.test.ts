import { describe, expect, it } from 'vitest'
import {
  type CrossEntropyOptions,
  crossEntropy,
  crossEntropyBackward,
  type FloatDType,
  masks,
  ones,
  softmax,
  Tensor,
  tensor,
  zeros,
} from '../../src/index.js'
import { vocabularyCases } from '../helpers/extra.js'
import { decode, type Encoded } from '../helpers/golden.js'
import { expectGradient, normals } from '../helpers/gradients.js'
import { expectSameBits, largestErrorOfScale } from '../helpers/numbers.js'

type Floats = Encoded<FloatDType>

interface Case {
  logits: Floats
  target: Encoded
  weight: Floats | null
  options: CrossEntropyOptions
  loss: Floats
  grad_out: Floats
  grad: Floats
}

const bounds = { float32: 1e-6, float64: 1e-14 }

describe('crossEntropy with weights, smoothed labels and probabilities', () => {
  for (const [i, c] of vocabularyCases<Case[]>('cross_entropy').entries()) {
    const { dtype, shape } = c.logits
    const { reduction, labelSmoothing } = c.options
    const what = `${c.weight ? 'weight, ' : ''}smoothing ${labelSmoothing}, ${c.target.dtype} target`
    it(`case ${i}: ${dtype} [${shape}] ${reduction}, ${what}: PyTorch's, within ${bounds[dtype]}`, () => {
      const [logits, target] = [decode(c.logits), decode(c.target)]
      const options = { ...c.options, ...(c.weight && { weight: decode(c.weight) }) }
      const loss = crossEntropy(logits, target, options)
      expect(loss.dtype).toBe(dtype)
      expect(largestErrorOfScale(loss, decode(c.loss))).toBeLessThan(bounds[dtype])
      const grad = crossEntropyBackward(decode(c.grad_out), logits, target, options)
      expect(largestErrorOfScale(grad, decode(c.grad))).toBeLessThan(bounds[dtype])
    })
  }
})

describe('crossEntropy of masked classes', () => {
  const logits = normals([4, 5], 1)
  const weight = tensor([0.5, 2, 1, 0.1, 3], { dtype: 'float64' })
  const mask = masks.columns(5, [1, 4])
  const target = tensor([0n, 1n, 2n, 3n])
  const probs = softmax(normals([4, 5], 2))
  const one = tensor(1, { dtype: 'float64' })

  const kinds: [string, Tensor, CrossEntropyOptions][] = [
    ['class indices, smoothed and weighted', target, { weight, labelSmoothing: 0.2 }],
    ['probabilities, smoothed and weighted', probs, { weight, labelSmoothing: 0.2 }],
    ['probabilities', probs, {}],
  ]
  it.each(kinds)('has the gradient of finite differences: %s', (_, to, options) => {
    const all = { ...options, mask }
    const grad = crossEntropyBackward(one, logits, to, all)
    expectGradient(grad, (x) => crossEntropy(x, to, all).item(), logits)
    for (const i of [1, 4, 6, 9]) expect(grad.data[i]).toBe(0)
  })

  it('is that of the other classes alone, smoothing spread over these', () => {
    const left = [0, 2, 3]
    const keep = (x: Tensor<'float64'>) =>
      tensor(
        (x.toArray() as number[][]).map((row) => left.map((k) => row[k] as number)),
        { dtype: 'float64' },
      )
    const few = { weight: tensor([0.5, 1, 0.1], { dtype: 'float64' }), labelSmoothing: 0.3 }
    const ofFew = crossEntropy(keep(logits), tensor([0n, -100n, 1n, 2n]), few)
    const ofAll = crossEntropy(logits, target, { weight, labelSmoothing: 0.3, mask })
    expect(Math.abs(ofAll.item() - ofFew.item())).toBeLessThan(1e-14)
    const soft = crossEntropy(keep(logits), keep(probs), few)
    const softAll = crossEntropy(logits, probs, { weight, labelSmoothing: 0.3, mask })
    expect(Math.abs(softAll.item() - soft.item())).toBeLessThan(1e-14)
  })

  it('of one-hot probabilities is that of indices, also where the class is masked out', () => {
    const hot = zeros([4, 5], { dtype: 'float64' })
    target.data.forEach((k, row) => {
      hot.data[row * 5 + Number(k)] = 1
    })
    for (const reduction of ['mean', 'sum', 'none'] as const) {
      const options = { mask, reduction, labelSmoothing: 0.1 }
      expectSameBits(crossEntropy(logits, hot, options), crossEntropy(logits, target, options))
    }
    expect(crossEntropy(logits, target, { mask, reduction: 'none' }).data[1]).toBe(0)
  })

  it('is 0 where all weights are 0, and not NaN where a hidden logit is', () => {
    const nothing = { weight: zeros([5], { dtype: 'float64' }) }
    expect(crossEntropy(logits, target, nothing).item()).toBe(0)
    const grad = crossEntropyBackward(one, logits, target, nothing)
    expect(grad.data.every((x) => x === 0)).toBe(true)
    const odd = new Tensor('float64', [4, 5], logits.data.slice())
    for (const i of [1, 4, 6, 9]) odd.data[i] = NaN
    expect(crossEntropy(odd, probs, { mask }).item()).toBe(
      crossEntropy(logits, probs, { mask }).item(),
    )
    expect(crossEntropy(ones([2, 3]), zeros([2, 3]), { mask: tensor(true) }).item()).toBe(0)
  })
})
