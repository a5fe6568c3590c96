import { getFormatFromId, getFormatInfo } from 'numfmt'
import { attributeOf, scanXml } from './scan-xml.js'

/** What a number is by its format: a point in time, a time of day or a duration, or a number. */
export type NumberMeaning = 'date' | 'time' | 'number'

/** The formats from here on are the file's own; those below are the same in all files. */
const FIRST_OWN = 164
const LAST_BUILT_IN = 81

/** What the numbers of each cell style (an index into `cellXfs`) are, from a workbook's styles. */
export function cellFormats(part: string, xml: string): NumberMeaning[] {
  const own = new Map<number, string>()
  const styles: number[] = []
  const path: string[] = []
  scanXml(part, xml, {
    open(tag) {
      path.push(tag.name)
      const parent = path.at(-2)
      if (tag.name === 'numFmt' && parent === 'numFmts') {
        own.set(Number(tag.attributes['numFmtId']), attributeOf(tag, 'formatCode') ?? '')
      } else if (tag.name === 'xf' && parent === 'cellXfs') {
        styles.push(Number(tag.attributes['numFmtId'] ?? 0))
      }
    },
    close: () => path.pop(),
  })
  const meanings = new Map<number, NumberMeaning>()
  return styles.map((id) => {
    const meaning = meanings.get(id) ?? meaningOf(own.get(id) ?? builtIn(id))
    meanings.set(id, meaning)
    return meaning
  })
}

function builtIn(id: number): string {
  return id <= LAST_BUILT_IN ? getFormatFromId(id) : id < FIRST_OWN ? 'General' : ''
}

/** What a number in this format is. */
export function meaningOf(format: string): NumberMeaning {
  if (format === '' || format === 'General') return 'number'
  const type = typeOf(format) ?? typeOf(format.replace(OTHER_BRACKETS, ''))
  if (type === 'date' || type === 'datetime') return 'date'
  return type === 'time' ? 'time' : 'number'
}

/** What is in brackets, but for hours, minutes and seconds that count on. */
const OTHER_BRACKETS = /\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi

function typeOf(format: string): string | undefined {
  const { type } = getFormatInfo(format)
  return type === 'error' ? undefined : type
}
