import { SaxesParser } from 'saxes'
import { show } from '../../errors.js'
import { TextError } from '../../table/text-error.js'

/** An element's start: its name, its attributes, and where its tag stands in the text. */
export interface Tag {
  readonly name: string
  /** What stands before the name, such as `x:`; most files have nothing there. */
  readonly prefix: string
  readonly attributes: Readonly<Record<string, string>>
  readonly start: number
  readonly end: number
  /** Whether it is all of the element, as `<c/>` is. */
  readonly isEmpty: boolean
}

/** What is called with the parts of an XML text as they come. */
export interface XmlHandlers {
  open?(tag: Tag): void
  /** @param start where the closing tag begins; where the element began if it is one tag alone */
  close?(name: string, start: number, end: number): void
  text?(text: string): void
}

/**
 * Goes through a part of a workbook. No entity but XML's own five is known, and a document type, which
 * could declare some, is refused.
 *
 * @throws TextError if it is not well-formed
 */
export function scanXml(part: string, xml: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw new TextError(`expected XML in ${show(part)}: ${error.message}`)
  })
  parser.on('doctype', () => {
    throw new TextError(`expected XML without a document type in ${show(part)}`)
  })
  const { open, close, text } = handlers
  let start = 0
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const end = parser.position
    start = xml.lastIndexOf('<', end - 1)
    const at = name.indexOf(':') + 1
    const prefix = name.slice(0, at)
    open?.({ name: name.slice(at), prefix, attributes, start, end, isEmpty: isSelfClosing })
  })
  if (close) {
    parser.on('closetag', ({ name, isSelfClosing }) => {
      const end = parser.position
      close(localName(name), isSelfClosing ? start : xml.lastIndexOf('<', end - 1), end)
    })
  }
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  parser.write(xml).close()
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The value of an attribute, whatever its prefix. */
export function attributeOf(tag: Tag, name: string): string | undefined {
  const key = Object.keys(tag.attributes).find((found) => localName(found) === name)
  return key === undefined ? undefined : tag.attributes[key]
}

/** Whether an attribute of two values says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}

/** A text as XML has it. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"\r]/g, (mark) => ESCAPES[mark] ?? '')
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** A tag with an attribute set. */
export function withAttribute(tag: string, name: string, value: string): string {
  const found = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`).exec(tag)
  if (found) {
    const end = found.index + found[0].length
    return `${tag.slice(0, found.index)}${found[1]}"${value}"${tag.slice(end)}`
  }
  return tag.replace(/\s*\/?>$/, (close) => ` ${name}="${value}"${close.trim()}`)
}

/** A piece of a text that another one takes the place of. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A text with edits made, which must not overlap. Of several at one place the first comes first. */
export function edited(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  const pieces: string[] = []
  let done = 0
  for (const edit of sorted) {
    pieces.push(text.slice(done, edit.start), edit.text)
    done = edit.end
  }
  pieces.push(text.slice(done))
  return pieces.join('')
}
