import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ROOT, run } from '../helpers/cli.js'

const kinds = `${pathToFileURL(ROOT).href}dist/table/kinds/dates/`
const COLUMNS = [
  ['25/04/2024 02:30', '10/03/2024 02:30'],
  ['March 10, 2024 2:30 AM', 'November 3, 2024 1:30 AM'],
  ['1 Kasım 2021', '10 IŞIK 2021'],
  ['1 KASIM 2021', '2 AĞUSTOS 2021'],
  ['1 INDEPENDENCE 2021', '2 APRIL 2021'],
  ['FRIDAY 5 MARCH 2021', 'FRIDAY 30 APRIL 2021'],
  ['5. März 2021', '6. Mai 2021'],
  ['2021-03-14T02:30', '2021-11-07T01:30'],
  ['02:30', '12:00'],
]
const SCRIPT = `
  import { DateGuess } from '${kinds}date-guess.js'
  import { formatDate, parseDate } from '${kinds}date-text.js'
  const found = ${JSON.stringify(COLUMNS)}.map((cells) => {
    const guess = new DateGuess()
    for (const cell of cells) guess.add(cell)
    const dates = guess.finish()
    if (dates?.fits !== dates?.of || dates === undefined) return null
    const times = cells.map((cell) => parseDate(cell, dates.pattern))
    return [dates.pattern, times, times.map((time) => formatDate(time, dates.pattern))]
  })
  console.log(JSON.stringify(found))`

type Found = [pattern: string, times: number[], texts: string[]] | null

async function read(env: Record<string, string>): Promise<Found[]> {
  const { code, stdout, stderr } = await run(
    process.execPath,
    ['--input-type=module', '-e', SCRIPT],
    { env },
  )
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout) as Found[]
}

describe('dates are the same on every machine', () => {
  it('whatever its zone and its language', async () => {
    const here = await read({ TZ: 'UTC', LANG: 'C' })
    expect(here.map((found) => found?.[0])).toEqual([
      'DD/MM/YYYY HH:mm',
      'MMMM D, YYYY h:mm A@en',
      undefined,
      'D MMMM YYYY@tr:upper',
      undefined,
      'EEEE D MMMM YYYY@en:upper',
      'D. MMMM YYYY@de',
      'YYYY-MM-DDTHH:mm',
      'HH:mm',
    ])
    expect(here[0]?.[1]).toEqual([Date.UTC(2024, 3, 25, 2, 30), Date.UTC(2024, 2, 10, 2, 30)])
    expect(here[1]?.[1]).toEqual([Date.UTC(2024, 2, 10, 2, 30), Date.UTC(2024, 10, 3, 1, 30)])
    expect(here[7]?.[1]).toEqual([Date.UTC(2021, 2, 14, 2, 30), Date.UTC(2021, 10, 7, 1, 30)])
    for (const [TZ, LANG] of [
      ['America/New_York', 'tr_TR.UTF-8'],
      ['Asia/Kathmandu', 'th_TH.UTF-8'],
      ['Australia/Lord_Howe', 'ar_SA.UTF-8'],
    ] as const) {
      expect(await read({ TZ, LANG, LC_ALL: LANG, LANGUAGE: LANG.slice(0, 2) })).toEqual(here)
    }
  })
})
