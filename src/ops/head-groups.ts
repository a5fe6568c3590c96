import { allocate, type FloatDType } from '../tensor/dtype.js'
import type { Tensor } from '../tensor/tensor.js'

/** Heads of keys or values that several heads of queries share: `[..., heads, length, dim]`. */

/** The elements of `x` with each head `group` times, one after another. */
export function repeatHeads<D extends FloatDType>(
  fn: string,
  x: Tensor<D>,
  group: number,
): Tensor<D>['data'] {
  if (group === 1) return x.data
  const out = allocate(fn, x.dtype, x.numel * group)
  forEachHead(x, group, (head, copy) => out.set(head, copy))
  return out
}

/** Gradients of what `repeatHeads` gave, added up for `x`. */
export function sumHeads<D extends FloatDType>(
  fn: string,
  grads: Tensor<D>['data'],
  x: Tensor<D>,
  group: number,
): Tensor<D>['data'] {
  if (group === 1) return grads
  const sums = allocate(fn, 'float64', x.numel)
  forEachHead(x, group, (head, copy, start) => {
    for (let i = 0; i < head.length; i++) {
      sums[start + i] = (sums[start + i] as number) + (grads[copy + i] as number)
    }
  })
  const out = allocate(fn, x.dtype, x.numel, x)
  out.set(sums)
  return out
}

/** Visits each copy of each head: its elements, where the copy begins, and where the head does. */
function forEachHead<D extends FloatDType>(
  { shape, data, numel }: Tensor<D>,
  group: number,
  visit: (head: Tensor<D>['data'], copy: number, start: number) => void,
): void {
  const [length, dim] = shape.slice(-2) as [number, number]
  const size = length * dim
  for (let start = 0; start < numel; start += size) {
    const head = data.subarray(start, start + size) as Tensor<D>['data']
    for (let n = 0; n < group; n++) visit(head, start * group + n * size, start)
  }
}
