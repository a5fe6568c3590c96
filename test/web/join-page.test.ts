import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseCsv, Table } from '../../src/node.js'
import { agreements, joinTables } from '../../web/src/fill/join/join-tables.js'
import { violationsOf } from '../helpers/axe.js'
import { cell, phase } from '../helpers/fill-page.js'
import { type Site, startSite } from '../helpers/site.js'

const JAN = 'Datum;Ort;Menge;Preis\n01.01.2025;Ulm;5;3,20\n02.01.2025;Bonn;;2,10\n'
const FEB = 'Ort;Datum;menge ;Preis;Rabatt\nUlm;01.02.2025;6;1.003,30;0\n;02.02.2025;k. A.;2,20;1\n'
const STAFF = 'Name;Alter\nAnna;34\nBert;41\n'

const named = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([name, text]) => ({ name, table: parseCsv(text) }))

describe('joined tables', () => {
  it('are those of which half the columns are the same, by name', () => {
    const tables = named({ 'jan.csv': JAN, 'staff.csv': STAFF, 'feb.csv': FEB })
    expect(agreements([...tables, undefined])).toEqual([
      { tables: [0, 2], shared: 4, partial: [{ column: 'Rabatt', files: ['feb.csv'] }] },
    ])
  })

  it('keep their cells as they are written', () => {
    const text = joinTables(named({ 'jan.csv': JAN, 'feb.csv': FEB }), 'Ort')
    expect(text.split('\r\n')).toEqual([
      'Ort 2;Datum;Ort;Menge;Preis;Rabatt',
      'jan.csv;01.01.2025;Ulm;5;3,20;',
      'jan.csv;02.01.2025;Bonn;;2,10;',
      'feb.csv;01.02.2025;Ulm;6;1.003,30;0',
      'feb.csv;02.02.2025;;k. A.;2,20;1',
      '',
    ])
    expect([...parseCsv(text).column('Preis').values]).toEqual([3.2, 2.1, 1003.3, 2.2])
  })

  it('that write numbers and dates in different ways have them in one', () => {
    const dates = [new Date('2025-03-01'), new Date('2025-03-02T12:30:00Z')]
    const march = Table.fromColumns({ Datum: dates, Ort: ['Ulm, alt', 'Bonn'], Preis: [1.059, 7] })
    const text = joinTables([...named({ 'jan.csv': JAN }), { name: 'march.xlsx', table: march }])
    const joined = parseCsv(text)
    expect([...joined.column('Preis').values]).toEqual([3.2, 2.1, 1.059, 7])
    expect(joined.column('Ort').cell(2)).toBe('Ulm, alt')
    expect(text.split('\r\n').map((line) => line.split(',')[0])).toEqual([
      'Datum',
      '2025-01-01',
      '2025-01-02',
      '2025-03-01',
      '2025-03-02T12:30:00.000Z',
      '',
    ])
  })

  it('of one column keep rows in which nothing is', () => {
    const text = joinTables(named({ 'a.csv': 'x\n1\n""\n3\n', 'b.csv': 'x\n4\n' }))
    expect(parseCsv(text).rows).toBe(4)
  })
})

/** On a machine that does other things too. */
const SOON = { timeout: 20_000 }

describe('several files', () => {
  let site: Site
  beforeAll(async () => {
    site = await startSite()
  })
  afterAll(() => site.stop())
  const choose = (page: Page, files: Readonly<Record<string, string>>) =>
    page.locator('[name="table"]').setInputFiles(
      Object.entries(files).map(([name, text]) => ({
        ...{ name, mimeType: 'text/csv' },
        buffer: Buffer.from(text),
      })),
    )
  const done = async (page: Page) => {
    await page.context().close()
    site.check()
  }
  const title = (page: Page) => page.locator('[data-phase] h2').first().textContent()

  it('whose columns agree are joined on a click, and the others stay apart', async () => {
    const page = await site.open({ hash: '#half=fill' })
    await choose(page, { 'jan.csv': JAN, 'feb.csv': FEB, 'staff.csv': STAFF })
    await phase(page, 'ready')
    const offer = page.locator('.join-files')
    await offer.waitFor()
    expect(await offer.textContent()).toContain(
      'jan.csv, feb.csv share 4 columns. “Rabatt” only in feb.csv: missing elsewhere.',
    )
    expect(await offer.textContent()).toContain('staff.csv stays separate: its columns differ.')
    expect(await violationsOf(page)).toEqual([])
    await page.locator('[name="join-source"]').check()
    await page.locator('[name="join"]').click()
    await expect.poll(() => title(page), SOON).toBe('joined.csv')
    expect(await page.locator('[data-size]').textContent()).toBe('4 rows, 6 columns, 5 holes.')
    expect(await cell(page, 2, 0).textContent()).toBe('feb.csv')
    expect(await page.locator('.several').textContent()).toContain(
      '3 files. Open one of them alone:',
    )
    // What was open before can be had again.
    await page.locator('[name="other-file"]').nth(2).click()
    await expect.poll(() => title(page), SOON).toBe('staff.csv')
    await page.locator('[name="undo"]').click()
    await expect.poll(() => title(page), SOON).toBe('joined.csv')
    await done(page)
  })

  it('of which none agree are not offered to be joined; in Chinese no word is left in English', async () => {
    const page = await site.open({ hash: '#half=fill&lang=zh' })
    await choose(page, { 'jan.csv': JAN, 'staff.csv': STAFF, 'none.csv': '' })
    await phase(page, 'ready')
    await choose(page, { '一月.csv': JAN, '二月.csv': FEB })
    const offer = page.locator('.join-files')
    await offer.waitFor()
    expect(await page.locator('[name="join"]').count()).toBe(1)
    const text = (await offer.textContent()) ?? ''
    expect(text.replaceAll(/Rabatt|csv/g, '')).not.toMatch(/[A-Za-z]/)
    await done(page)
  })
})
