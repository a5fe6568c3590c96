import { Decompress, decompress } from 'fzstd'
import { Misread } from './misread.js'

/** Decompresses ZSTD in JavaScript, into no more bytes than what is said to be in it. */
export function unzstd(input: Uint8Array, length: number): Uint8Array {
  const output = new Uint8Array(length)
  // One frame goes straight into the output; fzstd mistakes where a second one begins.
  if (endOfFrame(input) === input.length) return decompress(input, output)
  let done = 0
  const stream = new Decompress((piece) => {
    if (done + piece.length > length) throw new Misread(`a page of ${length} bytes, got more`)
    output.set(piece, done)
    done += piece.length
  })
  stream.push(input, true)
  return output.subarray(0, done)
}

const MAGIC = 0xfd2fb528

/** Where the first frame ends, by the heads of its blocks (RFC 8878, 3.1.1); NaN if it is none. */
function endOfFrame(input: Uint8Array): number {
  const view = new DataView(input.buffer, input.byteOffset, input.length)
  if (input.length < 9 || view.getUint32(0, true) !== MAGIC) return NaN
  const flags = view.getUint8(4)
  const isSingle = (flags & 0x20) !== 0
  const sizeOfSize = [isSingle ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0
  const sizeOfDictionary = [0, 1, 2, 4][flags & 3] ?? 0
  let at = 5 + (isSingle ? 0 : 1) + sizeOfDictionary + sizeOfSize
  let isLast = false
  while (!isLast && at + 3 <= input.length) {
    const head = view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
    isLast = (head & 1) === 1
    const isRun = ((head >> 1) & 3) === 1
    at += 3 + (isRun ? 1 : head >> 3)
  }
  return isLast ? at + ((flags & 4) === 0 ? 0 : 4) : NaN
}
