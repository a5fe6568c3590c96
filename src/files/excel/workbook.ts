import { show } from '../../errors.js'
import { TextError } from '../../table/text-error.js'
import { cellFormats, type NumberMeaning } from './cell-formats.js'
import { checkWorkbookBytes, otherDocument } from './other-file.js'
import { attributeOf, isTrue, scanXml } from './scan-xml.js'
import { sharedStrings } from './shared-strings.js'
import { Zip } from './zip.js'

/** A sheet of cells. */
export interface SheetEntry {
  readonly name: string
  /** The part of the file that holds it. */
  readonly part: string
  readonly isHidden: boolean
}

/** A reference from one part of a file to another. */
interface Relationship {
  /** The last word of its type, such as `worksheet`. */
  readonly type: string
  /** The part that it leads to; undefined if it leads out of the file, where nothing is followed. */
  readonly part: string | undefined
}

const MOST_CHARACTERS = 2 ** 29 - 2 ** 10

/** A workbook: its sheets, and what their cells refer to. Parts are read when they are asked for. */
export class Workbook {
  readonly zip: Zip
  /** The part that names the sheets. */
  readonly part: string
  readonly sheets: readonly SheetEntry[]
  /** Whether day 0 is 1 January 1904. */
  readonly is1904: boolean
  readonly stylesPart: string | undefined
  private readonly stringsPart: string | undefined
  private strings: string[] | undefined
  private meanings: NumberMeaning[] | undefined

  /** @throws TextError if it is no workbook, or one that cannot be read */
  constructor(bytes: Uint8Array) {
    checkWorkbookBytes(bytes)
    this.zip = new Zip(bytes)
    const main = [...this.relationships('').values()].find(({ type }) => type === 'officeDocument')
    this.part = main?.part ?? 'xl/workbook.xml'
    if (!this.zip.has(this.part) || !this.part.endsWith('.xml')) {
      throw otherDocument(this.zip)
    }
    const relationships = this.relationships(this.part)
    const all = [...relationships.values()]
    this.stylesPart = all.find(({ type }) => type === 'styles')?.part
    this.stringsPart = all.find(({ type }) => type === 'sharedStrings')?.part
    const sheets: SheetEntry[] = []
    let is1904 = false
    let isWorkbook = false
    scanXml(this.part, this.text(this.part), {
      open(tag) {
        if (tag.name === 'workbook') isWorkbook = true
        if (tag.name === 'workbookPr') is1904 = isTrue(tag.attributes['date1904'])
        if (tag.name !== 'sheet') return
        const found = relationships.get(idOf(tag.attributes) ?? '')
        if (found?.type !== 'worksheet' || found.part === undefined) return
        const state = tag.attributes['state'] ?? 'visible'
        const name = attributeOf(tag, 'name') ?? ''
        sheets.push({ name, part: found.part, isHidden: state !== 'visible' })
      },
    })
    if (!isWorkbook) throw otherDocument(this.zip)
    this.sheets = sheets
    this.is1904 = is1904
  }

  /**
   * The text of a part.
   *
   * @throws TextError if it is not there, damaged, or not in UTF-8
   */
  text(part: string): string {
    const bytes = this.zip.read(part)
    if (bytes.length > MOST_CHARACTERS) {
      throw new TextError(
        `expected parts of at most 512 MB, got ${bytes.length} bytes in ${show(part)}`,
      )
    }
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch {
      throw new TextError(`expected text in UTF-8 in ${show(part)}, got other bytes`)
    }
  }

  /** What a part refers to, by the names that it has for them. */
  relationships(part: string): Map<string, Relationship> {
    const found = new Map<string, Relationship>()
    const at = part.lastIndexOf('/') + 1
    const { zip } = this
    const list = zip.nameLike(`${part.slice(0, at)}_rels/${part.slice(at)}.rels`)
    if (!zip.has(list)) return found
    scanXml(list, this.text(list), {
      open({ name, attributes }) {
        if (name !== 'Relationship') return
        const type = (attributes['Type'] ?? '').split('/').at(-1) ?? ''
        const outside = attributes['TargetMode'] === 'External'
        const target = zip.nameLike(resolved(part.slice(0, at), attributes['Target'] ?? ''))
        found.set(attributes['Id'] ?? '', { type, part: outside ? undefined : target })
      },
    })
    return found
  }

  /** A string that cells share, by its number. */
  sharedString(index: number): string | undefined {
    if (this.strings === undefined) {
      const part = this.stringsPart
      const known = part !== undefined && this.zip.has(part)
      this.strings = known ? sharedStrings(part, this.text(part)) : []
    }
    return this.strings[index]
  }

  /** What the numbers of cells of a style are. */
  meaning(style: number): NumberMeaning {
    if (this.meanings === undefined) {
      const part = this.stylesPart
      const known = part !== undefined && this.zip.has(part)
      this.meanings = known ? cellFormats(part, this.text(part)) : []
    }
    return this.meanings[style] ?? 'number'
  }
}

/** The relationship of a sheet: `r:id`, whatever the prefix, but not its number, `sheetId`. */
function idOf(attributes: Readonly<Record<string, string>>): string | undefined {
  const key = Object.keys(attributes).find((name) => name.endsWith(':id'))
  return key === undefined ? undefined : attributes[key]
}

/** A target of a relationship as the name of a part. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target
  const parts: string[] = []
  for (const piece of path.split('/')) {
    if (piece === '..') parts.pop()
    else if (piece !== '.' && piece !== '') parts.push(piece)
  }
  return parts.join('/')
}
