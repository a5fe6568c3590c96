import { describe, expect, it } from 'vitest'
import { Generator, randn } from '../../src/random/index.js'
import { findStrays } from '../../src/table/find-strays.js'
import { describeTable, findingText, Table } from '../../src/table/index.js'

const SEEDS = Array.from({ length: 100 }, (_, seed) => seed)

function normal(rows: number, seed: number): number[] {
  const generator = new Generator().manualSeed(seed)
  return Array.from(randn([rows], { generator, dtype: 'float64' }).data)
}

function changed<T>(cells: readonly T[], at: number, to: T): T[] {
  return cells.map((cell, i) => (i === at ? to : cell))
}

function straysOf(values: readonly number[]): number | undefined {
  return findStrays(Float64Array.from(values).sort())?.strays
}

const findingsOf = (cells: readonly (number | string | null)[]) =>
  describeTable(Table.fromColumns({ x: cells })).findings

describe('a cell far from all others', () => {
  it.each([-99_999, 12_345, 999_999, 1e12])(
    'is a stray among 55, 300 and 2,000 normal ones, at least 99 of 100 seeds: %d',
    (far) => {
      for (const rows of [55, 300, 2000]) {
        const found = SEEDS.filter((seed) => {
          const values = normal(rows, seed).map((z) => 50 + 10 * z)
          return straysOf([...values, far]) === 1
        })
        expect(found.length).toBeGreaterThanOrEqual(99)
      }
    },
  )

  it('does not hide another one', () => {
    const values = normal(300, 1)
    expect(straysOf([...values, -99_999, 1e12])).toBe(2)
    expect(straysOf([...values, 1e12, 1e12])).toBe(2)
  })

  it.each([
    ['normal', (z: number) => z],
    ['log-normal, sigma 1', (z: number) => Math.exp(z)],
    ['log-normal, sigma 4', (z: number) => Math.exp(4 * z)],
    ['cubes of a normal', (z: number) => z ** 9],
    ['mostly zeros', (z: number) => (z < 1 ? 0 : Math.exp(3 * z))],
  ])('is none where the tail leads there, but in at most 1 of 400 columns: %s', (_, of) => {
    let alarms = 0
    for (const rows of [20, 55, 300, 1000]) {
      for (const seed of SEEDS) if ((straysOf(normal(rows, seed).map(of)) ?? 0) > 0) alarms++
    }
    expect(alarms).toBeLessThanOrEqual(1)
  })

  it('is none in columns too short or too much alike to tell', () => {
    expect(straysOf([1, 2, 3, 4, 1e12])).toBeUndefined()
    expect(straysOf([...new Array(50).fill(0), 1e12])).toBeUndefined()
    expect(straysOf([])).toBeUndefined()
  })

  it('is found among the largest numbers that there are', () => {
    expect(straysOf([...normal(100, 1), 1e308])).toBe(1)
    expect(straysOf(normal(100, 1).map((z) => z * 4e307))).toBe(0)
  })
})

describe('what is told of it', () => {
  const cells = normal(60, 3).map((z) => Math.round(50 + 10 * z))

  it('names row, column and value, and the option that makes it missing', () => {
    const found = findingsOf(changed(cells, 6, 1.5e12))
    expect(found).toMatchObject([{ code: 'far', column: 'x', text: '1500000000000', row: 6 }])
    const { text, option } = findingText(found[0] ?? { code: '' })
    expect(text).toMatch(/^1500000000000 in row 7 of "x" is far from all others \(\d+ to \d+\)/)
    expect(option).toBe('--missing 1500000000000')
  })

  it('counts several, and names the farthest', () => {
    const many = changed(changed(normal(300, 5), 4, 77_777), 200, -1234567)
    const found = findingsOf(many)
    expect(found).toMatchObject([{ code: 'far', count: 2, row: 200, text: '-1234567' }])
  })

  it('is told once: a usual code for missing as such, with its row', () => {
    const found = findingsOf(changed(cells, 6, 999_999))
    expect(found).toMatchObject([{ code: 'sentinel', text: '999999', row: 6, count: 1 }])
    expect(findingText(found[0] ?? { code: '' }).text).toContain('999999 in row 7 of "x"')
  })

  it('is told of dates too', () => {
    const days = cells.map((_, i) => `2020-01-${String(1 + (i % 28)).padStart(2, '0')}`)
    const found = findingsOf(changed(days, 9, '9999-12-31'))
    expect(found).toMatchObject([{ code: 'far', text: '9999-12-31', row: 9 }])
  })

  it('is nothing of a column in which many are far', () => {
    expect(findingsOf(normal(300, 1).map((z) => Math.exp(4 * z)))).toEqual([])
  })
})
