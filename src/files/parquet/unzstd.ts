import { Decompress, decompress } from 'fzstd'
import { BLOCK_HEAD, LARGEST_BLOCK, LARGEST_WINDOW, zstdBlock, zstdFrame } from '../zstd-frame.js'
import { Misread } from './misread.js'
import { Output } from './output.js'

/** Decompresses ZSTD in JavaScript, into no more bytes than what is said to be in it. */
export function unzstd(input: Uint8Array, length: number): Uint8Array {
  const frame = zstdFrame(input)
  if (frame?.content !== undefined && frame.content > length) {
    throw new Misread(`a page of ${length} bytes, got ${frame.content}`)
  }
  // One frame goes straight into the output; fzstd mistakes where a second one begins.
  if (frame?.content === length && endOfFrame(input) === input.length) {
    return decompress(input, new Uint8Array(length))
  }
  checkFrames(input, length)
  const output = new Output(length)
  new Decompress((piece) => output.add(piece)).push(input, true)
  return output.bytes()
}

/** Throws if a frame asks for more memory than pages may have, which fzstd would give it. */
function checkFrames(input: Uint8Array, length: number): void {
  // Writers that are not told how much will come ask for as much as they ever need.
  const most = Math.max(length, LARGEST_WINDOW)
  for (let rest = input, end = 0; rest.length > 0; rest = rest.subarray(end)) {
    const frame = zstdFrame(rest)
    if (frame !== undefined && frame.window > most) {
      throw new Misread(`a window of at most ${most} bytes, got ${frame.window}`)
    }
    end = endOfFrame(rest)
    // Something else, or no whole frame: fzstd says so.
    if (Number.isNaN(end)) return
  }
}

/** Where the first frame ends, by the heads of its blocks; NaN if it does not. */
function endOfFrame(input: Uint8Array): number {
  const frame = zstdFrame(input)
  let at = frame?.head ?? NaN
  let isLast = false
  while (!isLast && at + BLOCK_HEAD <= input.length) {
    const block = zstdBlock(input, at)
    if (block.size > LARGEST_BLOCK) {
      throw new Misread(`blocks of at most ${LARGEST_BLOCK} bytes, got ${block.size}`)
    }
    isLast = block.isLast
    at += BLOCK_HEAD + block.packed
  }
  return isLast && frame !== undefined ? at + (frame.hasChecksum ? 4 : 0) : NaN
}
