import { checkCount, checkInteger, checkShare, rangeError } from '../errors.js'
import { bernoulli } from '../random/bernoulli.js'
import type { Generator } from '../random/generator.js'
import { generatorOf, type RandomOptions } from '../random/options.js'
import { randint } from '../random/randint.js'
import { randperm } from '../random/randperm.js'
import { allocate } from '../tensor/dtype.js'
import { Tensor } from '../tensor/tensor.js'

export interface RandomColumnsOptions extends RandomOptions {
  /** Each column is hidden with this probability, on its own. Default 0.5. */
  p?: number
  /** Instead of `p`: hide exactly this many columns. */
  count?: number
  /** A mask of its own for each of so many matrices: the result is `[batch, 1, columns]`. */
  batch?: number
}

/**
 * Hides whole columns, picked at random.
 *
 * What it draws can be written in PyTorch: for `p = 0.5`, `torch.randint(0, 2, (1, columns)).bool()`;
 * for another p, `torch.empty(1, columns).bernoulli_(p).bool()`; for a count, the first `count` of
 * `torch.randperm(columns)`, drawn once a batch entry. (A PyTorch that is built with MKL draws
 * `bernoulli_(p)` from another generator.)
 *
 * @param columns how many there are, at least 0
 * @returns bool, **True = masked out**, `[1, columns]` or `[batch, 1, columns]`
 * @throws RangeError if `p` is not from 0 to 1, `count` not from 0 to `columns`, or both are given
 *
 * @example
 * ```ts
 * manualSeed(333512)
 * masks.randomColumns(5, { count: 2 })
 * // tensor([[False,  True,  True, False, False]])
 * masks.randomColumns(4, { p: 0.25, batch: 2 }).shape
 * // [ 2, 1, 4 ]
 * ```
 */
export function randomColumns(columns: number, options: RandomColumnsOptions = {}): Tensor<'bool'> {
  checkCount('randomColumns', 2, arguments.length)
  const generator = generatorOf('randomColumns', options, ['p', 'count', 'batch', 'generator'])
  const { p, count, batch } = options
  checkInteger('randomColumns', 'columns', columns)
  if (batch !== undefined) checkInteger('randomColumns', 'batch', batch)
  if (p !== undefined && count !== undefined) {
    throw rangeError('randomColumns', 'p or count, not both', { p, count })
  }
  if (p !== undefined) checkShare('randomColumns', 'p', p)
  const shape = batch === undefined ? [1, columns] : [batch, 1, columns]
  if (count !== undefined) return exactly(count, columns, shape, generator)
  const dtype = 'bool'
  if (p === undefined || p === 0.5) return randint(0, 2, shape, { generator, dtype })
  return bernoulli(p, shape, { generator, dtype })
}

function exactly(
  count: number,
  columns: number,
  shape: readonly number[],
  generator: Generator,
): Tensor<'bool'> {
  checkInteger('randomColumns', 'count', count, 0, columns)
  const rows = shape.slice(0, -1).reduce((a, b) => a * b, 1)
  const hidden = allocate('randomColumns', 'bool', rows * columns)
  for (let row = 0; row < rows; row++) {
    const order = randperm(columns, { generator, dtype: 'int32' }).data
    for (const column of order.subarray(0, count)) hidden[row * columns + column] = 1
  }
  return new Tensor('bool', shape, hidden)
}
