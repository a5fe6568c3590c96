import { show } from '../../errors.js'
import type { Tellers } from './tellers.js'
import { cells } from './words.js'

/** What is told of files of any format, and of JSON. */
export const FILE_TELLERS: Tellers = {
  encoding: ({ text = '', texts = [], lines = [] }) => {
    const [line] = lines
    const shows = line === undefined ? '' : `line ${line} is not UTF-8: `
    const others = texts.length === 0 ? '' : `, or perhaps ${texts.join(' or ')}`
    return {
      text: `${shows}read as ${text}${others}`,
      option: `--encoding ${texts[0] ?? '<label>'}`,
    }
  },
  'encoding-mark': ({ text = '', texts = [] }) => ({
    text: `it begins with the byte order mark of ${text}: read as that, and not as ${texts[0] ?? ''}`,
  }),
  format: ({ text = '', texts = [] }) => ({
    text: `it is ${text} by its first bytes: read as that, and not as ${texts[0] ?? ''}`,
  }),
  nested: ({ column, count, text, lines }) => {
    const line = lines?.[0] === undefined ? '' : `, first in line ${lines[0]}`
    const told = `${show(column)}: ${cells(count)} ${count === 1 ? 'holds' : 'hold'} ${text}, kept as they are${line}`
    return { text: told, ...(text === 'objects' && { option: '--flatten' }) }
  },
}
