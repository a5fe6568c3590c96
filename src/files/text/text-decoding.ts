import { TextDecoder } from '@exodus/bytes/encoding-browser.js'
import { concat } from '../concat.js'
import { encodingOfMark, encodingOfNuls } from './encoding-name.js'
import { guessEncoding } from './guess-encoding.js'
import { SameBytes } from './same-bytes.js'
import { isAmbiguous } from './text-encoder.js'
import { firstNotUtf8, unfinishedUtf8 } from './utf8.js'

type Decoder = InstanceType<typeof globalThis.TextDecoder>

/** Bytes that are not what they were taken for. */
export class DecodingError extends Error {
  override name = 'DecodingError'

  constructor(
    message: string,
    /** The byte of the text that is wrong, from 0. */
    readonly offset: number,
    /** What the lines before it are to be counted in. */
    readonly encoding: string,
  ) {
    super(message)
  }
}

/** What was guessed, and why. */
export interface Guessed {
  readonly encoding: string
  /** What else it may be. */
  readonly others: readonly string[]
  /** The first byte that is not UTF-8; undefined where the NULs of UTF-16 show it. */
  readonly offset?: number
  /** What was asked for, where the file's own mark says otherwise. */
  readonly asked?: string
}

/** So much shows whether a text is UTF-16. */
const LOOK = 4096
/** How much is read ahead, and held, to guess from. */
const AHEAD = 1 << 23
/** A line that is longer is not looked at again to find the wrong byte in it. */
const LONGEST_LINE = 1 << 22
const LF = 10

/**
 * Makes text of bytes that come in pieces, in the encoding that is asked for, that a byte order mark
 * names, or that shows: UTF-16 in its NULs, UTF-8 as long as it is, and else a guess, which is made
 * where the first byte that is not UTF-8 comes, of what comes after. The mark stays in the text.
 *
 * All there is before that byte is ASCII, and so was read right, or it is an error.
 */
export class TextDecoding {
  /** What it is read in, as far as it is known. */
  encoding = 'utf-8'
  /** Whether it begins with a byte order mark. */
  mark = false
  guessed: Guessed | undefined
  private readonly asked: string | undefined
  private begun = false
  private decoder: Decoder | undefined
  private same: SameBytes | undefined
  /** Bytes that wait: for a beginning, or for enough to guess from. */
  private held: Uint8Array[] = []
  private heldSize = 0
  private guessing = false
  /** The number of bytes that were decoded. */
  offset = 0
  /** Whether there were characters beyond ASCII, and what is there of the next one. */
  private odd = false
  private tail = new Uint8Array(0)
  /** What was decoded since the last line break, to look at again if the rest of the line is wrong. */
  private line = new Uint8Array(0)

  /** @param encoding a name that `encodingName` gives */
  constructor(encoding?: string) {
    this.asked = encoding
  }

  /** Whether the text makes the same bytes again in this encoding, as far as it was read. */
  get sameBytes(): boolean {
    return this.same?.holds ?? true
  }

  /** @throws DecodingError if bytes are not of the encoding, or of none */
  push(chunk: Uint8Array, final = false): string {
    let bytes = chunk
    if (!this.begun || this.guessing) {
      this.held.push(chunk)
      this.heldSize += chunk.length
      if (!final && this.heldSize < (this.begun ? AHEAD : LOOK)) return ''
      bytes = concat(this.held)
      this.held = []
      this.heldSize = 0
      if (!this.begun) this.begin(bytes)
      if (this.guessing) this.guess(bytes)
    }
    return this.decoder === undefined
      ? this.decodeUtf8(bytes, final)
      : this.decode(this.decoder, bytes, final)
  }

  private begin(bytes: Uint8Array): void {
    this.begun = true
    const { asked } = this
    const marked = encodingOfMark(bytes)
    // In windows-1252 the marks of UTF-16 are letters, þÿ, if no NULs come after.
    const isWide = marked?.startsWith('utf-16') && encodingOfNuls(bytes) === marked
    const named =
      asked === undefined || asked.startsWith('utf-') || isWide || marked === 'utf-8'
        ? marked
        : undefined
    this.mark = named !== undefined
    if (named !== undefined) {
      this.use(named)
      if (asked !== undefined && asked !== named) {
        this.guessed = { encoding: named, others: [], asked }
      }
    } else if (asked !== undefined) {
      this.use(asked)
    } else {
      const shown = encodingOfNuls(bytes)
      if (shown === undefined) return
      this.use(shown)
      this.guessed = { encoding: shown, others: [] }
    }
  }

  private use(encoding: string): void {
    this.encoding = encoding
    const label = encoding
    this.decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true })
    if (encoding === 'utf-8') this.decoder = new globalThis.TextDecoder(label, STRICT)
    if (isAmbiguous(encoding)) this.same = new SameBytes(encoding)
  }

  /** Bytes that are UTF-8 unless one shows that they are not. */
  private decodeUtf8(chunk: Uint8Array, final: boolean): string {
    const bytes = this.tail.length === 0 ? chunk : concat([this.tail, chunk])
    const end = final ? bytes.length : bytes.length - unfinishedUtf8(bytes)
    const whole = bytes.subarray(0, end)
    let text: string
    try {
      text = utf8.decode(whole)
    } catch {
      const at = this.offset + firstNotUtf8(whole)
      if (this.odd) throw notUtf8(at, whole[at - this.offset] ?? 0)
      this.tail = new Uint8Array(0)
      this.guessing = true
      return this.push(bytes, final)
    }
    if (text.length !== whole.length) this.odd = true
    this.offset += whole.length
    this.tail = bytes.slice(end)
    return text
  }

  private guess(bytes: Uint8Array): void {
    this.guessing = false
    const at = firstNotUtf8(bytes)
    const found = guessEncoding(bytes)
    if (found === undefined) {
      const message = 'expected text, got bytes of no encoding that is known'
      throw new DecodingError(message, this.offset + at, 'utf-8')
    }
    if (found.encoding === 'utf-8') throw notUtf8(this.offset + at, bytes[at] ?? 0, found.others)
    this.use(found.encoding)
    this.guessed = { ...found, offset: this.offset + at }
  }

  private decode(decoder: Decoder, bytes: Uint8Array, final: boolean): string {
    let text: string
    try {
      text = decoder.decode(bytes, { stream: !final })
    } catch {
      throw this.wrong(bytes, final)
    }
    this.same?.add(bytes, text, final)
    this.offset += bytes.length
    const start = bytes.lastIndexOf(LF)
    const begun = start < 0 && this.line.length < LONGEST_LINE ? this.line : new Uint8Array(0)
    // In UTF-16 a line break has a byte more.
    this.line = concat([
      begun,
      bytes.subarray(start < 0 ? 0 : start + (this.encoding === 'utf-16le' ? 2 : 1)),
    ])
    return text
  }

  /** The error of the first byte that is wrong, which is found by halves. */
  private wrong(bytes: Uint8Array, final: boolean): DecodingError {
    const all = concat([this.line, bytes])
    const decodes = (length: number, stream = true): boolean => {
      try {
        const part = new TextDecoder(this.encoding, { fatal: true, ignoreBOM: true })
        part.decode(all.subarray(0, length), { stream })
        return true
      } catch {
        return false
      }
    }
    let good = this.line.length
    let bad = all.length + 1
    while (bad - good > 1) {
      const middle = (good + bad) >> 1
      if (middle <= all.length && decodes(middle)) good = middle
      else bad = middle
    }
    const cut = final && good >= all.length
    // Back to where the character begins.
    for (let back = 0; back < 4 && good > 0 && !decodes(good, false); back++) good--
    const offset = this.offset - this.line.length + Math.min(good, all.length - 1)
    const got = cut ? 'the half of a character at its end' : `byte ${hex(all[good] ?? 0)}`
    const why = this.guessed?.offset === undefined ? '' : ', which was a guess'
    const message = `expected text in ${this.encoding}${why}, got ${got} (--encoding names another)`
    return new DecodingError(message, Math.max(0, offset), this.encoding)
  }
}

const STRICT = { fatal: true, ignoreBOM: true }
const utf8 = new globalThis.TextDecoder('utf-8', STRICT)

function notUtf8(offset: number, byte: number, others: readonly string[] = []): DecodingError {
  const instead = others[0] ?? 'windows-1252'
  const message = `expected text in UTF-8, as the rest is, got byte ${hex(byte)} (--encoding ${instead} reads it as that)`
  return new DecodingError(message, offset, 'utf-8')
}

const hex = (byte: number) => byte.toString(16).toUpperCase().padStart(2, '0')
