import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DateGuess } from '../../src/table/kinds/dates/date-guess.js'
import { formatDate, parseDate } from '../../src/table/kinds/dates/date-text.js'

function guess(cells: readonly string[], options: { dayFirst?: boolean } = {}) {
  const found = new DateGuess()
  for (const cell of cells) found.add(cell)
  return found.finish(options)
}

/** The pattern if all cells are dates so. */
function patternOf(cells: readonly string[], options: { dayFirst?: boolean } = {}) {
  const found = guess(cells, options)
  return found !== undefined && found.fits === found.of ? found.pattern : undefined
}

describe('the pattern of a column is found from all its cells', () => {
  it.each([
    ['YYYY-MM-DD', ['2024-01-31', '2024-02-29']],
    ['YYYY-M-D', ['2024-1-5', '2024-10-12']],
    ['YYYY/M/D', ['2024/1/5', '2024/10/12', '2024/1/31']],
    ['YYYY-MM-DDTHH:mm:ssZ', ['2024-01-31T10:00:00Z', '2024-01-31', '2024-01-31T11:00:00Z']],
    ['YYYY-MM-DD', ['2024-01-31T10:00:00Z', '2024-01-31', '2024-02-01', '2024/02/01']],
    ['YYYY-MM-DD HH:mm:ss.ffffff', ['2024-01-31 10:00:00.123456', '2024-01-31 10:00:00.000000']],
    ['DD/MM/YYYY', ['03/04/2024', '25/04/2024']],
    ['MM/DD/YYYY', ['03/04/2024', '04/25/2024']],
    ['DD-MM-YYYY', ['03-04-2024', '25-04-2024']],
    ['D/M/YYYY', ['3/4/2024', '25/4/2024']],
    ['M/D/YYYY', ['10/10/2024', '4/25/2024']],
    ['D.M.YYYY', ['5.3.2021', '12.10.2021']],
    ['DD.MM.YYYY', ['05.03.2021', '12.10.2021']],
    ['MM.DD.YYYY', ['05.23.2021', '12.10.2021']],
    ['D. M. YYYY', ['5. 3. 2021', '12. 10. 2021']],
    ['DD/MM/YYYY', ['10/10/2024', '25/12/2024']],
    ['DD MM YYYY', ['05 03 2021', '25 03 2021']],
    ['D/MM/YYYY', ['5/03/2024', '25/04/2024', '6/04/2024']],
    ['DD.MM.YY', ['05.03.21', '06.03.21']],
    ['D.M.YY', ['5.3.21', '26.3.21', '7.4.22']],
    ['DD/MM/YY', ['31/12/99', '01/02/03']],
    ['M/D/YY', ['1/31/99', '2/3/03']],
    ['YY-MM-DD', ['99-12-31', '01-02-28', '20-10-10']],
    ['YYYY.MM.DD', ['2021.03.05', '2021.12.31']],
    ['YYYY. M. D.', ['2021. 3. 5.', '2021. 12. 15.']],
    ['YYYY年M月D日', ['2021年3月5日', '2021年12月15日']],
    ['YYYY年M月', ['2021年3月', '2021年12月']],
    ['YYYY년 M월 D일', ['2021년 3월 5일']],
    ['YYYY年M月D日(EEE)@ja', ['2021年3月5日(金)', '2021年3月7日(日)']],
    ['YYYY-MM', ['2021-03', '2021-11']],
    ['MM/YYYY', ['03/2021', '11/2021']],
    ['M/YYYY', ['3/2021', '11/2021']],
    ['YYYY-[Q]Q', ['2021-Q1', '2021-Q4']],
    ['YYYY[Q]Q', ['2021Q1', '2021Q4']],
    ['[Q]Q YYYY', ['Q1 2021', 'Q4 2021']],
    ['GGGG-Www', ['2021-W01', '2020-W53']],
    ['GGGG-Www-d', ['2021-W01-1', '2020-W53-7']],
    ['HH:mm', ['09:05', '12:30']],
    ['H:mm', ['9:05', '12:30']],
    ['HH:mm:ss', ['23:59:59', '00:00:00']],
    ['h:mm A', ['1:05 PM', '11:00 AM']],
    ['h:mma', ['1:05pm', '11:00am']],
    ['h:mm a..', ['1:05 p.m.', '11:00 a.m.']],
    ['M/D/YYYY h:mm A', ['3/14/2024 1:05 PM', '12/4/2024 11:05 AM']],
    ['DD/MM/YYYY HH:mm', ['13/04/2024 10:15', '14/04/2024 00:00']],
    ['DD.MM.YYYY HH.mm', ['05.03.2021 10.15']],
    ['D.M.YYYY H:mm', ['5.3.2021 9:15', '15.3.2021 19:15']],
    ['YYYYMMDD HH:mm', ['20240131 10:15']],
    ['YYYYMMDDTHHmmssZ', ['20240131T101500Z']],
    ['D MMMM YYYY@en', ['5 March 2021', '6 May 2021']],
    ['D MMM YYYY@en', ['5 Mar 2021', '6 May 2021']],
    ['D MMM YYYY@en-GB', ['5 Sept 2021', '6 May 2021']],
    ['MMMM D, YYYY@en', ['March 5, 2021', 'May 16, 2021']],
    ['MMM. D, YYYY@en', ['Mar. 5, 2021', 'May 16, 2021']],
    ['DD-MMM-YY@en', ['05-Mar-21', '06-May-21']],
    ['D-MMM-YY@en', ['5-Mar-21', '16-May-21']],
    ['DD-MMM-YYYY@en:upper', ['05-MAR-2021', '06-MAY-2021']],
    ['DDMMMYYYY:HH:mm:ss@en:upper', ['05MAR2021:10:00:00', '06SEP2021:10:00:00']],
    ['DD.MMM.YYYY@en', ['05.Mar.2021']],
    ['YYYY-MMM-DD@en', ['2021-Mar-05', '2021-Sep-06']],
    ['MMMM YYYY@en', ['March 2021', 'May 2022']],
    ['MMM-YY@en', ['Mar-21', 'Sep-22']],
    ['MMMM Do, YYYY@en', ['March 5th, 2021', 'March 22nd, 2021']],
    ['EEE, DD MMM YYYY HH:mm:ss GMT@en', ['Fri, 05 Mar 2021 10:00:00 GMT']],
    ['EEE MMM DD HH:mm:ss +0000 YYYY@en', ['Fri Mar 05 10:00:00 +0000 2021']],
    ['EEE MM/DD/YYYY@en', ['Fri 03/05/2021', 'Sat 03/06/2021']],
    ['EEE DD/MM/YYYY@en', ['Mon 03/05/2021', 'Tue 04/05/2021']],
    ['DD/MMM/YYYY:HH:mm:ss +0000@en', ['05/Mar/2021:10:00:00 +0000']],
    ['EEEE, MMMM D, YYYY [at] h:mm A@en', ['Friday, March 5, 2021 at 1:00 AM']],
    ['MMM _D YYYY h:mmA@en', ['Mar  5 2021 11:05AM', 'Mar 15 2021 12:05PM', 'Mar  6 2021  1:05PM']],
    ['EEE MMM _D HH:mm:ss YYYY@en', ['Fri Mar  5 10:00:00 2021', 'Mon Mar 15 10:00:00 2021']],
    ['DD-MMM-YY hh.mm.ss.ffffff A@en:upper', ['05-MAR-21 01.15.30.123456 PM']],
    ['DD/MM/YYYY hh:mm:ss a. .', ['13/01/2021 08:00:00 p. m.']],
    ['HH.mm.ss', ['18.00.00', '19.00.00', '20.30.00']],
    ['DD.MM.YY', ['18.01.00', '19.02.00', '20.03.01']],
    ['YYYY[M]MM', ['2021M03', '2021M11']],
    ['Q[Q]YY', ['1Q21', '4Q22']],
    ['DD. LLL YY@de', ['05. Mrz 21', '06. Jun 21']],
    ['HH:mm DD/MM/YYYY', ['10:00 05/03/2021', '11:00 25/03/2021']],
  ])('%s: %j', (pattern, cells) => {
    expect(patternOf(cells)).toBe(pattern)
    for (const cell of cells) expect(parseDate(cell, pattern), cell).toBeTypeOf('number')
  })

  it.each([
    ['D. MMMM YYYY@de', ['5. März 2021', '6. April 2021']],
    ['D MMM YYYY@es', ['5 mar 2021', '6 ene 2021']],
    ['D [de] MMMM [de] YYYY@es', ['5 de marzo de 2021', '6 de enero de 2021']],
    ['D [de] MMMM [de] YYYY@pt', ['5 de março de 2021', '6 de maio de 2021']],
    ['EEEE, D [de] MMMM [de] YYYY@pt', ['sexta-feira, 5 de março de 2021']],
    ['D MMMM YYYY@fr', ['5 février 2021', '6 août 2021']],
    ['Do MMMM YYYY@fr', ['5 mars 2021', '1er janvier 2021']],
    ['MMM.-YY@fr', ['janv.-21', 'févr.-21', 'mai-21']],
    ['MMMM YYYY@fr:title', ['Mars 2021', 'Janvier 2021']],
    ['D MMMM YYYY@it', ['5 marzo 2021', '6 gennaio 2021']],
    ['D MMM YYYY@nl', ['5 mrt 2021', '6 mei 2021']],
    ['D MMMM YYYY@pl', ['5 marca 2021', '6 października 2021']],
    ['D. MMMM YYYY@cs', ['5. března 2021', '6. ledna 2021']],
    ['D MMMM YYYY@sv', ['5 augusti 2021', '6 maj 2021']],
    ['D. MMMM YYYY@da', ['5. marts 2021', '6. maj 2021']],
    ['D. MMMM YYYY@nb', ['5. desember 2021', '6. mai 2021']],
    ['D. MMMM YYYY@fi', ['5. maaliskuuta 2021']],
    ['D MMMM YYYY@ru', ['5 марта 2021', '6 мая 2021']],
    ['LLLL YYYY@ru', ['март 2021', 'май 2021']],
    ['DD MMMM YYYY@tr', ['05 Mart 2021', '06 Ağustos 2021']],
    ['D MMMM YYYY@tr:upper', ['5 KASIM 2021', '6 AĞUSTOS 2021']],
    ['YYYY. MMMM D.@hu', ['2021. március 5.']],
    ['D. LLL YYYY@de', ['5. Mär 2021', '6. Okt 2021']],
  ])('in other languages: %s: %j', (pattern, cells) => {
    expect(patternOf(cells)).toBe(pattern)
    for (const cell of cells) {
      expect(formatDate(parseDate(cell, pattern) ?? NaN, pattern)).toBe(cell)
    }
  })
})

describe('what only looks like dates is none', () => {
  it.each([
    [['1/2', '3/4', '1/2']],
    [['5-9', '10-12']],
    [['3-2', '1-0']],
    [['1.2.3', '1.10.2', '2.0.0']],
    [['1.2.13', '3.14.25', '2.0.11']],
    [['1.2.13', '1.2.14']],
    [['10.0.0.1', '10.0.0.2']],
    [['5-10-15', '6-11-16', '7-12-17']],
    [['01-02-03']],
    [['06 12 34 56 78', '030 12 34']],
    [['555-0101', '555-0102']],
    [['2009-10', '2010-11', '2011-12']],
    [['2009/10', '2010/11']],
    [['1999-00', '2000-01']],
    [['2021-001', '2021-064']],
    [['2021-3', '2021-4']],
    [['21-Mar', '22-Mar']],
    [['Mar 21', 'Apr 22']],
    [['March', 'April']],
    [['Room 2012', 'Room 2013']],
    [['A-2021', 'B-2022']],
    [['1:2', '2:3']],
    [['10.15.30', '10.15.31']],
    [['10.15.30', '10.15.31', '10.16', '10.17']],
    [['25:10', '12:30']],
    [['2021', '2022']],
    [['20240131', '20240201']],
    [['12 Main Street', '5 March Road']],
    [['2021-02-30', '2021-01-01']],
    [['31/04/2021', '01/01/2021']],
    [['13/13/2021', '14/14/2021']],
    [['5 Marz 2021', '6 Junz 2021']],
    [['Thu, 05 Mar 2021', 'Sat, 06 Mar 2021']],
    [['', '  ']],
    [['Q5 2021', '2021-Q0']],
    [['2021-W54', '2021-W00']],
    [['H1 2021', 'W1 2021']],
    [['1/1/20211', '2/1/20211']],
    [['5 mar 2021', '5 März 2021']],
  ])('%j', (cells) => {
    expect(patternOf(cells)).toBeUndefined()
  })
})

describe('days and months', () => {
  const open = ['03/04/2024', '05/06/2024']

  it('are left open where no cell tells them apart, days first, and the user decides', () => {
    expect(guess(open)).toEqual({
      ...{ pattern: 'DD/MM/YYYY', fits: 2, of: 2, alternatives: ['MM/DD/YYYY'] },
    })
    expect(guess(open, { dayFirst: true })).toMatchObject({ pattern: 'DD/MM/YYYY' })
    expect(guess(open, { dayFirst: true })?.alternatives).toEqual([])
    expect(guess(open, { dayFirst: false })).toMatchObject({ pattern: 'MM/DD/YYYY' })
    expect(guess(open, { dayFirst: false })?.alternatives).toEqual([])
  })

  it('months first with AM and PM, as only where that is usual', () => {
    const found = guess(['3/4/2024 1:05 PM'])
    expect([found?.pattern, found?.alternatives]).toEqual(['M/D/YYYY h:mm A', ['D/M/YYYY h:mm A']])
  })

  it('days first with dots, unless the cells say otherwise', () => {
    expect(guess(['03.04.2024'])).toMatchObject({ pattern: 'DD.MM.YYYY', alternatives: [] })
    expect(guess(['03.14.2024'])).toMatchObject({ pattern: 'MM.DD.YYYY', alternatives: [] })
  })

  it('are told where the cells decide', () => {
    expect(guess([...open, '25/04/2024'])?.dayFirst).toBe(true)
    expect(guess(['04/25/2024', ...open], { dayFirst: true })).toMatchObject({
      ...{ pattern: 'MM/DD/YYYY', dayFirst: false },
    })
    expect(guess(open)?.dayFirst).toBeUndefined()
    expect(guess(['2024-01-31'])?.dayFirst).toBeUndefined()
  })

  it('where years have two digits may be all three', () => {
    const found = guess(['10/11/12', '09/10/11'])
    expect(found?.pattern).toBe('DD/MM/YY')
    expect(found?.alternatives).toEqual(['MM/DD/YY', 'YY/MM/DD'])
  })

  it('that contradict each other are no dates: most are told, and the first that is not', () => {
    expect(guess(['25/04/2024', '04/25/2024'])).toBeUndefined()
    expect(guess(['25/04/2024', '26/04/2024', '04/25/2024', 'x'])).toBeUndefined()
    expect(guess(['25/04/2024', '26/04/2024', '27/04/2024', '04/25/2024', 'x'])).toMatchObject({
      ...{ pattern: 'DD/MM/YYYY', fits: 3, of: 5, misfit: { text: '04/25/2024', row: 3 } },
    })
  })
})

describe('a column of which some cells are no dates', () => {
  it('has the first of them, wherever it stands, by the row that was given', () => {
    const found = new DateGuess()
    expect(found.add('soon', 7)).toBe(false)
    for (let i = 1; i <= 5; i++) expect(found.add(`${i} May 2021`, 10 + i)).toBe(true)
    expect(found.add('6 Mai 2021', 20)).toBe(false)
    expect(found.finish()).toMatchObject({
      ...{ pattern: 'D MMMM YYYY@en', fits: 5, of: 7, misfit: { text: 'soon', row: 7 } },
    })
  })

  it('hours to 12 and to 24 do not go together', () => {
    const found = guess(['3/14/2024 1:05 PM', '3/15/2024 2:05 PM', '3/16/2024 14:05'])
    expect([found?.fits, found?.of]).toEqual([2, 3])
  })

  it('space around a date does not matter', () => {
    expect(patternOf([' 2024-01-31', '2024-02-01 '])).toBe('YYYY-MM-DD')
    expect(patternOf(['25/04/2024', ' 26/04/2024'])).toBe('DD/MM/YYYY')
  })

  it('of junk costs little, and is told to be none', () => {
    const found = new DateGuess()
    for (let i = 0; i < 10_000; i++) found.add(`Name ${i} of 2012`)
    expect(found.add('2024-01-01')).toBe(false)
    expect(found.finish()).toBeUndefined()
  })
})

describe('as properties', () => {
  const PATTERNS = [
    ...['YYYY-MM-DD', 'YYYY/MM/DD HH:mm', 'DD/MM/YYYY', 'MM/DD/YYYY', 'D.M.YYYY', 'DD.MM.YY'],
    ...['M/D/YYYY h:mm A', 'D MMMM YYYY@en', 'MMM D, YYYY@en', 'D MMMM YYYY@es', 'MM/YYYY'],
    ...['D. MMMM YYYY@de', 'EEEE, D MMMM YYYY@fr', 'YYYY年M月D日', 'YYYY-[Q]Q', 'HH:mm:ss'],
    ...['DD-MMM-YY@en:upper', 'D MMMM YYYY@ru', 'EEE, DD MMM YYYY HH:mm:ss GMT@en', 'h:mm a'],
  ]
  const times = fc.array(fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2067, 0, 1) }), {
    minLength: 40,
    maxLength: 60,
  })

  it('a column written in a pattern is found to be in it, in any order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATTERNS), times, (pattern, all) => {
        const cells = all.map((time) => formatDate(time, pattern))
        const found = guess(cells)
        expect(found?.fits).toBe(cells.length)
        expect([found?.pattern, ...(found?.alternatives ?? [])]).toContain(pattern)
        expect(guess([...cells].reverse())).toEqual(found)
      }),
      { numRuns: 300 },
    )
  })

  it('no text makes it fail, and what fits reads in its pattern', () => {
    const letters = fc.constantFrom(...'0123456789/-.: ,年月日QWaJanMarEST+Z[]@é\u202f')
    const text = fc.array(letters, { maxLength: 20 }).map((all) => all.join(''))
    // Texts at random are hardly ever dates; one letter beside a date they often are.
    const near = fc
      .tuple(fc.constantFrom(...PATTERNS), times, letters, fc.nat(20))
      .map(([pattern, [time = 0], letter, at]) => {
        const date = formatDate(time, pattern)
        return date.slice(0, at) + letter + date.slice(at + 1)
      })
    let dates = 0
    fc.assert(
      fc.property(fc.oneof(text, fc.string(), near), (cell) => {
        const found = guess([cell])
        if (found === undefined) return
        dates++
        const time = parseDate(cell, found.pattern)
        expect(time, `${cell}: ${found.pattern}`).toBeTypeOf('number')
      }),
      { numRuns: 20_000 },
    )
    expect(dates).toBeGreaterThan(500)
  })
})
