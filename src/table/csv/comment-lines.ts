import type { Finding } from '../findings/finding.js'
import { type CsvBlock, lineBreaksIn, rowStart } from './csv-block.js'
import { isComment } from './csv-lines.js'

const MOST_LINES = 10

/**
 * The comments that were passed over before and between the rows of a block.
 *
 * @param isFirst whether what is before the block's first row was not told with an earlier block
 */
export function commentLines(block: CsvBlock, comment: string, isFirst: boolean): Finding[] {
  if (comment === '') return []
  const { text, ends, nexts, used } = block
  const lines: number[] = []
  let count = 0
  const look = (from: number, to: number) => {
    // A line break alone, which is what mostly is between rows.
    if (to - from <= 2 || !text.slice(from, to).includes(comment)) return
    for (const match of text.slice(from, to).matchAll(/(?<=^|\r\n|\n|\r)[^\r\n]+/g)) {
      const at = from + match.index
      if (!isComment(text, at, comment)) continue
      count++
      if (lines.length < MOST_LINES) lines.push(block.line + lineBreaksIn(text.slice(0, at)))
    }
  }
  if (isFirst) look(0, block.rows > 0 ? rowStart(block, 0) : used)
  for (let row = 0; row < block.rows; row++) look(ends[row] ?? 0, nexts[row] ?? 0)
  return count === 0 ? [] : [{ code: 'comment-lines', count, text: comment, lines }]
}
