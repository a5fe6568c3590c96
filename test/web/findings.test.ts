import { describe, expect, it } from 'vitest'
import { COLUMN_TELLERS } from '../../src/table/findings/column-tellers.js'
import { CSV_TELLERS } from '../../src/table/findings/csv-tellers.js'
import { FILE_TELLERS } from '../../src/table/findings/file-tellers.js'
import { FIT_TELLERS } from '../../src/table/findings/fit-tellers.js'
import { SHEET_TELLERS } from '../../src/table/findings/sheet-tellers.js'
import { choicesFor, decidedBy } from '../../web/src/fill/read-choices.js'
import { en } from '../../web/src/i18n/en.js'
import { FINDINGS_ZH } from '../../web/src/i18n/findings-zh.js'
import { tellIn } from '../../web/src/i18n/language.js'

const TELLERS = {
  ...COLUMN_TELLERS,
  ...CSV_TELLERS,
  ...FILE_TELLERS,
  ...FIT_TELLERS,
  ...SHEET_TELLERS,
}

/** All that a finding can say: each part is one that is found nowhere else. */
const NAMED = {
  column: 'Spalte',
  count: 1203,
  of: 4567,
  text: 'word.',
  texts: ['Apfel', 'Birne'],
  lines: [781, 782],
}
const SINGLE = { column: 'Spalte', count: 1, of: 4567, text: 'word.' }
const PARTS = /Spalte|1,?203|4567|word\.|Apfel|Birne|78\d/g

describe('findings in Chinese', () => {
  it('are of the same codes as those in English', () => {
    expect(Object.keys(FINDINGS_ZH).sort()).toEqual(Object.keys(TELLERS).sort())
  })

  it.each(Object.keys(TELLERS))('%s names what the English names', (code) => {
    const [english, chinese] = [tellIn('en'), tellIn('zh')]
    const parts = (text: string) =>
      [...new Set([...text.matchAll(PARTS)].map((found) => found[0].replace(',', '')))].sort()
    const told = chinese.finding({ code, ...NAMED })
    expect(parts(told)).toEqual(parts(english.finding({ code, ...NAMED })))
    expect(told).toMatch(/\p{Script=Han}/u)
    expect(told).not.toContain('undefined')
    const single = chinese.finding({ code, ...SINGLE })
    expect(single).not.toMatch(/undefined|--/)
    expect(parts(single)).toEqual(parts(english.finding({ code, ...SINGLE })))
  })

  it.each(Object.keys(TELLERS))('%s says nothing of the command’s options', (code) => {
    for (const language of ['en', 'zh'] as const) {
      expect(tellIn(language).finding({ code, ...NAMED })).not.toContain('--')
    }
  })
})

it('what a file holds, and what it is, is said in Chinese', () => {
  const { finding, look } = tellIn('zh')
  expect(finding({ code: 'nested', column: 'a', text: 'objects', count: 2 })).toContain('对象')
  expect(finding({ code: 'passed-through', column: 'a', text: 'lists' })).toContain('列表')
  expect(look('a web page (HTML)')).toBe('网页（HTML）')
  expect(look('unheard of')).toBe('unheard of')
})

describe('what decides a finding', () => {
  it('is a control of the page, which is shown above the others', () => {
    const findings = [{ code: 'open-date', column: 'a' }]
    const { open, others } = choicesFor({ format: 'csv', findings, sheets: [] }, {})
    expect(open.map(({ option }) => option)).toEqual(['dayFirst'])
    expect(others.map(({ option }) => option)).toContain('encoding')
    const asked = choicesFor({ format: 'csv', findings: [], sheets: [] }, { header: false })
    expect(asked.open.map(({ option }) => option)).toEqual(['header'])
  })

  it('is none that the format does not have', () => {
    expect(decidedBy({ code: 'encoding' }, 'parquet')).toBeUndefined()
    expect(decidedBy({ code: 'nested', text: 'arrays' }, 'json')).toBeUndefined()
    expect(decidedBy({ code: 'nested', text: 'objects' }, 'json')).toBe('flatten')
    expect(decidedBy({ code: 'leading-zeros' }, 'csv')).toBe('kind')
    const parquet = choicesFor({ format: 'parquet', findings: [], sheets: [] }, {})
    expect(parquet.others.map(({ option }) => option)).toEqual(['decimal', 'dayFirst', 'missing'])
    expect(decidedBy({ code: 'mostly-numbers', texts: ['x'] }, 'csv')).toBe('missing')
    expect(decidedBy({ code: 'mostly-numbers' }, 'csv')).toBeUndefined()
  })

  it('has a word for each of its values that does not stand for itself', () => {
    for (const format of ['text', 'csv', 'json', 'excel'] as const) {
      const { open, others } = choicesFor({ format, findings: [], sheets: ['a', 'b'] }, {})
      for (const { option, label, values } of [...open, ...others]) {
        expect(en[label]).toBeDefined()
        expect(values.length > 0).toBe(option !== 'missing')
        for (const [value, word] of values) {
          if (word === undefined) expect(String(value)).toMatch(/\S/)
          else expect(en[word]).toBeDefined()
        }
      }
    }
  })
})
