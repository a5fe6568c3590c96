import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dissectNumber } from '../../src/table/kinds/numbers/written-number.js'

const of = (...list: string[]) => fc.constantFrom(...list)
const digits = of('1', '12', '1,234.50', '1 234', "1'234", '1 234', '.5', '1e5', '2.5E-3', '12e+10')
const space = of('', ' ', '   ')
const unit = of(
  '',
  '%',
  ' kg',
  ' m2',
  'm³',
  ' €',

  ' kg/m3',
  '"',
  ' eggs',
  ' Everest',
  '°C',
)
const currency = of('€', 'US$', 'CHF', 'kr.', 'руб.', 'Rs')

/** Whatever may stand around a number, in each of the ways that go together. */
const written = fc.oneof(
  fc.tuple(space, of('', '<', '>=', '~', '≈'), of('', '-', '+', '−'), digits, unit, space),
  fc.tuple(space, of('', '-', '+'), currency, space, digits, space),
  fc.tuple(space, currency, space, of('', '-'), digits),
  fc.tuple(fc.constant('('), digits, unit, fc.constant(')')),
  fc.tuple(digits, of('-', '+'), space),
)

describe('numbers as people write them', () => {
  it('are taken with whatever may stand around them', () => {
    fc.assert(
      fc.property(written, (parts) => {
        expect(dissectNumber(parts.join('')), parts.join('|')).toBeDefined()
      }),
      { numRuns: 3000 },
    )
  })

  it('are none with words before or other numbers after', () => {
    for (const one of [
      '123 Main Street 5',
      'No. of items 5',
      'Name12 Surname4',
      '5 to 9',
      '',
      'none',
      '12 kg 5',
    ]) {
      expect(dissectNumber(one), one).toBeUndefined()
    }
  })
})
