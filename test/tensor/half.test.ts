import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatSafetensors, parseSafetensors } from '../../src/bytes.js'
import {
  arange,
  bernoulli,
  full,
  type HalfDType,
  maskedFill,
  maskedScatter,
  maskedSelect,
  masks,
  ones,
  randint,
  randperm,
  softmax,
  type Tensor,
  tensor,
  tril,
  where,
  zeros,
} from '../../src/index.js'
import { expectError } from '../helpers/errors.js'
import { vocabularyCases } from '../helpers/extra.js'
import { decode, type Encoded } from '../helpers/golden.js'
import { expectSameBits } from '../helpers/numbers.js'

type Half = Encoded<HalfDType>
interface Converted {
  floats: Half
  doubles: Half
  int64: Half
  whole: Encoded<'int64'>
  bool: Encoded<'bool'>
}
interface Halves extends Record<HalfDType, Converted> {
  floats: Encoded<'float32'>
  doubles: Encoded<'float64'>
  read: Record<HalfDType, string>
}

const HALVES = ['float16', 'bfloat16'] as const
const halves = vocabularyCases<Halves>('half')
const as = <T>(value: unknown) => value as T

describe.each(HALVES)('%s', (dtype) => {
  const of = halves[dtype]
  const all = tensor(
    Uint16Array.from({ length: 2 ** 16 }, (_, i) => i),
    { dtype },
  )

  it('reads all its 65,536 numbers as PyTorch does', () => {
    const single = all.to('float32').data.map((x) => (Number.isNaN(x) ? 0 : x))
    expect(createHash('sha256').update(single).digest('hex')).toBe(halves.read[dtype])
  })

  it('writes each number that it holds as itself', () => {
    const wide = all.to('float64')
    const again = wide.to(dtype)
    const differs = again.data.findIndex(
      (bits, i) => bits !== all.data[i] && !Number.isNaN(wide.data[i]),
    )
    expect(differs).toBe(-1)
  })

  it('rounds as PyTorch does: to the nearest, ties to even, by way of float32', () => {
    expectSameBits(decode(halves.floats).to(dtype), decode(of.floats))
    expectSameBits(decode(halves.doubles).to(dtype), decode(of.doubles))
    expectSameBits(tensor([-3n, 2049n, 2n ** 40n]).to(dtype), decode(of.int64))
    expectSameBits(tensor([1.5, -2.5, 100.7]).to(dtype).to('int64'), decode(of.whole))
    expectSameBits(tensor([0, -0, 0.5]).to(dtype).to('bool'), decode(of.bool))
    expect(Number.isNaN(tensor([NaN]).to(dtype).item())).toBe(true)
  })

  it('is read by item and toArray as numbers, and held as bits that are not copied', () => {
    const bits = new Uint16Array(4)
    const x = tensor(bits, { dtype, shape: [2, 2] })
    expect(x.data).toBe(bits)
    x.data.set(tensor([1, -2, 0.5, Infinity], { dtype }).data)
    expect(x.toArray()).toEqual([
      [1, -2],
      [0.5, Infinity],
    ])
    expect(full([], 0.5, { dtype }).item()).toBe(0.5)
    expect(JSON.parse(JSON.stringify(full([1], 0.5, { dtype }))).data).toEqual([0.5])
  })

  it('is made by whatever takes a dtype', () => {
    expect(bernoulli(1, [2], { dtype }).toArray()).toEqual([1, 1])
    expect(randint(3, 4, [2], { dtype }).toArray()).toEqual([3, 3])
    expect((randperm(9, { dtype }).toArray() as number[]).sort()).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8,
    ])
    expect(arange(0, 1, 0.25, { dtype }).toArray()).toEqual([0, 0.25, 0.5, 0.75])
    expect(() => randint(0, 2 ** 12, [1], { dtype })).toThrow(/^randint: a range that/)
    expect(() => randperm(2 ** 12, { dtype })).toThrow(/^randperm: a dtype that holds/)
  })

  it('is seen by masks and logic as its numbers: -0 is False, NaN is missing', () => {
    const x = tensor([0, -0, NaN, 1], { dtype })
    expect(x.logicalNot().toArray()).toEqual([true, true, false, false])
    expect(x.logicalAnd(tensor(true)).toArray()).toEqual([false, false, true, true])
    expect(masks.missing(x).toArray()).toEqual([false, false, true, false])
    expect(masks.padding(tensor([1, 2], { dtype })).toArray()).toEqual([
      [false, true],
      [false, false],
    ])
  })

  it('is not computed with: the error says how', () => {
    const message = `softmax: x must be float32 or float64 (call to('float32')), got "${dtype}"`
    expectError(() => softmax(as<Tensor<'float32'>>(zeros([2], { dtype }))), TypeError, message)
    expectSameBits(softmax(ones([2], { dtype }).to('float32')), tensor([0.5, 0.5]))
  })
})

describe('operations that move elements', () => {
  interface Case extends Record<string, Encoded> {
    x: Half
    y: Half
    mask: Encoded<'bool'>
  }
  for (const c of vocabularyCases<Case[]>('half_ops')) {
    it(`on ${c.x.dtype} are PyTorch's, to the bit`, () => {
      const { dtype } = c.x
      const [x, y, mask] = [decode(c.x), decode(c.y), decode(c.mask)]
      const same = (actual: Tensor, name: string) =>
        expectSameBits(actual, decode(c[name] as Encoded))
      same(x.maskedFill(mask, -Infinity), 'masked_fill')
      same(maskedFill(x, mask, 0.1), 'filled')
      same(maskedSelect(x, mask), 'masked_select')
      same(maskedScatter(x, mask, y), 'masked_scatter')
      same(where(mask, x, y), 'where')
      same(tril(x), 'tril')
      same(x.transpose(0, 1), 'transpose')
      same(zeros([2], { dtype }), 'zeros')
      same(ones([2], { dtype }), 'ones')
      same(full([2], 0.3, { dtype }), 'full')
      same(tensor([0.1, -2.7, 1e6], { dtype }), 'tensor')
      same(arange(5, { dtype }), 'arange')
    })
  }

  it('refuse a fill that float16 does not hold, as PyTorch does, and take it in bfloat16', () => {
    const mask = tensor([true])
    const message = 'maskedFill: value must be in the range of float16, got -1000000000'
    expectError(() => maskedFill(zeros([1], { dtype: 'float16' }), mask), RangeError, message)
    expect(maskedFill(zeros([1], { dtype: 'bfloat16' }), mask).item()).toBe(-998244352)
  })
})

describe('half precision prints as PyTorch prints it', () => {
  interface Case {
    options: {
      precision?: number
      sci_mode?: boolean
      linewidth?: number
      threshold?: number
      edgeitems?: number
    }
    tensor: Half
    text: string
  }
  for (const { options, tensor: x, text } of vocabularyCases<Case[]>('half_prints')) {
    it(JSON.stringify(text), () => {
      const { sci_mode, linewidth, edgeitems, ...rest } = options
      const camelCased = {
        ...rest,
        ...(sci_mode === undefined ? {} : { sciMode: sci_mode }),
        ...(linewidth === undefined ? {} : { lineWidth: linewidth }),
        ...(edgeitems === undefined ? {} : { edgeItems: edgeitems }),
      }
      expect(decode(x).toString(camelCased)).toBe(text)
    })
  }
})

describe('safetensors', () => {
  const expected = vocabularyCases<Record<string, Encoded>>('safetensors')
  const file = readFileSync(new URL('../fixtures/extra/tensors.safetensors', import.meta.url))

  it('of every dtype are read to the bit, from a Buffer too', () => {
    const { tensors, metadata } = parseSafetensors(file)
    expect(metadata).toEqual({ format: 'pt' })
    expect([...tensors.keys()].sort()).toEqual(Object.keys(expected).sort())
    for (const [name, x] of tensors) expectSameBits(x, decode(expected[name] as Encoded))
  })

  it('come back as they were written, odd names and shapes included', () => {
    const names = ['__proto__', 'a b', '7', '']
    const tensors = new Map<string, Tensor>(names.map((name, i) => [name, arange(i)]))
    tensors.set('scalar', tensor(true)).set('none', zeros([0, 3], { dtype: 'bfloat16' }))
    const again = parseSafetensors(formatSafetensors({ tensors, metadata: { by: 'us' } }))
    expect(again.metadata).toEqual({ by: 'us' })
    expect(again.tensors.size).toBe(6)
    for (const [name, x] of tensors) expectSameBits(again.tensors.get(name) as Tensor, x)
  })

  it('say what is wrong', () => {
    const cases: [() => unknown, typeof TypeError | typeof RangeError, string][] = [
      [
        () => parseSafetensors(as('x')),
        TypeError,
        'parseSafetensors: bytes must be a Uint8Array, got "x"',
      ],
      [
        () => parseSafetensors(file.subarray(0, 40)),
        RangeError,
        'parseSafetensors: a file of the safetensors format, got one whose header is cut off',
      ],
      [
        () => formatSafetensors(as({ tensors: { a: zeros([1]) } })),
        TypeError,
        'formatSafetensors: tensors must be a Map, got an object',
      ],
      [
        () => formatSafetensors({ tensors: new Map([['a', as<Tensor>([1])]]) }),
        TypeError,
        'formatSafetensors: a Tensor for a, got [1]',
      ],
      [
        () => formatSafetensors({ tensors: new Map([['__metadata__', zeros([1])]]) }),
        RangeError,
        'formatSafetensors: another name for a tensor, got "__metadata__"',
      ],
    ]
    for (const [run, kind, message] of cases) {
      try {
        run()
        expect.unreachable(message)
      } catch (error) {
        expect(error).toBeInstanceOf(kind)
        expect((error as Error).message.replaceAll('"one', 'one').replaceAll('off"', 'off')).toBe(
          message,
        )
      }
    }
  })
})
