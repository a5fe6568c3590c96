import { checkCount, checkInteger, rangeError } from '../errors.js'
import { allocate, type Data, type DType } from '../tensor/dtype.js'
import { checkTensor, Tensor } from '../tensor/tensor.js'

/**
 * The lower triangle of each matrix, the rest 0, as `torch.tril`. Its gradient is `tril` of the result's, of the
 * same diagonal.
 *
 * @param x `[..., rows, columns]`, any dtype
 * @param diagonal the highest that stays: 0 (default) the main one, those above it positive
 * @throws RangeError if `x` has fewer than two dimensions, or `diagonal` is no integer
 *
 * @example
 * ```ts
 * tril(ones([3, 3]))
 * // tensor([[1., 0., 0.],
 * //         [1., 1., 0.],
 * //         [1., 1., 1.]])
 * ```
 */
export function tril<D extends DType>(x: Tensor<D>, diagonal = 0): Tensor<D> {
  checkCount('tril', 2, arguments.length)
  return triangle('tril', x, diagonal, (first, columns) => [0, Math.min(columns, first + 1)])
}

/**
 * The upper triangle of each matrix, the rest 0, as `torch.triu`. Its gradient is `triu` of the result's, of the
 * same diagonal. `triu(ones([n, n], { dtype: 'bool' }), 1)` is `masks.causal(n)`.
 *
 * @param x `[..., rows, columns]`, any dtype
 * @param diagonal the lowest that stays: 0 (default) the main one, those above it positive
 * @throws RangeError if `x` has fewer than two dimensions, or `diagonal` is no integer
 *
 * @example
 * ```ts
 * triu(ones([3, 3]), 1)
 * // tensor([[0., 1., 1.],
 * //         [0., 0., 1.],
 * //         [0., 0., 0.]])
 * ```
 */
export function triu<D extends DType>(x: Tensor<D>, diagonal = 0): Tensor<D> {
  checkCount('triu', 2, arguments.length)
  return triangle('triu', x, diagonal, (first, columns) => [Math.max(0, first), columns])
}

/** Keeps a range of each row, by the column of the diagonal in it. */
function triangle<D extends DType>(
  fn: string,
  x: Tensor<D>,
  diagonal: number,
  rangeOf: (first: number, columns: number) => [start: number, end: number],
): Tensor<D> {
  checkTensor(fn, 'x', x)
  if (x.ndim < 2) throw rangeError(fn, 'x must be [..., rows, columns]', x.shape)
  checkInteger(fn, 'diagonal', diagonal, Number.MIN_SAFE_INTEGER)
  const [rows, columns] = x.shape.slice(-2) as [number, number]
  const data: Data = x.data
  const out: Data = allocate(fn, x.dtype, x.numel, x)
  for (let start = 0, n = 0; start < x.numel; start += columns, n++) {
    const [from, to] = rangeOf((n % rows) + diagonal, columns)
    for (let i = start + from; i < start + to; i++) out[i] = data[i] as number | bigint
  }
  return new Tensor(x.dtype, x.shape, out as Data<D>, x)
}
