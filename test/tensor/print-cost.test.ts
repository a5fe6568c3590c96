import { describe, expect, it } from 'vitest'
import { type DType, full, type Tensor } from '../../src/index.js'
import type { Data } from '../../src/tensor/dtype.js'
import { formatTensor } from '../../src/tensor/print.js'
import { torchCases } from '../helpers/extra.js'

/** Elements that count how often they are read, of which there are as many as one says. */
function counted(length: number, at: (i: number) => number): { data: Data; reads: () => number } {
  let reads = 0
  const data = new Proxy({} as Data, {
    get: (_, key) => {
      if (key === 'length') return length
      reads++
      return at(Number(key))
    },
  })
  return { data, reads: () => reads }
}

describe('printing costs what is shown', () => {
  it.each([
    [[2 ** 45], 6],
    [[2 ** 20, 2 ** 22], 36],
    [[2, 2 ** 30, 1], 12],
    [[100, 100, 100], 216],
  ])(
    'shape %j: %i elements are looked at, once for the format and once for the text',
    (shape, shown) => {
      const { data, reads } = counted(
        shape.reduce((a, b) => a * b, 1),
        (i) => i % 7,
      )
      const text = formatTensor({ shape, dtype: 'float32', data }, {})
      expect(reads()).toBe(2 * shown)
      expect(text).toContain('...')
    },
  )

  it('of a dimension of 2^45 bools', () => {
    const { data } = counted(2 ** 45, () => 0)
    expect(formatTensor({ shape: [2 ** 45], dtype: 'bool', data }, {})).toBe(
      'tensor([False, False, False,  ..., False, False, False])',
    )
  })
})

interface Summary {
  shape: number[]
  dtype: DType
  hidden: string
  shown: number[]
  text: string
}

/** Made by fixtures/make_edges.py. */
const summaries = torchCases<Summary[]>('summaries', 'edges.json')

describe('width and notation are chosen from what is shown, as PyTorch chooses them', () => {
  for (const { shape, dtype, hidden, shown, text } of summaries) {
    it(`${dtype} [${shape}], ${hidden} where hidden, ${shown} where shown`, () => {
      const x: Tensor = full(shape, hidden === 'nan' ? NaN : Number(hidden), { dtype })
      let next = 0
      for (let i = 0; i < x.numel; i++) {
        if (!isShown(i, shape)) continue
        const value = shown[next++ % shown.length] as number
        x.data[i] = x.data instanceof BigInt64Array ? BigInt(value) : value
      }
      expect(String(x)).toBe(text)
    })
  }
})

function isShown(index: number, shape: readonly number[]): boolean {
  let rest = index
  return [...shape].reverse().every((size) => {
    const at = rest % size
    rest = Math.floor(rest / size)
    return size <= 6 || at < 3 || at >= size - 3
  })
}
