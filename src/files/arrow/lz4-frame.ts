/**
 * Reads LZ4 frames (the LZ4 Frame Format, version 1.6), in which Arrow compresses buffers. Our own, since
 * of the packages that read frames without native code lz4js looks for the checksum of a block before
 * it, and others load WebAssembly, which only an asynchronous reader could wait for.
 */

const MAGIC = 0x184d2204
const SMALLEST_MATCH = 4
/** So many bytes can be made of one. */
const MOST_RATIO = 255

/** Of the flags of a frame. */
const BLOCK_CHECKSUMS = 0x10
const CONTENT_SIZE = 0x08
const DICTIONARY = 0x01

/** Of the length of a block: it is as it was. */
const NOT_COMPRESSED = 0x80000000

/**
 * The bytes that were compressed. Checksums are passed over.
 *
 * @param size how many they are; by default as many as there can be
 * @throws RangeError if it is no such frame, is cut short, or comes to more
 */
export function readLz4Frame(frame: Uint8Array, size = MOST_RATIO * frame.length): Uint8Array {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
  const flags = frame[4] ?? 0
  if (frame.length < 11 || view.getUint32(0, true) !== MAGIC || flags >> 6 !== 1) {
    throw new RangeError('expected an LZ4 frame')
  }
  if (flags & DICTIONARY) throw new RangeError('expected an LZ4 frame without a dictionary')
  const reader = new BlockReader(frame, size)
  let at = 7 + (flags & CONTENT_SIZE ? 8 : 0)
  for (;;) {
    if (at + 4 > frame.length) throw cutShort()
    const length = view.getUint32(at, true)
    at += 4
    if (length === 0) return reader.bytes()
    const end = at + (length & ~NOT_COMPRESSED)
    if (end > frame.length) throw cutShort()
    if (length & NOT_COMPRESSED) reader.copy(at, end)
    else reader.read(at, end)
    at = end + (flags & BLOCK_CHECKSUMS ? 4 : 0)
  }
}

/** Reads blocks one after the other: each may go back to what those before it gave. */
class BlockReader {
  private readonly out: Uint8Array
  private done = 0
  private at = 0

  constructor(
    private readonly data: Uint8Array,
    size: number,
  ) {
    this.out = new Uint8Array(size)
  }

  bytes(): Uint8Array {
    return this.out.subarray(0, this.done)
  }

  copy(start: number, end: number): void {
    this.checkRoom(end - start)
    this.out.set(this.data.subarray(start, end), this.done)
    this.done += end - start
  }

  read(start: number, end: number): void {
    const { data } = this
    this.at = start
    while (this.at < end) {
      const token = data[this.at++] ?? 0
      const literals = this.length(token >> 4, end)
      if (this.at + literals > end) throw cutShort()
      this.copy(this.at, this.at + literals)
      this.at += literals
      // The last sequence of a block has literals alone.
      if (this.at >= end) return
      const back = (data[this.at] ?? 0) | ((data[this.at + 1] ?? 0) << 8)
      this.at += 2
      this.goBack(back, this.length(token & 15, end) + SMALLEST_MATCH)
    }
  }

  /** A length of 15 goes on in bytes of which all but the last are 255. */
  private length(nibble: number, end: number): number {
    let length = nibble
    if (nibble < 15) return length
    for (;;) {
      if (this.at >= end) throw cutShort()
      const more = this.data[this.at++] ?? 0
      length += more
      if (more !== 255) return length
    }
  }

  private goBack(back: number, length: number): void {
    if (back === 0 || back > this.done) throw cutShort()
    this.checkRoom(length)
    const { out } = this
    const end = this.done + length
    // Byte by byte, since what is copied may run into what it copies.
    for (let to = this.done; to < end; to++) out[to] = out[to - back] ?? 0
    this.done = end
  }

  private checkRoom(length: number): void {
    if (this.done + length <= this.out.length) return
    throw new RangeError(`expected an LZ4 frame of ${this.out.length} bytes, got more`)
  }
}

function cutShort(): RangeError {
  return new RangeError('expected an LZ4 frame that is whole')
}
