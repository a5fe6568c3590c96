import { textError } from '../../table/text-error.js'
import { type Edit, edited, scanXml, type Tag, withAttribute, xmlText } from './scan-xml.js'
import type { CellStyles } from './sheet-writer.js'

/** The children of a style sheet, in the order that they must have. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
]
/** Light amber, on which any text can be read. */
export const FILL_COLOUR = 'FFFFF2CC'
const PLAIN = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'

interface List {
  tag: Tag
  /** Where the next item goes, and how many there are. */
  end: number
  items: number
}

/** The first number of formats that are a workbook's own. */
const FIRST_FORMAT = 164

/**
 * Adds looks to the styles of a workbook: those of other cells on the ground that filled ones have, and those of sheets
 * that are added.
 */
export class StylesPatch implements CellStyles {
  private readonly lists = new Map<string, List>()
  private readonly starts = new Map<string, number>()
  private readonly looks: string[] = []
  private readonly formats: string[] = []
  private readonly added: string[] = []
  private readonly known = new Map<string, number>()
  private readonly ownFormats = new Map<string, number>()
  private lastFormat = FIRST_FORMAT - 1
  private isBold = false
  private prefix = ''
  private end = 0

  constructor(
    part: string,
    private readonly xml: string,
  ) {
    const path: Tag[] = []
    scanXml(part, xml, {
      open: (tag) => {
        path.push(tag)
        if (path.length === 1) {
          if (tag.name !== 'styleSheet') throw textError(`expected styles in "${part}"`, tag.name)
          this.prefix = tag.prefix
        }
        if (path.length === 2) {
          this.starts.set(tag.name, tag.start)
          this.lists.set(tag.name, { tag, end: tag.end, items: 0 })
        }
      },
      close: (_, start, end) => {
        const tag = path.pop()
        const parent = path.at(-1)
        if (path.length === 0) this.end = start
        if (tag === undefined || parent === undefined) return
        const list = this.lists.get(path.length === 1 ? tag.name : parent.name)
        if (list === undefined) return
        if (path.length === 1) list.end = start
        if (path.length === 2) list.items++
        if (path.length === 2 && tag.name === 'numFmt') {
          this.lastFormat = Math.max(this.lastFormat, Number(tag.attributes['numFmtId']) || 0)
        }
        if (path.length === 2 && parent.name === 'cellXfs') {
          this.looks.push(xml.slice(tag.start, end))
          this.formats.push(tag.attributes['numFmtId'] ?? '0')
        }
      },
    })
  }

  /** The look of a style, with the number format of another, on the ground that filled cells have. */
  filled(style: number, like: number): number {
    const key = `${style} ${like}`
    const known = this.known.get(key)
    if (known !== undefined) return known
    const look = this.looks[style] ?? PLAIN.replace('<', `<${this.prefix}`)
    const open = /^<[^>]*>/.exec(look)?.[0] ?? look
    let tag = withAttribute(open, 'fillId', String(this.fillIndex()))
    tag = withAttribute(tag, 'applyFill', '1')
    const format = this.formats[like] ?? '0'
    if (format !== (this.formats[style] ?? '0')) {
      tag = withAttribute(withAttribute(tag, 'numFmtId', format), 'applyNumberFormat', '1')
    }
    this.added.push(tag + look.slice(open.length))
    const index = Math.max(this.looks.length, 1) + this.added.length - 1
    this.known.set(key, index)
    return index
  }

  /** The look of names: bold. */
  get header(): number {
    this.isBold = true
    const font = Math.max(1, this.lists.get('fonts')?.items ?? 0)
    return this.look({ fontId: String(font), applyFont: '1' })
  }

  /** See {@link CellStyles}. */
  of(format: string, isFilled: boolean): number {
    const known = this.ownFormats.get(format)
    const id = format === '' ? 0 : (known ?? ++this.lastFormat)
    if (id > 0) this.ownFormats.set(format, id)
    return this.look({
      ...(id > 0 && { numFmtId: String(id), applyNumberFormat: '1' }),
      ...(isFilled && { fillId: String(this.fillIndex()), applyFill: '1' }),
    })
  }

  /** A look with these attributes, which is added once. */
  private look(attributes: Readonly<Record<string, string>>): number {
    const key = JSON.stringify(attributes)
    const known = this.known.get(key)
    if (known !== undefined) return known
    let tag = PLAIN.replace('<', `<${this.prefix}`)
    for (const [name, value] of Object.entries(attributes)) tag = withAttribute(tag, name, value)
    this.added.push(tag)
    const index = Math.max(this.looks.length, 1) + this.added.length - 1
    this.known.set(key, index)
    return index
  }

  /** The first two are the same in all workbooks: nothing, and dots. */
  private fillIndex(): number {
    return Math.max(2, this.lists.get('fills')?.items ?? 0)
  }

  /** The styles with what was added. */
  text(): string {
    if (this.added.length === 0) return this.xml
    const { prefix: p } = this
    const plain = (pattern: string) =>
      `<${p}fill><${p}patternFill patternType="${pattern}"/></${p}fill>`
    const colours = `<${p}fgColor rgb="${FILL_COLOUR}"/><${p}bgColor indexed="64"/>`
    const fill = `<${p}fill><${p}patternFill patternType="solid">${colours}</${p}patternFill></${p}fill>`
    const missing = [plain('none'), plain('gray125')].slice(this.lists.get('fills')?.items ?? 0)
    const looks = this.looks.length === 0 ? [PLAIN.replace('<', `<${p}`)] : []
    const formats = [...this.ownFormats].map(
      ([code, id]) => `<${p}numFmt numFmtId="${id}" formatCode="${xmlText(code)}"/>`,
    )
    const font = (bold: string) =>
      `<${p}font>${bold}<${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`
    const plainFont = this.lists.get('fonts')?.items ? [] : [font('')]
    return edited(this.xml, [
      ...(formats.length > 0 ? this.grown('numFmts', formats) : []),
      ...(this.isBold ? this.grown('fonts', [...plainFont, font(`<${p}b/>`)]) : []),
      ...this.grown('fills', [...missing, fill]),
      ...this.grown('cellXfs', [...looks, ...this.added]),
    ])
  }

  /** A list with items added, which is made if it is not there. */
  private grown(name: string, items: readonly string[]): Edit[] {
    const list = this.lists.get(name)
    const close = `</${this.prefix}${name}>`
    if (list === undefined) {
      const after = ORDER.slice(ORDER.indexOf(name) + 1)
      const start = after.map((other) => this.starts.get(other)).find((at) => at !== undefined)
      const at = start ?? this.end
      const open = `<${this.prefix}${name} count="${items.length}">`
      return [{ start: at, end: at, text: open + items.join('') + close }]
    }
    const { start, end, isEmpty } = list.tag
    const open = withAttribute(
      this.xml.slice(start, end),
      'count',
      String(list.items + items.length),
    )
    if (isEmpty) {
      return [{ start, end, text: open.replace(/\s*\/>$/, '>') + items.join('') + close }]
    }
    return [
      { start, end, text: open },
      { start: list.end, end: list.end, text: items.join('') },
    ]
  }
}
