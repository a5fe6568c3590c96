import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DateCandidate } from '../../src/table/kinds/dates/date-candidate.js'
import { compactPattern, isCompactDate } from '../../src/table/kinds/dates/date-compact.js'
import { datePattern } from '../../src/table/kinds/dates/date-pattern.js'
import {
  formatDate,
  isDatePattern,
  parseDate,
  parseDateText,
  roundTime,
} from '../../src/table/kinds/dates/date-text.js'

const at = (...parts: [number, number, number?, number?, number?, number?, number?]) =>
  Date.UTC(...parts)
const day = at(2021, 2, 5)

describe('a date is read and written in its pattern', () => {
  it.each([
    ['YYYY-MM-DD', '2021-03-05', day],
    ['YYYY/MM/DD', '2021/03/05', day],
    ['YYYY-M-D', '2021-3-5', day],
    ['YYYY-MM-DDTHH:mm:ss.fffZ', '2021-03-05T10:20:30.456Z', at(2021, 2, 5, 10, 20, 30, 456)],
    ['YYYY-MM-DD HH:mm:ss,fff', '2021-03-05 10:20:30,456', at(2021, 2, 5, 10, 20, 30, 456)],
    ['YYYY-MM-DD HH:mm+02:00', '2021-03-05 01:20+02:00', at(2021, 2, 4, 23, 20)],
    ['YYYY-MM-DD HH:mm:ss+02', '2021-03-05 01:20:00+02', at(2021, 2, 4, 23, 20)],
    ['YYYY-MM-DD HH:mm:ss UTC', '2021-03-05 01:20:00 UTC', at(2021, 2, 5, 1, 20)],
    ['YYYYMMDD', '20210305', day],
    ['YYYYMMDDHHmmss', '20210305102030', at(2021, 2, 5, 10, 20, 30)],
    ['YYYYMMDDTHHmmssZ', '20210305T102030Z', at(2021, 2, 5, 10, 20, 30)],
    ['DD/MM/YYYY', '05/03/2021', day],
    ['MM/DD/YYYY', '03/05/2021', day],
    ['D.M.YYYY', '5.3.2021', day],
    ['D. M. YYYY', '5. 3. 2021', day],
    ['DD MM YYYY', '05 03 2021', day],
    ['DD.MM.YY', '05.03.21', day],
    ['DD.MM.YY', '05.03.68', at(2068, 2, 5)],
    ['DD.MM.YY', '05.03.69', at(1969, 2, 5)],
    ['YYYY.MM.DD', '2021.03.05', day],
    ['YYYY. M. D.', '2021. 3. 5.', day],
    ['YYYY年M月D日', '2021年3月5日', day],
    ['YYYY년 M월 D일', '2021년 3월 5일', day],
    ['DD.MM.YYYY HH.mm', '05.03.2021 10.20', at(2021, 2, 5, 10, 20)],
    ['DD/MM/YYYY HH:mm', '05/03/2021 10:20', at(2021, 2, 5, 10, 20)],
    ['M/D/YYYY h:mm A', '3/5/2021 1:05 PM', at(2021, 2, 5, 13, 5)],
    ['M/D/YYYY h:mm A', '3/5/2021 12:05 AM', at(2021, 2, 5, 0, 5)],
    ['M/D/YYYY, h:mm:ss a', '3/5/2021, 12:05:09 pm', at(2021, 2, 5, 12, 5, 9)],
    ['M/D/YYYY h:mm a..', '3/5/2021 1:05 p.m.', at(2021, 2, 5, 13, 5)],
    ['M/D/YYYY h:mm\u202fA', '3/5/2021 1:05\u202fPM', at(2021, 2, 5, 13, 5)],
    ['M/D/YYYY h:mm a.\u00a0.', '3/5/2021 1:05 p.\u00a0m.', at(2021, 2, 5, 13, 5)],
    ['M/D/YYYY hA', '3/5/2021 1PM', at(2021, 2, 5, 13)],
    ['D MMMM YYYY', '5 March 2021', day],
    ['MMM D, YYYY', 'Mar 5, 2021', day],
    ['MMM. D, YYYY', 'Mar. 5, 2021', day],
    ['MMM. D, YYYY', 'May 5, 2021', at(2021, 4, 5)],
    ['DD-MMM-YY', '05-Mar-21', day],
    ['DD.MMM.YYYY', '05.Mar.2021', day],
    ['MMM _D YYYY', 'Mar  5 2021', day],
    ['MMM _D YYYY', 'Mar 15 2021', at(2021, 2, 15)],
    ['DDMMMYYYY:HH:mm:ss@en:upper', '05MAR2021:10:20:30', at(2021, 2, 5, 10, 20, 30)],
    ['MMMM YYYY', 'March 2021', at(2021, 2, 1)],
    ['MMM-YY', 'Mar-21', at(2021, 2, 1)],
    ['MMMM Do, YYYY', 'March 22nd, 2021', at(2021, 2, 22)],
    ['Do MMMM YYYY', '13th March 2021', at(2021, 2, 13)],
    ['Do MMMM YYYY@fr', '1er mars 2021', at(2021, 2, 1)],
    ['Do MMMM YYYY@fr', '2 mars 2021', at(2021, 2, 2)],
    ['EEE, DD MMM YYYY HH:mm:ss GMT', 'Fri, 05 Mar 2021 10:00:00 GMT', at(2021, 2, 5, 10)],
    ['EEE, DD MMM YYYY HH:mm:ss EST', 'Fri, 05 Mar 2021 10:00:00 EST', at(2021, 2, 5, 15)],
    ['EEE MMM DD HH:mm:ss +0000 YYYY', 'Fri Mar 05 10:00:00 +0000 2021', at(2021, 2, 5, 10)],
    [
      'EEE MMM DD YYYY HH:mm:ss GMT+0100 (Central European Standard Time)',
      'Fri Mar 05 2021 10:00:00 GMT+0100 (Central European Standard Time)',
      at(2021, 2, 5, 9),
    ],
    ['DD/MMM/YYYY:HH:mm:ss +0000', '05/Mar/2021:10:00:00 +0000', at(2021, 2, 5, 10)],
    ['EEEE, MMMM D, YYYY [at] h:mm A', 'Friday, March 5, 2021 at 1:05 PM', at(2021, 2, 5, 13, 5)],
    ['HH:mm DD/MM/YYYY', '10:20 05/03/2021', at(2021, 2, 5, 10, 20)],
    ['D. MMMM YYYY@de', '5. März 2021', day],
    ['D. MMM. YYYY@de', '5. Okt. 2021', at(2021, 9, 5)],
    ['DD. LLL YYYY@de', '05. Mär 2021', day],
    ['D [de] MMMM [de] YYYY@es', '5 de marzo de 2021', day],
    ['D MMMM YYYY@ru', '5 марта 2021', day],
    ['LLLL YYYY@ru', 'март 2021', at(2021, 2, 1)],
    ['MMM.-YY@fr', 'janv.-21', at(2021, 0, 1)],
    ['MMM.-YY@fr', 'mars-21', at(2021, 2, 1)],
    ['D MMMM YYYY@tr:upper', '1 KASIM 2021', at(2021, 10, 1)],
    ['YYYY. MMMM D.@hu', '2021. március 5.', day],
    ['YYYY年M月D日(EEE)@ja', '2021年3月7日(日)', at(2021, 2, 7)],
    ['YYYY-MM', '2021-03', at(2021, 2, 1)],
    ['MM/YYYY', '03/2021', at(2021, 2, 1)],
    ['YYYY-[Q]Q', '2021-Q3', at(2021, 6, 1)],
    ['[Q]Q YYYY', 'Q4 2021', at(2021, 9, 1)],
    ['GGGG-Www', '2020-W53', at(2020, 11, 28)],
    ['GGGG-Www-d', '2021-W09-5', day],
    ['YYYY-DDD', '2020-366', at(2020, 11, 31)],
    ['HH:mm', '09:05', at(1970, 0, 1, 9, 5)],
    ['H:mm:ss', '9:05:07', at(1970, 0, 1, 9, 5, 7)],
    ['h:mm A', '12:05 AM', at(1970, 0, 1, 0, 5)],
  ])('%s: %s', (pattern, text, time) => {
    expect(parseDate(text, pattern)).toBe(time)
    expect(formatDate(time, pattern)).toBe(text)
  })

  it('days, months and hours with or without a zero, names in any form, with or without time', () => {
    expect(parseDate('5/3/2021', 'DD/MM/YYYY')).toBe(day)
    expect(parseDate('05/03/2021 9:05', 'D/M/YYYY')).toBe(at(2021, 2, 5, 9, 5))
    expect(parseDate('05/03/2021', 'DD/MM/YYYY HH:mm:ss')).toBe(day)
    expect(parseDate('5 MARCH 2021', 'DD MMM YYYY')).toBe(day)
    expect(parseDate('5 sept 2021', 'DD MMM YYYY')).toBe(at(2021, 8, 5))
    expect(parseDate(' 2021-03-05T10:00 ', 'YYYY/MM/DD')).toBe(at(2021, 2, 5, 10))
    expect(parseDate('5 mär 2021', 'D MMMM YYYY@de')).toBe(day)
  })
})

describe('what is no such date is refused', () => {
  it.each([
    ['DD/MM/YYYY', '31/06/2021'],
    ['DD/MM/YYYY', '29/02/2021'],
    ['DD/MM/YYYY', '00/01/2021'],
    ['DD/MM/YYYY', '13/13/2021'],
    ['DD/MM/YYYY', '05-03-2021'],
    ['DD/MM/YYYY', '05/03-2021'],
    ['DD/MM/YYYY', '05/03/21'],
    ['DD/MM/YYYY', '005/03/2021'],
    ['DD/MM/YYYY', '05/03/20211'],
    ['DD/MM/YYYY', '05/03/2021 x'],
    ['DD/MM/YYYY', '05/03/2021 10'],
    ['DD/MM/YYYY', '05/03/2021 24:00'],
    ['DD/MM/YYYY', '05/03/2021 10:60'],
    ['DD/MM/YYYY', '05/03/2021 10:00:60'],
    ['DD/MM/YYYY', '05/03/2021 10:00 XM'],
    ['DD/MM/YYYY', '05/03/2021 13:00 PM'],
    ['DD/MM/YYYY', '05/03/2021 0:10 AM'],
    ['DD/MM/YYYY', '05/03/2021 10:00 BST'],
    ['DD/MM/YYYY', '05/03/2021 10:00+24:00'],
    ['DD/MM/YYYY', 'x05/03/2021'],
    ['DD/MM/YYYY', ''],
    ['M/D/YYYY h:mm A', '3/5/2021 1:05'],
    ['M/D/YYYY HH:mm', '3/5/2021 1:05 PM'],
    ['YYYY-MM-DD', '2021-03/05'],
    ['YYYY-MM', '2021-3'],
    ['YYYY-MM', '2021-13'],
    ['YYYY-MM', '2021-03 10:00'],
    ['YYYYMMDD', '2021035'],
    ['YYYYMMDD', '20210230'],
    ['DD.MM.YY', '05.03.2021'],
    ['D MMMM YYYY', '5 März 2021'],
    ['D MMMM YYYY', '5 Marchs 2021'],
    ['D MMM. YYYY', '5 May. 2021'],
    ['MMMM Do, YYYY', 'March 22th, 2021'],
    ['EEE, DD MMM YYYY', 'Thu, 05 Mar 2021'],
    ['YYYY-[Q]Q', '2021-Q5'],
    ['YYYY-[Q]Q', '2021-Q0'],
    ['GGGG-Www', '2021-W53'],
    ['GGGG-Www', '2021-W00'],
    ['GGGG-Www-d', '2021-W09-8'],
    ['YYYY-DDD', '2021-366'],
    ['YYYY-DDD', '2021-000'],
    ['HH:mm', '24:00'],
    ['HH:mm', '9:5'],
    ['HH:mm', 'T09:05'],
    ['YYYY年M月D日', '2021年3月32日'],
  ])('%s: %s', (pattern, text) => {
    expect(parseDate(text, pattern)).toBeUndefined()
  })
})

describe('a pattern', () => {
  it.each([
    '',
    'YYYY',
    'MM',
    'DD/MM',
    'YYYY-MM-DD YYYY',
    'YYYY-MM-DD hh:mm',
    'YYYY-MM-DD HH:mm A',
    'YYYY-M',
    'YYYYMD',
    'MMMM YYYY HH:mm',
    'DD/MM/YYYYHH:mm',
    'YYYY-MM-DDTHH:mm BST',
    'day DD/MM/YYYY',
    'D MMMM YYYY@qqq',
    'D MMMM YYYY@de:odd',
    'DD/MM/YYYY@de',
    'D MMM YYYY2',
    'D MMMM YYYY@ja',
    'YYYY-MM-DD Q',
  ])('that makes no sense is told: %j', (pattern) => {
    expect(isDatePattern(pattern)).toBe(false)
    expect(() => parseDate('2021-03-05', pattern)).toThrow(RangeError)
    expect(() => formatDate(0, pattern)).toThrow(
      'formatDate: a pattern of dates such as YYYY-MM-DD',
    )
  })
})

/** All that a pattern can have, and in several languages. */
const PATTERNS = [
  ...['YYYY-MM-DD', 'YYYY/MM/DD', 'YYYY-M-D', 'YYYYMMDD', 'YYYY.MM.DD', 'YYYY. M. D.'],
  ...['DD/MM/YYYY', 'MM/DD/YYYY', 'D.M.YYYY', 'DD-MM-YY', 'M/D/YY', 'YY/MM/DD', 'DD MM YYYY'],
  ...['YYYY年M月D日', 'YYYY년 M월 D일', 'YYYY-MM', 'MM/YYYY', 'M.YYYY', 'YYYY-[Q]Q', '[Q]Q YYYY'],
  ...['GGGG-Www', 'GGGG-Www-d', 'GGGGWwwd', 'YYYY-DDD'],
  ...['YYYY-MM-DDTHH:mm', 'YYYY-MM-DD HH:mm:ss', 'YYYY-MM-DDTHH:mm:ss.fffZ'],
  ...['YYYY-MM-DD HH:mm:ss.f+05:30', 'YYYY/MM/DD H:mm-0800', 'YYYY-MM-DDTHH:mm:ss.ffffff+02'],
  ...['YYYYMMDDHHmmss', 'YYYYMMDDTHHmmssZ', 'YYYYMMDDHHmm', 'DD.MM.YYYY HH.mm', 'D.M.YY H:mm'],
  ...['M/D/YYYY h:mm A', 'M/D/YYYY, h:mm:ss a', 'DD/MM/YYYY hh:mm A..', 'M/D/YY ha'],
  ...['HH:mm', 'H:mm:ss', 'HH:mm:ss.fff', 'h:mm A', 'hh:mm:ss a..'],
  ...['D MMMM YYYY', 'MMM D, YYYY', 'MMM. D, YYYY', 'DD-MMM-YY@en:upper', 'MMMM Do, YYYY'],
  ...['MMM-YY', 'MMMM YYYY', 'YYYY MMM DD', 'DDMMMYYYY@en:lower', 'DD.MMM.YYYY'],
  ...['EEE, DD MMM YYYY HH:mm:ss +0000', 'EEE MMM DD HH:mm:ss +0000 YYYY', 'EEE MM/DD/YYYY'],
  ...['DD/MMM/YYYY:HH:mm:ss +0000', 'EEEE, MMMM D, YYYY [at] h:mm A EST', 'HH:mm D/M/YYYY'],
  ...['de', 'es', 'fr', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'nb', 'ru', 'tr', 'uk', 'hu'].flatMap(
    (locale) => [`EEEE D. MMMM YYYY@${locale}`, `D MMM. YYYY@${locale}`, `LLLL YYYY@${locale}`],
  ),
  ...['D. MMMM YYYY@cs', 'LLL YYYY@cs', 'D. MMMM YYYY@fi', 'D MMMM YYYY@el', 'D. MMMM YYYY@hr'],
  ...[
    'D MMMM YYYY@ar',
    'D MMMM YYYY@hi',
    'Do MMMM YYYY@fr',
    'YYYY年M月D日(EEE)@ja',
    'D MMM YYYY@id',
  ],
]
const pattern = fc.constantFrom(...PATTERNS)
const time = fc.oneof(
  fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1) }),
  fc.integer({ min: -62_167_219_200_000 - 1e12, max: 253_402_300_800_000 + 1e12 }),
  fc.integer({ min: 0, max: 86_400_000 }),
  fc.double({ min: -8.64e15, max: 8.64e15, noNaN: true }),
)

/** Names in any case, and cut short to the three letters that are read everywhere. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/(\p{L}{3})[\p{L}\p{M}]*\.?/gu, '$1')
    // German has two ways to cut March short.
    .replace('mrz', 'mär')

describe('of every pattern', () => {
  it('what is written reads back as the rounded time, and rounding twice is rounding once', () => {
    fc.assert(
      fc.property(pattern, time, (p, t) => {
        const rounded = roundTime(t, p)
        expect(parseDate(formatDate(t, p), p)).toBe(rounded)
        expect(roundTime(rounded, p)).toBe(rounded)
        expect(formatDate(rounded, p)).toBe(formatDate(t, p))
      }),
      { numRuns: 5000 },
    )
  })

  it('every single one reads back', () => {
    for (const p of PATTERNS) {
      for (let month = 0; month < 12; month++) {
        const t = Date.UTC(2021, month, 3 * month + 1, 2 * month, 5 * month, month, 40 * month)
        expect(parseDate(formatDate(t, p), p), p).toBe(roundTime(t, p))
      }
    }
  })

  it('rounding goes to the nearest that it shows', () => {
    expect(roundTime(at(2021, 2, 5, 12), 'DD/MM/YYYY')).toBe(at(2021, 2, 6))
    expect(roundTime(at(2021, 2, 14), 'MM/YYYY')).toBe(at(2021, 2, 1))
    expect(roundTime(at(2021, 11, 20), 'YYYY-MM')).toBe(at(2022, 0, 1))
    expect(roundTime(at(2021, 1, 10), 'YYYY-[Q]Q')).toBe(at(2021, 0, 1))
    expect(roundTime(at(2021, 1, 20), 'YYYY-[Q]Q')).toBe(at(2021, 3, 1))
    expect(roundTime(at(2021, 2, 5), 'GGGG-Www')).toBe(at(2021, 2, 8))
    expect(roundTime(at(2021, 2, 4), 'GGGG-Www')).toBe(at(2021, 2, 1))
    expect(roundTime(at(1970, 0, 1, 9, 30), 'h A')).toBe(at(1970, 0, 1, 10))
  })

  it('what it cannot show becomes the nearest that it can', () => {
    expect(formatDate(at(1950, 0, 1), 'DD.MM.YY')).toBe('01.01.69')
    expect(formatDate(at(2100, 0, 1), 'DD.MM.YY')).toBe('31.12.68')
    expect(formatDate(-1e9, 'HH:mm')).toBe('00:00')
    expect(formatDate(86_399_999, 'HH:mm')).toBe('23:59')
    expect(formatDate(8.64e15, 'YYYY-MM-DD HH:mm')).toBe('9999-12-31 23:59')
    expect(formatDate(-8.64e15, 'D MMMM YYYY')).toBe('1 January 0000')
    expect(formatDate(8.64e15, 'YYYY-[Q]Q')).toBe('9999-Q4')
  })

  it('one letter changed: refused, or a date that is written back as that very text', () => {
    const letter = fc.constantFrom(...'0123456789-/.:,; TZ+APMapmeéQW年')
    const kind = fc.constantFrom('replace', 'delete', 'insert', 'swap')
    const place = fc.nat({ max: 40 })
    let read = 0
    fc.assert(
      fc.property(pattern, time, letter, kind, place, (p, t, x, how, where) => {
        const text = formatDate(t, p)
        const i = where % text.length
        const rest = how === 'insert' ? text.slice(i) : text.slice(i + (how === 'swap' ? 2 : 1))
        const put = how === 'delete' ? '' : how === 'swap' ? `${text[i + 1] ?? ''}${text[i]}` : x
        const changed = text.slice(0, i) + put + rest
        // Digits beyond milliseconds are read and dropped, and space around is no part of a date.
        if (/[.,]\d{4,}/.test(changed) || changed.trim() !== changed) return
        // Read beside Mär, as which it is written.
        if (/mrz/i.test(changed)) return
        const found = parseDate(changed, p)
        if (found === undefined) return
        read++
        const parts = datePattern(p)
        const candidate = new DateCandidate(parts ?? expect.fail(p))
        expect(candidate.add(changed)).toBe(true)
        const again = formatDate(found, candidate.finish())
        expect(plain(again), `${p}: ${changed}`).toBe(plain(changed))
      }),
      { numRuns: 20_000 },
    )
    expect(read).toBeGreaterThan(1000)
  })
})

describe('ISO dates', () => {
  it.each([
    ['2021-03-05', 'YYYY-MM-DD'],
    ['2021/3/5', 'YYYY/M/D'],
    ['2021-03-05T10:20', 'YYYY-MM-DDTHH:mm'],
    ['2021-03-05 9:20:30.5-0330', 'YYYY-MM-DD H:mm:ss.f-0330'],
    ['0001-01-01', 'YYYY-MM-DD'],
  ])('%s is %s', (text, wanted) => {
    const found = parseDateText(text)
    expect(found?.pattern).toBe(wanted)
    expect(formatDate(found?.time ?? NaN, wanted)).toBe(text)
  })

  it.each(['2021-02-29', '2021-03-05T', '05/03/2021', '2021', '2021-03', '2021-03-05x', ''])(
    'not %j',
    (text) => {
      expect(parseDateText(text)).toBeUndefined()
    },
  )
})

describe('digits alone', () => {
  it.each([
    ['20240131', 'YYYYMMDD'],
    ['21000101', 'YYYYMMDD'],
    ['202401312359', 'YYYYMMDDHHmm'],
    ['20240131235959', 'YYYYMMDDHHmmss'],
    ['20240132', undefined],
    ['18991231', undefined],
    ['21010101', undefined],
    ['20240131246060', undefined],
    ['2024013', undefined],
    ['2024', undefined],
    [20240131, 'YYYYMMDD'],
    [20240131235959, 'YYYYMMDDHHmmss'],
    [20240132, undefined],
    [20240131.5, undefined],
    [-20240131, undefined],
    [NaN, undefined],
    ['2024-131', undefined],
  ])('%s is %s', (text, wanted) => {
    expect(compactPattern(text)).toBe(wanted)
    expect(isCompactDate(text)).toBe(wanted !== undefined)
  })
})
