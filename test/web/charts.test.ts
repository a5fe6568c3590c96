import { type Table, Table as Tables } from 'colmask/learn'
import { describe, expect, it } from 'vitest'
import { dateTicks, numberText, numberTicks } from '../../web/src/fill/results/axis.js'
import { FEW, POINTS } from '../../web/src/fill/results/chart.js'
import { chartsOf } from '../../web/src/fill/results/make-chart.js'
import { placesOnScale } from '../../web/src/fill/results/scale-order.js'

const NONE = new Set<string>()
const chartOf = (before: Table, after: Table, name: string, codes: ReadonlySet<string> = NONE) =>
  new Map(chartsOf(before, after, codes)).get(name)
const filledWith = (table: Table, name: string, value: (row: number) => number) =>
  table.fill(new Map([[name, Float64Array.from({ length: table.rows }, (_, row) => value(row))]]))

/** Values that are the same each time, evenly from 0 to 1. */
const noise = (i: number) => (i * 0.618033988749895) % 1

describe('a chart of numbers', () => {
  const cells = Array.from({ length: 400 }, (_, i) => (i % 4 === 0 ? null : 10 + 5 * noise(i)))
  const before = Tables.fromColumns({ x: cells })

  it('has densities of which each covers an area of 1, within 2 %', () => {
    const chart = chartOf(
      before,
      filledWith(before, 'x', (row) => 11 + noise(row)),
      'x',
    )
    if (chart?.type !== 'numbers') throw new Error('expected numbers')
    const step = (chart.to - chart.from) / (POINTS - 1)
    for (const density of [chart.observedDensity, chart.filledDensity]) {
      const inner = density.reduce((sum, one) => sum + one, 0)
      const ends = ((density[0] ?? 0) + (density.at(-1) ?? 0)) / 2
      expect(Math.abs((inner - ends) * step - 1)).toBeLessThan(0.02)
    }
    expect([chart.observed, chart.filled, chart.marks.length]).toEqual([300, 100, 0])
    // Even values are even: nothing is lost at the ends.
    expect(Math.abs((chart.observedDensity[0] ?? 0) * 5 - 1)).toBeLessThan(0.15)
  })

  it(`shows up to ${FEW} filled values one by one, and makes no density of them`, () => {
    const holes = Tables.fromColumns({
      x: cells.map((cell, i) => (i === 8 || i === 40 ? null : (cell ?? 12.5))),
    })
    const chart = chartOf(
      holes,
      filledWith(holes, 'x', (row) => (row === 8 ? 14 : 11)),
      'x',
    )
    if (chart?.type !== 'numbers') throw new Error('expected numbers')
    expect(Array.from(chart.marks)).toEqual([11, 14])
    expect(chart.filledDensity).toHaveLength(0)
  })

  it('has an axis that a few far values do not stretch, and tells how many lie beyond', () => {
    const far = Tables.fromColumns({ x: [...cells.map((cell) => cell ?? 12), 1e6] })
    const chart = chartOf(far, far, 'x')
    if (chart?.type !== 'numbers') throw new Error('expected numbers')
    expect(chart.to).toBeLessThan(20)
    expect(chart.beyond).toBe(1)
  })

  it('may be of one value alone, or of dates', () => {
    const one = Tables.fromColumns({ x: [2.5, null, 2.5], d: [new Date(0), null, new Date(9e9)] })
    const chart = chartOf(one, one, 'x')
    if (chart?.type !== 'numbers') throw new Error('expected numbers')
    expect(chart.from).toBeLessThan(2.5)
    expect(chart.to).toBeGreaterThan(2.5)
    expect(chart.observedDensity.every(Number.isFinite)).toBe(true)
    expect(chartOf(one, one, 'd')).toMatchObject({ type: 'numbers', is: 'date', observed: 2 })
  })
})

describe('a chart of classes', () => {
  const textsOf = (cells: readonly (string | number | null)[], codes = NONE) => {
    const table = Tables.fromColumns(
      { x: cells },
      { kinds: { x: typeof cells[0] === 'number' ? 'integer' : 'category' } },
    )
    const chart = chartOf(table, table, 'x', codes)
    if (chart?.type !== 'classes') throw new Error('expected classes')
    return chart
  }
  const texts = (chart: ReturnType<typeof textsOf>) => chart.classes.map(({ text }) => text)

  it('has the most frequent first where they are no scale', () => {
    expect(texts(textsOf(['b', 'a', 'c', 'a', 'c', 'c']))).toEqual(['c', 'a', 'b'])
  })

  it('keeps the order of scales', () => {
    expect(texts(textsOf(['high', 'high', 'low', 'Medium', 'high']))).toEqual([
      'low',
      'Medium',
      'high',
    ])
    expect(texts(textsOf(['65+', '18-24', '<18', '25-64', '65+']))).toEqual([
      '<18',
      '18-24',
      '25-64',
      '65+',
    ])
    expect(texts(textsOf(['同意', '非常同意', '不同意', '同意']))).toEqual([
      '不同意',
      '同意',
      '非常同意',
    ])
  })

  it('has whole numbers of few values, and codes, in their order', () => {
    expect(texts(textsOf([10, 2, 2, 1, 10, 10]))).toEqual(['1', '2', '10'])
    const many = Array.from({ length: 60 }, (_, i) => 20 - (i % 15))
    expect(texts(textsOf(many, new Set(['x'])))).toEqual(
      Array.from({ length: 15 }, (_, i) => String(i + 6)),
    )
  })

  it('takes the rarest together where there are more than 16', () => {
    const chart = textsOf(Array.from({ length: 300 }, (_, i) => `c${Math.floor(Math.sqrt(i))}`))
    expect(chart.classes).toHaveLength(15)
    expect(chart.others?.classes).toBe(3)
    const all = [...chart.classes, ...(chart.others ? [chart.others] : [])]
    expect(all.reduce((sum, { observed }) => sum + observed, 0)).toBe(300)
  })

  it('counts observed and filled cells apart', () => {
    const table = Tables.fromColumns(
      { x: ['a', null, 'b', null, 'a'] },
      { kinds: { x: 'category' } },
    )
    const chart = chartOf(
      table,
      filledWith(table, 'x', () => 1),
      'x',
    )
    expect(chart).toMatchObject({
      ...{ observed: 3, filled: 2 },
      classes: [
        { text: 'a', observed: 2, filled: 0 },
        { text: 'b', observed: 1, filled: 2 },
      ],
    })
  })
})

it.each([
  [
    ['yes', 'no', 'maybe'],
    [2, 0, 1],
  ],
  [
    ['Sat', 'Mon'],
    [5, 0],
  ],
  [['low', 'purple'], undefined],
  [['a'], undefined],
  [['constructor', '__proto__'], undefined],
])('%j lie on a scale at %j', (classes, places) => {
  expect(placesOnScale(classes)).toEqual(places)
})

it('3,000 columns of 300 rows have their charts', () => {
  const columns = Array.from(
    { length: 3000 },
    (_, c) =>
      [
        `c${c}`,
        Array.from({ length: 300 }, (_, i) =>
          (i + c) % 9 === 0 ? null : noise(i * (c + 1)) * 100,
        ),
      ] as const,
  )
  const table = Tables.fromColumns(columns)
  expect(chartsOf(table, table, NONE)).toHaveLength(3000)
})

describe('ticks', () => {
  it('are round numbers within the ends', () => {
    expect(numberTicks(3.2, 59.6, 5).texts).toEqual(['20', '40'])
    expect(numberTicks(-0.11, 0.32, 5).texts).toEqual(['-0.1', '0', '0.1', '0.2', '0.3'])
    expect(numberTicks(0, 120_000, 4).texts).toEqual(['0', '50,000', '100,000'])
  })

  it('are first days of years, months, days, or hours', () => {
    const at = (text: string) => Date.parse(text)
    expect(dateTicks(at('2001-03-01'), at('2021-06-01'), 5).texts).toEqual([
      '2005',
      '2010',
      '2015',
      '2020',
    ])
    expect(dateTicks(at('2020-01-15'), at('2020-06-20'), 5).texts).toEqual([
      '2020-02',
      '2020-03',
      '2020-04',
      '2020-05',
      '2020-06',
    ])
    expect(dateTicks(at('2020-01-01'), at('2020-01-05'), 4).texts).toHaveLength(5)
    expect(dateTicks(at('0090-01-01'), at('0120-01-01'), 3).texts[0]).toBe('0090')
    expect(dateTicks(at('2020-01-01'), at('2020-01-01T12:00Z'), 4).texts).toContain('01-01 03:00')
  })

  it('have numbers that read as such', () => {
    expect([numberText(1234), numberText(12345), numberText(1e-7), numberText(-0)]).toEqual([
      '1234',
      '12,345',
      '1e-7',
      '0',
    ])
  })
})
