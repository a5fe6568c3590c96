import { decodeString } from './excel-text.js'
import { scanXml, type Tag } from './scan-xml.js'

/** Gathers the text of a string item: plain or in runs of several looks, without its reading aid. */
export class StringItem {
  private text = ''
  private isText = false
  /** How deep in phonetic text, which tells how to read a word and is no part of it. */
  private phonetic = 0

  open({ name }: Tag): void {
    if (name === 'rPh') this.phonetic++
    else if (name === 't') this.isText = this.phonetic === 0
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic--
    else if (name === 't') this.isText = false
  }

  add(text: string): void {
    if (this.isText) this.text += text
  }

  /** The text so far, which is then forgotten. */
  take(): string {
    const { text } = this
    this.text = ''
    return decodeString(text)
  }
}

/** The strings that the cells of a workbook share. */
export function sharedStrings(part: string, xml: string): string[] {
  const strings: string[] = []
  const item = new StringItem()
  scanXml(part, xml, {
    open: (tag) => item.open(tag),
    text: (text) => item.add(text),
    close(name) {
      item.close(name)
      if (name === 'si') strings.push(item.take())
    },
  })
  return strings
}
