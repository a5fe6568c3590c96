/** Counts the line breaks (LF, CRLF or CR) of bytes that come in pieces. */
export class LineCounter {
  /** How many there were. */
  breaks = 0
  private last = 0
  private at = 0
  private readonly unit: 0 | 1 | 2

  /** @param encoding in UTF-16 a line break has two bytes */
  constructor(encoding: string) {
    this.unit = encoding === 'utf-16le' ? 1 : encoding === 'utf-16be' ? 2 : 0
  }

  add(bytes: Uint8Array): this {
    if (this.unit === 0) this.addBytes(bytes)
    else this.addUnits(bytes, this.unit === 2)
    return this
  }

  private addBytes(bytes: Uint8Array): void {
    let { last, breaks } = this
    for (const byte of bytes) {
      if (byte === 13 || (byte === 10 && last !== 13)) breaks++
      last = byte
    }
    this.last = last
    this.breaks = breaks
  }

  private half = 0

  private addUnits(bytes: Uint8Array, bigEndian: boolean): void {
    for (const byte of bytes) {
      if (this.at++ % 2 === 0) this.half = byte
      else {
        const code = bigEndian ? (this.half << 8) | byte : (byte << 8) | this.half
        if (code === 13 || (code === 10 && this.last !== 13)) this.breaks++
        this.last = code
      }
    }
  }
}
