import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NumberFormat, Table } from '../../src/table/index.js'
import { CONVENTIONS } from '../../src/table/kinds/numbers/number-convention.js'
import { formatWritten, parseWritten } from '../../src/table/kinds/numbers/number-format.js'

type Cells = (string | null)[]

const column = (cells: Cells, options = {}) => Table.fromColumns({ x: cells }, options).column('x')

const values = (cells: Cells, options = {}) => [...column(cells, options).values]

describe('numbers as people write them are read from the whole column', () => {
  it.each([
    ['decimal comma', ['1,5', '2,25', '10'], [1.5, 2.25, 10]],
    ['comma and points between thousands', ['1.594,76', '12,5', '2.000'], [1594.76, 12.5, 2000]],
    ['commas between thousands', ['1,234', '2,345,678', '12'], [1234, 2345678, 12]],
    ['commas and a point', ['1,234.50', '12.25', '3'], [1234.5, 12.25, 3]],
    ['spaces between thousands', ['1 234,5', '12,25', '1 000 000'], [1234.5, 12.25, 1e6]],
    ['narrow no-break spaces', ['1\u202f234,5', '12,25', '7'], [1234.5, 12.25, 7]],
    ['apostrophes', ["1'234.50", "12'000", '7.25'], [1234.5, 12000, 7.25]],
    ['lakhs', ['1,23,456', '12,34,567.5', '500'], [123456, 1234567.5, 500]],
    ['dollars', ['$600', '$1,500', '-$20'], [600, 1500, -20]],
    ['euros before, with a space', ['€ 12', '€ 7,50', '€ 1.000,25'], [12, 7.5, 1000.25]],
    ['euros after', ['12,50 €', '7,00 €', '1.000,25 €'], [12.5, 7, 1000.25]],
    ['a currency by its code', ['USD 12', 'USD 7.5', '12 '], [12, 7.5, 12]],
    ['percent', ['4,24 %', '12,5 %', '-3,1 %'], [4.24, 12.5, -3.1]],
    ['percent without a space', ['45%', '12.5%', '3%'], [45, 12.5, 3]],
    ['a unit', ['12 kg', '7.5 kg', '100 kg', '8'], [12, 7.5, 100, 8]],
    ['a unit without a space', ['12kg', '7.5kg', '100kg'], [12, 7.5, 100]],
    ['brackets of accountants', ['(300)', '1,200', '(4,500)'], [-300, 1200, -4500]],
    ['the minus of typesetters', ['\u22125', '3', '\u22121.5'], [-5, 3, -1.5]],
    ['a minus after', ['5-', '3', '1.5-'], [-5, 3, -1.5]],
    ['limits', ['<0.5', '0.7', '1.2', '2'], [0.5, 0.7, 1.2, 2]],
    ['plus for more', ['10+', '3', '7', '5'], [10, 3, 7, 5]],
    ['exponents with a comma', ['1,5E+03', '2,5', '1'], [1500, 2.5, 1]],
  ] as [string, string[], number[]][])('%s: %o', (_, cells, wanted) => {
    expect(values(cells)).toEqual(wanted)
  })

  it.each([
    ['codes with a letter', ['A12', 'A13', 'A14', 'A15']],
    ['addresses', ['192.168.0.1', '10.0.0.1', '10.0.0.12', '8.8.8.8']],
    ['versions', ['1.2.3', '1.2.4', '1.10.0', '2.0.0']],
    ['ranges', ['5-9', '10-14', '15-19', '20-24']],
    ['fractions', ['1/2', '3/4', '1/8', '5/8']],
    ['codes with leading zeros', ['007', '012', '100', '200']],
    ['several units', ['12 kg', '3 lb', '4 kg', '5 oz']],
    ['points and commas for decimals', ['1.5', '2,5', '3.5', '4,75']],
    ['classes of limits', ['<5', '>=5', '<5', '>=5']],
    ['two classes with a letter', ['2D', '3D', '2D', '3D']],
    ['telephone numbers', ['030 123 456', '089 555 123', '040 1', '0711 22']],
  ])('%s are no numbers: %o', (_, cells) => {
    expect(['text', 'category']).toContain(column(cells).kind)
  })

  it('what one column leaves open, another decides', () => {
    const open = { amount: ['1,234', '5,678', '9,012'], weight: ['1.5', '2.25', '3.125'] }
    expect([...Table.fromColumns(open).column('amount').values]).toEqual([1234, 5678, 9012])
    const comma = { amount: ['1.234', '5.678', '12'], weight: ['1,5', '2,25', '3,125'] }
    const table = Table.fromColumns(comma)
    expect([...table.column('amount').values]).toEqual([1234, 5678, 12])
    expect([...table.column('weight').values]).toEqual([1.5, 2.25, 3.125])
  })

  it('numbers of a workbook, which all have a point, do not outvote its texts', () => {
    const price = ['1.246,50 €', '99,90 €', '3.142,00 €']
    const open = { area: ['285', '1.059', '972'], price, share: [0.25, 0.2315, 0.5] }
    expect([...Table.fromColumns(open).column('area').values]).toEqual([285, 1059, 972])
    const mixed = { ...open, share: [0.25, 12.5, '0,75'] }
    expect([...Table.fromColumns(mixed).column('area').values]).toEqual([285, 1059, 972])
    const points = { area: ['1,059', '2,285', '3,972'], share: [0.25, 0.2315, 0.5] }
    const table = Table.fromColumns(points)
    expect([...table.column('area').values]).toEqual([1059, 2285, 3972])
    expect(table.findings).toEqual([])
  })

  it('and what nothing decides, its owner does; it is told', () => {
    const cells = ['1,234', '5,678']
    expect(values(cells)).toEqual([1234, 5678])
    expect(column(cells).findings).toMatchObject([{ code: 'open-decimal', text: '1,234' }])
    expect(values(cells, { decimal: ',' })).toEqual([1.234, 5.678])
    expect(column(cells, { decimal: ',' }).findings).toEqual([])
    expect(values(['1.234', '5.678'], { decimal: ',' })).toEqual([1234, 5678])
  })

  it('points are decimal points where nothing speaks against it', () => {
    expect(values(['1.234', '5.678'])).toEqual([1.234, 5.678])
    expect(column(['1.234', '5.678']).schema.number).toBeUndefined()
  })
})

describe('holes are filled in the column’s own format', () => {
  it.each([
    [['1.594,76', '12,50', null], 2345.5, '2.345,50'],
    [['1,234', '12', '999', null], 2345678.4, '2,345,678'],
    [['$600', '$1590', null], 750.2, '$750'],
    [['$1,600.00', '$90.50', null], 1750.256, '$1,750.26'],
    [['-$1.00', '$90.50', null], -2, '-$2.00'],
    [['$-1.00', '$90.50', null], -2, '$-2.00'],
    [['€ 12', '€ 7', null], 9.4, '€ 9'],
    [['4,24 %', '12,50 %', null], 7, '7,00 %'],
    [['12 kg', '7.5 kg', '3 kg', null], 4.26, '4.3 kg'],
    [['3 days', '1 day', '2 days', '10 days', null], 4.2, '4 days'],
    [['12 kg', '8', '9', '10', null], 4.2, '4'],
    [['(300)', '1,200', '45', null], -4500, '(4,500)'],
    [['\u22125', '3', null], -7, '\u22127'],
    [['5-', '3', null], -7, '7-'],
    [['1\u202f234,5', '0,5', null], 9876.54, '9\u202f876,5'],
    [["1'234.50", '7.25', null], 99999, "99'999.00"],
    [['1,23,456', '12,34,567', null], 98765432, '9,87,65,432'],
    [['<0.5', '0.7', '1.2', null], 0.61, '0.6'],
    [['(300)', '1,200', null], -0.2, '0'],
    [['1.20E+05', '3.40E+05', '9.10E+05', null], 442500, '4.43E+05'],
    [['1.2e-05', '3.25e-7', '4e-6', null], 0.0000444, '4.44e-05'],
  ] as [Cells, number, string][])('%o', (cells, value, text) => {
    const table = Table.fromColumns({ x: cells })
    const filled = table.fill(new Map([['x', cells.map((cell) => (cell === null ? value : NaN))]]))
    expect(filled.column('x').cell(cells.length - 1)).toBe(text)
    expect(filled.toRows().slice(0, -1)).toEqual(table.toRows().slice(0, -1))
  })

  it('reads back as what was written, to half of the last digit, for any format', () => {
    const format: fc.Arbitrary<NumberFormat> = fc
      .record({
        convention: fc.constantFrom(...CONVENTIONS),
        mark: fc.nat(3),
        unit: fc.constantFrom('', '$', '€', 'kg', '%', 'km/h', 'CHF'),
        space: fc.constantFrom('', ' ', '\u00a0'),
        negative: fc.constantFrom('-', '\u2212', '()', 'after'),
        outside: fc.boolean(),
      })
      .map(({ convention, mark, unit, space, negative, outside }) => {
        const before = ['$', '€', 'CHF'].includes(unit)
        return {
          decimal: convention.decimal,
          thousands: convention.thousands[mark % Math.max(1, convention.thousands.length)] ?? '',
          grouping: convention.grouping,
          unit,
          prefix: before ? unit + space : '',
          suffix: before || unit === '' ? '' : space + unit,
          negative,
          outside,
        } as NumberFormat
      })
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(format, value, fc.integer({ min: 0, max: 6 }), (own, x, decimals) => {
        const text = formatWritten(x, decimals, own)
        const back = parseWritten(text, own)
        expect(Math.abs(back - x), text).toBeLessThanOrEqual(0.51 * 10 ** -decimals)
      }),
      { numRuns: 2000 },
    )
  })
})
