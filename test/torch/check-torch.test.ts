import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compare } from '../../scripts/torch/compare.mjs'
import { runCall } from '../../scripts/torch/run-call.mjs'
import { examine, Tally, type TestCase } from '../../scripts/torch/tally.mjs'
import { type DType, type Tensor, tensor } from '../../src/index.js'
import { ROOT } from '../helpers/cli.js'

const doubles = (...values: number[]) => tensor(values, { dtype: 'float64' })
const encode = (x: Tensor) => ({
  dtype: x.dtype,
  shape: x.shape,
  data: Buffer.from(x.data.buffer, x.data.byteOffset, x.data.byteLength).toString('base64'),
})

describe('compare', () => {
  const bits = (a: Tensor, b: Tensor) => compare(a, b, 'bits')

  it('of bits tells the sign of zero, dtype, shape and any other value', () => {
    expect(bits(tensor([0, NaN, Infinity]), tensor([0, NaN, Infinity]))).toBe(0)
    expect(bits(tensor([0]), tensor([-0]))).toBe(Infinity)
    expect(bits(tensor([1]), doubles(1))).toBe(Infinity)
    expect(bits(tensor([1, 2]), tensor([[1, 2]]))).toBe(Infinity)
    expect(bits(tensor([2n ** 60n]), tensor([2n ** 60n + 1n]))).toBe(Infinity)
  })

  it('of bounds gives a share of what is promised, by the dtype of what is found', () => {
    const off = (found: Tensor, how: 'relative' | 'scale', want: Tensor) =>
      compare(found, want, how, found.dtype)
    expect(off(tensor([1 + 2 ** -21]), 'relative', doubles(1))).toBeCloseTo(2 ** -21 / 1e-6)
    expect(off(tensor([0, 2]), 'scale', doubles(2 ** -21, 2))).toBeCloseTo(0.2384, 3)
    expect(off(doubles(1 + 1e-12), 'relative', doubles(1))).toBeGreaterThan(1)
    expect(off(doubles(1), 'relative', doubles(1))).toBe(0)
    const tiny = tensor([2 ** -149])
    expect(off(tiny, 'relative', doubles(0))).toBe(0)
    expect(off(tensor([1e-30]), 'relative', doubles(0))).toBe(Infinity)
  })

  it('takes a NaN or an infinity for nothing else', () => {
    const off = (found: number, want: number) =>
      compare(tensor([found, 1]), doubles(want, 1), 'scale', 'float32')
    expect(off(NaN, NaN)).toBe(0)
    expect(off(-Infinity, -Infinity)).toBe(0)
    expect(off(NaN, 0)).toBe(Infinity)
    expect(off(0, NaN)).toBe(Infinity)
    expect(off(Infinity, -Infinity)).toBe(Infinity)
    expect(off(3e38, Infinity)).toBe(Infinity)
  })

  it('of a difference of larger terms takes these for its scale', () => {
    const [found, want] = [tensor([1e-7]), doubles(2e-7)]
    expect(compare(found, want, 'gradient', 'float32')).toBeGreaterThan(1)
    expect(compare(found, want, 'gradient', 'float32', 1)).toBeLessThan(0.02)
  })

  it('of float64 normals takes two units in the last place', () => {
    const next = (x: number, ulps: number) => x * (1 + ulps * 2 ** -52)
    expect(compare(doubles(next(1, 1)), doubles(1), 'ulps')).toBe(0.5)
    expect(compare(doubles(next(1, 3)), doubles(1), 'ulps')).toBeGreaterThan(1)
  })

  it('of texts is all or nothing', () => {
    expect(compare('tensor(1)', 'tensor(1)', 'text')).toBe(0)
    expect(compare('tensor(1)', 'tensor(1.)', 'text')).toBe(Infinity)
    expect(compare(undefined, tensor([1]), 'bits')).toBe(Infinity)
  })
})

/** A fill as make_cases.py writes it. */
const fill = (number: number, values: number[], want: number[]): TestCase => ({
  ...{ number, family: 'fills', call: 'fill' },
  args: {
    x: encode(tensor(values)),
    mask: encode(tensor(values.map((_, i) => i === 0))),
    value: { float: '-inf' },
  },
  want: { filled: { how: 'bits', value: encode(tensor(want)) } },
})

describe('the driver', () => {
  it('runs a case by the package itself', () => {
    const worst = examine(fill(1, [1, 2], [-Infinity, 2]), runCall)
    expect(worst).toMatchObject({ share: 0, name: undefined })
  })

  it('prints figures of each family and the smallest case that differs, tensors in their own words', () => {
    const tally = new Tally()
    for (const one of [
      fill(1, [1, 2], [-Infinity, 2]),
      fill(2, [1, 2, 3, 4, 5, 6, 7, 8, 9], [0, 0, 0, 0, 0, 0, 0, 0, 0]),
      fill(3, [1, 2], [-Infinity, 3]),
    ]) {
      tally.add(one, examine(one, runCall), JSON.stringify(one).length)
    }
    expect(tally.cases).toBe(3)
    expect(tally.differ).toBe(2)
    expect(tally.smallest).toMatchObject({ number: 3, family: 'fills' })
    const text = tally.lines().join('\n')
    expect(text).toMatch(/^fills +3 +2 {2}none$/m)
    expect(text).toContain('number 3 of fills, in filled')
    expect(text).toContain('"x":"tensor([1., 2.])"')
    expect(text).toContain('got  tensor([-inf, 2.])')
    expect(text).toContain('want tensor([-inf, 3.])')
  })

  it('takes an error for a difference', () => {
    const broken = { ...fill(4, [1], [1]), call: 'nothing such' }
    expect(examine(broken, runCall)).toMatchObject({ share: Infinity, name: 'an error' })
  })

  it('knows a call for each that the cases name', () => {
    const dtype: DType = 'float32'
    const x = encode(tensor([1, 2]))
    const { text } = runCall({
      ...{ number: 0, family: 'printing', call: 'print', args: { x, options: { precision: 1 } } },
      want: {},
    })
    expect(text).toBe('tensor([1., 2.])')
    expect(x.dtype).toBe(dtype)
  })
})

describe('npm run check:torch', () => {
  const script = join(ROOT, 'scripts/check-torch.mjs')

  it('is skipped with a word where there is no PyTorch', () => {
    const env = { ...process.env, COLMASK_PYTHON: process.execPath }
    const text = execFileSync(process.execPath, [script, '1', '9'], { encoding: 'utf8', env })
    expect(text).toBe(`skipped: no PyTorch in ${process.execPath}\n`)
  })

  it('says how it is called', () => {
    for (const args of [['x'], ['1', '0'], ['1', '2', '3']]) {
      const { status, stderr } = spawnSync(process.execPath, [script, ...args], {
        encoding: 'utf8',
      })
      expect(status).toBe(2)
      expect(stderr).toMatch(/^usage: npm run check:torch/)
    }
  })
})
