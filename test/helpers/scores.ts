import { Generator, rand, randn, type Tensor, tensor } from '../../src/index.js'

/** Lengths at the edges of vectors, of groups of 16, of blocks and of tiles. */
export const LENGTHS = [0, 1, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 64, 1000, 5000, 8193, 40_000]

/** Scores of several kinds, by name; `columns` long. */
export const SCORES: Record<string, (numel: number) => Float32Array> = {
  normal: (n) => normals(n, 1, 0),
  'far apart': (n) => normals(n, 40, 0),
  'large and negative': (n) => normals(n, 3, -5000),
  huge: (n) => normals(n, 1e6, 1e8),
  tiny: (n) => normals(n, 1e-41, 0),
  equal: (n) => new Float32Array(n).fill(0.3),
}

function normals(n: number, spread: number, centre: number): Float32Array {
  const values = randn([n], { generator: new Generator().manualSeed(n + 1), dtype: 'float64' }).data
  return Float32Array.from(values, (v) => centre + spread * v)
}

/** A tensor whose data begins 4 bytes into a buffer, so that no vector of it is aligned. */
export function unaligned(data: Float32Array, shape: readonly number[]): Tensor<'float32'> {
  const view = new Float32Array(data.length + 1).subarray(1)
  view.set(data)
  return tensor(view, { shape })
}

/** A mask of `shape` that hides about `share` of it; True = masked out. */
export function randomMask(shape: readonly number[], share: number): Tensor<'bool'> {
  const generator = new Generator().manualSeed(7)
  const drawn = rand(shape, { generator }).data
  return tensor(
    Uint8Array.from(drawn, (v) => Number(v < share)),
    { shape },
  )
}
