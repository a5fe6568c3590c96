import { TextError } from '../../table/text-error.js'
import type { Zip } from './zip.js'

const SAVE = 'save it as .xlsx in the program that made it'

/** Throws where bytes are those of something else that people take for such a workbook. */
export function checkWorkbookBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new TextError('expected a workbook (.xlsx), got an empty file')
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (holds(bytes, 'EncryptedPackage')) {
      throw new TextError('expected a workbook, got one locked with a password (save it without)')
    }
    throw new TextError(`expected a workbook (.xlsx), got an old one (.xls): ${SAVE}`)
  }
  if (!begins(bytes, 0x50, 0x4b)) {
    throw new TextError('expected a workbook (.xlsx), which is a zip file, got something else')
  }
}

/** The error for a zip file that is no workbook. */
export function otherDocument(zip: Zip): TextError {
  const names = zip.names()
  if (zip.has('mimetype') && zip.has('content.xml')) {
    return new TextError(`expected a workbook (.xlsx), got an OpenDocument file (.ods): ${SAVE}`)
  }
  if (names.some((name) => name.endsWith('workbook.bin'))) {
    return new TextError(`expected a workbook (.xlsx), got a binary one (.xlsb): ${SAVE}`)
  }
  if (names.some((name) => name.startsWith('Index/') || name === 'Index.zip')) {
    return new TextError('expected a workbook (.xlsx), got one of Numbers: export it as .xlsx')
  }
  const kinds: Readonly<Record<string, string>> = { 'word/': 'a text', 'ppt/': 'slides' }
  const kind = Object.keys(kinds).find((folder) => names.some((name) => name.startsWith(folder)))
  const got = kind === undefined ? 'a zip file without one' : kinds[kind]
  return new TextError(`expected a workbook (.xlsx), got ${got}`)
}

function begins(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte)
}

/** Whether a name in UTF-16, as the folders of old Office files have them, stands among these bytes. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from([...name].flatMap((letter) => [letter.charCodeAt(0), 0]))
  const first = wanted[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true
  }
  return false
}
