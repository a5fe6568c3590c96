import { type EncodeText, textEncoder } from './text-encoder.js'

/**
 * Checks while a text is read that it makes the same bytes again. In encodings such as Shift_JIS some
 * characters have two sequences of bytes, of which only one is ever written.
 */
export class SameBytes {
  holds = true
  private readonly encode: EncodeText
  private bytes: Uint8Array[] = []
  private texts: string[] = []

  constructor(encoding: string) {
    this.encode = textEncoder(encoding)
  }

  /** @param text what was decoded of `bytes`, and of what was there before of its first character */
  add(bytes: Uint8Array, text: string, final: boolean): void {
    if (!this.holds) return
    // Up to the last line break, where a character and its bytes end both.
    const end = final ? bytes.length : bytes.lastIndexOf(10) + 1
    const textEnd = final ? text.length : text.lastIndexOf('\n') + 1
    if ((end === 0 || textEnd === 0) && !final) {
      this.bytes.push(bytes)
      this.texts.push(text)
      return
    }
    this.holds = this.matches(
      [...this.bytes, bytes.subarray(0, end)],
      this.texts.join('') + text.slice(0, textEnd),
    )
    this.bytes = [bytes.subarray(end)]
    this.texts = [text.slice(textEnd)]
  }

  private matches(parts: readonly Uint8Array[], text: string): boolean {
    let made: Uint8Array
    try {
      made = this.encode(text)
    } catch {
      return false
    }
    let at = 0
    for (const part of parts) {
      for (let i = 0; i < part.length; i++) if (part[i] !== made[at++]) return false
    }
    return at === made.length
  }
}
