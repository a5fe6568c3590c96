import { TextDecoder } from '@exodus/bytes/encoding-browser.js'
import { rangeError } from '../../errors.js'

/**
 * The name of an encoding by any of its labels, as TextDecoder has it: `latin1` is `windows-1252`.
 *
 * @throws RangeError if there is none such
 *
 * @example
 * ```ts
 * encodingName('latin1')
 * // windows-1252
 * ```
 */
export function encodingName(label: string, fn = 'encodingName'): string {
  const expected = 'encoding must be a label that TextDecoder knows, such as windows-1252'
  if (typeof label !== 'string') throw rangeError(fn, expected, label)
  try {
    return new TextDecoder(label).encoding
  } catch {
    throw rangeError(fn, expected, label)
  }
}

/** The encoding that a byte order mark names. */
export function encodingOfMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

/** A file of text has at least one NUL in so many bytes if it is UTF-16. */
const NULS = 10
const LOOKED_AT = 1 << 16

/** UTF-16 without a mark shows in NULs that are all in even, or all in odd places. */
export function encodingOfNuls(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, LOOKED_AT) & ~1
  let even = 0
  let odd = 0
  let printable = 0
  for (let at = 0; at < length; at += 2) {
    const first = bytes[at] ?? 0
    const second = bytes[at + 1] ?? 0
    if (first === 0) even++
    if (second === 0) odd++
    if (isPrintable(first) && isPrintable(second)) printable++
  }
  // Text in which a NUL has strayed has more characters of ASCII side by side.
  const enough = Math.max(1, length / NULS, printable)
  const isLittle = odd >= enough && even * 5 < odd
  const isBig = even >= enough && odd * 5 < even
  if (!isLittle && !isBig) return undefined
  const encoding = isLittle ? 'utf-16le' : 'utf-16be'
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, length))
  // Numbers in binary have NULs as well.
  return hasControls(text) ? undefined : encoding
}

function isPrintable(byte: number): boolean {
  return (byte >= 32 && byte < 127) || byte === 10 || byte === 13 || byte === 9
}

/** Whether there are control characters that no text has; a NUL is one of them. */
export function hasControls(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 9 || (code > 13 && code < 27)) return true
  }
  return false
}
