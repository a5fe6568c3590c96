import { JsonLayout } from '../table/json/json-layout.js'
import type { Reading } from '../table/reading.js'
import type { Table } from '../table/table.js'
import { TextError } from '../table/text-error.js'
import type { TableFormat } from './table-format.js'
import { LineCounter } from './text/line-counter.js'
import { type EncodeText, textEncoder, UnmappableError } from './text/text-encoder.js'

const MARK = '\uFEFF'

/**
 * Encodes the text of tables that come one after the other: as their file is, unless another encoding is
 * asked for. JSON that is made from something else is UTF-8.
 */
export class TableEncoder {
  private encoding = 'utf-8'
  private encode: EncodeText | undefined
  private begun = false
  /** Whether all that was written is the same in every encoding but UTF-16. */
  private plain = true
  private readonly lines = new LineCounter('utf-8')

  /** @param asked a name that `encodingName` gives */
  constructor(
    private readonly format: TableFormat,
    private readonly asked: string | undefined,
  ) {}

  /**
   * Says which table the pieces that follow are of.
   *
   * @throws TextError if it cannot be written in its encoding
   */
  begin(table: Table): void {
    const { reading } = table
    const encoding = this.asked ?? this.usualEncoding(table)
    if (encoding === reading.encoding && reading.sameBytes === false) {
      const reason = `expected text that ${encoding} has one sequence of bytes for, got two (--output-encoding utf-8 writes it)`
      throw new TextError(reason)
    }
    if (encoding !== this.encoding || !this.begun) this.use(encoding)
    this.reading = reading
  }

  private reading: Reading = {}

  private usualEncoding({ layout, reading }: Table): string {
    const isJson = this.format === 'json' || this.format === 'jsonl'
    if (isJson && !(layout instanceof JsonLayout)) return 'utf-8'
    return reading.encoding ?? 'utf-8'
  }

  private use(encoding: string): void {
    if (this.begun && !this.plain) {
      const reason = `expected tables in one encoding, got ${this.encoding} and ${encoding} (--encoding says which)`
      throw new TextError(reason)
    }
    this.encoding = encoding
    this.encode = encoding === 'utf-8' ? undefined : textEncoder(encoding)
  }

  /** @throws TextError, with its line, if the encoding does not have a character */
  piece(text: string): string | Uint8Array {
    if (text === '') return text
    const whole = this.begun ? text : this.withMark(text)
    this.begun = true
    if (this.encode === undefined) {
      if (this.plain) this.plain = isAscii(whole)
      return whole
    }
    const bytes = this.encoded(this.encode, whole)
    this.plain &&= bytes.length === whole.length && isAscii(whole)
    return bytes
  }

  /** The beginning of the file, with or without a byte order mark as it is to be. */
  private withMark(text: string): string {
    const { encoding, reading, format } = this
    const has = text.startsWith(MARK)
    const isUnicode = encoding.startsWith('utf-')
    const isSame = encoding === reading.encoding
    if (has) return isUnicode || isSame ? text : text.slice(1)
    const isWide = encoding.startsWith('utf-16')
    const wants = isSame ? reading.mark === true && format !== 'json' && format !== 'jsonl' : isWide
    return wants ? MARK + text : text
  }

  private encoded(encode: EncodeText, text: string): Uint8Array {
    try {
      const bytes = encode(text)
      this.lines.add(bytes)
      return bytes
    } catch (error) {
      if (!(error instanceof UnmappableError)) throw error
      const before = new TextEncoder().encode(text.slice(0, error.index))
      const line = this.lines.add(before).breaks + 1
      throw new TextError(`${error.message} (--output-encoding utf-8 has all)`, { line })
    }
  }
}

function isAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length
}
