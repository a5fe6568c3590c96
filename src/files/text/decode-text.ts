import { checkCount, checkOptions } from '../../errors.js'
import type { Finding } from '../../table/findings/finding.js'
import { TextError, textError } from '../../table/text-error.js'
import { encodingFinding } from './encoding-finding.js'
import { encodingName } from './encoding-name.js'
import { LineCounter } from './line-counter.js'
import { looksLike } from './looks-like.js'
import { DecodingError, TextDecoding } from './text-decoding.js'

/** A text, and how it was read. */
export interface DecodedText {
  /** A byte order mark stays in it. */
  readonly text: string
  readonly encoding: string
  readonly mark: boolean
  /** Whether the text makes the same bytes again in that encoding. */
  readonly sameBytes: boolean
  /** What was guessed, with the line where it shows. */
  readonly findings: readonly Finding[]
}

/** No string of V8 is longer. */
const MOST_CHARACTERS = 2 ** 29 - 24

/**
 * The text of a file's bytes: UTF-8, UTF-16 with a byte order mark or without one, or else what it is
 * most probably in. They must not be compressed.
 *
 * @param options encoding: any label that TextDecoder knows, where it should not be guessed
 * @throws TextError, with a line where there is one, if it is no text, or not in that encoding
 * @throws RangeError if there is no such encoding
 *
 * @example
 * ```ts
 * decodeText(Uint8Array.of(0x4d, 0xfc, 0x6e, 0x63, 0x68, 0x65, 0x6e)).text
 * // München
 * ```
 */
export function decodeText(bytes: Uint8Array, options: { encoding?: string } = {}): DecodedText {
  const fn = 'decodeText'
  checkCount(fn, 2, arguments.length)
  checkOptions(fn, options, ['encoding'])
  const { encoding } = options
  const decoding = new TextDecoding(encoding === undefined ? undefined : encodingName(encoding, fn))
  const look = looksLike(bytes)
  if (look !== undefined) throw new TextError(`expected text, got ${look.name} (${look.advice})`)
  const lineOf = (offset: number, of: string) =>
    new LineCounter(of).add(bytes.subarray(0, offset)).breaks + 1
  try {
    const text = decoding.push(bytes, true)
    const { guessed, mark, sameBytes } = decoding
    const line = guessed?.offset === undefined ? undefined : lineOf(guessed.offset, 'utf-8')
    const findings = guessed === undefined ? [] : [encodingFinding(guessed, line)]
    return { text, encoding: decoding.encoding, mark, sameBytes, findings }
  } catch (error) {
    // What the engine says of a text that is too long, which is not that it is.
    if (bytes.length > MOST_CHARACTERS) {
      throw textError('expected text of at most half a billion characters', `${bytes.length} bytes`)
    }
    if (!(error instanceof DecodingError)) throw error
    throw new TextError(error.message, { line: lineOf(error.offset, error.encoding) })
  }
}
