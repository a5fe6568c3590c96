import type { Shape } from '../shape.js'

type Elements = { [index: number]: number | bigint; readonly length: number }

/**
 * Fills `out`, row-major in `shape`, from `source` read with `strides` (in elements; 0 repeats).
 * A transpose is a gather with two strides swapped, a broadcast one with strides of 0.
 */
export function gather(
  out: Elements,
  source: Elements,
  shape: Shape,
  strides: readonly number[],
): void {
  let to = 0
  const copy = (dim: number, from: number): void => {
    const size = shape[dim] ?? 1
    const stride = strides[dim] ?? 0
    if (dim >= shape.length - 1) {
      for (let i = 0; i < size; i++) out[to++] = source[from + i * stride] as number | bigint
    } else {
      for (let i = 0; i < size; i++) copy(dim + 1, from + i * stride)
    }
  }
  if (out.length > 0) copy(0, 0)
}
