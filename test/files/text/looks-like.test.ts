import { describe, expect, it } from 'vitest'
import { looksLike } from '../../../src/bytes.js'

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const zip = (...names: string[]) => bytes(`PK\x03\x04${'\0'.repeat(26)}${names.join('\0')}`)

describe('what a file looks like', () => {
  it.each([
    ['gzip', bytes('\x1f\x8b\x08\0')],
    ['zstd', bytes('\x28\xb5\x2f\xfd')],
    ['parquet', bytes('PAR1\x15\x04')],
    ['arrow', bytes('ARROW1\0\0')],
    ['feather', bytes('FEA1\0\0\0')],
    ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['xlsx', zip('_rels/.rels')],
    ['xlsb', zip('[Content_Types].xml', 'xl/workbook.bin')],
    ['docx', zip('[Content_Types].xml', 'word/document.xml')],
    ['ods', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK')],
    ['odt', zip('mimetypeapplication/vnd.oasis.opendocument.textPK')],
    ['zip', zip('data.csv')],
    ['xls', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['pdf', bytes('%PDF-1.7\n')],
    ['html', bytes('<!DOCTYPE html><html><body>')],
    ['html', bytes('\n <html xmlns:x="urn:schemas-microsoft-com:office:excel">')],
    ['html', bytes('\xef\xbb\xbf<table><tr><td>1</td></tr></table>')],
    ['html', bytes('<?xml version="1.0"?>\n<!DOCTYPE html>')],
    ['html', bytes('\xff\xfe<\0h\0t\0m\0l\0>\0')],
    [
      'xml',
      bytes('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    ],
    ['xml', bytes('<?xml version="1.0"?><rows/>')],
    ['sqlite', bytes('SQLite format 3\0')],
    ['tar', bytes(`data.csv${'\0'.repeat(249)}ustar`)],
    ['png', bytes('\x89PNG\r\n\x1a\n')],
    ['jpeg', bytes('\xff\xd8\xff\xe0')],
    ['spss', bytes('$FL2@(#) SPSS\0')],
    ['stata', bytes('<stata_dta><header>')],
    ['stata', bytes('\x72\x02\x01\x00')],
    [
      'sas',
      bytes(`${'\0'.repeat(12)}\xc2\xea\x81\x60\xb3\x14\x11\xcf\xbd\x92\x08\x00\x09\xc7\x31\x8c`),
    ],
    ['sas', bytes('HEADER RECORD*******LIBRARY HEADER RECORD')],
  ])('%s', (kind, start) => {
    const look = looksLike(start)
    expect(look?.kind).toBe(kind)
    expect(look?.name).not.toBe('')
    expect(look?.advice).not.toBe('')
  })

  it.each([
    ['CSV', 'a,b\n1,2\n'],
    ['nothing', ''],
    ['a column that is called as a format begins', 'ORC,b\n1,2\n'],
    ['another', 'PAR1,PAR2\n1,2\n'],
    ['a third', 'BZh\tx\n'],
    ['numbers with a sign before them', '<0.5,<1\n3,4\n'],
    ['JSON', '[{"html": "<html>"}]'],
    ['Latin-1', 'caf\xe9,b\n'],
  ])('undefined for text: %s', (_, text) => {
    expect(looksLike(bytes(text))).toBeUndefined()
  })
})
