import { inspect } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { arange, type PrintOptions, setPrintOptions, tensor, zeros } from '../../src/index.js'
import { expectError } from '../helpers/errors.js'

const as = <T>(value: unknown) => value as T

afterEach(() => setPrintOptions({ profile: 'default' }))

describe('a tensor’s text', () => {
  it('is the same in a template literal, by String, toString and util.inspect', () => {
    const x = tensor([
      [1.5, -2],
      [0, 1e3],
    ])
    const text = 'tensor([[1.5000e+00, -2.0000e+00],\n        [0.0000e+00, 1.0000e+03]])'
    setPrintOptions({ sciMode: true })
    for (const found of [`${x}`, String(x), x.toString(), inspect(x)]) expect(found).toBe(text)
  })

  it('stays whole inside an object or array that util.inspect shows', () => {
    expect(inspect({ x: tensor([1, 2]) })).toBe('{ x: tensor([1., 2.]) }')
    expect(inspect([tensor(true)])).toBe('[ tensor(True) ]')
  })

  it('says the dtype where PyTorch does', () => {
    expect(`${tensor(1)}`).toBe('tensor(1.)')
    expect(`${tensor(1, { dtype: 'float64' })}`).toBe('tensor(1., dtype=torch.float64)')
    expect(`${tensor(1, { dtype: 'int32' })}`).toBe('tensor(1, dtype=torch.int32)')
    expect(`${tensor(1n)}`).toBe('tensor(1)')
    expect(`${tensor(true)}`).toBe('tensor(True)')
    expect(`${zeros([0, 2], { dtype: 'int64' })}`).toBe(
      'tensor([], size=(0, 2), dtype=torch.int64)',
    )
  })

  it('with edgeItems 0 has dots alone (PyTorch repeats the values after them, or fails)', () => {
    const options = { threshold: 2, edgeItems: 0 }
    expect(tensor([1, 2.5, 3]).toString(options)).toBe('tensor([...])')
    expect(arange(6).reshape([2, 3]).toString(options)).toBe('tensor([...])')
    expect(tensor([1n, 2n]).toString(options)).toBe('tensor([1, 2])')
  })
})

describe('setPrintOptions', () => {
  const x = tensor([1.23456, 1000])
  const [fixed, scientific] = ['tensor([   1.2346, 1000.0000])', 'tensor([1.2346e+00, 1.0000e+03])']

  it('keeps what a call does not name, but for sciMode, which goes back to null', () => {
    setPrintOptions({ sciMode: true, precision: 2 })
    expect(`${x}`).toBe('tensor([1.23e+00, 1.00e+03])')
    setPrintOptions({ lineWidth: 70 })
    expect(`${x}`).toBe('tensor([   1.23, 1000.00])')
    setPrintOptions({ precision: 4 })
    expect(`${x}`).toBe(fixed)
  })

  it('null and undefined both leave the notation to the values', () => {
    for (const sciMode of [null, as<null>(undefined)]) {
      setPrintOptions({ sciMode: true })
      expect(`${x}`).toBe(scientific)
      setPrintOptions({ sciMode })
      expect(`${x}`).toBe(fixed)
    }
    setPrintOptions({ sciMode: false })
    expect(`${tensor([1e-7, 1])}`).toBe('tensor([    0.0000,     1.0000])')
  })

  it('a profile sets the other four anew, and options beside it come on top', () => {
    const long = arange(1001)
    setPrintOptions({ precision: 1, edgeItems: 1, threshold: 3, lineWidth: 30 })
    setPrintOptions({ profile: 'short' })
    expect(`${x}`).toBe('tensor([   1.23, 1000.00])')
    expect(`${long}`).toBe('tensor([   0,    1,  ...,  999, 1000])')
    setPrintOptions({ profile: 'default' })
    expect(`${long}`).toBe('tensor([   0,    1,    2,  ...,  998,  999, 1000])')
    setPrintOptions({ profile: 'full' })
    expect(`${long}`).not.toContain('...')
    expect(`${long}`.split('\n').length).toBe(84)
    setPrintOptions({ profile: 'full', threshold: 1000, edgeItems: 1 })
    expect(`${long}`).toBe('tensor([   0,  ..., 1000])')
  })

  it('options for one text change no other, and sciMode there is kept where it is not named', () => {
    setPrintOptions({ sciMode: true })
    expect(x.toString({ precision: 1 })).toBe('tensor([1.2e+00, 1.0e+03])')
    expect(x.toString({ sciMode: null })).toBe(fixed)
    expect(`${x}`).toBe(scientific)
  })

  it('an option of undefined is one left out', () => {
    setPrintOptions({ precision: 2 })
    setPrintOptions(as<PrintOptions>({ precision: undefined, profile: undefined }))
    expect(`${x}`).toBe('tensor([   1.23, 1000.00])')
  })

  const errors: [object, typeof RangeError | typeof TypeError, string][] = [
    [{ precision: -1 }, RangeError, 'precision must be an integer from 0 to 100, got -1'],
    [{ precision: 101 }, RangeError, 'precision must be an integer from 0 to 100, got 101'],
    [{ precision: '2' }, TypeError, 'precision must be a number, got "2"'],
    [{ edgeItems: 1.5 }, RangeError, 'edgeItems must be an integer of at least 0, got 1.5'],
    [
      { lineWidth: Infinity },
      RangeError,
      'lineWidth must be an integer of at least 0, got Infinity',
    ],
    [{ threshold: -1 }, RangeError, 'threshold must be an integer of at least 0, got -1'],
    [{ threshold: NaN }, RangeError, 'threshold must be an integer of at least 0, got NaN'],
    [{ sciMode: 1 }, TypeError, 'sciMode must be a boolean or null, got 1'],
    [{ profile: 'long' }, RangeError, 'profile must be one of default, short, full, got "long"'],
    [
      { profile: 'toString' },
      RangeError,
      'profile must be one of default, short, full, got "toString"',
    ],
  ]

  for (const [options, kind, message] of errors) {
    it(`${kind.name}: ${message}; and nothing is changed`, () => {
      setPrintOptions({ precision: 2, sciMode: true })
      const run = () => setPrintOptions(as({ lineWidth: 10, edgeItems: 1, ...options }))
      expectError(run, kind, `setPrintOptions: ${message}`)
      expect(`${x}`).toBe('tensor([1.23e+00, 1.00e+03])')
      expect(() => x.toString(as(options))).toThrow(message)
    })
  }

  it('toString names itself in its errors', () => {
    const message = 'toString: precision must be an integer from 0 to 100, got -1'
    expectError(() => x.toString({ precision: -1 }), RangeError, message)
  })
})
