import type { Finding } from '../../table/findings/finding.js'
import type { Guessed } from './text-decoding.js'

/**
 * What is to be told of an encoding that was not asked for.
 *
 * @param line of the first byte that is not UTF-8
 */
export function encodingFinding(guessed: Guessed, line: number | undefined): Finding {
  const { encoding, others, asked } = guessed
  if (asked !== undefined) return { code: 'encoding-mark', text: encoding, texts: [asked] }
  return {
    code: 'encoding',
    text: encoding,
    ...(others.length > 0 && { texts: others }),
    ...(line !== undefined && { lines: [line] }),
  }
}
