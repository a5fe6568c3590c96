import { textError } from '../table/text-error.js'
import { concat } from './concat.js'
import {
  BLOCK_HEAD,
  LARGEST_BLOCK,
  LARGEST_WINDOW,
  LONGEST_HEAD,
  zstdBlock,
  zstdFrame,
} from './zstd-frame.js'

const NOTHING = new Uint8Array()
const SKIPPED_HEAD = 8

/**
 * Looks at the heads of the frames and blocks of a stream of Zstandard before fzstd sees them, which
 * would give a few bytes as much memory as they ask for.
 */
export class ZstdWatch {
  /** What is not yet enough for a head. */
  private held: Uint8Array = NOTHING
  /** How many bytes of no interest come next. */
  private skip = 0
  private isInFrame = false
  private checksum = 0

  /** @throws TextError if a frame asks for too much */
  look(bytes: Uint8Array): void {
    let rest = this.held.length > 0 ? concat([this.held, bytes]) : bytes
    for (;;) {
      const passed = Math.min(this.skip, rest.length)
      this.skip -= passed
      rest = rest.subarray(passed)
      if (rest.length === 0 || !(this.isInFrame ? this.block(rest) : this.frame(rest))) break
    }
    this.held = rest.slice()
  }

  /** @returns whether there was enough of it */
  private frame(bytes: Uint8Array): boolean {
    const frame = zstdFrame(bytes)
    if (frame === undefined) {
      if (bytes.length < LONGEST_HEAD) return false
      // A frame to be passed over, or none, of which fzstd tells.
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
      const isSkipped = view.getUint32(0, true) >>> 4 === 0x184d2a5
      this.skip = isSkipped ? SKIPPED_HEAD + view.getUint32(4, true) : Infinity
      return true
    }
    if (frame.window > LARGEST_WINDOW) {
      const expected = `Zstandard with a window of at most ${LARGEST_WINDOW} bytes`
      throw textError(`expected ${expected}`, frame.window)
    }
    this.skip = frame.head
    this.checksum = frame.hasChecksum ? 4 : 0
    this.isInFrame = true
    return true
  }

  private block(bytes: Uint8Array): boolean {
    if (bytes.length < BLOCK_HEAD) return false
    const { isLast, packed, size } = zstdBlock(bytes)
    if (size > LARGEST_BLOCK) {
      throw textError(`expected blocks of at most ${LARGEST_BLOCK} bytes`, size)
    }
    this.skip = BLOCK_HEAD + packed + (isLast ? this.checksum : 0)
    this.isInFrame = !isLast
    return true
  }
}
