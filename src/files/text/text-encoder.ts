import { TextDecoder } from '@exodus/bytes/encoding-browser.js'
import { sequencesOf } from './byte-sequences.js'

/** Encodings in which some characters have two sequences of bytes, or may have. */
const AMBIGUOUS = new Set([
  'gb18030',
  'gbk',
  'big5',
  'euc-jp',
  'iso-2022-jp',
  'shift_jis',
  'euc-kr',
])

/** Whether two sequences of bytes may stand for the same text. */
export function isAmbiguous(encoding: string): boolean {
  return AMBIGUOUS.has(encoding)
}

/** A character that an encoding does not have. */
export class UnmappableError extends Error {
  override name = 'UnmappableError'

  constructor(
    character: string,
    encoding: string,
    /** Where in the text it is. */
    readonly index: number,
  ) {
    super(`expected characters that ${encoding} has, got ${JSON.stringify(character)}`)
  }
}

/** Makes bytes of a text; UnmappableError if the encoding does not have a character. */
export type EncodeText = (text: string) => Uint8Array<ArrayBuffer>

/**
 * What makes bytes of a text, such that they are read as that text again. It is the inverse of the
 * decoder, and made from it: encoders of the Encoding Standard write some characters as others, and
 * refuse some that its decoders know; iconv-lite has tables of its own, which differ.
 *
 * @param encoding a name that `encodingName` gives; ISO-2022-JP, which has states, has no character
 */
export function textEncoder(encoding: string): EncodeText {
  if (encoding === 'utf-8') return encodeUtf8
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return (text) => encodeUtf16(text, encoding === 'utf-16be')
  }
  const { basic, beyond } = tableOf(encoding)
  return (text) => {
    let bytes = new Uint8Array(2 * text.length + 4)
    let used = 0
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      let packed = basic[unit] ?? 0
      if (packed === 0 && unit !== 0) {
        const code = text.codePointAt(i) ?? 0
        packed = beyond(code)
        if (packed === 0) throw new UnmappableError(String.fromCodePoint(code), encoding, i)
        if (code > 0xffff) i++
      }
      if (used + 4 > bytes.length) bytes = grown(bytes)
      if (packed > 0xffffff) bytes[used++] = packed >>> 24
      if (packed > 0xffff) bytes[used++] = packed >>> 16
      if (packed > 0xff) bytes[used++] = packed >>> 8
      bytes[used++] = packed
    }
    return bytes.subarray(0, used)
  }
}

function grown(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * bytes.length)
  larger.set(bytes)
  return larger
}

interface EncodingTable {
  /** The bytes of each code unit, the first of them highest; 0 if there are none, and for NUL. */
  readonly basic: Uint32Array
  /** The same of a code point that is not among these. */
  readonly beyond: (code: number) => number
}

const tables = new Map<string, EncodingTable>()

function tableOf(encoding: string): EncodingTable {
  const known = tables.get(encoding)
  if (known !== undefined) return known
  const basic = new Uint32Array(0x10000)
  const others = new Map<number, number>()
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  for (const { length, sequences } of sequencesOf(encoding)) {
    // All at once: each between line breaks, where every encoding is in its first state.
    const bytes = new Uint8Array(sequences.length * (length + 1)).fill(10)
    for (const [i, sequence] of sequences.entries()) {
      for (let k = 0; k < length; k++) {
        bytes[i * (length + 1) + k] = sequence >>> (8 * (length - 1 - k))
      }
    }
    for (const [i, text] of decoder.decode(bytes).split('\n').entries()) {
      const code = text.codePointAt(0) ?? 0xfffd
      const isOne = text.length === (code > 0xffff ? 2 : 1)
      const sequence = sequences[i] ?? 0
      if (!isOne || code === 0xfffd) continue
      if (code > 0xffff) {
        if (!others.has(code)) others.set(code, sequence)
      } else if (basic[code] === 0 || isLastOf(encoding, code)) basic[code] = sequence
    }
  }
  // The two that were between the others.
  basic[10] = 10
  const beyond = (code: number) =>
    others.get(code) ?? (encoding === 'gb18030' && code > 0xffff ? gb18030(code) : 0)
  const table = { basic, beyond }
  tables.set(encoding, table)
  return table
}

/** Of these the last of two sequences is the one in use. */
function isLastOf(encoding: string, code: number): boolean {
  return encoding === 'big5' && [0x2550, 0x255e, 0x2561, 0x256a, 0x5341, 0x5345].includes(code)
}

/** GB18030 counts through what is beyond the basic plane. */
function gb18030(code: number): number {
  const index = code - 0x10000
  const first = 0x90 + Math.floor(index / 12600)
  const second = 0x30 + (Math.floor(index / 1260) % 10)
  const third = 0x81 + (Math.floor(index / 10) % 126)
  return ((first << 24) | (second << 16) | (third << 8) | (0x30 + (index % 10))) >>> 0
}

const utf8 = new TextEncoder()

function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  return utf8.encode(text)
}

function encodeUtf16(text: string, bigEndian: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 * text.length)
  const low = bigEndian ? 1 : 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    bytes[2 * i + low] = code
    bytes[2 * i + 1 - low] = code >> 8
  }
  return bytes
}
