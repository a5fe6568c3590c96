import { drawNormals } from '../wasm/normal.js'
import { log32, sincos32 } from './cephes.js'
import type { Generator } from './generator.js'
import { log64 } from './log64.js'
import { sincos64 } from './sincos64.js'

const BLOCK = 16
/** From here on the kernels are quicker, for all that the state is copied there and back. */
const BULK = 256
const HALF = BLOCK / 2
const TWO_PI_32 = Math.fround(2 * Math.PI)
const pair = new Float32Array(2)

/**
 * Fills `out` with standard normals, the values and the draws those of `torch.randn`.
 *
 * Sixteen values or more are made in blocks by the Box-Muller transform: first the uniforms of the
 * whole array, then eight of them with the next eight. The tail that fills no block takes its last
 * sixteen places anew. Fewer than sixteen come one pair at a time in double, and the second of a
 * pair stays in the generator for the next call.
 *
 * In single precision many come from a WebAssembly kernel, the same bits.
 *
 * Source: G. Box and M. Muller, "A note on the generation of random normal deviates" (1958).
 */
export function fillNormal(out: Float32Array | Float64Array, generator: Generator): void {
  if (out.length < BLOCK) {
    for (let i = 0; i < out.length; i++) out[i] = oneNormal(generator)
    return
  }
  const single = out instanceof Float32Array
  if (single && out.length >= BULK) {
    if (generator.drawInBulk((words, next) => drawNormals(out, words, next))) return
  }
  const transform = single ? boxMuller32 : boxMuller64
  const draw = single ? () => generator.uniform32() : () => generator.uniform64()
  for (let i = 0; i < out.length; i++) out[i] = draw()
  const whole = out.length - (out.length % BLOCK)
  for (let i = 0; i < whole; i += BLOCK) transform(out, i)
  if (whole === out.length) return
  const tail = out.length - BLOCK
  for (let i = tail; i < out.length; i++) out[i] = draw()
  transform(out, tail)
}

function boxMuller32(block: Float32Array | Float64Array, start: number): void {
  for (let i = start; i < start + HALF; i++) {
    const u1 = 1 - (block[i] as number)
    const u2 = block[i + HALF] as number
    const radius = Math.fround(Math.sqrt(-2 * log32(u1)))
    sincos32(Math.fround(TWO_PI_32 * u2), pair)
    block[i] = radius * (pair[1] as number)
    block[i + HALF] = radius * (pair[0] as number)
  }
}

function boxMuller64(block: Float32Array | Float64Array, start: number): void {
  for (let i = start; i < start + HALF; i++) {
    const radius = Math.sqrt(-2 * log64(1 - (block[i] as number)))
    const [sin, cos] = sincos64(2 * Math.PI * (block[i + HALF] as number))
    block[i] = radius * cos
    block[i + HALF] = radius * sin
  }
}

function oneNormal(generator: Generator): number {
  const cached = generator.takeCachedNormal()
  if (cached !== undefined) return cached
  const [sin, cos] = sincos64(2 * Math.PI * generator.uniform64())
  const radius = Math.sqrt(-2 * log64(1 - generator.uniform64()))
  generator.cacheNormal(radius * sin)
  return radius * cos
}
