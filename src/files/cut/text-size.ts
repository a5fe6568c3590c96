import { isAmbiguous, textEncoder } from '../text/text-encoder.js'

/** How many bytes a text has in the encoding that it was read in. */
export type TextSize = (text: string) => number

/**
 * Undefined where files of an encoding are not cut: UTF-16, in which ASCII is two bytes, and ISO-2022-JP,
 * in which what bytes mean depends on those before. What has two sequences of bytes for a text is counted
 * right only if the file has the usual ones, `sameBytes`, which shows at its end.
 *
 * @param encoding a name that `encodingName` gives
 */
export function textSizeIn(encoding: string): TextSize | undefined {
  if (encoding === 'utf-8') return Buffer.byteLength
  if (encoding.startsWith('utf-16') || encoding === 'iso-2022-jp') return undefined
  if (!isAmbiguous(encoding)) return (text) => text.length
  const encode = textEncoder(encoding)
  return (text) => encode(text).length
}
