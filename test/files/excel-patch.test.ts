import { describe, expect, it } from 'vitest'
import { formatExcel, parseCsv, parseExcel, type Table } from '../../src/excel.js'
import {
  rowsXml,
  type TestCell,
  type WorkbookParts,
  workbook,
  workbookFiles,
} from '../helpers/workbook.js'
import { unzip, zipOf } from '../helpers/zip.js'

/** Fills every hole of the columns named with a value. */
function filled(table: Table, values: Record<string, number>): Table {
  const all = Object.entries(values).map(
    ([name, value]) => [name, new Float64Array(table.rows).fill(value)] as const,
  )
  return table.fill(new Map(all))
}

const SHEET = 'xl/worksheets/sheet1.xml'
const text = (bytes: Uint8Array, name = SHEET) => unzip(bytes).get(name)?.content.toString() ?? ''
const cellOf = (xml: string, reference: string) =>
  new RegExp(`<(\\w+:)?c r="${reference}"[^>]*?(/>|>.*?</(\\w+:)?c>)`).exec(xml)?.[0]

/** The cell format that a cell of a sheet has, as its tag. */
function lookOf(bytes: Uint8Array, reference: string): string {
  const index = Number(/ s="(\d+)"/.exec(cellOf(text(bytes), reference) ?? '')?.[1] ?? 0)
  const looks = /<cellXfs.*<\/cellXfs>/.exec(text(bytes, 'xl/styles.xml'))?.[0] ?? ''
  return [...looks.matchAll(/<xf\b[^>]*?(\/>|>.*?<\/xf>)/g)][index]?.[0] ?? ''
}

const ROWS: TestCell[][] = [
  ['day', 'n', 'k', 'b', 'f'],
  [{ s: 1, v: 45000 }, { s: 2, v: 1.5 }, 'x', true, 1],
  [null, null, null, null, 2],
  [{ s: 1 }, { s: 3 }, { s: 4, xml: 't="s"><v>0</v>' }, { xml: 't="e"><v>#N/A</v>' }, 3],
  [{ s: 1, v: 45002 }, { s: 2, v: 2.5 }, 'y & z', false, 4],
]
const PARTS: Omit<WorkbookParts, 'sheets'> = {
  formats: ['dd/mm/yyyy', '0.00\\ "kg"', '0', '@'],
  strings: ['<t>NA</t>'],
}

function read(parts: Partial<WorkbookParts> = {}, rows = ROWS, more: object = {}): [Buffer, Table] {
  const bytes = workbook({ sheets: [{ rows: rowsXml(rows), ...more }], ...PARTS, ...parts })
  return [bytes, parseExcel(bytes)]
}

const VALUES = { day: Date.UTC(2023, 2, 16, 6), n: 2.3, k: 1, b: 1 }

describe('a workbook whose holes were filled', () => {
  const [before, table] = read()
  const after = formatExcel(filled(table, VALUES))

  it('has in them what the column has, in its place, and is read so again', () => {
    expect(parseExcel(after).toRows()).toEqual([
      table.toRows()[0],
      { day: new Date('2023-03-16'), n: 2.3, k: 'y & z', b: true, f: 2 },
      { day: new Date('2023-03-16'), n: 2.3, k: 'y & z', b: true, f: 3 },
      table.toRows()[3],
    ])
    const xml = text(after)
    const references = [...xml.matchAll(/<c r="(\w+)"/g)].map(([, name]) => name)
    expect(references).toEqual(
      [1, 2, 3, 4, 5].flatMap((row) => ['A', 'B', 'C', 'D', 'E'].map((name) => name + row)),
    )
    expect(cellOf(xml, 'A3')).toMatch(/^<c r="A3" s="\d+"><v>45001<\/v><\/c>$/)
    expect(cellOf(xml, 'C4')).toMatch(
      /^<c r="C4" s="\d+" t="inlineStr"><is><t>y &amp; z<\/t><\/is><\/c>$/,
    )
    expect(cellOf(xml, 'D4')).toMatch(/^<c r="D4" s="\d+" t="b"><v>1<\/v><\/c>$/)
  })

  it('has all given cells, and all around them, to the character', () => {
    const without = (xml: string) =>
      xml.replace(/<c r="[ABCD][34]"[^>]*?(\/>|>.*?<\/c>)/g, '').replace(/<dimension[^>]*>/, '')
    expect(without(text(after))).toBe(without(text(before)))
  })

  it('shows them on a ground of their own, in the format of the nearest given cell', () => {
    const styles = text(after, 'xl/styles.xml')
    expect(styles).toContain('<fills count="3">')
    expect(styles).toContain('<fgColor rgb="FFFFF2CC"/>')
    for (const reference of ['A3', 'A4', 'B3', 'B4', 'C3', 'C4', 'D3', 'D4']) {
      expect(lookOf(after, reference), reference).toMatch(/fillId="2".* applyFill="1"/)
    }
    expect(lookOf(after, 'A3')).toContain('numFmtId="164"')
    expect(lookOf(after, 'B3')).toContain('numFmtId="165"')
    // One that had a look of its own keeps it, but for the number format.
    expect(lookOf(after, 'B4')).toContain('numFmtId="165"')
    const count = Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1])
    expect(count).toBe(styles.split('<cellXfs')[1]?.split('</cellXfs>')[0]?.match(/<xf /g)?.length)
  })

  it('has the bytes of all other entries, headers and all, and their order', () => {
    const [old, now] = [unzip(before), unzip(after)]
    expect([...now.keys()]).toEqual([...old.keys()])
    for (const [name, { raw }] of old) {
      const same = now.get(name)?.raw.equals(raw)
      expect(same, name).toBe(name !== SHEET && name !== 'xl/styles.xml')
    }
  })

  it('is the very same file where nothing was filled', () => {
    expect(Buffer.from(formatExcel(table)).equals(before)).toBe(true)
    expect(Buffer.from(formatExcel(table.fill(new Map()))).equals(before)).toBe(true)
  })

  it('is a new workbook where rows were chosen', () => {
    const some = parseExcel(formatExcel(table.select([3, 0])))
    expect(some.toRows()).toEqual([table.toRows()[3], table.toRows()[0]])
  })

  it('has cells emptied that were hidden', () => {
    const hidden = table.map((column) => (column.name === 'n' ? column.hide([1, 0, 0, 0]) : column))
    const xml = text(formatExcel(hidden))
    expect(cellOf(xml, 'B2')).toBe('<c r="B2" s="2"/>')
    expect(text(formatExcel(hidden), 'xl/styles.xml')).toBe(text(before, 'xl/styles.xml'))
  })
})

describe('a workbook as Excel writes it', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const dy = 'x14ac:dyDescent="0.25"'
  const row = (n: number, cells: string) => `<row r="${n}" spans="2:4" ht="15" ${dy}>${cells}</row>`
  const before =
    '<sheetPr><tabColor rgb="FF00B050"/></sheetPr><dimension ref="B2:D5"/>' +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15" ${dy}/><cols><col min="2" max="2" width="10.7109375" style="1" customWidth="1"/></cols><sheetData>`
  const after =
    '</sheetData><autoFilter ref="B2:D5"/><conditionalFormatting sqref="C3:C5"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="D3:D5"><formula1>"x,y"</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="B2" r:id="rId1" tooltip="a &gt; b"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="x"><x14:conditionalFormattings><c r="B4"/><row r="9"/></x14:conditionalFormattings></ext></extLst></worksheet>'
  const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${main}" xmlns:r="r" xmlns:mc="m" mc:Ignorable="x14ac" xmlns:x14ac="y">`
  const rows = [
    row(2, '<c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="s"><v>2</v></c>'),
    row(
      3,
      '<c r="B3" s="1"><v>45292</v></c><c r="C3"><v>1.1000000000000001</v></c><c r="D3" t="s"><v>3</v></c>',
    ),
    row(4, '<c r="B4" s="1"/><c r="C4"><!-- none --></c><c r="D4" s="0"/>'),
    row(
      5,
      '<c r="B5" s="1"><v>45294</v></c><c r="C5" cm="1"><f t="array" ref="C5">_xlfn.SINGLE(1)</f><v>1</v></c><c r="D5" t="s"><v>4</v></c>',
    ),
  ]
  const file = (name: string) => ({ name, content: `<${name.replaceAll('/', '.')}/>` })
  const strings = ['day', 'n', 'k', 'x', 'y'].map((word) => `<t>${word}</t>`)
  const bytes = workbook({
    sheets: [{ rows: '', whole: head + before + rows.join('') + after }],
    builtIn: [14],
    strings,
    more: [
      'xl/calcChain.xml',
      'xl/charts/chart1.xml',
      'xl/comments1.xml',
      'xl/drawings/drawing1.xml',
      'xl/pivotCache/pivotCacheDefinition1.xml',
      'xl/theme/theme1.xml',
    ].map(file),
  })

  it('has the one blank row between, which is no row, filled nowhere', () => {
    expect(parseExcel(bytes).rows).toBe(2)
    expect(Buffer.from(formatExcel(parseExcel(bytes))).equals(bytes)).toBe(true)
  })

  it('has a row with a hole filled, with all around it as it was', () => {
    const given = rows[2]?.replace('<c r="C4"><!-- none --></c>', '<c r="C4"><v>2</v></c>') ?? ''
    const whole = head + before + rows.join('').replace(rows[2] ?? '', given) + after
    const holed = workbook({ sheets: [{ rows: '', whole }], builtIn: [14], strings })
    const table = parseExcel(holed)
    expect(table.rows).toBe(3)
    const now = text(formatExcel(filled(table, { day: Date.UTC(2024, 0, 2), k: 1 })))
    const written = given
      .replace('<c r="B4" s="1"/>', '<c r="B4" s="2"><v>45293</v></c>')
      .replace('<c r="D4" s="0"/>', '<c r="D4" s="3" t="inlineStr"><is><t>y</t></is></c>')
    expect(now).toBe(whole.replace(given, written))
  })
})

describe('what is never written over', () => {
  it('are formulas, what they fill, and what merged cells cover', () => {
    const formula = (more = '') => ({ xml: `t="e"><f${more}>1/0</f><v>#DIV/0!</v>` })
    const rows: TestCell[][] = [
      ['a', 'b'],
      [1, 1],
      [formula(), 2],
      [formula(' t="array" ref="A4:A5"'), 3],
      [{ xml: 't="e"><v>#DIV/0!</v>' }, 4],
      [formula(' t="shared" ref="A6:A7" si="0"'), 5],
      [null, 6],
      [7, 7],
      [null, 8],
    ]
    const after = '<mergeCells count="1"><mergeCell ref="A8:A9"/></mergeCells>'
    const [before, table] = read({}, rows, { after })
    const now = formatExcel(filled(table, { a: 9 }))
    const [old, xml] = [text(before), text(now)]
    for (const reference of ['A3', 'A4', 'A5', 'A6', 'A8']) {
      expect(cellOf(xml, reference), reference).toBe(cellOf(old, reference))
    }
    expect(cellOf(xml, 'A9')).toBeUndefined()
    // A shared formula stands in each of its cells.
    expect(cellOf(xml, 'A7')).toContain('<v>9</v>')
  })

  it('and a workbook with formulas is computed anew when it is opened', () => {
    const formula: TestCell[] = [{ xml: '><f>SUM(1)</f><v>1</v>' }]
    const other = { rows: rowsXml([formula]) }
    const sheets = (more: object[]) => [{ rows: rowsXml(ROWS) }, ...more] as never
    const calculation = (parts: Partial<WorkbookParts>) => {
      const [, table] = read(parts)
      return text(formatExcel(filled(table, VALUES)), 'xl/workbook.xml')
    }
    expect(calculation({})).not.toContain('calcPr')
    expect(calculation({ sheets: sheets([other]) })).toContain(
      '</sheets><calcPr fullCalcOnLoad="1"/>',
    )
    const names = '<definedNames><definedName name="x">Sheet1!$A$1</definedName></definedNames>'
    expect(calculation({ sheets: sheets([other]), tail: `${names}<extLst/>` })).toContain(
      '</definedNames><calcPr fullCalcOnLoad="1"/><extLst/>',
    )
    expect(
      calculation({
        sheets: sheets([other]),
        tail: '<calcPr calcId="191029" fullCalcOnLoad="0"/>',
      }),
    ).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>')
  })
})

describe('workbooks of other makers', () => {
  it('have prefixes, rows that say how wide they are, and a size that stays right', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    const c = (name: string, value: number) => `<x:c r="${name}"><x:v>${value}</x:v></x:c>`
    const t = (name: string, value: string) => `<x:c r="${name}" t="str"><x:v>${value}</x:v></x:c>`
    const whole =
      `<x:worksheet xmlns:x="${main}"><x:dimension ref="B1:B3"/><x:sheetData>` +
      `<x:row r="1" spans="1:2">${t('A1', 'a')}${t('B1', 'b')}</x:row>` +
      `<x:row r="2" spans="1:2">${c('A2', 1)}${c('B2', 2)}</x:row>` +
      `<x:row r="3" spans="2:2">${c('B3', 3)}</x:row></x:sheetData></x:worksheet>`
    const [, table] = read({}, [], { whole })
    const xml = text(formatExcel(filled(table, { a: 5 })))
    expect(xml).toContain('<x:dimension ref="A1:B3"/>')
    expect(xml).toContain(
      '<x:row r="3" spans="1:2"><x:c r="A3" s="5"><x:v>5</x:v></x:c><x:c r="B3">',
    )
  })

  it('have no styles, and get some', () => {
    const rows: TestCell[][] = [
      ['a', 'b'],
      [1, 2],
      [null, 3],
    ]
    const [before, table] = read({ styles: null }, rows)
    const after = formatExcel(filled(table, { a: 4 }))
    expect(parseExcel(after).toColumns()['a']).toEqual([1, 4])
    expect(lookOf(after, 'A3')).toContain('fillId="2"')
    expect(text(after, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"')
    expect(text(after, 'xl/_rels/workbook.xml.rels')).toContain('Target="/xl/styles.xml"')
    expect([...unzip(after).keys()]).toEqual([...unzip(before).keys(), 'xl/styles.xml'])
  })

  it('have styles without the lists that are needed, or with empty ones', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    for (const inner of ['<fonts/><borders/><dxfs/>', '<fills count="0"/><cellXfs/>', '']) {
      const styles = `<styleSheet xmlns="${main}">${inner}</styleSheet>`
      const [, table] = read({ styles }, [
        ['a', 'b'],
        [1, 2],
        [null, 3],
      ])
      const after = formatExcel(filled(table, { a: 4 }))
      expect(parseExcel(after).toColumns()['a']).toEqual([1, 4])
      expect(lookOf(after, 'A3')).toContain('fillId="2"')
      const order = [...text(after, 'xl/styles.xml').matchAll(/<(\w+)[ />]/g)].map(([, n]) => n)
      const lists = order.filter((n) =>
        ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs'].includes(n ?? ''),
      )
      expect(lists).toEqual(
        ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs'].filter((n) => lists.includes(n)),
      )
    }
  })

  it('keep looks with children, and other attributes of them', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    const look =
      '<xf numFmtId="2" fontId="0" fillId="1" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center"/></xf>'
    const styles = `<styleSheet xmlns="${main}"><fills count="2"><fill/><fill/></fills><cellXfs count="2"><xf/>${look}</cellXfs></styleSheet>`
    const rows: TestCell[][] = [
      ['a', 'b'],
      [{ s: 1, v: 1.5 }, 2],
      [null, 3],
    ]
    const [, table] = read({ styles }, rows)
    const after = formatExcel(filled(table, { a: 4.5 }))
    expect(lookOf(after, 'A3')).toBe(
      look
        .replace('fillId="1"', 'fillId="2"')
        .replace('applyAlignment="1"', 'applyAlignment="1" applyFill="1"'),
    )
  })

  it('count from 1904', () => {
    const rows: TestCell[][] = [
      ['d', 'k'],
      [{ s: 1, v: 100 }, 1],
      [null, 2],
    ]
    const [, table] = read({ date1904: true }, rows)
    const after = formatExcel(filled(table, { d: Date.UTC(1904, 0, 11) }))
    expect(cellOf(text(after), 'A3')).toContain('<v>10</v>')
  })

  it('have several kinds of cells in a column: a filled one is like the one nearest to it', () => {
    const rows: TestCell[][] = [
      ['a', 'k'],
      ['1', 1],
      [null, 2],
      [5, 3],
      [null, 4],
      [5, 5],
    ]
    const [, table] = read({}, rows)
    expect(table.column('a').kind).toBe('integer')
    const xml = text(formatExcel(filled(table, { a: 3 })))
    expect(cellOf(xml, 'A3')).toContain('<t>3</t>')
    expect(cellOf(xml, 'A5')).toContain('<v>3</v>')
    const mixed: TestCell[][] = [
      ['a', 'k'],
      ['x', 1],
      [7, 2],
      [null, 3],
      ['x', 4],
      [7, 5],
    ]
    const [, other] = read({}, mixed)
    expect(other.column('a').levels).toEqual(['7', 'x'])
    expect(cellOf(text(formatExcel(filled(other, { a: 0 }))), 'A4')).toContain('><v>7</v>')
    expect(cellOf(text(formatExcel(filled(other, { a: 1 }))), 'A4')).toContain('<t>x</t>')
  })

  it('name their parts with backslashes, and in another case than they refer to them', () => {
    const files = workbookFiles({ sheets: [{ rows: rowsXml(ROWS) }], ...PARTS })
    const odd = files.map((file) => ({
      ...file,
      name: file.name.replaceAll('/', '\\').replace('sharedStrings', 'SharedStrings'),
    }))
    const bytes = zipOf(odd)
    const after = formatExcel(filled(parseExcel(bytes), VALUES))
    expect(parseExcel(after).columns.map(({ given }) => given)).toEqual([4, 4, 4, 4, 4])
    for (const [name, { raw }] of unzip(bytes)) {
      if (!/sheet1|styles/.test(name)) expect(unzip(after).get(name)?.raw.equals(raw)).toBe(true)
    }
  })

  it('are packed by other means: not at all, with more behind the entries', () => {
    const files = workbookFiles({ sheets: [{ rows: rowsXml(ROWS) }], ...PARTS })
    const bytes = zipOf(files.map((file) => ({ ...file, stored: true })))
    const after = formatExcel(filled(parseExcel(bytes), VALUES))
    for (const [name, { raw }] of unzip(bytes)) {
      if (name === SHEET || name === 'xl/styles.xml') continue
      expect(unzip(after).get(name)?.raw.equals(raw), name).toBe(true)
    }
  })
})

describe('a new workbook', () => {
  const CSV =
    'n,i,b,yes,k,d,t,z,id\n' +
    '0.50,1,true,no,x,2024-01-31,2024-01-31 12:30,2024-01-31T12:30+02:00,007\n' +
    ',,,,,,,,\n' +
    '2.25,3,false,yes," y\n<&>",1850-01-01,2024-02-29 00:00,2024-01-31T12:30+02:00,008\n' +
    '1.00,4,true,yes,x,2024-05-01,2024-02-29 00:01,2024-01-31T12:30+02:00,009\n'

  it('has numbers, dates and booleans as such, and texts where something would be lost', () => {
    const table = parseExcel(formatExcel(parseCsv(CSV)))
    expect(table.rows).toBe(3)
    const [first, second] = table.toRows()
    expect(first).toEqual({
      n: 0.5,
      i: 1,
      b: true,
      yes: 'no',
      k: 'x',
      d: new Date('2024-01-31'),
      t: new Date('2024-01-31T12:30Z'),
      z: '2024-01-31T12:30+02:00',
      id: '007',
    })
    expect(second).toMatchObject({ k: ' y\n<&>', d: '1850-01-01' })
  })

  it('has names bold and held in view, decimals as they were, and filled cells that are seen', () => {
    const bytes = formatExcel(filled(parseCsv(CSV), { n: 1.5, i: 2 }))
    const xml = text(bytes)
    expect(xml).toContain('state="frozen"')
    expect(lookOf(bytes, 'A1')).toContain('fontId="1"')
    expect(text(bytes, 'xl/styles.xml')).toContain('formatCode="0.00"')
    expect(cellOf(xml, 'A3')).toContain('<v>1.5</v>')
    expect(lookOf(bytes, 'A3')).toMatch(/fillId="2".*applyFill="1"/)
    expect(lookOf(bytes, 'A2')).toContain('fillId="0"')
    expect(lookOf(bytes, 'B3')).toMatch(/fillId="2"/)
  })

  it('may have no rows, or no columns', () => {
    expect(parseExcel(formatExcel(parseCsv('a,b\n'))).columns.map(({ name }) => name)).toEqual([
      'a',
      'b',
    ])
    expect(() => parseExcel(formatExcel(parseCsv('a\n').select([])))).not.toThrow()
  })

  it('refuses what no workbook holds', () => {
    const long = parseCsv(`a,b\n${'x'.repeat(32_768)},1\n`)
    expect(() => formatExcel(long)).toThrow(
      'writeTable: at most 32767 characters in a cell of a workbook in row 1, column "a", got "32768"',
    )
    expect(() => formatExcel({} as never)).toThrow(
      new TypeError('formatExcel: a Table, got an object'),
    )
  })
})
