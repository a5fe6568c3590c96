import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Interval, intervalsOf, meanOf, zOf } from '../../bench/coverage/analyse.mjs'
import { fingerprintOf } from '../../bench/coverage/columns.mjs'
import { type Cells, DESIGNS, type Design, type Random } from '../../bench/coverage/designs.mjs'
import { type MeasuredDesign, reportOf } from '../../bench/coverage/report.mjs'
import {
  biasOf,
  coverageOf,
  isValid,
  narrowestOf,
  type Summary,
  summarise,
  verdictOf,
} from '../../bench/coverage/summary.mjs'
import { Generator, rand, randn } from '../../src/index.js'
import { linearRegression, pool } from '../../src/pool/index.js'
import { Table } from '../../src/table/index.js'

function randomOf(seed: number): Random {
  const generator = new Generator().manualSeed(seed)
  const options = { generator, dtype: 'float64' } as const
  return {
    normals: (n) => Float64Array.from(randn([n], options).data),
    uniforms: (n) => Float64Array.from(rand([n], options).data),
  }
}

type Columns = Record<string, Cells>

const samples = new Map<string, { whole: Columns; holed: Columns }>()

/** Tables of one design under one another, at least 20,000 rows. */
function largeSample(design: Design) {
  const known = samples.get(design.id)
  if (known) return known
  const tables: { whole: Columns; holed: Columns }[] = []
  const rowsOf = ({ whole }: { whole: Columns }) => Object.values(whole)[0]?.length ?? 0
  for (let rows = 0; rows < 20_000; ) {
    const table = design.make(randomOf(1000 + tables.length))
    tables.push(table)
    rows += rowsOf(table)
  }
  const [first] = tables
  const names = Object.keys(first?.whole ?? {})
  const together = (of: 'whole' | 'holed'): Columns =>
    Object.fromEntries(
      names.map((name) => [name, tables.flatMap((table) => table[of][name] ?? [])]),
    )
  const sample = { whole: together('whole'), holed: together('holed') }
  samples.set(design.id, sample)
  return sample
}

const analyse = (columns: Columns, { estimands }: Design) => {
  const table = Table.fromColumns(columns)
  return intervalsOf({ linearRegression, pool }, [table, table], estimands)
}

describe('the designs of bench:coverage', () => {
  it.each(DESIGNS)(
    '$id: 20,000 rows without holes give the true values, to 4.5 errors',
    (design) => {
      const { whole, holed } = largeSample(design)
      for (const [i, [estimate, low, high]] of analyse(whole, design).entries()) {
        const { truth, label, scale } = design.estimands[i] ?? { truth: NaN, label: '', scale: NaN }
        const error = (high - low) / 2 / 1.96
        expect(Math.abs(estimate - truth), label).toBeLessThan(4.5 * error)
        // Else it would tell nothing.
        expect(error / scale, label).toBeLessThan(0.05)
      }
      for (const [name, values] of Object.entries(holed)) {
        const lost = values.filter((cell) => cell === null).length / values.length
        expect(Math.abs(lost - (design.lost[name] ?? 0)), name).toBeLessThan(0.015)
        expect(values.every((cell, row) => cell === null || cell === whole[name]?.[row])).toBe(true)
      }
    },
  )

  it('b: 1,000 of 10,000 rows are whole', () => {
    const { holed } = designOf('b').make(randomOf(1))
    const { y1 = [], y2 = [] } = holed
    expect(y1.filter((cell, row) => cell !== null && y2[row] !== null)).toHaveLength(1000)
    expect(y1.filter((cell, row) => cell === null && y2[row] === null)).toHaveLength(1000)
  })

  it('c: a bias of y is divided by its standard deviation, to 2 %', () => {
    const { y = [] } = largeSample(designOf('c')).whole
    const values = y.map(Number)
    const { variance } = meanOf(values)
    const sd = Math.sqrt(Number(variance) * values.length)
    const { scale = NaN } = designOf('c').estimands.find(({ label }) => label === 'mean of y') ?? {}
    expect(Math.abs(scale / sd - 1)).toBeLessThan(0.02)
  })

  it('d2: in rows without holes alone, the slope is off by more than 10 %', () => {
    const { x = [], y = [] } = largeSample(designOf('d2')).holed
    const kept = { x: x.filter((cell) => cell !== null), y: y.filter((_, row) => x[row] !== null) }
    const [[slope = NaN] = []] = analyse(kept, designOf('d2'))
    expect(Math.abs(slope - 1)).toBeGreaterThan(0.1)
  })

  it('are those that mice was measured on', () => {
    const path = new URL('../../bench/coverage/baselines.json', import.meta.url)
    const { designs } = JSON.parse(readFileSync(path, 'utf8'))
    for (const { id, make, estimands } of DESIGNS) {
      expect(fingerprintOf(make(randomOf(1_000_000)).holed), id).toBe(designs[id].tables)
      for (const { estimands: measured } of Object.values<{ estimands: object }>(
        designs[id].methods,
      )) {
        expect(Object.keys(measured)).toEqual(estimands.map(({ label }) => label))
      }
    }
  })
})

function designOf(id: string): Design {
  const design = DESIGNS.find((one) => one.id === id)
  if (design === undefined) throw new Error(`no design ${id}`)
  return design
}

describe('the arithmetic of bench:coverage', () => {
  const truth = { truth: 2, scale: 4 }
  const summary = (of: Partial<Summary>): Summary => ({
    runs: 1000,
    failed: 0,
    mean: 2,
    sd: 1,
    covered: 950,
    width: 1,
    widthSd: 0.1,
    ...of,
  })
  const said = ({ misses }: { misses: { what: string; sure: boolean }[] }) =>
    misses.map(({ what, sure }) => (sure ? what : `(${what})`))

  it('sums runs up; one that failed holds no truth, and has no estimate', () => {
    const runs: (Interval | null)[] = [[1, 0, 2], [3, 2.5, 4.5], null, [2, 1, 3]]
    const { sd, widthSd, ...rest } = summarise(runs, 2)
    expect(rest).toEqual({ runs: 4, failed: 1, mean: 2, covered: 2, width: 2 })
    expect([sd, widthSd]).toEqual([1, 0])
  })

  it('has bias over the scale, and Monte-Carlo errors, above 0 where all hold', () => {
    expect(biasOf(summary({ mean: 2.2, failed: 100 }), truth)).toEqual({
      value: expect.closeTo(0.05, 12),
      error: expect.closeTo(1 / 30 / 4, 12),
    })
    const { value, error } = coverageOf(summary({}))
    expect(value).toBe(0.95)
    expect(error).toBeCloseTo(Math.sqrt((0.95 * 0.05) / 1000), 3)
    expect(coverageOf(summary({ runs: 20, covered: 20 })).error).toBeGreaterThan(0.03)
  })

  it('tells each miss, in doubt where it is within two errors of the bound', () => {
    const peers = { norm: summary({ width: 1 }) }
    const verdict = (of: Partial<Summary>) => said(verdictOf(summary(of), peers, truth))
    expect(verdict({})).toEqual([])
    expect(verdict({ mean: 2.2, width: 1.15, covered: 930 })).toEqual([])
    expect(verdict({ mean: 1.7, covered: 900, width: 1.3 })).toEqual(['bias', 'coverage', 'width'])
    expect(verdict({ mean: 2.21 })).toEqual(['(bias)'])
    expect(verdict({ covered: 925 })).toEqual(['(coverage)'])
    expect(verdict({ covered: 995 })).toEqual(['coverage'])
    expect(verdict({ runs: 20, covered: 17 })).toEqual(['(coverage)'])
    expect(verdict({ width: 1.155 })).toEqual(['(width)'])
    expect(verdict({ runs: 10, failed: 10, covered: 0, mean: NaN, width: NaN })).toEqual([
      'coverage',
    ])
  })

  it('takes the width of the narrowest peer that is valid, and judges none where nobody is', () => {
    const off = {
      cart: summary({ covered: 800, width: 0.5 }),
      pmm: summary({ mean: 3, width: 0.6 }),
    }
    const peers = { ...off, norm: summary({ width: 2 }), other: summary({ width: 3 }) }
    expect(narrowestOf(peers, truth)?.name).toBe('norm')
    expect(verdictOf(summary({}), peers, truth)).toMatchObject({
      narrowest: 'norm',
      ratio: { value: 0.5 },
    })
    expect(isValid(summary({ runs: 20, covered: 17 }), truth)).toBe(true)
    const { ratio, misses } = verdictOf(summary({ width: 9 }), off, truth)
    expect([ratio, misses]).toEqual([undefined, []])
  })

  it('a mean and Fisher’s z come with their variances and degrees of freedom', () => {
    expect(meanOf(Float64Array.of(1, 2, 3, 6))).toEqual({
      estimate: 3,
      variance: 14 / 3 / 4,
      residualDf: 3,
    })
    const { estimate, variance, residualDf } = zOf(
      Float64Array.of(1, 2, 3, 4, 5),
      Float64Array.of(2, 1, 4, 3, 5),
    )
    expect(estimate).toBeCloseTo(Math.atanh(0.8), 12)
    expect([variance, residualDf]).toEqual([0.5, 2])
  })
})

describe('its report', () => {
  const design = designOf('d2')
  const all = (of: Partial<Summary>) =>
    Object.fromEntries(
      design.estimands.map(({ label, truth: mean }) => [
        label,
        { runs: 400, failed: 0, mean, sd: 0.1, covered: 380, width: 0.4, widthSd: 0.05, ...of },
      ]),
    )
  const measured = (of: Partial<Summary>): MeasuredDesign => ({
    ...design,
    ours: {
      drawnBy: 'us',
      runs: 400,
      seconds: 0.25,
      methods: { colmask: all(of), complete: all({ mean: 0.5 }), whole: all({}) },
    },
    peers: { norm: { runs: 200, iterations: 5, seconds: 1, estimands: all({}) } },
  })
  const about = { mice: '3', r: '4', seed: 1 }
  const linesOf = (text: string, start: string) =>
    text.split('\n').filter((line) => line.startsWith(start))

  it('says first how many hold, and names each miss', () => {
    const text = reportOf([measured({ covered: 300, failed: 3 })], about)
    expect(text).toContain('Not yet: of 3 estimates 0 keep all bounds below.')
    expect(text).toContain('- **d2** (400 runs): 0 of 3 hold')
    expect(text).toContain('  - mean of x misses: coverage .750')
    expect(
      linesOf(text, '| mean of x')[0]
        ?.split('|')
        .map((cell) => cell.trim()),
    ).toEqual([
      ...['', 'mean of x', '0', '+0.0 % ± 0.5', '.750 ± .022', '.400', '1.00 (norm)'],
      ...['misses coverage .750', ''],
    ])
    expect(linesOf(text, '| mean of x')[1]).toContain('+0.0 % / .750 / .400 (3 failed)')
    expect(text).not.toMatch(/NaN|undefined|null/)
  })

  it('says so where all hold, leaves out what was not measured, and does without mice', () => {
    const { ours: _, ...unmeasured } = measured({})
    const text = reportOf([measured({}), { ...unmeasured, id: 'e' }], about)
    expect(text).toContain('Yes: of 3 estimates 3 keep all bounds below.')
    expect(text).not.toContain('**e**')
    const alone = reportOf([{ ...measured({}), peers: {} }], { seed: 1 })
    expect(alone).toContain('mice was not measured')
    expect(alone).not.toMatch(/NaN|undefined|null/)
  })
})
