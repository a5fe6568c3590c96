import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DType, type Tensor, tensor } from '../../src/index.js'
import { readMatrix, writeMatrix } from '../../src/node.js'
import { put, temporaryFolder } from '../helpers/folder.js'
import { expectSameBits } from '../helpers/numbers.js'

const folder = temporaryFolder()
const fixture = (name: string) => new URL(`../fixtures/npy/${name}`, import.meta.url)
const expected = JSON.parse(readFileSync(fixture('expected.json'), 'utf8')) as Record<
  string,
  { shape: number[]; values: string[] }
>

/** As Python prints them. */
function pythonText(x: Tensor): string[] {
  const { data } = x.dtype === 'float16' ? x.to('float32') : x
  return Array.from(data as ArrayLike<number | bigint>, (value) => {
    if (x.dtype === 'bool') return value ? 'True' : 'False'
    if (typeof value === 'bigint' || x.dtype === 'int32') return String(value)
    const text = String(value).replace('Infinity', 'inf').replace('NaN', 'nan')
    return Number.isInteger(value) && !text.includes('e') ? `${text}.0` : text
  })
}

describe('NPY files that NumPy wrote', () => {
  for (const [name, { shape, values }] of Object.entries(expected)) {
    it(`${name} comes out right`, async () => {
      const { values: x } = await readMatrix(fixture(`${name}.npy`).pathname)
      expect(x.shape).toEqual(shape)
      expect(pythonText(x).map(normal)).toEqual(values.map(normal))
    })
  }

  it('are written back byte for byte, C order and version 1', async () => {
    const names = ['float32', 'float64', 'float16', 'int32', 'int64', 'bool', 'scalar', 'empty']
    for (const name of names) {
      const path = `${folder}/${name}.npy`
      await writeMatrix(path, await readMatrix(fixture(`${name}.npy`).pathname))
      expect(Buffer.compare(readFileSync(path), readFileSync(fixture(`${name}.npy`)))).toBe(0)
    }
  })
})

/** 1e+308 and 1e308, 1.401298464324817e-45 alike. */
function normal(text: string): string {
  return /\d/.test(text) && !/^-?\d+$/.test(text) ? String(Number(text)) : text
}

describe('NPY files of ours', () => {
  it('come back to the bit, for any shape and dtype', async () => {
    const shapes = fc.array(fc.nat({ max: 4 }), { maxLength: 4 })
    const dtypes = fc.constantFrom<DType>('float32', 'float64', 'float16', 'int32', 'int64', 'bool')
    await fc.assert(
      fc.asyncProperty(shapes, dtypes, async (shape, dtype) => {
        const count = shape.reduce((a, b) => a * b, 1)
        const values = Float64Array.from({ length: count }, (_, i) => i * 3 - 7)
        const x = tensor(values, { shape, dtype })
        const path = `${folder}/any.npy`
        await writeMatrix(path, { values: x })
        expectSameBits((await readMatrix(path)).values, x)
      }),
      { numRuns: 60 },
    )
  })

  it('of bfloat16 are none: NumPy has no such thing', async () => {
    const values = tensor([1], { dtype: 'bfloat16' })
    await expect(writeMatrix(`${folder}/b.npy`, { values })).rejects.toThrow(
      'writeMatrix: a dtype that NPY has (formatSafetensors has them all), got "bfloat16"',
    )
  })

  it('half precision goes to text as numbers, and comes from it', async () => {
    const values = tensor(
      [
        [0.1, -2],
        [NaN, 3],
      ],
      { dtype: 'float16' },
    )
    for (const format of ['csv', 'json'] as const) {
      const path = `${folder}/half.${format}`
      await writeMatrix(path, { values })
      expect(String((await readMatrix(path)).values)).toBe(String(values.to('float32')))
      expectSameBits((await readMatrix(path, { dtype: 'float16' })).values, values)
    }
    const wide = put(folder, 'wide.csv', '1,70000\n')
    await expect(readMatrix(wide, { dtype: 'float16' })).rejects.toThrow(
      'numbers that float16 holds',
    )
  })

  it('can be a slice of a larger buffer', async () => {
    const x = tensor(Float32Array.of(9, 1, 2, 3, 9).subarray(1, 4))
    const path = `${folder}/slice.npy`
    await writeMatrix(path, { values: x })
    expect((await readMatrix(path)).values.toArray()).toEqual([1, 2, 3])
  })
})

describe('NPY files that lie', () => {
  const good = readFileSync(fixture('float32.npy'))
  const withHeader = (from: string, to: string): Uint8Array => {
    const text = good.toString('latin1').replace(from, to.padEnd(from.length))
    return Buffer.from(text, 'latin1')
  }
  const cases: [string, Uint8Array, string][] = [
    [
      'cut short',
      good.subarray(0, good.length - 1),
      'expected 24 bytes for float32 of shape [2, 3], got 23',
    ],
    ['too long', Buffer.concat([good, good]), 'expected 24 bytes for float32'],
    ['cut in the header', good.subarray(0, 40), 'expected an NPY header of'],
    ['cut in the magic', good.subarray(0, 4), 'expected an NPY file'],
    ['cut after the magic', good.subarray(0, 8), 'expected an NPY header'],
    ['empty', new Uint8Array(0), 'expected an NPY file'],
    ['another shape', withHeader('(2, 3)', '(2, 4)'), 'expected 32 bytes'],
    ['a huge shape', withHeader('(2, 3), }   ', '(99999999999, 9999999999), }'), 'expected'],
    ['big-endian', withHeader("'<f4'", "'>f4'"), 'expected NPY data of one of'],
    [
      'half precision of single size',
      withHeader("'<f4'", "'<f2'"),
      'expected 12 bytes for float16',
    ],
    ['extended precision', withHeader("'<f4'", "'<f16'"), 'got "<f16"'],
    ['objects', withHeader("'<f4'", "'|O'"), 'got "|O"'],
    ['no shape', withHeader("'shape'", "'shame'"), 'with fortran_order and shape'],
    ['version 9', Uint8Array.from(good, (b, i) => (i === 6 ? 9 : b)), 'NPY version 1 to 3, got 9'],
  ]
  for (const [name, bytes, message] of cases) {
    it(`${name}: a clear error`, async () => {
      await expect(readMatrix(put(folder, 'lie.npy', bytes))).rejects.toThrow(message)
    })
  }

  it('a bool array with a 2: a clear error', async () => {
    const bytes = Uint8Array.from(readFileSync(fixture('bool.npy')))
    bytes[bytes.length - 1] = 2
    await expect(readMatrix(put(folder, 'two.npy', bytes))).rejects.toThrow('expected 0 or 1')
  })
})
