import { checkInteger, rangeError, show, typeError } from './errors.js'

/** The sizes of a tensor's dimensions, outermost first; `[]` is a scalar. */
export type Shape = readonly number[]

/** How many elements a shape holds. */
export function numelOf(shape: Shape): number {
  let product = 1
  for (let i = 0; i < shape.length; i++) product *= shape[i] as number
  return product
}

/** Throws unless `shape` is an array of whole numbers of at least 0. */
export function checkShape(fn: string, shape: unknown): asserts shape is Shape {
  if (!Array.isArray(shape)) throw typeError(fn, 'shape must be an array of sizes', shape)
  for (const size of shape) checkInteger(fn, 'each size of the shape', size)
}

export function sameShape(a: Shape, b: Shape): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** A dimension as an index from 0: negative ones count from the end. A scalar has one, 0. */
export function resolveDim(fn: string, dim: number, ndim: number): number {
  const dims = Math.max(ndim, 1)
  // Checked first, since the text of the error takes longer than a small softmax.
  const valid = Number.isInteger(dim) && dim >= -dims && dim < dims
  if (!valid) checkInteger(fn, `dim of a tensor with ${ndim} dimensions`, dim, -dims, dims - 1)
  return dim < 0 ? dim + dims : dim
}

/**
 * The shape that two shapes have in common when each is repeated along its sizes of 1 and along the
 * dimensions it lacks in front.
 *
 * @returns undefined if they have none
 */
export function broadcastShapes(a: Shape, b: Shape): Shape | undefined {
  const ndim = Math.max(a.length, b.length)
  const out: number[] = []
  for (let i = 1; i <= ndim; i++) {
    const m = a[a.length - i] ?? 1
    const n = b[b.length - i] ?? 1
    if (m !== n && m !== 1 && n !== 1) return undefined
    out.unshift(m === 1 ? n : m)
  }
  return out
}

/** Throws unless a tensor of shape `from` can be repeated to fill exactly `to`. */
export function checkBroadcast(fn: string, name: string, from: Shape, to: Shape): void {
  const common = broadcastShapes(from, to)
  if (common === undefined || !sameShape(common, to)) {
    throw rangeError(fn, `${name} must broadcast to ${show(to)}`, from)
  }
}

/** Elements from one index to the next of each dimension, row-major. */
export function rowMajorStrides(shape: Shape): number[] {
  return shape.map((_, dim) => numelOf(shape.slice(dim + 1)))
}

/** Strides that read a tensor of shape `from` as if it had shape `to`: 0 where it repeats. */
export function broadcastStrides(from: Shape, to: Shape): number[] {
  const repeated = rowMajorStrides(from).map((stride, dim) => (from[dim] === 1 ? 0 : stride))
  return [...new Array<number>(to.length - from.length).fill(0), ...repeated]
}

/** A shape seen along one dimension: `outer` blocks of `size` steps of `inner` elements. */
export function splitAt(shape: Shape, dim: number): { outer: number; size: number; inner: number } {
  return {
    outer: numelOf(shape.slice(0, dim)),
    size: shape[dim] ?? 1,
    inner: numelOf(shape.slice(dim + 1)),
  }
}
