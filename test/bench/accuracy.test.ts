import { describe, expect, it } from 'vitest'
import { atRandom, completelyAtRandom, uniforms } from '../../bench/accuracy/holes.mjs'
import { reportOf } from '../../bench/accuracy/report.mjs'
import {
  aheadBy,
  bestPeer,
  categoryMeans,
  geometricMean,
  ratioOf,
  type Scored,
  summarise,
} from '../../bench/accuracy/summary.mjs'

const scored = (
  name: string,
  ours: [rmse: number, right?: number],
  peers: Record<string, { rmse?: number; acc?: number }>,
): Scored => ({
  name,
  rows: 10,
  columns: 3,
  ours: {
    fast: {
      rmse: ours[0],
      ...(ours[1] === undefined ? {} : { right: ours[1] }),
      seconds: 1,
    },
  },
  peers: Object.fromEntries(
    Object.entries(peers).map(([peer, scores]) => [peer, { ...scores, seconds: 2 }]),
  ),
})

const TABLES = [
  scored('a.mar', [0.1, 0.9], { knn: { rmse: 0.2, acc: 0.8 }, mean: { rmse: 0.4, acc: 0.5 } }),
  scored('b.mar', [0.4, 0.6], { knn: { rmse: 0.3, acc: 0.8 }, mean: { rmse: 0.2, acc: 0.4 } }),
  scored('c.mar', [0.3], { mean: { rmse: 0.3 } }),
  scored('d.mar', [Number.NaN, 0.5], { knn: { acc: 0.7 } }),
]

describe('the arithmetic of bench:accuracy', () => {
  it('takes the peer with the least error of each table, and our error over its', () => {
    expect(TABLES.map(bestPeer)).toEqual([
      ['knn', 0.2],
      ['mean', 0.2],
      ['mean', 0.3],
      ['', Number.NaN],
    ])
    expect(TABLES.map((table) => ratioOf(table, 'fast'))).toEqual([0.5, 2, 1, Number.NaN])
  })

  it('takes the geometric mean, and names the worst, over tables with numbers alone', () => {
    expect(geometricMean([0.5, 2, 8])).toBeCloseTo(2, 12)
    expect(summarise(TABLES, 'fast')).toEqual({
      count: 3,
      mean: 1,
      worst: 'b.mar',
      worstRatio: 2,
      beyond: 1,
    })
  })

  it('compares with one peer over the tables that it filled', () => {
    const { count, mean } = summarise(TABLES, 'fast', 'knn')
    expect(count).toBe(2)
    expect(mean).toBeCloseTo(Math.sqrt((0.1 / 0.2) * (0.4 / 0.3)), 12)
    expect(summarise(TABLES, 'best').count).toBe(0)
  })

  it('averages the shares of categories over the tables that we filled, of peers that filled them all', () => {
    const { count, means } = categoryMeans(TABLES, ['knn', 'mean', 'fast'], 'fast')
    expect(count).toBe(3)
    expect(means.get('knn')).toBeCloseTo((0.8 + 0.8 + 0.7) / 3, 12)
    expect(means.get('mean')).toBeNaN()
    expect(means.get('fast')).toBeCloseTo((0.9 + 0.6 + 0.5) / 3, 12)
    expect(aheadBy(TABLES, 'fast', 'mean')).toBeCloseTo((0.9 - 0.5 + (0.6 - 0.4)) / 2, 12)
  })

  it('writes them down: the best of a line in bold, empty cells where nobody was', () => {
    const report = reportOf({
      groups: [{ title: 'group', note: 'note', tables: TABLES }],
      methods: { knn: 'five nearest rows' },
      measured: { fast: { commit: 'abc', date: 'today' } },
      about: 'about',
    })
    const cells = (start: string) =>
      report
        .split('\n')
        .filter((line) => line.startsWith(`| ${start}`))
        .map((line) => line.split('|').map((cell) => cell.trim()))
    expect(cells('group')[0]?.slice(2, -1)).toEqual(['4', '1.000', '2.00 b.mar', '1'])
    expect(cells('a.mar')[0]?.slice(2, -1)).toEqual(['50.0', '80.0', '**90.0**'])
    expect(cells('a.mar')[1]?.slice(2, -1)).toEqual([
      '10 x 3',
      '.4000',
      '.2000',
      '**.1000**',
      '.500',
    ])
    expect(cells('c.mar')[0]?.slice(2, -1)).toEqual(['10 x 3', '**.3000**', '', '.3000', '1.000'])
    expect(cells('mean of 3: all')[0]?.slice(2, -1)).toEqual(['', '**76.7**', '66.7'])
    expect(cells('fast ahead by')[0]?.slice(2, -1)).toEqual(['+30.0', '-10.0', '+0.0'])
    expect(report).not.toMatch(/NaN|undefined|null/)
  })
})

describe('the holes of its tables', () => {
  const uniform = uniforms(3)
  const rows = Array.from({ length: 2000 }, () =>
    Array.from(
      { length: 6 },
      (_, j) => (j === 0 ? 'xyz'[Math.floor(uniform() * 3)] : String(uniform())) as string,
    ),
  )
  const shareOf = (hidden: boolean[][], column: number) =>
    hidden.filter((row) => row[column]).length / hidden.length

  it('hides 30 % of each column, to .04, completely at random, and leaves each row a cell', () => {
    const hidden = completelyAtRandom(rows, 0.3, uniforms(1))
    for (let j = 0; j < 6; j++) expect(Math.abs(shareOf(hidden, j) - 0.3)).toBeLessThan(0.04)
    const nearlyAll = completelyAtRandom(rows, 0.95, uniforms(1))
    expect(nearlyAll.every((row) => row.includes(false))).toBe(true)
  })

  it('at random: 30 % of the columns whole, the others 30 % hidden, to .04, as the whole ones say', () => {
    const hidden = atRandom(rows, 0.3, uniforms(1))
    const shares = Array.from({ length: 6 }, (_, j) => shareOf(hidden, j))
    const whole = shares.indexOf(0)
    expect(shares.filter((share) => share === 0)).toHaveLength(1)
    const values = rows.map((row) =>
      whole === 0 ? 'xyz'.indexOf(row[0] as string) : Number(row[whole]),
    )
    for (const [j, share] of shares.entries()) {
      if (j === whole) continue
      expect(Math.abs(share - 0.3)).toBeLessThan(0.04)
      const mean = (wanted: boolean) => {
        const chosen = values.filter((_, row) => hidden[row]?.[j] === wanted)
        return chosen.reduce((sum, value) => sum + value, 0) / chosen.length
      }
      expect(Math.abs(mean(true) - mean(false))).toBeGreaterThan(0.05)
    }
  })
})
