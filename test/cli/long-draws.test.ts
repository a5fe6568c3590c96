import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Target, targetsOf } from '../../src/cli/draw-names.js'
import { DrawSpool } from '../../src/cli/draw-spool.js'
import { fillFiles } from '../../src/cli/fill-files.js'
import type { Filled, FillOptions } from '../../src/cli/filling.js'
import type { Source } from '../../src/cli/table-source.js'
import { Ensemble } from '../../src/learn/ensemble/ensemble.js'
import { ColumnModel } from '../../src/learn/index.js'
import { formatCsv, parseCsv, readTable, TABLE_FORMATS, type Table } from '../../src/node.js'
import { fromLong, toLong } from '../../src/pool/index.js'
import { normals } from '../helpers/cells.js'
import { temporaryFolder } from '../helpers/folder.js'

const all = temporaryFolder()
const workspace = () => mkdtempSync(join(all, 'long-'))
const noise = normals(180, 5)

/** Numbers, whole ones, a category, dates and text, with holes; a word of its own for missing. */
function csv(): string {
  const lines = ['x;y;n;letter;day;note']
  for (let i = 0; i < 90; i++) {
    const x = noise[i] as number
    const y0 = 2 * x + (noise[i + 90] as number)
    const y = i % 4 === 0 ? '' : y0.toFixed(2).replace('.', ',')
    // Near enough a sum, but none: by a rule it would be whole in each draw.
    const n = i % 7 === 3 ? 'NA' : String(Math.round(900 * x + 300 * y0 + 60 * Math.sin(i * i)))
    const letter = i % 11 === 7 ? '' : x > 0 ? '"large"' : 'small'
    const day = i % 13 === 5 ? '' : `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`
    lines.push(
      `${x.toFixed(3).replace('.', ',')};${y};${n};${letter};${day};${i % 5 ? `r${i}` : ''}`,
    )
  }
  return `${lines.join('\r\n')}\r\n`
}
const table = parseCsv(csv())
const model = await ColumnModel.fit(table, { budget: 'fast', threads: 1 })
let readings = 0

function sourceOf(held: Table): { held: Source; streamed: Source } {
  const common = { table: held, rows: 90, missing: new Map(), findings: [] }
  const stream = async function* () {
    readings++
    for (let row = 0; row < 90; row += 40) yield held.slice(row, row + 40)
  }
  return { held: { ...common, stream: undefined }, streamed: { ...common, stream } }
}
const { held, streamed } = sourceOf(table)

function write(source: Source, output: string, more: Partial<FillOptions> = {}): Promise<Filled> {
  const options = { output, draws: 3, long: true, seed: 3, quiet: true, ...more }
  return fillFiles(model, source, undefined, { ...options, blankRows: 'keep' })
}
const bytesOf = (path: string) => readFileSync(path, 'latin1')

afterEach(() => vi.restoreAllMocks())

describe('draws in long form', () => {
  it('are the same to the byte from a stream as from a held table and from toLong, in text', async () => {
    const folder = workspace()
    const draws = model.impute(table, { draws: 3, seed: 3, blankRows: 'keep' })
    for (const [more, expected] of [
      [{}, toLong(draws)],
      [{ includeGiven: true }, toLong(draws, { given: table })],
    ] as const) {
      for (const format of ['csv', 'tsv', 'json', 'jsonl']) {
        const paths = [join(folder, `held.${format}`), join(folder, `streamed.${format}`)] as const
        const { outputs, summary } = await write(held, paths[0], more)
        await write(streamed, paths[1], more)
        expect(bytesOf(paths[1])).toBe(bytesOf(paths[0]))
        expect([outputs, summary.rows]).toEqual([[paths[0]], 90])
      }
      expect(readFileSync(join(folder, 'held.csv'), 'utf8')).toBe(formatCsv(expected))
    }
    expect(bytesOf(join(folder, 'held.csv'))).toMatch(/^\.imp;\.id;x;y;n;letter;day;note\r\n0;1;/)
    expect(readdirSync(folder)).toHaveLength(8)
  })

  it.each(TABLE_FORMATS)('are the drawn tables when they are read again, as %s', async (format) => {
    const path = join(workspace(), `long.${format}`)
    const draws = model.impute(table, { draws: 3, seed: 3, blankRows: 'keep' })
    for (const source of [held, streamed]) {
      await write(source, path, { includeGiven: true })
      const long = await readTable(path)
      expect(long.rows).toBe(4 * 90)
      expect(fromLong(long).map(shown)).toEqual(draws.map(shown))
    }
  })

  it('keep fractions where nothing is rounded, the given table too', async () => {
    const folder = workspace()
    for (const format of ['csv', 'parquet']) {
      const [one, two] = [join(folder, `one.${format}`), join(folder, `two.${format}`)]
      await write(held, one, { round: false, includeGiven: true })
      await write(streamed, two, { round: false, includeGiven: true })
      const [a, b] = [await readTable(one), await readTable(two)]
      expect(shown(b)).toEqual(shown(a))
      expect(a.column('n').values.some((n) => n % 1 !== 0 && !Number.isNaN(n))).toBe(true)
    }
  })

  it('take one prediction of each part of a stream, and a reading a table', async () => {
    const predict = vi.spyOn(Ensemble.prototype, 'predictInPieces')
    readings = 0
    await write(streamed, join(workspace(), 'o.csv'), { draws: 20 })
    expect(predict).toHaveBeenCalledTimes(3)
    expect(readings).toBe(21)
  })

  it('leave nothing behind where the stream breaks, while it is predicted or written', async () => {
    const folder = workspace()
    for (const breaks of [1, 3]) {
      let begun = 0
      const stream = async function* () {
        begun++
        yield table.slice(0, 40)
        if (begun === breaks) throw new Error('the disk is gone')
        yield table.slice(40)
      }
      await expect(write({ ...held, stream }, join(folder, 'o.csv'))).rejects.toThrow('the disk')
      expect(readdirSync(folder)).toEqual([])
    }
    await expect(write(streamed, join(folder, 'none', 'o.csv'))).rejects.toThrow(/none/)
  })

  it('are copies under one another where there is nothing to fill', async () => {
    const path = join(workspace(), 'o.csv')
    await fillFiles(undefined, streamed, undefined, {
      ...{ output: path, draws: 2, long: true, seed: 3, quiet: true, blankRows: 'keep' },
    })
    expect(readFileSync(path, 'utf8')).toBe(formatCsv(toLong([table, table])))
  })
})

describe('what holes of a part are filled with', () => {
  it('comes back from the disk as it was, while no file of it shows', async () => {
    const folder = workspace()
    const spool = await DrawSpool.open(join(folder, 'o.csv'))
    if (process.platform !== 'win32') expect(readdirSync(folder)).toEqual([])
    const draws = model.impute(table, { draws: 4, seed: 1 })
    for (const filled of draws) await spool.add(table, filled)
    for (const [i, filled] of [...draws.entries()].reverse()) {
      expect(formatCsv(await spool.fill(table, i))).toBe(formatCsv(filled))
    }
    await expect(spool.fill(table, 4)).rejects.toThrow('expected the same rows in each reading')
    await spool.close()
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('the names of draws', () => {
  const names = (options: Parameters<typeof targetsOf>[0]) => targetsOf(options).map(nameOf)
  const nameOf = ({ path }: Target) => path

  it('have the number before the ending, or where {draw} stands, wherever that is', () => {
    expect(names({ output: 'o.csv.gz', draws: 2 })).toEqual(['o.1.csv.gz', 'o.2.csv.gz'])
    expect(names({ output: 'd{draw}.v2/{draw}.csv', draws: 2 })).toEqual([
      'd1.v2/1.csv',
      'd2.v2/2.csv',
    ])
    expect(names({ output: 'C:\\my.draws\\o-{draw}.csv', draws: 1 })).toEqual([
      'C:\\my.draws\\o-1.csv',
    ])
    expect(names({ output: 'o.csv' })).toEqual(['o.csv'])
    expect(targetsOf({ output: 'o.{draw}.csv', draw: 3 })).toEqual([{ path: 'o.3.csv', draw: 2 }])
    expect(targetsOf({ output: 'o.csv', draw: 3 })).toEqual([{ path: 'o.csv', draw: 2 }])
  })

  it('add nothing that Windows does not allow in names', () => {
    for (const name of names({ output: 'o.{draw}.csv', draws: 1000 })) {
      expect(name).toMatch(/^o\.[1-9]\d*\.csv$/)
    }
  })

  it('say of one draw alone what the same one of several has, to the byte', async () => {
    const folder = workspace()
    const several = { long: false, draws: 3 }
    const alone = { long: false, draws: undefined, draw: 2 } as unknown as Partial<FillOptions>
    for (const source of [held, streamed]) {
      await write(source, join(folder, 'o.{draw}.csv'), several)
      await write(source, join(folder, 'alone.csv'), alone)
      expect(bytesOf(join(folder, 'alone.csv'))).toBe(bytesOf(join(folder, 'o.2.csv')))
      expect(bytesOf(join(folder, 'alone.csv'))).not.toBe(bytesOf(join(folder, 'o.1.csv')))
    }
  })
})

/** What a table says, whatever its cells are in its file. */
function shown(one: Table): unknown {
  return one.columns.map(({ name, kind, values, levels, missing, cells }) => [
    name,
    [...values].map((value, row) => {
      if (missing[row] === 1) return null
      return kind === 'text' ? cells.get(row) : kind === 'category' ? levels[value] : value
    }),
  ])
}
