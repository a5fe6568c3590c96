import { engine } from './engine.js'

const BLOCK = 16

/**
 * Fills `out`, of at least 16 elements, with the standard normals of `randn`, from the state of a
 * Mersenne Twister.
 *
 * @param words its 624 words, which go on as they would have
 * @param next the index of its next word
 * @returns that index afterwards; undefined, nothing done, where there are no kernels
 */
export function drawNormals(
  out: Float32Array,
  words: Uint32Array,
  next: number,
): number | undefined {
  const loaded = engine()
  if (loaded === undefined) return undefined
  const { kernels, floats, state, tile } = loaded
  state.set(words)
  let index = next
  const draw = (start: number, count: number): void => {
    index = kernels.normals(count, index)
    out.set(floats.subarray(loaded.out, loaded.out + count), start)
  }
  const tail = out.length % BLOCK
  const whole = out.length - tail
  for (let start = 0; start < whole; start += tile) draw(start, Math.min(tile, whole - start))
  if (tail > 0) {
    // What fills no block is drawn, and then drawn anew with as many before it as make one.
    index = kernels.normals(tail, index)
    draw(out.length - BLOCK, BLOCK)
  }
  words.set(state)
  return index
}
