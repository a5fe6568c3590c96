import { describe, expect, it } from 'vitest'
import { excelSheets, findingText, parseExcel, type Table, TextError } from '../../src/excel.js'
import { rowsXml, type TestCell, type WorkbookParts, workbook } from '../helpers/workbook.js'

/** A table of one sheet. */
function read(
  rows: readonly (readonly TestCell[])[],
  parts: Partial<WorkbookParts> & { after?: string; before?: string } = {},
  options: Parameters<typeof parseExcel>[1] = {},
): Table {
  const { after = '', before = '', ...rest } = parts
  const bytes = workbook({ sheets: [{ rows: rowsXml(rows), after, before }], ...rest })
  return parseExcel(bytes, options)
}

const codes = (table: Table) => table.findings.map(({ code }) => code)
const xml = (text: string): TestCell => ({ xml: text })
const date = (text: string) => new Date(text)

describe('cells of a workbook', () => {
  it('are texts: shared, inline, rich, without their reading aids, in any script', () => {
    const strings = [
      '<t>plain</t>',
      '<r><t>two </t></r><r><rPr><b/></rPr><t xml:space="preserve">looks </t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
      '<t>a&amp;b &lt;c&gt; &quot;&#233;&#x1F600;</t>',
      '<t>bell_x0007_ and _x005F_x0007_ and _x000D_</t>',
    ]
    const cells = strings.map((_, i) => [xml(`t="s"><v>${i}</v>`), 1])
    const table = read([['text', 'n'], ...cells, ['in line', 2]], { strings })
    expect(table.toColumns()['text']).toEqual([
      'plain',
      'two looks ',
      '東京',
      'a&b <c> "é😀',
      'bell\u0007 and _x0007_ and \r',
      'in line',
    ])
  })

  it('are numbers, booleans and nothing', () => {
    const table = read([
      ['n', 'b', 'i'],
      [1.5, true, 3],
      [null, false, 4],
      [xml('><v>1.1000000000000001</v>'), { s: 0 }, xml('t="n"><v>5E+2</v>')],
    ])
    expect(table.toColumns()).toEqual({
      n: [1.5, null, 1.1],
      b: [true, false, null],
      i: [3, 4, 500],
    })
    expect(table.columns.map(({ kind }) => kind)).toEqual(['number', 'boolean', 'integer'])
  })

  it('tell how many decimals a column has, so that it is filled with as many', () => {
    const table = read([['n'], [1.25], [0.5], [1e-7], [null]].map((row) => [...row, 'x']))
    expect(table.column('n').schema.decimals).toBe(7)
    expect(table.column('n').schema.significant).toBeNull()
    expect(table.column('n').format(1 / 3)).toBe(0.3333333)
  })

  it('are missing where they hold an error, or a word that people type for nothing', () => {
    const error = (text: string): TestCell => xml(`t="e"><v>${text}</v>`)
    const words: TestCell[] = ['NA', 'N/A', '', 'null']
    const table = read([
      ['n', 'k'],
      ...[error('#N/A'), error('#DIV/0!'), error('#N/A'), ...words].map((cell) => [cell, 1]),
      [7, 1],
      [8, 1],
    ])
    expect(table.column('n').kind).toBe('integer')
    expect([...table.column('n').missing]).toEqual([1, 1, 1, 1, 1, 1, 1, 0, 0])
    const found = table.findings.find(({ code }) => code === 'sheet-errors')
    expect(found).toEqual({ code: 'sheet-errors', count: 3, texts: ['#N/A', '#DIV/0!'] })
  })

  it.each([
    ['dd/mm/yyyy', 45000],
    ['[$-409]mmmm\\ d\\,\\ yyyy;@', 45000],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 45000],
    ['yyyy"年"m"月"d"日"', 45000],
    ['[ENG][$-409]d\\-mmm\\-yy', 45000],
    ['[Red]yyyy\\-mm\\-dd', 45000],
  ])('are dates in the format %s', (format, serial) => {
    const table = read(
      [
        ['d', 'k'],
        [{ s: 1, v: serial }, 1],
      ],
      { formats: [format] },
    )
    expect(table.toColumns()['d']).toEqual([date('2023-03-15')])
    expect(table.column('d').kind).toBe('date')
  })

  it.each(['0.0 "days"', '[Red]0', '0%', '#,##0.00\\ [$€-407]', '"d"0', 'General', '[>100]0;0.0'])(
    'are numbers in the format %s',
    (format) => {
      const table = read(
        [
          ['x', 'k'],
          [{ s: 1, v: 0.25 }, 1],
        ],
        { formats: [format] },
      )
      expect(table.toColumns()['x']).toEqual([0.25])
    },
  )

  it('are dates in the built-in formats 14 to 17, 22 and those of East Asia, not in others', () => {
    const builtIn = [14, 15, 16, 17, 22, 27, 36, 50, 58, 1, 2, 9, 10, 12, 37, 49]
    const row = builtIn.map((_, i): TestCell => ({ s: i + 1, v: 45000 }))
    const table = read([builtIn.map((id) => `f${id}`), row], { builtIn })
    const dates = table.columns.filter(({ kind }) => kind === 'date').map(({ name }) => name)
    expect(dates).toEqual(builtIn.slice(0, 9).map((id) => `f${id}`))
  })

  it('are numbers of days where they are times of day and durations, which is told', () => {
    const times = [18, 20, 21, 45, 46, 47]
    const formats = ['[h]:mm', 'h:mm AM/PM', '[mm]:ss', '[$-F400]h:mm:ss\\ AM/PM']
    const count = times.length + formats.length
    const row = Array.from({ length: count }, (_, i): TestCell => ({ s: i + 1, v: 1.5 }))
    const table = read([row.map((_, i) => `t${i}`), row], { formats, builtIn: times })
    expect(Object.values(table.toColumns()).flat()).toEqual(Array(count).fill(1.5))
    expect(codes(table).filter((code) => code === 'sheet-times')).toHaveLength(count)
  })

  it('have the year 1900 a leap year, as workbooks do, and time to the millisecond', () => {
    const serials = [1, 59, 61, 45000.5, 45000.041666666664, 44927.99998842593, 2958465]
    const rows = serials.map((v): TestCell[] => [{ s: 1, v }, 1])
    const table = read([['d', 'k'], ...rows], { builtIn: [22] })
    expect(table.toColumns()['d']).toEqual([
      date('1900-01-01'),
      date('1900-02-28'),
      date('1900-03-01'),
      date('2023-03-15T12:00Z'),
      date('2023-03-15T01:00Z'),
      date('2023-01-01T23:59:59Z'),
      date('9999-12-31'),
    ])
  })

  it('count days from 1904 where the workbook says so', () => {
    const rows: TestCell[][] = [
      ['d', 'k'],
      [{ s: 1, v: 0 }, 1],
      [{ s: 1, v: 43538 }, 1],
    ]
    const table = read(rows, { builtIn: [14], date1904: true })
    expect(table.toColumns()['d']).toEqual([date('1904-01-01'), date('2023-03-15')])
  })

  it('may be dates in ISO 8601, as strict workbooks have them', () => {
    const table = read([
      ['d', 'k'],
      [xml('t="d"><v>2024-01-31</v>'), 1],
      [xml('t="d"><v>2024-01-31T12:30:00</v>'), 1],
    ])
    expect(table.toColumns()['d']).toEqual([date('2024-01-31'), date('2024-01-31T12:30Z')])
  })

  it('are numbers where a date format shows what no date has', () => {
    const table = read(
      [
        ['d', 'k'],
        [{ s: 1, v: -3 }, 1],
      ],
      { builtIn: [14] },
    )
    expect(table.toColumns()['d']).toEqual([-3])
  })

  it('are read by the value last computed where they hold formulas, which is told', () => {
    const table = read([
      ['x', 'y'],
      [1, xml('><f>A2*2</f><v>2</v>')],
      [2, xml('t="str"><f>""</f><v></v>')],
      [3, xml('t="e"><f>1/0</f><v>#DIV/0!</v>')],
      [4, xml('><f>A5*2</f>')],
      [5, xml('t="str"><f>"a"</f><v>a</v>')],
    ])
    expect(table.toColumns()['y']).toEqual([2, null, null, null, 'a'])
    const found = table.findings.filter(({ code }) => code.startsWith('sheet-formulas'))
    expect(found).toEqual([
      { code: 'sheet-formulas', count: 5 },
      { code: 'sheet-formulas-empty', count: 3 },
    ])
  })
})

describe('the table of a sheet', () => {
  it('has titles above, blank rows and notes below passed over, and blank columns, and tells', () => {
    const table = read([
      ['Sales of 2024'],
      [null, 'as of', { v: 45000 }],
      [],
      [null, 'a', 'b', null, 'c'],
      [null, 1, 'x', null, 2],
      [],
      [null, 3, 'y', null, null],
      [],
      [null, 'Source: ourselves'],
    ])
    expect(table.toRows()).toEqual([
      { a: 1, b: 'x', c: 2 },
      { a: 3, b: 'y', c: null },
    ])
    expect(table.findings).toEqual([
      { code: 'sheet-rows-above', count: 2, lines: [1, 2] },
      { code: 'sheet-rows-below', count: 1, lines: [9] },
      { code: 'sheet-blank-rows', count: 1, lines: [6] },
    ])
    expect(table.reading).toEqual({ format: 'xlsx', sheet: 'Sheet1', header: true })
  })

  it('begins where `skip` says, and then has all that is below', () => {
    const rows = [['t'], ['a', 'b'], [1, 2], [], ['note']]
    const table = read(rows, {}, { skip: 1 })
    expect(table.toRows()).toEqual([
      { a: 1, b: 2 },
      { a: 'note', b: null },
    ])
    expect(table.reading).toMatchObject({ skip: 1 })
    const bare = read(rows, {}, { skip: 2, header: false })
    expect(bare.toColumns()).toEqual({ 'column 1': [1, 'note'], 'column 2': [2, null] })
  })

  it('has no header where the first row is numbers, which is told, and as `header` says', () => {
    const table = read([
      [1, 'x'],
      [2, 'y'],
    ])
    expect(table.toColumns()).toEqual({ 'column 1': [1, 2], 'column 2': ['x', 'y'] })
    expect(codes(table)).toEqual(['sheet-no-header'])
    const said = read(
      [
        [1, 'x'],
        [2, 'y'],
      ],
      {},
      { header: true },
    )
    expect(said.toColumns()).toEqual({ '1': [2], x: ['y'] })
    const words = [['a'], ['b']].map((row) => [...row, 'k'])
    expect(read(words, {}, { header: false }).rows).toBe(2)
  })

  it('takes years among texts for names, and gives names to columns that have none of their own', () => {
    const table = read([
      ['land', 2019, 2020, 'land', null],
      ['x', 1, 2, 'p', 9],
      ['y', 3, null, 'q', 8],
    ])
    expect(Object.keys(table.toColumns()).sort()).toEqual(
      ['2019', '2020', 'column 5', 'land', 'land.2'].sort(),
    )
    expect(table.findings).toEqual([
      { code: 'sheet-names-made', count: 2, texts: ['land.2', 'column 5'] },
    ])
  })

  it('takes the lower one of two rows of names of which the upper is merged', () => {
    const table = read(
      [
        ['city', 'first half', null],
        ['city', 'q1', 'q2'],
        ['a', 1, 2],
        ['b', 3, 4],
      ],
      { after: '<mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells>' },
    )
    expect(table.columns.map(({ name }) => name)).toEqual(['city', 'q1', 'q2'])
    const down = read(
      [
        ['city', 'land', 'first half', null],
        [null, null, 'q1', 'q2'],
        ['a', 'x', 1, 2],
        ['b', 'y', 3, 4],
      ],
      {
        after:
          '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:D1"/></mergeCells>',
      },
    )
    expect(down.toColumns()).toEqual({ city: ['a', 'b'], land: ['x', 'y'], q1: [1, 3], q2: [2, 4] })
    expect(down.findings).toEqual([{ code: 'sheet-rows-above', count: 1, lines: [1] }])
  })

  it('joins two rows of names where the lower ones alone say nothing', () => {
    const rows = [
      ['Branches, third quarter', null, null, null, null, null],
      [null],
      ['id', 'area', 'sales', null, 'margin', 'refunds'],
      [null, 'm²', 2024, 2025, '%', '%'],
      ['a', 1, 2, 3, 4, 5],
      ['b', 6, 7, 8, 9, 10],
    ]
    const after =
      '<mergeCells><mergeCell ref="A1:F1"/><mergeCell ref="A3:A4"/><mergeCell ref="C3:D3"/></mergeCells>'
    const table = read(rows, { after })
    expect(table.columns.map(({ name }) => name)).toEqual([
      ...['id', 'area m²', 'sales 2024', 'sales 2025'],
      ...['margin %', 'refunds %'],
    ])
    expect(table.findings).toEqual([{ code: 'sheet-rows-above', count: 1, lines: [1] }])
  })

  it('is the one that the sheet names, without its totals', () => {
    const rows = [
      ['remark'],
      [],
      [null, 'a', 'b'],
      [null, 1, 'x'],
      [null, 2, null],
      [null, 3, 'sum'],
    ]
    const part = '<table xmlns="x" ref="B3:C6" totalsRowCount="1"/>'
    const bytes = workbook({
      sheets: [
        {
          rows: rowsXml(rows as TestCell[][]),
          after: '<tableParts count="1"><tablePart r:id="rId7"/></tableParts>',
          relationships: '<Relationship Id="rId7" Type="x/table" Target="../tables/table1.xml"/>',
        },
      ],
      more: [{ name: 'xl/tables/table1.xml', content: part }],
    })
    const table = parseExcel(bytes)
    expect(table.toRows()).toEqual([
      { a: 1, b: 'x' },
      { a: 2, b: null },
    ])
    expect(codes(table)).toEqual(['sheet-rows-above', 'sheet-rows-below'])
  })

  it('ends above rows that are formulas alone, and has a row of totals pointed out', () => {
    const double: TestCell = xml('><f>A2*2</f><v>0</v>')
    const table = read([
      ['a', 'k', 'b'],
      [1, 'x', double],
      [2, 'y', double],
      [null, null, double],
    ])
    expect(table.rows).toBe(2)
    expect(table.findings[0]).toEqual({ code: 'sheet-rows-below', count: 1, lines: [4] })
    const sum: TestCell = xml('><f>SUM(A2:A3)</f><v>3</v>')
    const added = read([
      ['a', 'k'],
      [1, 'x'],
      [2, 'y'],
      [sum, 'all'],
    ])
    expect(added.rows).toBe(3)
    expect(codes(added)).toEqual(['sheet-formulas', 'sheet-totals'])
    const across: TestCell = xml('><f>SUM(A2:B2)</f><v>3</v>')
    expect(
      codes(
        read([
          ['a', 'b', 's'],
          [1, 2, across],
          [2, 1, across],
        ]),
      ),
    ).toEqual(['sheet-formulas'])
    const running: TestCell = xml('><f>SUM($A$2:A3)</f><v>3</v>')
    const sums = read([
      ['a', 's'],
      [1, running],
      [2, running],
      [3, running],
    ])
    expect(codes(sums)).toEqual(['sheet-formulas'])
  })

  it('tells of merged cells, whose value counts for the first, and of hidden rows and columns', () => {
    const bytes = workbook({
      sheets: [
        {
          rows: rowsXml([
            ['a', 'b'],
            ['x', 1],
            [null, 2],
            ['y', 3],
          ]).replace('<row r="3">', '<row r="3" hidden="1">'),
          before: '<cols><col min="2" max="3" width="0" hidden="1"/></cols>',
          after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
        },
      ],
    })
    const table = parseExcel(bytes)
    expect(table.toColumns()['a']).toEqual(['x', null, 'y'])
    expect(table.findings).toEqual([
      { code: 'sheet-merged', count: 1, lines: [2] },
      { code: 'sheet-hidden-rows', count: 1, lines: [3] },
      { code: 'sheet-hidden-columns', count: 1, texts: ['b'] },
    ])
  })

  it('is read where references are left out, elements have prefixes, and the size is a lie', () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<x:dimension ref="A1:XFD1048576"/><x:sheetData>' +
      '<x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c t="str"><x:v>b</x:v></x:c></x:row>' +
      '<x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row>' +
      '<x:row r="1048576"><x:c r="XFD1048576" s="0"/></x:row></x:sheetData></x:worksheet>'
    const bytes = workbook({ sheets: [{ rows: '', whole: sheet }] })
    expect(parseExcel(bytes).toRows()).toEqual([{ a: 1, b: 2 }])
  })

  it('says of each finding something in English', () => {
    const found = read([['t'], [1, 'x'], [2, 'y']]).findings
    for (const finding of found) expect(findingText(finding).text).not.toMatch(/undefined|^sheet-/)
  })
})

describe('the sheets of a workbook', () => {
  const sheets = [
    { name: 'Read me', rows: rowsXml([['Hello'], ['there']]) },
    {
      name: 'Codes',
      rows: rowsXml([
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ]),
      state: 'hidden',
    },
    { name: 'Empty', rows: '' },
    {
      name: '2',
      rows: rowsXml([
        ['c', 'd'],
        [5, 6],
        [7, 8],
      ]),
    },
    {
      name: 'Q&amp;A',
      rows: rowsXml([
        ['e', 'f'],
        [9, 10],
      ]),
    },
  ]
  const bytes = workbook({ sheets })
  const names = (sheet?: string | number) =>
    parseExcel(bytes, sheet === undefined ? {} : { sheet })
      .columns.map(({ name }) => name)
      .join()

  it('are listed', () => {
    expect(excelSheets(bytes)).toEqual(['Read me', 'Codes', 'Empty', '2', 'Q&A'])
  })

  it('are chosen: the first seen one with a table, which is told, or by name, or by number', () => {
    expect(names()).toBe('c,d')
    expect(parseExcel(bytes).findings).toEqual([
      { code: 'sheet-chosen', text: '2', texts: ['Read me', 'Codes', 'Empty', 'Q&A'], count: 4 },
    ])
    expect(names('Q&A')).toBe('e,f')
    expect(names('q&a ')).toBe('e,f')
    expect(names(5)).toBe('e,f')
    expect(names('5')).toBe('e,f')
    // A name goes before a number.
    expect(names('2')).toBe('c,d')
    expect(names(2)).toBe('a,b')
    expect(parseExcel(bytes, { sheet: 'Q&A' }).findings).toEqual([])
    expect(parseExcel(bytes, { sheet: 'Q&A' }).reading.sheet).toBe('Q&A')
  })

  it('are named where there is none such, and an empty one is refused', () => {
    for (const sheet of ['Q', 6, '0']) {
      expect(() => parseExcel(bytes, { sheet })).toThrow(
        `parseExcel: one of the sheets "Read me", "Codes", "Empty", "2", "Q&A", got ${JSON.stringify(sheet)}`,
      )
    }
    expect(() => parseExcel(bytes, { sheet: 'Empty' })).toThrow(
      new TextError('expected a table, got the empty sheet "Empty"'),
    )
  })
})
