import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatExcel, parseExcel, TextError } from '../../src/excel.js'
import { FileError, readTable, SheetError, writeTable } from '../../src/node.js'
import { put, temporaryFolder } from '../helpers/folder.js'
import { rowsXml, workbook, workbookFiles } from '../helpers/workbook.js'
import { type ZippedFile, zipOf } from '../helpers/zip.js'

const folder = temporaryFolder()
const ROWS = rowsXml([
  ['a', 'b'],
  [1, 2],
  [null, 4],
  [5, 6],
])
const FILES = workbookFiles({ sheets: [{ rows: ROWS }] })
const SHEET = 'xl/worksheets/sheet1.xml'

/** The workbook with one of its parts changed. */
function changed(name: string, change: (file: ZippedFile) => Partial<ZippedFile>): Buffer {
  return zipOf(FILES.map((file) => (file.name === name ? { ...file, ...change(file) } : file)))
}

const content = (change: (text: string) => string) => (file: ZippedFile) => ({
  content: change(String(file.content)),
})

function refused(bytes: Uint8Array): string {
  try {
    parseExcel(bytes)
  } catch (error) {
    expect(error).toBeInstanceOf(TextError)
    return (error as Error).message
  }
  return 'nothing was refused'
}

describe('a workbook made to do harm', () => {
  it('is refused where it would expand without end: by what it says', () => {
    const zeros = { name: 'xl/media/bomb.bin', content: new Uint8Array(2 ** 25) }
    expect(refused(zipOf([...FILES, zeros]))).toBe(
      'expected a workbook, got a zip bomb: "xl/media/bomb.bin" expands to 33554432 bytes',
    )
    const parts = Array.from({ length: 9 }, (_, i) => ({
      name: `xl/media/${i}.bin`,
      content: new Uint8Array(8),
      size: 2 ** 27,
    }))
    expect(refused(zipOf([...FILES, ...parts]))).toContain('zip bomb')
    const many = Array.from({ length: 80 }, (_, i) => ({
      name: `xl/media/${i}.bin`,
      content: new Uint8Array(8),
      size: 2 ** 24,
    }))
    expect(refused(zipOf([...FILES, ...many]))).toBe(
      'expected a workbook of at most 1024 MB once expanded',
    )
    const entries = Array.from({ length: 20_001 }, (_, i) => ({ name: `${i}`, content: '' }))
    expect(refused(zipOf(entries))).toBe('expected a workbook of at most 20000 parts, got 20001')
  })

  it('and by what it does: a part that says that it is small is not expanded further', () => {
    const bomb = changed(SHEET, () => ({ content: new Uint8Array(2 ** 24), size: 1000 }))
    expect(refused(bomb)).toContain(`"${SHEET}" is damaged`)
    const short = changed(SHEET, () => ({ size: 100_000 }))
    expect(refused(short)).toContain(`"${SHEET}" is damaged`)
  })

  it('is refused where entries share their bytes', () => {
    const bytes = zipOf([...FILES, { name: 'x', content: 'x' }])
    const at = bytes.lastIndexOf(Buffer.from('PK\x01\x02'))
    bytes.writeUInt32LE(bytes.readUInt32LE(at + 42) - 1, at + 42)
    expect(refused(bytes)).toContain('is damaged')
    const shared = zipOf([...FILES, { name: 'x', content: 'x' }])
    const first = shared.indexOf(Buffer.from('PK\x01\x02'))
    shared.writeUInt32LE(shared.length, first + 20)
    expect(refused(shared)).toContain('is damaged')
  })

  it('is refused where it has links or names that lead out of it', () => {
    for (const name of ['../../etc/passwd', '/etc/passwd', 'xl/../../a', 'C:/a', 'xl\\..\\..\\a']) {
      expect(refused(zipOf([...FILES, { name, content: 'x' }]))).toBe(
        `expected parts inside the workbook, got a link out of it: "${name.replaceAll('\\', '/')}"`,
      )
    }
    const link = { name: 'xl/a', content: '/etc/passwd', attributes: 0xa1ff0000 }
    expect(refused(zipOf([...FILES, link]))).toContain('a link out of it')
    expect(refused(zipOf([...FILES, ...FILES.slice(0, 1)]))).toContain('twice')
  })

  it('is refused where its XML has a document type, and knows no entities', () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    const typed = changed(
      SHEET,
      content((text) => text.replace('<worksheet', `${laughs}<worksheet`)),
    )
    expect(refused(typed)).toBe(`expected XML without a document type in "${SHEET}"`)
    const entity = changed(
      SHEET,
      content((text) => text.replace('>a<', '>&b;<')),
    )
    expect(refused(entity)).toMatch(/^expected XML in ".*": 2:\d+: undefined entity/)
  })

  it('is read without what it refers to elsewhere', () => {
    const target = 'Target="worksheets/sheet1.xml"'
    const outside = content((text) => text.replace(target, `${target} TargetMode="External"`))
    expect(refused(changed('xl/_rels/workbook.xml.rels', outside))).toBe(
      'expected a sheet of cells, got none',
    )
  })
})

describe('a workbook that cannot be read', () => {
  it('is said to be cut off, damaged, or nothing of the kind, with the part', () => {
    const whole = zipOf(FILES)
    expect(refused(new Uint8Array())).toBe('expected a workbook (.xlsx), got an empty file')
    expect(refused(whole.subarray(0, whole.length - 30))).toContain('cut off')
    expect(refused(Buffer.from('a,b\n1,2\n'))).toContain('got something else')
    expect(refused(changed(SHEET, () => ({ crc: 1 })))).toContain(`"${SHEET}" is damaged`)
    expect(
      refused(
        changed(
          SHEET,
          content((text) => text.replace('</row>', '')),
        ),
      ),
    ).toMatch(/^expected XML in "xl\/worksheets\/sheet1.xml": 2:\d+: unexpected close tag/)
    const latin = changed(SHEET, () => ({ content: Buffer.from('<a>\xe9</a>', 'latin1') }))
    expect(refused(latin)).toBe(`expected text in UTF-8 in "${SHEET}", got other bytes`)
    const gone = zipOf(FILES.filter(({ name }) => name !== SHEET))
    expect(refused(gone)).toBe(`expected a part "${SHEET}", got none`)
  })

  it('never makes anything but a TextError, whatever bytes are wrong', () => {
    const whole = zipOf(FILES)
    for (let at = 0; at < whole.length; at += 3) {
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8))
      try {
        formatExcel(parseExcel(bytes))
      } catch (error) {
        expect(error, `byte ${at}: ${error}`).toBeInstanceOf(TextError)
      }
      const cut = whole.subarray(0, at)
      expect(() => parseExcel(cut)).toThrow(TextError)
    }
  })

  it('has cells that make sense, or their place is said', () => {
    const bad = (from: string, to: string) =>
      refused(
        changed(
          SHEET,
          content((text) => text.replace(from, to)),
        ),
      )
    expect(bad('<v>1</v>', '<v>one</v>')).toBe('line 2, column 1: expected a number, got "one"')
    expect(bad('<c r="B2"><v>2', '<c r="B2" t="s"><v>9')).toBe(
      'line 2, column 2: expected the number of a shared string, got "9"',
    )
    expect(bad('r="B2"', 'r="B9"')).toBe(`line 2: expected a cell of row 2 in "${SHEET}", got "B9"`)
    expect(bad('r="B2"', 'r="XFE2"')).toContain('got "XFE2"')
    expect(bad('<row r="3">', '<row r="1048577">')).toContain('got 1048577')
    expect(bad('<row r="3">', '<row r="2">')).toContain('expected a cell of row 2')
  })

  it('is told from those that are locked, old, or something else', () => {
    const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)])
    expect(refused(old)).toContain('got an old one (.xls): save it as .xlsx')
    old.write('EncryptedPackage', 100, 'utf16le')
    expect(refused(old)).toBe(
      'expected a workbook, got one locked with a password (save it without)',
    )
    const zipped = changed(SHEET, () => ({ flags: 1 }))
    expect(refused(zipped)).toContain('got an encrypted one')
    const of = (...names: string[]) => refused(zipOf(names.map((name) => ({ name, content: 'x' }))))
    expect(of('mimetype', 'content.xml')).toContain('an OpenDocument file (.ods)')
    expect(of('xl/workbook.bin')).toContain('a binary one (.xlsb)')
    expect(of('word/document.xml')).toContain('got a text')
    expect(of('Index/Document.iwa')).toContain('Numbers')
    expect(of('a.csv')).toContain('a zip file without one')
    expect(() => parseExcel('x' as never)).toThrow(
      new TypeError('parseExcel: an ArrayBuffer or a Uint8Array, got "x"'),
    )
  })
})

describe('workbooks in files', () => {
  it('are refused by name, with the place of what is wrong', async () => {
    const damaged = changed(
      SHEET,
      content((text) => text.replace('<v>1</v>', '<v>one</v>')),
    )
    const path = put(folder, 'damaged.xlsx', damaged)
    await expect(readTable(path)).rejects.toThrow(FileError)
    await expect(readTable(path)).rejects.toThrow(
      `${path}, line 2, column 1: expected a number, got "one"`,
    )
    const good = put(folder, 'good.xlsx', zipOf(FILES))
    await expect(readTable(good, { sheet: 'x' })).rejects.toThrow(SheetError)
    await expect(readTable(good, { kinds: { a: 'boolean' } })).rejects.toThrow(
      `${good}, line 4, column 1: expected one of two words`,
    )
    for (const ending of ['xls', 'xlsb', 'ods', 'numbers']) {
      await expect(readTable(`a.${ending}`)).rejects.toThrow(
        `format: a workbook in .xlsx, as which the program that made it can save it, got "a.${ending}"`,
      )
    }
  })

  it('with macros keep them, and their ending', async () => {
    const mainType = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
    const macros = { name: 'xl/vbaProject.bin', content: new Uint8Array([1, 2, 3]) }
    const bytes = workbook({ sheets: [{ rows: ROWS }], mainType, more: [macros] })
    const path = put(folder, 'macros.xlsm', bytes)
    const table = await readTable(path)
    const filled = table.fill(new Map([['a', [0, 9, 0]]]))
    await writeTable(join(folder, 'filled.xlsm'), filled)
    const again = readFileSync(join(folder, 'filled.xlsm'))
    expect(parseExcel(again).toColumns()['a']).toEqual([1, 9, 5])
    expect(again.includes('xl/vbaProject.bin')).toBe(true)
    const name = (ending: string) => join(folder, `other.${ending}`)
    await expect(writeTable(name('xlsx'), filled)).rejects.toThrow(
      'writeTable: a name that ends in .xlsm, for a workbook with macros',
    )
    await expect(writeTable(name('xlsm'), filled.select([0]))).rejects.toThrow(
      'writeTable: a name that ends in .xlsx, for a workbook without macros',
    )
  })
})
