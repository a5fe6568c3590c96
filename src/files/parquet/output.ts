import { Misread } from './misread.js'

/** What a page comes to, which is said beforehand. */
export class Output {
  private readonly all: Uint8Array
  private done = 0

  constructor(length: number) {
    this.all = new Uint8Array(length)
  }

  /** @throws Misread if it is more than was said */
  add(piece: Uint8Array): void {
    const { length } = this.all
    if (this.done + piece.length > length) throw new Misread(`a page of ${length} bytes, got more`)
    this.all.set(piece, this.done)
    this.done += piece.length
  }

  /** All that has come, which may be less. */
  bytes(): Uint8Array {
    return this.all.subarray(0, this.done)
  }
}
