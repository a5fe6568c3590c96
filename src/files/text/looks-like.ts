import { checkCount } from '../../errors.js'
import { hasControls } from './encoding-name.js'
import { oldOffice } from './old-office.js'

/** What a file may be other than a table in text. */
export interface FileLook {
  /** Such as `xlsx`, `gzip` or `pdf`. */
  readonly kind: string
  /** In words, such as `a workbook (.xlsx)`. */
  readonly name: string
  /** What to do about it. */
  readonly advice: string
}

const AS_CSV = 'save it as CSV'
const RENAME = (format: string) => `name it .${format}, or say --format ${format}`
const UNPACK = 'unpack it first'

/** What files of Microsoft's compound format begin with. */
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

type Mark = readonly [kind: string, at: number, bytes: string, name: string, advice: string]

/** Bytes that files begin with, written as characters of as many codes. */
const MARKS: readonly Mark[] = [
  ['gzip', 0, '\x1f\x8b\x08', 'gzip', UNPACK],
  ['zstd', 0, '\x28\xb5\x2f\xfd', 'Zstandard', UNPACK],
  ['parquet', 0, 'PAR1', 'Parquet', RENAME('parquet')],
  ['parquet', 0, 'PARE', 'Parquet, encrypted', 'decrypt it first'],
  ['arrow', 0, 'ARROW1', 'Arrow (Feather)', RENAME('arrow')],
  ['feather', 0, 'FEA1', 'Feather of version 1', 'save it as CSV or Parquet'],
  ['arrow', 0, '\xff\xff\xff\xff', 'a stream of Arrow', 'save it as CSV or Parquet'],
  [
    'xls',
    0,
    '\x09\x08\x10\x00\x00\x06\x05\x00',
    'an old workbook (.xls)',
    'save it as .xlsx or CSV',
  ],
  ['pdf', 0, '%PDF-', 'PDF', 'take the table out of it as CSV'],
  ['sqlite', 0, 'SQLite format 3\0', 'an SQLite database', 'export the table as CSV'],
  ['spss', 0, '$FL2', 'SPSS (.sav)', AS_CSV],
  ['spss', 0, '$FL3', 'SPSS (.zsav)', AS_CSV],
  ['stata', 0, '<stata_dta>', 'Stata (.dta)', AS_CSV],
  [
    'sas',
    12,
    '\xc2\xea\x81\x60\xb3\x14\x11\xcf\xbd\x92\x08\x00\x09\xc7\x31\x8c',
    'SAS (.sas7bdat)',
    AS_CSV,
  ],
  ['sas', 0, 'HEADER RECORD*******LIB', 'SAS transport (.xpt)', AS_CSV],
  ['npy', 0, '\x93NUMPY', 'NPY', 'it is read by colmask softmax alone'],
  ['hdf5', 0, '\x89HDF\r\n\x1a\n', 'HDF5', AS_CSV],
  ['matlab', 0, 'MATLAB 5.0 MAT-file', 'a MATLAB file', AS_CSV],
  ['r', 0, 'RDX2\n', 'R data', 'save it as CSV in R (write.csv)'],
  ['r', 0, 'RDX3\n', 'R data', 'save it as CSV in R (write.csv)'],
  ['orc', 0, 'ORC', 'ORC', 'save it as CSV or Parquet'],
  ['avro', 0, 'Obj\x01', 'Avro', 'save it as CSV or Parquet'],
  ['tar', 257, 'ustar', 'a tar archive', UNPACK],
  ['bzip2', 0, 'BZh', 'bzip2', UNPACK],
  ['xz', 0, '\xfd7zXZ\0', 'xz', UNPACK],
  ['7z', 0, '7z\xbc\xaf\x27\x1c', 'a 7z archive', UNPACK],
  ['rar', 0, 'Rar!\x1a\x07', 'a RAR archive', UNPACK],
  ['png', 0, '\x89PNG\r\n\x1a\n', 'an image (PNG)', 'give the table itself'],
  ['jpeg', 0, '\xff\xd8\xff', 'an image (JPEG)', 'give the table itself'],
  ['gif', 0, 'GIF8', 'an image (GIF)', 'give the table itself'],
  ['webp', 8, 'WEBP', 'an image (WebP)', 'give the table itself'],
  ['tiff', 0, 'II*\0', 'an image (TIFF)', 'give the table itself'],
  ['tiff', 0, 'MM\0*', 'an image (TIFF)', 'give the table itself'],
  ['heic', 4, 'ftyphei', 'an image (HEIC)', 'give the table itself'],
  ['heic', 4, 'ftypmif1', 'an image (HEIC)', 'give the table itself'],
  ['access', 4, 'Standard Jet DB', 'an Access database (.mdb)', 'export the table as CSV'],
  ['access', 4, 'Standard ACE DB', 'an Access database (.accdb)', 'export the table as CSV'],
  ['rtf', 0, '{\\rtf', 'a document (RTF)', AS_CSV],
]

/**
 * What a file is by its first bytes, if it is one of those that are often taken for a table in text, or
 * are named like one; undefined for what may be text.
 *
 * @param bytes the first 512 or more, or all there are
 *
 * @example
 * ```ts
 * looksLike(new TextEncoder().encode('%PDF-1.7'))
 * // { kind: 'pdf', name: 'PDF', advice: 'take the table out of it as CSV' }
 * ```
 */
export function looksLike(bytes: Uint8Array): FileLook | undefined {
  checkCount('looksLike', 1, arguments.length)
  const start = String.fromCharCode(...bytes.subarray(0, 4096))
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return archive(start)
  if (start.startsWith(COMPOUND)) return compound(bytes)
  const isBinary = hasControls(start)
  for (const [kind, at, mark, name, advice] of MARKS) {
    // A table may well have a column ORC.
    if (!isBinary && /^\w+$/.test(mark)) continue
    if (start.startsWith(mark, at)) return { kind, name, advice }
  }
  if (isOldStata(bytes)) return { kind: 'stata', name: 'Stata (.dta)', advice: AS_CSV }
  return markup(start.replaceAll('\0', ''))
}

/** Files of Office before 2007, and later ones with a password. */
function compound(bytes: Uint8Array): FileLook {
  const found = oldOffice(bytes)
  const advice = {
    xls: 'save it as .xlsx or CSV',
    locked: 'save it without its password',
    doc: AS_CSV,
    ppt: AS_CSV,
    msg: AS_CSV,
  }
  return { ...found, advice: advice[found.kind] }
}

/** What is in a ZIP archive shows in the names of its first parts. */
function archive(start: string): FileLook {
  const office = (kind: string, name: string, advice: string) => ({ kind, name, advice })
  const openDocument = /mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(start)?.[1]
  if (openDocument === 'spreadsheet') {
    return office('ods', 'a workbook (.ods)', 'save it as .xlsx or CSV')
  }
  if (openDocument !== undefined) return office('odt', `a document (${openDocument})`, AS_CSV)
  if (/word\//.test(start)) return office('docx', 'a document (.docx)', AS_CSV)
  if (/ppt\//.test(start)) return office('pptx', 'a presentation (.pptx)', AS_CSV)
  if (/xl\/\w*\.?bin|xl\/workbook\.bin/.test(start)) {
    return office('xlsb', 'a workbook (.xlsb)', 'save it as .xlsx or CSV')
  }
  if (/Index\/|Index\.zip|\.iwa/.test(start) && !/xl\//.test(start)) {
    return office('numbers', 'a file of Numbers, Pages or Keynote', 'export it as .xlsx or CSV')
  }
  if (/xl\/|\[Content_Types\]\.xml|_rels\/\.rels|docProps\//.test(start)) {
    return office('xlsx', 'a workbook (.xlsx)', RENAME('xlsx'))
  }
  const advice = `if it is a workbook, ${RENAME('xlsx')}; else unpack it first`
  return { kind: 'zip', name: 'a ZIP archive, as workbooks (.xlsx) are', advice }
}

/** Stata before release 13: its version, the order of bytes, a 1 and a 0. */
function isOldStata(bytes: Uint8Array): boolean {
  const [version = 0, order = 0, type, zero] = bytes
  return (
    [105, 108, 110, 111, 112, 113, 114, 115].includes(version) &&
    (order === 1 || order === 2) &&
    type === 1 &&
    zero === 0
  )
}

/** Pages and documents in text; the mark of UTF-8 stands here as the characters of its bytes. */
function markup(start: string): FileLook | undefined {
  const text = start
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .trimStart()
    .slice(0, 2000)
    .toLowerCase()
  if (!text.startsWith('<')) return undefined
  if (
    /^<(?:!doctype html|html|head|body|table|meta)\b/.test(text.replace(/^<\?xml[^>]*>\s*/, '')) ||
    /<html\b/.test(text)
  ) {
    return { kind: 'html', name: 'a web page (HTML)', advice: 'open it and save its table as CSV' }
  }
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    return { kind: 'xml', name: 'a workbook of 2003 (XML)', advice: 'save it as .xlsx or CSV' }
  }
  if (text.startsWith('<?xml')) return { kind: 'xml', name: 'XML', advice: AS_CSV }
  return undefined
}
