import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatExponential, formatFixed } from '../../src/tensor/format-number.js'

describe('formatFixed', () => {
  it.each([
    [0.5, 0, '0'],
    [1.5, 0, '2'],
    [2.5, 0, '2'],
    [-0.5, 0, '-0'],
    [-3.5, 0, '-4'],
    [0.125, 2, '0.12'],
    [0.375, 2, '0.38'],
    [-0.625, 2, '-0.62'],
    [1e15 + 0.5, 0, '1000000000000000'],
  ])('%d with %d digits is %s: ties go to even', (x, precision, text) => {
    expect(formatFixed(x, precision)).toBe(text)
  })

  it.each([
    [1.005, 2, '1.00'],
    [0.35, 1, '0.3'],
    [2.675, 2, '2.67'],
    [1e21, 1, '1000000000000000000000.0'],
    [1e22, 0, '10000000000000000000000'],
    [1e23, 0, '99999999999999991611392'],
    [0.1, 20, '0.10000000000000000555'],
    [5e-324, 4, '0.0000'],
    [-5e-324, 4, '-0.0000'],
    [0, 3, '0.000'],
    [-0, 3, '-0.000'],
    [-0, 0, '-0'],
    [999.9996, 3, '1000.000'],
    [NaN, 4, 'nan'],
    [Infinity, 4, 'inf'],
    [-Infinity, 0, '-inf'],
  ])('%d with %d digits is %s: the exact value counts', (x, precision, text) => {
    expect(formatFixed(x, precision)).toBe(text)
  })

  it('writes the largest double in full, 309 digits', () => {
    const text = formatFixed(Number.MAX_VALUE, 2)
    expect(text).toHaveLength(312)
    expect(text).toBe(`${BigInt(Number.MAX_VALUE)}.00`)
  })

  it('agrees with toFixed for all doubles below 1e21 that are no tie', () => {
    let compared = 0
    const value = fc.double({ min: -1e20, max: 1e20, noNaN: true })
    const near = fc.double({ min: -1000, max: 1000, noNaN: true })
    fc.assert(
      fc.property(fc.oneof(value, near), fc.integer({ min: 0, max: 15 }), (x, precision) => {
        fc.pre(!isTie(x, precision) && !Object.is(x, -0))
        compared++
        expect(formatFixed(x, precision)).toBe(x.toFixed(precision))
      }),
      { numRuns: 2000 },
    )
    expect(compared).toBeGreaterThan(1000)
  })
})

/** Whether x lies half-way between two texts: then its exact decimals end in a 5 right there. */
function isTie(x: number, precision: number): boolean {
  const exact = x.toFixed(100)
  const rest = exact.slice(exact.indexOf('.') + 1 + precision)
  return /^50*$/.test(rest)
}

describe('formatExponential', () => {
  it.each([
    [2.5, 0, '2e+00'],
    [3.5, 0, '4e+00'],
    [-0.35, 0, '-3e-01'],
    [1.25, 1, '1.2e+00'],
    [1.75, 1, '1.8e+00'],
    [9.5, 0, '1e+01'],
    [8.5, 0, '8e+00'],
  ])('%d with %d digits is %s: ties go to even', (x, precision, text) => {
    expect(formatExponential(x, precision)).toBe(text)
  })

  it.each([
    [0, 4, '0.0000e+00'],
    [-0, 4, '-0.0000e+00'],
    [-0, 0, '-0e+00'],
    [1e22, 4, '1.0000e+22'],
    [1e23, 4, '1.0000e+23'],
    [1e23, 20, '9.99999999999999916114e+22'],
    [1e23, 15, '9.999999999999999e+22'],
    [1e-323, 1, '9.9e-324'],
    [1e-323, 0, '1e-323'],
    [1e-5, 20, '1.00000000000000008180e-05'],
    [9.99995, 4, '1.0000e+01'],
    [9.9999499, 4, '9.9999e+00'],
    [99999.5, 4, '1.0000e+05'],
    [999.95, 3, '1.000e+03'],
    [5e-324, 4, '4.9407e-324'],
    [2.2250738585072014e-308, 4, '2.2251e-308'],
    [Number.MAX_VALUE, 4, '1.7977e+308'],
    [Number.MAX_VALUE, 0, '2e+308'],
    [1e100, 1, '1.0e+100'],
    [-123456, 2, '-1.23e+05'],
    [NaN, 4, 'nan'],
    [Infinity, 0, 'inf'],
    [-Infinity, 4, '-inf'],
  ])('%d with %d digits is %s', (x, precision, text) => {
    expect(formatExponential(x, precision)).toBe(text)
  })

  it('agrees with toExponential for all doubles that are no tie, subnormals included', () => {
    let compared = 0
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: 0, max: 20 }),
        (x, precision) => {
          // A tie's digits, one more than asked for, end in a 5: 101 of them are enough to tell.
          const beyond = x
            .toExponential(100)
            .replace(/e.*/, '')
            .replace('-', '')
            .slice(precision + 2)
          fc.pre(!/^50*$/.test(beyond) && !Object.is(x, -0))
          compared++
          const [digits, exponent] = x.toExponential(precision).split('e') as [string, string]
          const padded = exponent.replace(/^([+-])(\d)$/, '$10$2')
          expect(formatExponential(x, precision)).toBe(`${digits}e${padded}`)
        },
      ),
      { numRuns: 2000 },
    )
    expect(compared).toBeGreaterThan(1000)
  })

  it('reads back as the same double with 16 digits after the point', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(Number(formatExponential(x, 16))).toBe(x)
      }),
      { numRuns: 1000 },
    )
  })
})
