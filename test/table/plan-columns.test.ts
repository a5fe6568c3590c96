import { describe, expect, it } from 'vitest'
import { type Mend, parseCsv, planColumns, Table } from '../../src/learn/index.js'
import { germanTable, openDates, strayWord, surveyWithRemarks } from '../helpers/messy-tables.js'

const rolesOf = (text: string) =>
  Object.fromEntries(
    planColumns(parseCsv(text)).map(({ column, role, why }) => [column, why ?? role]),
  )

/** The table read again with all that the plans of its columns advise first. */
function mended(text: string): Table {
  const plans = planColumns(parseCsv(text))
  const first = plans.flatMap(({ mends }) => mends.slice(0, 1))
  const words = first.flatMap((mend) => ('missing' in mend ? mend.missing : []))
  const others = Object.assign({}, ...first.filter((mend) => !('missing' in mend)))
  return parseCsv(text, { missing: words, ...others })
}

const kindsOf = (table: Table) => new Set(table.columns.map(({ kind }) => kind))

describe('planColumns', () => {
  it('a stray dash in 38 of 40 columns needs nothing: it is missing by itself', () => {
    const plans = planColumns(parseCsv(strayWord('-')))
    expect(plans.every(({ role }) => role === 'fill')).toBe(true)
  })

  it('another stray word in 38 of 40 columns is what all of them advise to treat as missing', () => {
    const text = strayWord('see note')
    const plans = planColumns(parseCsv(text))
    const doubted = plans.filter(({ why }) => why === 'mostly-numbers')
    expect(doubted).toHaveLength(38)
    for (const { role, mends, text: odd, count, of } of doubted) {
      expect([role, odd, (of ?? 0) - (count ?? 0)]).toEqual(['leave', 'see note', 1])
      expect(mends).toEqual([{ missing: ['see note'] }])
    }
    expect(kindsOf(mended(text))).toEqual(new Set(['number']))
    expect(planColumns(mended(text)).every(({ role }) => role === 'fill')).toBe(true)
  })

  it('of a German table 122 of 150 holes wait for four words, which are named', () => {
    const text = germanTable()
    const plans = planColumns(parseCsv(text))
    const waiting = plans.filter(({ role }) => role === 'leave')
    const holes = (some: typeof plans) => some.reduce((sum, plan) => sum + plan.holes, 0)
    expect([holes(plans), holes(waiting), waiting.length]).toEqual([150, 122, 4])
    expect(waiting.map(({ mends }) => mends)).toEqual(
      ['ca. 1.200,50', 'siehe Blatt 2', 'ca. 3,5', '9,99 / 8,99'].map((word) => [
        { missing: [word] },
      ]),
    )
    expect(kindsOf(mended(text))).toEqual(new Set(['number', 'integer']))
  })

  it('dates that can be read in two ways wait for which', () => {
    const [visit, days] = planColumns(parseCsv(openDates()))
    expect(visit).toMatchObject({ role: 'leave', why: 'open-date', holes: 8 })
    expect(visit?.mends).toEqual([{ dayFirst: true }, { dayFirst: false }])
    expect(days?.role).toBe('fill')
    expect(mended(openDates()).column('visit').kind).toBe('date')
  })

  it('remarks, names, numbers of rows and columns of one value are left out', () => {
    expect(rolesOf(surveyWithRemarks())).toEqual({
      ...{ id: 'identifiers', name: 'names', age: 'fill', price: 'fill' },
      ...{ study: 'constant', remarks: 'remarks' },
    })
  })

  it('remarks that few rows have are left out, though they are two short words', () => {
    const rows = Array.from({ length: 60 }, (_, i) => ({
      ...{
        n: i % 7,
        备注: i % 3 ? null : ['试用期', '请补材料'][i % 2],
        colour: i % 3 ? null : 'ab'[i % 2],
      },
    }))
    const plans = planColumns(Table.fromRows(rows))
    const roles = Object.fromEntries(plans.map(({ column, role, why }) => [column, why ?? role]))
    expect(roles).toEqual({ n: 'fill', 备注: 'remarks', colour: 'fill' })
  })

  it('a decimal mark that does not fit is told, with the one that does', () => {
    const cells = Array.from({ length: 30 }, (_, i) => ({ a: `${i + 1},5`, n: i % 7 }))
    const table = Table.fromRows([...cells, { a: null, n: 3 }], { decimal: '.' })
    const [a] = planColumns(table)
    expect(a).toMatchObject({ why: 'mixed-decimals', holes: 1 })
    expect(a?.mends[0]).toEqual({ decimal: ',' })
  })

  it('codes with leading zeros may be a category, or numbers', () => {
    const codes = Array.from({ length: 60 }, (_, i) => ({ zip: `0${1000 + (i % 40)}`, n: i % 7 }))
    const [zip] = planColumns(Table.fromRows([...codes, { zip: null, n: 1 }]))
    expect(zip).toMatchObject({ role: 'leave', why: 'leading-zeros', holes: 1 })
    expect(zip?.mends).toEqual([{ kind: 'category' }, { kind: 'integer' }])
  })

  it('each mend that is offered makes a column that can be filled', () => {
    const odd = Array.from({ length: 40 }, (_, i) => `${i}.5`)
    const columns = {
      words: [...odd.slice(0, 38), 'x', 'y'],
      dates: [...odd.map((_, i) => `2024-01-${String(10 + (i % 20))}`).slice(0, 39), 'later'],
      units: odd.map((text, i) => `${text} ${i % 9 === 0 ? '$' : '€'}`),
      large: odd.map((_, i) => String(9007199254740993n + 7n * BigInt(i))),
      many: odd.map((text, i) => (i < 30 ? text : `see page ${i}`)),
    }
    const table = Table.fromColumns(columns)
    const plans = planColumns(table)
    expect(plans.map(({ column, why }) => [column, why])).toEqual([
      ...[
        ['words', 'mostly-numbers'],
        ['dates', 'mostly-dates'],
        ['units', 'units'],
      ],
      ...[
        ['large', 'too-large'],
        ['many', 'mostly-numbers'],
      ],
    ])
    for (const { column, mends } of plans) {
      expect(mends.length).toBeGreaterThan(0)
      for (const mend of mends) expect(readSo(columns, column, mend)).not.toBe('text')
    }
  })

  it('names what an empty column and objects lack', () => {
    expect(rolesOf('a,b\n,1\n,2\n,4\n')['a']).toBe('empty')
    const [plan] = planColumns(
      Table.fromRows([
        { a: null, n: 1 },
        { a: null, n: 2 },
      ]),
    )
    expect(plan).toEqual({ column: 'a', holes: 2, role: 'leave', why: 'empty', mends: [] })
  })

  it('wants a table', () => {
    expect(() => planColumns([] as never)).toThrow('planColumns: a Table, got []')
  })
})

function readSo(columns: Readonly<Record<string, string[]>>, column: string, mend: Mend) {
  const table = Table.fromColumns(columns, 'kind' in mend || 'flatten' in mend ? {} : mend)
  const read = 'kind' in mend ? table.withKind(column, mend.kind) : table
  return read.column(column).kind
}
