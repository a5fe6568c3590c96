import { Gunzip } from 'fflate'
import { Output } from './output.js'

/** So many bytes are expanded at a time, so that it is soon found out where they come to too many. */
const STEP = 2 ** 15

/** Decompresses gzip in JavaScript, of one member or several, into no more bytes than are said to be in it. */
export function ungzip(input: Uint8Array, length: number): Uint8Array {
  const output = new Output(length)
  const stream = new Gunzip((piece) => output.add(piece))
  for (let at = 0; at < input.length; at += STEP) {
    stream.push(input.subarray(at, at + STEP), at + STEP >= input.length)
  }
  return output.bytes()
}
