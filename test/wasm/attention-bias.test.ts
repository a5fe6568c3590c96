import { describe, expect, it } from 'vitest'
import {
  type AttentionOptions,
  attention,
  attentionBackward,
  type FloatDType,
  full,
  type Shape,
  type Tensor,
  tensor,
  zeros,
} from '../../src/index.js'
import { normals } from '../helpers/gradients.js'
import { expectSameBits } from '../helpers/numbers.js'
import { randomMask } from '../helpers/scores.js'

type Floats = Tensor<'float32'>
type Sizes = [queries: number, keys: number, dim: number, width: number]

const [BATCH, HEADS] = [2, 3]
const LENGTHS = [1, 3, 5, 17, 31, 33]

/** Each length as each size, and keys past a tile and a chunk. */
const SIZES: Sizes[] = [
  ...LENGTHS.map((n, i): Sizes => {
    const at = (step: number) => LENGTHS[(i + step) % LENGTHS.length] as number
    return [n, at(1), at(2), at(3)]
  }),
  ...LENGTHS.map((n): Sizes => [n, n, n, n]),
  [35, 129, 3, 5],
  [33, 300, 5, 3],
  [2, 2100, 1, 3],
]

const draw = (shape: Shape, seed: number) => normals(shape, seed).to('float32')

function given([queries, keys, dim, width]: Sizes) {
  return {
    gradOut: draw([BATCH, HEADS, queries, width], 4),
    q: draw([BATCH, HEADS, queries, dim], 1),
    k: draw([BATCH, HEADS, keys, dim], 2),
    v: draw([BATCH, HEADS, keys, width], 3),
  }
}

/** Normal numbers of which `share` are -Infinity. */
function biasOf(shape: Shape, share: number): Floats {
  return draw(shape, 5).maskedFill(randomMask(shape, share), -Infinity)
}

interface Inputs<D extends FloatDType> {
  gradOut: Tensor<D>
  q: Tensor<D>
  k: Tensor<D>
  v: Tensor<D>
}

type Name = 'out' | 'weights' | 'gradQ' | 'gradK' | 'gradV' | 'gradBias'

function run<D extends FloatDType>({ gradOut, q, k, v }: Inputs<D>, options: AttentionOptions) {
  const weighted = attention(q, k, v, { ...options, returnWeights: true })
  return { ...weighted, ...attentionBackward(gradOut, q, k, v, options) }
}

/** The same by the plain version, in double. */
function exactly({ gradOut, q, k, v }: Inputs<'float32'>, options: AttentionOptions) {
  const double = (x: Floats) => x.to('float64')
  const { bias } = options
  const exact = { gradOut: double(gradOut), q: double(q), k: double(k), v: double(v) }
  return run(exact, { ...options, ...(bias && { bias: bias.to('float64') }) })
}

type Results<D extends FloatDType> = Partial<Record<Name, Tensor<D>>>

const largestOf = (x: Tensor<'float64'> | undefined) =>
  Array.from(x?.data ?? []).reduce((max, value) => Math.max(max, Math.abs(value)), 0)

/** Gradients are differences of terms, whose scale is theirs; those of a bias are sums of many. */
function expectNear(actual: Results<'float32'>, expected: Results<'float64'>): void {
  const terms = Math.max(largestOf(expected.gradV), largestOf(expected.out))
  for (const [name, exact] of Object.entries(expected) as [Name, Tensor<'float64'>][]) {
    const isForward = name === 'out' || name === 'weights'
    const scale = isForward ? largestOf(exact) : Math.max(largestOf(exact), terms)
    const found = actual[name]
    expect(found?.shape, name).toEqual(exact.shape)
    let error = 0
    exact.data.forEach((e, i) => {
      const difference = Math.abs(e - (found?.data[i] as number))
      if (!(difference <= error)) error = Number.isNaN(difference) ? Infinity : difference
    })
    expect(error, name).toBeLessThanOrEqual((isForward ? 2e-6 : 1e-5) * scale)
  }
}

// Attention has one build, whichever the core's is.
describe('attention kernels with a bias', () => {
  for (const sizes of SIZES) {
    const [queries, keys] = sizes
    const shapes: Shape[] = [
      [BATCH, HEADS, queries, keys],
      [HEADS, 1, keys],
      [BATCH, 1, queries, 1],
      [queries, keys],
      [1],
    ]
    for (const shape of keys > 200 ? shapes.slice(1, 4) : shapes) {
      it(`[${sizes}], bias [${shape}]: all results within 2e-6, gradients within 1e-5 of scale`, () => {
        const x = given(sizes)
        const mask = randomMask([BATCH, 1, 1, keys], 0.4)
        const bias = biasOf(shape, 0.3)
        const all: AttentionOptions[] = [
          { bias: draw(shape, 6) },
          { bias },
          { bias, mask, isCausal: true, scale: -0.7 },
          { bias, isCausal: 'lowerRight' },
        ]
        for (const options of all) expectNear(run(x, options), exactly(x, options))
      })
    }

    it(`[${sizes}]: weights are exactly 0 where hidden, and each row's sum to 1, or 0, within 1e-6`, () => {
      const { q, k, v } = given(sizes)
      const bias = biasOf([HEADS, queries, keys], 0.5)
      const { out, weights } = attention(q, k, v, { bias, returnWeights: true })
      expectSameBits(out, attention(q, k, v, { bias }))
      weights.data.forEach((w, i) => {
        if (bias.data[i % bias.numel] === -Infinity) expect(Object.is(w, 0)).toBe(true)
      })
      for (let row = 0; row < BATCH * HEADS * queries; row++) {
        const parts = weights.data.subarray(row * keys, (row + 1) * keys)
        const sum = parts.reduce((a, b) => a + b, 0)
        expect(Math.abs(sum - (parts.some((w) => w > 0) ? 1 : 0))).toBeLessThan(1e-6)
      }
    })
  }

  it('heads in groups, with all of it', () => {
    const [q, k, v] = [draw([2, 4, 17, 5], 1), draw([2, 2, 33, 5], 2), draw([2, 2, 33, 3], 3)]
    const bias = biasOf([4, 17, 33], 0.3)
    const mask = randomMask([2, 1, 1, 33], 0.3)
    const options = { bias, mask, isCausal: 'lowerRight', enableGqa: true } as const
    const x = { gradOut: draw([2, 4, 17, 3], 4), q, k, v }
    expectNear(run(x, options), exactly(x, options))
  })

  it('a bias of 0 and -Infinity has the bits of the mask, gradients included', () => {
    const x = given([17, 33, 5, 3])
    const mask = randomMask([HEADS, 17, 33], 0.5)
    const bias = zeros(mask.shape).maskedFill(mask, -Infinity)
    const { gradBias, ...biased } = run(x, { bias })
    const masked = run(x, { mask })
    for (const [name, found] of Object.entries(biased))
      expectSameBits(found as Floats, masked[name as 'out'])
    mask.data.forEach((hidden, i) => {
      if (hidden) expect(Object.is(gradBias?.data[i], 0)).toBe(true)
    })
  })

  it('where it hides, what is hidden is never read; what it hides altogether gives zeros', () => {
    const x = given([5, 17, 3, 5])
    const bias = biasOf([17], 0.5)
    const before = run(x, { bias })
    const spoil = (of: Floats, size: number) =>
      tensor(
        of.data.map((value, i) =>
          bias.data[Math.floor(i / size) % 17] === -Infinity ? Number.NaN : value,
        ),
        { shape: of.shape },
      )
    const after = run({ ...x, k: spoil(x.k, 3), v: spoil(x.v, 5) }, { bias })
    for (const [name, found] of Object.entries(after))
      expectSameBits(found as Floats, before[name as 'out'])
    const blind = run(x, { bias: full([1], -Infinity) })
    for (const found of Object.values(blind))
      expect((found as Floats).data.every((value) => Object.is(value, 0))).toBe(true)
    // One query of them, the others seeing something.
    const rows = draw([5, 17], 6)
    rows.data.fill(-Infinity, 17, 34)
    const { out, weights, gradBias } = run(x, { bias: rows })
    const ofRow = (found: Floats | undefined, size: number) => found?.data.slice(size, 2 * size)
    for (const [found, size] of [
      [out, 5],
      [weights, 17],
      [gradBias, 17],
    ] as const)
      expect(ofRow(found, size)?.every((value) => Object.is(value, 0))).toBe(true)
    expect(out.data.every(Number.isFinite)).toBe(true)
  })

  it.each([Number.NaN, Infinity])(
    '%f in it spoils its query, as in the reference, and no other',
    (odd) => {
      const x = given([33, 150, 3, 5])
      const bias = draw([33, 150], 5)
      const before = run(x, { bias })
      const spoilt = bias.data.slice()
      spoilt[7 * 150 + 140] = odd
      const options = { bias: tensor(spoilt, { shape: bias.shape }) }
      const [found, expected] = [run(x, options), exactly(x, options)]
      for (const [name, size] of [
        ['out', 5],
        ['weights', 150],
        ['gradQ', 3],
        ['gradBias', 150],
      ] as const) {
        found[name]?.data.forEach((value, i) => {
          const row = Math.floor(i / size) % 33
          expect(Number.isNaN(value), `${name} ${i}`).toBe(Number.isNaN(expected[name]?.data[i]))
          if (row !== 7) expect(Object.is(value, before[name]?.data[i])).toBe(true)
        })
      }
    },
  )

  it('a score and its bias are added in single precision: beside -1e9 everywhere all keys are alike', () => {
    const { q, k, v } = given([3, 5, 3, 5])
    const { weights } = attention(q, k, v, { bias: full([1], -1e9), returnWeights: true })
    for (const w of weights.data) expect(Math.abs(w - 0.2)).toBeLessThan(1e-7)
    const one = attention(q, k, v, { bias: tensor([0, 0, -1e9, 0, 0]), returnWeights: true })
    const hidden = attention(q, k, v, {
      mask: tensor([false, false, true, false, false]),
      returnWeights: true,
    })
    one.weights.data.forEach((w, i) => {
      expect(Math.abs(w - (hidden.weights.data[i] as number))).toBeLessThan(1e-6)
    })
  })
})
