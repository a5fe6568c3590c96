import { describe, expect, it } from 'vitest'
import type { FillOptions } from '../../src/cli/filling.js'
import type { Report } from '../../src/cli/report/report.js'
import { reportPage } from '../../src/cli/report/report-page.js'
import { reportedDraws } from '../../src/cli/report/reported-draws.js'
import { diagnoseDraws } from '../../src/diagnostics/index.js'
import { ColumnModel, Table } from '../../src/learn/index.js'
import { normals } from '../helpers/cells.js'

const NAME = 'income <b>"£"</b>'
const [x, noise] = [normals(160, 1), normals(160, 2)]
const table = Table.fromRows(
  x.map((value, i) => ({
    x: value,
    [NAME]: value > 1 || i % 4 === 0 ? null : 2 * value + (noise[i] as number),
    region: i % 9 === 0 ? null : ['north', 'south'][i % 2],
  })),
)
const model = await ColumnModel.fit(table, { budget: 'fast', threads: 1 })

async function pageOf(options: Partial<FillOptions>, more: Partial<Report> = {}): Promise<string> {
  const all = { output: 'o.csv', seed: 3, blankRows: 'fill', ...options } as const
  return reportPage({
    input: 'x.csv',
    rows: table.rows,
    seconds: 1,
    columns: [],
    warnings: [],
    table,
    filled: model.impute(table),
    estimates: model.estimate(table),
    sampled: false,
    history: [],
    influence: [],
    improbable: [],
    draws: await reportedDraws(model.inTurns(), table, all),
    ...more,
  })
}
const count = (html: string, what: RegExp) => [...html.matchAll(what)].length

describe('draws in the report', () => {
  it('are those that were written, as pictures with titles and descriptions, and in words', async () => {
    const html = await pageOf({ draws: 4 })
    expect(html).toContain('<h2>Draws</h2>')
    expect(html).toContain('drawn, in 4 draws')
    // A density for each draw of income, a stroke for each in a class of region; the pair has crosses.
    expect(count(html, /<path class="observed-line"/g)).toBe(1)
    expect(count(html, /<path class="drawn-line"/g)).toBe(4 + 2)
    expect(count(html, /<path class="drawn-crosses"/g)).toBe(4)
    expect(
      count(html, /<title id="draws-[\w-]+">[^<]+<\/title><desc id="draws-[\w-]+">[^<]+</g),
    ).toBe(3)
    const drawn = model.impute(table, { draws: 4, seed: 3 })
    const { columns } = diagnoseDraws(table, drawn)
    const [income] = columns
    if (income?.distribution.type !== 'numbers') throw new Error('expected numbers')
    expect(html).toContain(` observed, ${income.distribution.summary[0]?.drawn} drawn; sd`)
    expect(html).toMatch(/&quot;x&quot; reaches [\d.]+ in \d+ rows \([\d, …]+\), and/)
  })

  it('take names for names, and have ids that are there once', async () => {
    const html = await pageOf({ draws: 2 })
    expect(html).not.toMatch(/<b>|https?:|<script/)
    expect(html).toContain('income &lt;b&gt;')
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('are at most the first 10, and of one draw alone no spread is said', async () => {
    expect(await pageOf({ draws: 30 })).toContain('in the first 10 of 30 draws')
    const one = await pageOf({ draw: 2 })
    expect(one).toContain('drawn, in 1 draw.')
    expect(one).not.toContain('How far draws of a cell are apart')
  })

  it('are not there where none were asked for; of a sample, rows have no numbers', async () => {
    expect(await pageOf({})).not.toContain('<h2>Draws</h2>')
    const html = await pageOf({ draws: 2 }, { sampled: true })
    expect(html).toContain('Drawn for a sample of 160 rows')
    expect(html).toMatch(/&quot;x&quot; reaches [\d.]+ in \d+ rows, and/)
  })
})
