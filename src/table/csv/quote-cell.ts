import { rangeError } from '../../errors.js'
import { type CsvStyle, PLAIN_STYLE } from './csv-dialect.js'

/**
 * A text as a cell of a file, in quotes where it must be, in the file's own manner.
 *
 * @throws RangeError if the file has no quotes and no escapes, and the text would be cut
 */
export function quoteCell(text: string, style: CsvStyle, always = false): string {
  const { delimiter, quote, escape: mark } = style
  const cuts =
    (delimiter !== '' && text.includes(delimiter)) ||
    (delimiter === ' ' && text.includes('\t')) ||
    /[\r\n]/.test(text)
  const must = always || cuts || mayMislead(text, style)
  if (!must) return mark === '' ? text : text.replaceAll(mark, mark + mark)
  if (quote === '') return bareCell(text, style, cuts)
  if (mark === '') return quote + text.replaceAll(quote, quote + quote) + quote
  const escaped = text.replaceAll(mark, mark + mark).replaceAll(quote, mark + quote)
  return quote + escaped + quote
}

/** Whether a text would be read as another if it stood there as it is. */
function mayMislead(text: string, { quote, comment, delimiter }: CsvStyle): boolean {
  return (
    (quote !== '' && text.includes(quote)) ||
    text.charCodeAt(0) <= 32 ||
    text.charCodeAt(text.length - 1) <= 32 ||
    text.charCodeAt(0) === 0xfeff ||
    (comment !== '' && text.startsWith(comment)) ||
    (delimiter === ' ' && text === '')
  )
}

function bareCell(text: string, { delimiter, escape: sign }: CsvStyle, cuts: boolean): string {
  if (sign === '') {
    if (!cuts) return text
    const expectation = `text without ${JSON.stringify(delimiter)} and line breaks, since the file has no quotes`
    throw rangeError('writeTable', expectation, text)
  }
  let out = ''
  for (const mark of text) {
    out += mark === sign || mark === delimiter || /[\r\n]/.test(mark) ? sign + mark : mark
  }
  return out
}

/** The same, with nothing but a delimiter and RFC 4180. */
export function quotePlain(text: string, delimiter: string, always = false): string {
  return quoteCell(text, { ...PLAIN_STYLE, delimiter }, always)
}
