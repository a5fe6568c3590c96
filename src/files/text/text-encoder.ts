import { TextDecoder } from '@exodus/bytes/encoding-browser.js'
import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js'
import { createSinglebyteEncoder } from '@exodus/bytes/single-byte.js'

/** Encodings in which a character may have more than one byte, and some have two sequences of them. */
const MULTI_BYTE = new Set([
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
  return MULTI_BYTE.has(encoding)
}

/** A character that an encoding does not have. */
export class UnmappableError extends Error {
  override name = 'UnmappableError'

  constructor(
    readonly character: string,
    readonly encoding: string,
    /** Where in the text it is. */
    readonly index: number,
  ) {
    super(`expected characters that ${encoding} has, got ${JSON.stringify(character)}`)
  }
}

export type EncodeText = (text: string) => Uint8Array

/**
 * What makes bytes of text. Node's own TextDecoder has no counterpart, and reads windows-1252 wrong
 * (its bytes 80 to 9F, the euro sign among them), so both ways go through one library that has the
 * tables of the Encoding Standard. iconv-lite has tables of its own, which differ in Shift_JIS and GBK.
 *
 * @param encoding a name that {@link encodingName} gives
 * @throws UnmappableError, when it is called, if the encoding does not have a character
 */
export function textEncoder(encoding: string): EncodeText {
  if (encoding === 'utf-8') return encodeUtf8
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return (text) => encodeUtf16(text, encoding === 'utf-16be')
  }
  const isMulti = MULTI_BYTE.has(encoding)
  const encode = isMulti ? createMultibyteEncoder(encoding) : createSinglebyteEncoder(encoding)
  // The standard has encoders write some characters as others, which read back as these.
  const decoder = isMulti ? new TextDecoder(encoding, { ignoreBOM: true }) : undefined
  const strict = (text: string): Uint8Array | undefined => {
    try {
      const bytes = encode(text)
      return decoder === undefined || decoder.decode(bytes) === text ? bytes : undefined
    } catch {
      return undefined
    }
  }
  return (text) => strict(text) ?? failed(text, encoding, strict)
}

function failed(
  text: string,
  encoding: string,
  strict: (text: string) => Uint8Array | undefined,
): never {
  let index = 0
  for (const character of text) {
    if (strict(character) === undefined) throw new UnmappableError(character, encoding, index)
    index += character.length
  }
  throw new UnmappableError(text.slice(0, 20), encoding, 0)
}

const utf8 = new globalThis.TextEncoder()

function encodeUtf8(text: string): Uint8Array {
  return utf8.encode(text)
}

function encodeUtf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length)
  const low = bigEndian ? 1 : 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    bytes[2 * i + low] = code
    bytes[2 * i + 1 - low] = code >> 8
  }
  return bytes
}
