import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  attention,
  attentionBackward,
  bernoulli,
  crossEntropy,
  crossEntropyBackward,
  Generator,
  gumbelSoftmax,
  logicalAnd,
  logicalNot,
  logSoftmax,
  logSoftmaxBackward,
  maskedFill,
  maskedFill_,
  maskedFillBackward,
  maskedLogSoftmax,
  maskedLogSoftmaxBackward,
  maskedScatter,
  maskedSelect,
  maskedSoftmax,
  maskedSoftmaxBackward,
  randint,
  randn,
  softmax,
  softmaxBackward,
  type Tensor,
  tril,
  Workspace,
  where,
  zeros,
} from '../../src/index.js'
import { type Backend, useBackend } from '../../src/wasm/engine.js'

type Float = Tensor<'float32'>
type Inputs = { x: Float; g: Float; m: Tensor<'bool'>; t: Tensor<'int64'> }
type Call = (inputs: Inputs) => Tensor

const seeded = (seed: number) => new Generator().manualSeed(seed)

/** Functions of a matrix, another like it, a mask, and a class for each row. */
const CALLS: Record<string, Call> = {
  maskedFill: ({ x, m }) => maskedFill(x, m, -3),
  maskedFillBackward: ({ g, m, x }) =>
    maskedFillBackward(maskedFill(g, m, 1), m, maskedFill(x, m).shape),
  softmax: ({ x }) => softmax(x),
  'softmax along rows': ({ x }) => softmax(x, 0),
  logSoftmax: ({ x }) => logSoftmax(x),
  maskedSoftmax: ({ x, m }) => maskedSoftmax(x, m),
  'maskedSoftmax, uniform': ({ x, m }) => maskedSoftmax(x, m, { fullyMasked: 'uniform' }),
  'maskedSoftmax, nan, along rows': ({ x, m }) =>
    maskedSoftmax(x, m, { dim: 0, fullyMasked: 'nan' }),
  maskedLogSoftmax: ({ x, m }) => maskedLogSoftmax(x, m),
  softmaxBackward: ({ g, x }) => softmaxBackward(g, softmax(x)),
  logSoftmaxBackward: ({ g, x }) => logSoftmaxBackward(g, logSoftmax(x)),
  maskedSoftmaxBackward: ({ g, x, m }) => maskedSoftmaxBackward(g, maskedSoftmax(x, m), m),
  maskedLogSoftmaxBackward: ({ g, x, m }) => maskedLogSoftmaxBackward(g, maskedLogSoftmax(x, m), m),
  crossEntropy: ({ x, t, m }) => crossEntropy(x, t, { mask: m, reduction: 'none' }),
  crossEntropyBackward: ({ x, t }) => crossEntropyBackward(crossEntropy(x, t), x, t),
  gumbelSoftmax: ({ x }) => gumbelSoftmax(x, { generator: seeded(3) }),
  'into out': ({ x, m, g }) => maskedSoftmax(x, m, { out: maskedFill(g, m, 7) }),
  'into x itself': ({ x, m }) => {
    const copy = where(logicalAnd(m, logicalNot(m)), 0, x)
    return maskedSoftmax(copy, m, { out: copy })
  },
  maskedFill_: ({ x, m }) => maskedFill_(where(logicalAnd(m, logicalNot(m)), 0, x), m, 2),
  maskedSelect: ({ x, m }) => maskedSelect(x, m),
  maskedScatter: ({ x, m, g }) => maskedScatter(x, m, g),
  tril: ({ x }) => tril(x),
  logicalNot: ({ m }) => logicalNot(m),
  transpose: ({ x }) => x.transpose(0, 1),
  'to and reshape': ({ x }) => x.to('float64').reshape([-1]),
}

const sizes = fc.constantFrom(1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 48, 49, 64, 130)
const masksOf = fc.constantFrom('columns', 'all', 'rows', 'none', 'everything')

function inputsOf(rows: number, columns: number, kind: string, seed: number): Inputs {
  const generator = seeded(seed)
  const shape = kind === 'all' ? [rows, columns] : kind === 'rows' ? [rows, 1] : [1, columns]
  const p = kind === 'none' ? 0 : kind === 'everything' ? 1 : 0.5
  const m = bernoulli(p, shape, { dtype: 'bool', generator }) as Tensor<'bool'>
  const x = randn([rows, columns], { generator })
  const g = randn([rows, columns], { generator })
  return { x, g, m, t: randint(0, columns, [rows], { generator }) }
}

/** The inputs of which bit i of `which` says whether they live in the workspace. */
function moved(w: Workspace, { x, g, m, t }: Inputs, which: number): Inputs {
  const at = <T extends Tensor>(bit: number, tensor: T): T =>
    which & bit ? (w.from(tensor) as T) : tensor
  return { x: at(1, x), g: at(2, g), m: at(4, m), t: at(8, t) }
}

const bytes = ({ data }: Tensor) =>
  new Uint8Array(new Uint8Array(data.buffer, data.byteOffset, data.byteLength))

function same(a: Tensor, b: Tensor): void {
  expect([a.dtype, a.shape]).toEqual([b.dtype, b.shape])
  expect(Buffer.compare(bytes(a), bytes(b))).toBe(0)
}

afterEach(() => {
  useBackend(undefined)
})

describe.each<Backend>(['wasm-relaxed-simd', 'wasm-simd', 'reference'])(
  'with %s, in a workspace',
  (name) => {
    for (const [what, call] of Object.entries(CALLS)) {
      it(`${what} is what it is elsewhere, bit for bit`, () => {
        if (!useBackend(name)) return
        const w = new Workspace()
        fc.assert(
          fc.property(
            sizes,
            sizes,
            masksOf,
            fc.nat(),
            fc.integer({ min: 0, max: 15 }),
            (...args) => {
              const [rows, columns, kind, seed, which] = args
              w.reset()
              const inputs = inputsOf(rows, columns, kind, seed)
              const before = bytes(inputs.x)
              const there = moved(w, inputs, which)
              same(call(there), call(inputs))
              for (const key of ['x', 'g', 'm', 't'] as const) same(there[key], inputs[key])
              expect(Buffer.compare(before, bytes(inputs.x))).toBe(0)
            },
          ),
          { numRuns: 40 },
        )
      })
    }
  },
)

describe('attention in a workspace', () => {
  it('is what it is elsewhere, bit for bit', () => {
    const w = new Workspace()
    for (const [length, dim] of [
      [1, 1],
      [5, 3],
      [17, 16],
      [33, 8],
    ] as const) {
      const [q, k, v, g] = [1, 2, 3, 4].map((seed) =>
        randn([2, 2, length, dim], { generator: seeded(seed) }),
      ) as [Float, Float, Float, Float]
      const mask = bernoulli(0.4, [2, 1, 1, length], {
        dtype: 'bool',
        generator: seeded(5),
      }) as Tensor<'bool'>
      const [a, b, c, d] = [w.from(q), w.from(k), w.from(v), w.from(g)]
      const there = attention(a, b, c, { mask: w.from(mask) })
      same(there, attention(q, k, v, { mask }))
      same(attention(q, b, v, { mask }), there)
      const grads = attentionBackward(d, a, b, c, { mask })
      const plain = attentionBackward(g, q, k, v, { mask })
      same(grads.gradQ, plain.gradQ)
      same(grads.gradK, plain.gradK)
      same(grads.gradV, plain.gradV)
    }
  })
})

describe('Workspace', () => {
  const inWorkspace = (w: Workspace, call: () => unknown) => {
    const before = w.bytes
    call()
    return w.bytes > before
  }

  it('is where results of its tensors are made, and others are not', () => {
    const w = new Workspace()
    const x = randn([4, 6])
    const there = w.from(x)
    expect(inWorkspace(w, () => softmax(there))).toBe(true)
    expect(inWorkspace(w, () => maskedFill(there, zeros([1, 6], { dtype: 'bool' })))).toBe(true)
    expect(inWorkspace(w, () => softmax(x))).toBe(false)
    expect(inWorkspace(w, () => softmax(there, -1, { out: x }))).toBe(false)
    expect(softmax(there).data.buffer).not.toBe(x.data.buffer)
  })

  it('gives its memory back, and zeros are zeros again', () => {
    const w = new Workspace()
    w.from(randn([1000]))
    w.reset()
    expect(w.bytes).toBe(0)
    expect(w.zeros([1000]).data.every((value) => value === 0)).toBe(true)
    expect(w.zeros([3], { dtype: 'int64' }).toArray()).toEqual([0n, 0n, 0n])
    expect(w.like(randn([2, 3])).shape).toEqual([2, 3])
  })

  it('throws where a tensor is used after its reset, one reshaped among them', () => {
    const w = new Workspace()
    const x = w.from(randn([4, 6]))
    const all = [x, x.reshape([24]), softmax(x), x.transpose(0, 1)]
    w.reset()
    w.from(randn([4, 6]))
    const message = 'Workspace: a tensor made since its last reset, got "one made before"'
    for (const old of all) {
      for (const use of [
        () => old.data,
        () => String(old),
        () => old.item(),
        () => old.toArray(),
        () => softmax(old as Float),
        () => softmax(randn(old.shape), -1, { out: old as Float }),
        () => old.reshape([-1]),
        () => w.from(old),
      ])
        expect(use).toThrow(message)
    }
  })

  it('is given back by what `using` calls', () => {
    const w = new Workspace()
    const x = w.zeros([3])
    w[Symbol.dispose]()
    expect(() => x.data).toThrow('got "one made before"')
  })

  it('grows while its tensors are used', () => {
    const w = new Workspace()
    const x = randn([3, 40])
    const there = w.from(x)
    const large = w.zeros([20_000_000])
    const p = softmax(there)
    same(there, x)
    same(p, softmax(x))
    same(softmax(there, -1, { out: p }), softmax(x))
    expect(large.data[19_999_999]).toBe(0)
  })

  it('says so when it is exhausted, and goes on after a reset', () => {
    const w = new Workspace({ maxBytes: 1024 })
    const x = w.from(randn([200]))
    expect(() => softmax(x)).toThrow(
      'softmax: 896 bytes in the workspace (maxBytes, reset), got "128 left"',
    )
    w.reset()
    expect(w.zeros([200]).numel).toBe(200)
    expect(() => new Workspace({ maxBytes: 0 })).toThrow('Workspace: maxBytes must')
  })

  it('may be one of two: tensors of both are mixed', () => {
    const [a, b] = [new Workspace(), new Workspace()]
    const x = randn([5, 64])
    const out = b.like(x)
    same(softmax(a.from(x), -1, { out }), softmax(x))
    a.reset()
    same(out, softmax(x))
  })

  it('lets rows of every length be, those longer than a tile among them', () => {
    const w = new Workspace()
    for (const columns of [140_000, 600_001]) {
      const x = randn([4, columns])
      const m = bernoulli(0.5, [1, columns], { dtype: 'bool' }) as Tensor<'bool'>
      same(maskedSoftmax(w.from(x), w.from(m)), maskedSoftmax(x, m))
      w.reset()
    }
  })
})
