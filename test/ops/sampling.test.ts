import { describe, expect, it } from 'vitest'
import {
  type FloatDType,
  Generator,
  gumbelSoftmax,
  gumbelSoftmaxBackward,
  maskedSoftmax,
  masks,
  multinomial,
  ones,
  rand,
  type Tensor,
  tensor,
  zeros,
} from '../../src/index.js'
import { expectError } from '../helpers/errors.js'
import { vocabularyCases } from '../helpers/extra.js'
import { decode, type Encoded } from '../helpers/golden.js'
import { expectGradient, normals, randomMask, weightedSum } from '../helpers/gradients.js'
import { expectSameBits, largestErrorOfScale } from '../helpers/numbers.js'

type Floats = Encoded<FloatDType>
const as = <T>(value: unknown) => value as T
const seeded = (seed: number) => new Generator().manualSeed(seed)
const bounds = { float32: 1e-6, float64: 1e-14 }

describe('multinomial', () => {
  interface Case {
    seed: number
    probs: Floats
    samples: number
    replacement: boolean
    out: Encoded<'int64'>
    next: Encoded
  }

  for (const { seed, probs, samples, replacement, out, next } of vocabularyCases<Case[]>(
    'multinomial',
  )) {
    const how = replacement ? 'with' : 'without'
    it(`draws PyTorch's ${samples} of ${probs.dtype} [${probs.shape}] ${how} replacement, and leaves its stream`, () => {
      const generator = seeded(seed)
      const drawn = multinomial(decode(probs), samples, { replacement, generator })
      expectSameBits(drawn, decode(out))
      expectSameBits(rand([3], { generator }), decode(next))
    })
  }

  it.each([true, false])('never draws what is masked out, replacement %s', (replacement) => {
    const mask = masks.columns(6, [0, 2, 5])
    const probs = maskedSoftmax(zeros([4, 6]), mask)
    for (let seed = 0; seed < 50; seed++) {
      const drawn = multinomial(probs, 3, { replacement, generator: seeded(seed) })
      expect([...drawn.data].every((i) => [1n, 3n, 4n].includes(i))).toBe(true)
    }
  })

  it('says what is wrong', () => {
    const cases: [() => unknown, typeof TypeError | typeof RangeError, string][] = [
      [
        () => multinomial(as(ones([3]).to('int32')), 1),
        TypeError,
        'probs must be float32 or float64, got "int32"',
      ],
      [
        () => multinomial(ones([1, 1, 3]), 1),
        RangeError,
        'probs must be [categories] or [rows, categories], got [1, 1, 3]',
      ],
      [
        () => multinomial(ones([3]), 0),
        RangeError,
        'numSamples must be an integer of at least 1, got 0',
      ],
      [
        () => multinomial(ones([3]), 4),
        RangeError,
        'a row with at least 4 of its probabilities above 0, got 3',
      ],
      [
        () => multinomial(tensor([1, 0, 0]), 2),
        RangeError,
        'a row with at least 2 of its probabilities above 0, got 1',
      ],
      [
        () => multinomial(zeros([3]), 2, { replacement: true }),
        RangeError,
        'a row with at least 1 of its probabilities above 0, got 0',
      ],
      [
        () => multinomial(tensor([1, NaN]), 1),
        RangeError,
        'probabilities must be finite and at least 0, got NaN',
      ],
      [
        () => multinomial(tensor([1, -0.5]), 1),
        RangeError,
        'probabilities must be finite and at least 0, got -0.5',
      ],
      [
        () => multinomial(ones([2]), 1, as({ replace: true })),
        RangeError,
        'an option of replacement, generator, got "replace"',
      ],
      [
        () => multinomial(ones([2]), 1, as({ replacement: 1 })),
        TypeError,
        'replacement must be a boolean, got 1',
      ],
    ]
    for (const [run, kind, message] of cases) expectError(run, kind, `multinomial: ${message}`)
  })
})

describe('gumbelSoftmax', () => {
  interface Case {
    seed: number
    logits: Floats
    mask?: Encoded<'bool'>
    dim: number
    tau: number
    soft: Floats
    hard: Floats
    next: Encoded
    grad_out: Floats
    grad: Floats
  }

  for (const c of vocabularyCases<Case[]>('gumbel_softmax')) {
    const { dtype, shape } = c.logits
    const bound = bounds[dtype]
    const masked = c.mask ? ', masked' : ''
    it(`is PyTorch's within ${bound}: ${dtype} [${shape}] dim ${c.dim} tau ${c.tau}${masked}`, () => {
      const generator = seeded(c.seed)
      const options = { dim: c.dim, tau: c.tau, ...(c.mask && { mask: decode(c.mask) }) }
      const soft = gumbelSoftmax(decode(c.logits), { ...options, generator })
      expect(soft.dtype).toBe(dtype)
      expect(largestErrorOfScale(soft, decode(c.soft))).toBeLessThan(bound)
      expectSameBits(rand([3], { generator }), decode(c.next))
      const again = { ...options, generator: seeded(c.seed) }
      expectSameBits(gumbelSoftmax(decode(c.logits), { ...again, hard: true }), decode(c.hard))
      const grad = gumbelSoftmaxBackward(decode(c.grad_out), soft, options)
      const wanted = decode(c.grad)
      if (wanted.data.every((x) => x === 0)) expect(grad.data.every((x) => x === 0)).toBe(true)
      // Through exponents ten times as large, where tau is 0.1.
      else expect(largestErrorOfScale(grad, wanted)).toBeLessThan(Math.max(bound, 1e-12))
    })
  }

  it('has the gradient of finite differences', () => {
    const [logits, gradOut, mask] = [normals([3, 5], 1), normals([3, 5], 2), randomMask([3, 5], 3)]
    const options = { tau: 0.7, mask }
    const at = (x: Tensor<'float64'>) => gumbelSoftmax(x, { ...options, generator: seeded(4) })
    const grad = gumbelSoftmaxBackward(gradOut, at(logits), options)
    expectGradient(grad, (x) => weightedSum(gradOut, at(x)), logits)
  })

  it('hides NaN with what is masked, and gives zeros where all is', () => {
    const logits = tensor([
      [NaN, 1, 2],
      [1, 2, NaN],
    ])
    const mask = tensor([
      [true, false, false],
      [true, true, true],
    ])
    for (const hard of [false, true]) {
      const out = gumbelSoftmax(logits, { mask, hard, generator: seeded(1) })
      expect(out.data[0]).toBe(0)
      expect((out.data[1] as number) + (out.data[2] as number)).toBeCloseTo(1, 6)
      expect([...out.data.slice(3)]).toEqual([0, 0, 0])
    }
  })

  it('says what is wrong', () => {
    const x = zeros([3])
    expectError(
      () => gumbelSoftmax(x, { tau: 0 }),
      RangeError,
      'gumbelSoftmax: tau must be finite and above 0, got 0',
    )
    expectError(
      () => gumbelSoftmax(x, as({ hard: 'yes' })),
      TypeError,
      'gumbelSoftmax: hard must be a boolean, got "yes"',
    )
    expectError(
      () => gumbelSoftmax(x, { mask: as(null) }),
      TypeError,
      'gumbelSoftmax: mask must be a Tensor, got null',
    )
    expectError(
      () => gumbelSoftmaxBackward(x, x, as({ hard: true })),
      RangeError,
      'gumbelSoftmaxBackward: an option of tau, dim, mask, got "hard"',
    )
  })
})

describe('masks.topK and masks.topP', () => {
  interface Case {
    op: 'topK' | 'topP'
    scores: Floats
    mask: Encoded<'bool'>
    dim: number
    size: number
    out: Encoded<'bool'>
  }

  for (const [i, c] of vocabularyCases<Case[]>('top').entries()) {
    it(`case ${i}: ${c.op} ${c.size} of ${c.scores.dtype} [${c.scores.shape}], dim ${c.dim}, is PyTorch's`, () => {
      const options = { dim: c.dim, mask: decode(c.mask) }
      expectSameBits(masks[c.op](decode(c.scores), c.size, options), decode(c.out))
    })
  }

  it('keep ties of the k-th largest, and the first of equal ones in a nucleus', () => {
    expect(masks.topK(tensor([1, 3, 2, 2, 0]), 2).toArray()).toEqual([
      true,
      false,
      false,
      false,
      true,
    ])
    expect(masks.topP(zeros([4]), 0.5).toArray()).toEqual([false, false, true, true])
    expect(masks.topP(zeros([4]), 0).toArray()).toEqual([false, true, true, true])
    expect(masks.topP(tensor([-Infinity, -Infinity]), 0.5).toArray()).toEqual([false, false])
    expect(masks.topP(tensor([0, -Infinity]), 0.99).toArray()).toEqual([false, true])
    expect(masks.topP(tensor([0, -1000]), 1).toArray()).toEqual([false, false])
  })

  it('do not read what is masked out, and refuse NaN that competes', () => {
    const scores = tensor([NaN, 1, 2])
    const mask = masks.columns(3, [0]).reshape([3])
    expect(masks.topK(scores, 1, { mask }).toArray()).toEqual([true, true, false])
    expect(masks.topP(scores, 0.5, { mask }).toArray()).toEqual([true, true, false])
    expectError(() => masks.topK(scores, 1), RangeError, 'topK: scores that are numbers, got NaN')
    expectError(
      () => masks.topP(tensor([Infinity, 1]), 0.5),
      RangeError,
      'topP: scores below Infinity, got Infinity',
    )
    expectError(
      () => masks.topP(zeros([2]), 1.5),
      RangeError,
      'topP: p must be from 0 to 1, got 1.5',
    )
    expectError(
      () => masks.topK(zeros([2]), 0),
      RangeError,
      'topK: k must be an integer of at least 1, got 0',
    )
  })
})
