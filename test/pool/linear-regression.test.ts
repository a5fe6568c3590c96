import { describe, expect, it } from 'vitest'
import { linearRegression } from '../../src/pool/index.js'
import { Table } from '../../src/table/index.js'
import { expectNear, ofR } from '../helpers/r.js'

interface Fit {
  formula: string
  names: string[] | string
  estimate: number[] | number
  covariance: number[][]
  residualDf: number
  rows: number
  leftOut: number
  sigma: number
  rSquared: number
}
const data =
  ofR<Record<string, { columns: Record<string, (number | string)[]>; fits: Fit[] }>>('regression')

for (const [name, { columns, fits }] of Object.entries(data)) {
  describe(`linearRegression is R’s lm of ${name}, to 1e-10 of each standard error`, () => {
    const table = Table.fromColumns(columns)
    it.each(fits)('$formula', (expected) => {
      const got = linearRegression(table, expected.formula)
      // R writes logical values in capitals.
      const names = [expected.names]
        .flat()
        .map((one) => one.replace('TRUE', 'true').replace('FALSE', 'false'))
      expect(got.names).toEqual(names)
      const errors = expected.covariance.map((row, i) => Math.sqrt(row[i] ?? NaN))
      const estimates = [expected.estimate].flat()
      for (const [i, error] of errors.entries()) {
        const off = Math.abs((got.estimate[i] ?? NaN) - (estimates[i] ?? NaN))
        expect(off / error, names[i]).toBeLessThanOrEqual(1e-10)
        for (const [j, other] of errors.entries()) {
          const apart = (got.covariance[i]?.[j] ?? NaN) - (expected.covariance[i]?.[j] ?? NaN)
          expect(Math.abs(apart) / error / other, `${names[i]}, ${names[j]}`).toBeLessThanOrEqual(
            1e-10,
          )
        }
      }
      const { sigma, rSquared, rows, leftOut, residualDf } = expected
      expectNear(got, { sigma, rSquared }, 1e-12)
      expect(got).toMatchObject({ rows, leftOut, residualDf })
    })
  })
}

const table = Table.fromColumns({
  y: [1, 4, 2, 8, 5, 7, 1.5, 3],
  x: [2, 1, 4, 3, 6, 5, 8, 7],
  twice: [4, 2, 8, 6, 12, 10, 16, 14],
  'two words': [3, 1, 4, 1, 5, 9, 2, 6],
  sex: ['f', 'm', 'f', 'm', 'f', 'm', 'f', 'm'],
  only: ['a', 'a', 'a', 'a', 'a', 'a', 'a', 'b'],
  when: [
    '2020-01-01',
    '2020-01-02',
    '2020-01-05',
    '2020-02-01',
    '2020-03-01',
    '2020-04-01',
    '2020-05-01',
    '2020-06-01',
  ],
  holes: [1, 2, 3, 5, 8, 13, 21, null],
})

describe('formulas', () => {
  it('names in backticks, with space anywhere or nowhere', () => {
    const { names } = linearRegression(table, ' y~`two words`+x ')
    expect(names).toEqual(['(Intercept)', 'two words', 'x'])
  })

  it('the intercept goes and comes as in R, by whatever stands last', () => {
    for (const without of ['y ~ x - 1', 'y ~ -1 + x', 'y ~ 0 + x', 'y ~ x + 1 - 1']) {
      expect(linearRegression(table, without).names, without).toEqual(['x'])
    }
    for (const formula of ['y ~ x', 'y ~ 1 + x', 'y ~ x - 0', 'y ~ 0 + x + 1']) {
      expect(linearRegression(table, formula).names, formula).toEqual(['(Intercept)', 'x'])
    }
  })

  it.each([
    ["a column's name at character 1 of the formula, got its end", ''],
    ['"~" at character 2 of the formula, got its end', 'y'],
    ["a column's name at character 5 of the formula, got its end", 'y ~ '],
    ['a column\'s name at character 9 of the formula, got "+"', 'y ~ x + + x'],
    ['+, -, *, : or the end at character 7 of the formula, got "sex"', 'y ~ x sex'],
    ['+, -, *, : or the end at character 6 of the formula, got "^"', 'y ~ x^2'],
    ['a column\'s name at character 5 of the formula, got "("', 'y ~ (x + sex)^2'],
    ['0, 1 or a term at character 9 of the formula, got "2"', 'y ~ x + 2'],
    [
      '1 after a minus, which leaves out the intercept, at character 9 of the formula, got "x"',
      'y ~ x - x',
    ],
    ['a term at character 6 of the formula, got its end', 'y ~ 0'],
    ['"^" at character 9 of the formula, got "*"', 'y ~ I(x * x)'],
    ['a whole power of at least 1 at character 9 of the formula, got "x"', 'y ~ I(x^x)'],
    ['")" at character 10 of the formula, got its end', 'y ~ I(x^2'],
    [
      'a name, in backticks if it is no plain word, or one of ~ + - * : ^ ( ) at character 7 of the formula, got "/"',
      'y ~ x / sex',
    ],
    [
      'a column\'s name at character 5 of the formula, got no column "sec"; did you mean "sex"?',
      'y ~ sec',
    ],
    ['a column of numbers at character 1 of the formula, got category in "sex"', 'sex ~ x'],
    ['a column of numbers at character 7 of the formula, got category in "sex"', 'y ~ I(sex^2)'],
    [
      'a column of numbers, booleans or categories at character 5 of the formula, got date in "when"',
      'y ~ when',
    ],
    ['another column than the response at character 9 of the formula, got "y"', 'y ~ x + y'],
    ['terms that do not follow from those before them, got "twice"', 'y ~ x + twice'],
    [
      'terms that do not follow from those before them, got "sexf:twice"',
      'y ~ x * sex + twice:sex',
    ],
    [
      'more complete rows than the 8 coefficients, got 8',
      'y ~ x + I(x^2) + I(x^3) + I(x^4) + I(x^5) + sex + `two words`',
    ],
    ['at least 2 levels of "only" in complete rows, got 1', 'y ~ only + holes'],
  ])('linearRegression: %s', (message, formula) => {
    expect(() => linearRegression(table, formula)).toThrow(`linearRegression: ${message}`)
  })

  it('no more terms than 1000: twenty columns crossed are a million', () => {
    const formula = `y ~ ${Array.from({ length: 20 }, (_, i) => `x${i}`).join(' * ')}`
    expect(() => linearRegression(table, formula)).toThrow('linearRegression: at most 1000 terms')
  })

  it('takes no table that is none, and no formula that is none', () => {
    expect(() => linearRegression({} as Table, 'y ~ x')).toThrow(
      'linearRegression: a Table, got an object',
    )
    expect(() => linearRegression(table, 7 as unknown as string)).toThrow(
      'a formula, such as "y ~ a + b", got 7',
    )
  })
})

describe('what linearRegression promises', () => {
  it('rows with a hole in a used column are left out and counted, others are not', () => {
    expect(linearRegression(table, 'y ~ holes')).toMatchObject({
      rows: 7,
      leftOut: 1,
      residualDf: 5,
    })
    expect(linearRegression(table, 'y ~ x')).toMatchObject({ rows: 8, leftOut: 0, residualDf: 6 })
  })

  it('an exact line is found exactly: sigma below 1e-14, rSquared 1', () => {
    const line = linearRegression(table, 'twice ~ x')
    expect(line.estimate[1]).toBeCloseTo(2, 14)
    expect(line.sigma).toBeLessThan(1e-14)
    expect(line.rSquared).toBeCloseTo(1, 14)
  })
})
