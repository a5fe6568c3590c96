/** At most so many characters in a line, so that a search shows a line that can be read. */
const WIDTH = 110

const ESCAPES = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function escaped(char) {
  const hex = char.codePointAt(0).toString(16)
  return (
    ESCAPES[char] ??
    (char < ' ' || /[\u2028\u2029\ufeff]/.test(char) ? `\\u${hex.padStart(4, '0')}` : char)
  )
}

/**
 * Text as the source of a string, in lines of at most 110 characters that are joined by `+`: bundlers make
 * one string of them.
 *
 * @param indent how far lines are indented
 */
export function stringLines(text, indent = 2) {
  const space = ' '.repeat(indent)
  const room = WIDTH - indent - "'' +".length
  const lines = ['']
  for (const char of text) {
    const source = escaped(char)
    if (lines.at(-1).length + source.length > room) lines.push('')
    lines[lines.length - 1] += source
  }
  return lines.map((line) => `${space}'${line}'`).join(' +\n')
}
