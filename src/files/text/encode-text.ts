import { checkCount } from '../../errors.js'
import { TextError } from '../../table/text-error.js'
import { encodingName } from './encoding-name.js'
import { LineCounter } from './line-counter.js'
import { textEncoder, UnmappableError } from './text-encoder.js'

/**
 * A text as bytes that are read as that text again.
 *
 * @param encoding any label that TextDecoder knows
 * @throws TextError, with its line, if the encoding does not have a character
 * @throws RangeError if there is no such encoding
 *
 * @example
 * ```ts
 * encodeText('München', 'windows-1252')
 * // Uint8Array(7) [
 * //    77, 252, 110,
 * //    99, 104, 101,
 * //   110
 * // ]
 * ```
 */
export function encodeText(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  checkCount('encodeText', 2, arguments.length)
  try {
    return textEncoder(encodingName(encoding, 'encodeText'))(text)
  } catch (error) {
    if (!(error instanceof UnmappableError)) throw error
    const before = new TextEncoder().encode(text.slice(0, error.index))
    const line = new LineCounter('utf-8').add(before).breaks + 1
    throw new TextError(error.message, { line })
  }
}
