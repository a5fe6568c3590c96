import { type Shape, splitAt } from '../../shape.js'

/** The elements of a row-major tensor along one dimension: `start`, `start + step`, … */
export interface Line {
  readonly start: number
  readonly step: number
  readonly size: number
}

/** Every line of a tensor along `dim`. */
export function* linesAlong(shape: Shape, dim: number): Generator<Line> {
  const { outer, size, inner } = splitAt(shape, dim)
  for (let o = 0; o < outer; o++) {
    for (let i = 0; i < inner; i++) yield { start: o * size * inner + i, step: inner, size }
  }
}

export type Floats = Float32Array | Float64Array
/** One byte for each element, 1 where it is masked out; undefined: nothing is. */
export type Hidden = Uint8Array | undefined
