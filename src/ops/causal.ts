import { checkInteger, checkOneOf } from '../errors.js'
import { allocate } from '../tensor/dtype.js'
import { Tensor } from '../tensor/tensor.js'

/**
 * Which corner the diagonal of a causal mask starts from, where there are more keys than queries or
 * fewer; PyTorch's `causal_upper_left` and `causal_lower_right`.
 *
 * - `'upperLeft'`: query i sees keys 0 to i. This is `is_causal` of `scaled_dot_product_attention`.
 * - `'lowerRight'`: the last query sees all keys, the one before it all but the last, and so on. This
 *   is what a key/value cache needs, whose queries are the newest of the keys.
 */
export type CausalAlign = 'upperLeft' | 'lowerRight'

const ALIGNS: readonly unknown[] = ['upperLeft', 'lowerRight']

export function isCausalAlign(value: unknown): value is CausalAlign {
  return ALIGNS.includes(value)
}

/** True where key j is later than query i may see: bool, `[queries, keys]`. */
export function hideFuture(
  fn: string,
  queries: number,
  keys: number,
  align: CausalAlign,
): Tensor<'bool'> {
  checkInteger(fn, 'queries', queries)
  checkInteger(fn, 'keys', keys)
  checkOneOf(fn, 'align', align, ALIGNS)
  const seen = align === 'upperLeft' ? 1 : 1 + keys - queries
  const hidden = allocate(fn, 'bool', queries * keys)
  for (let i = 0; i < queries; i++) {
    hidden.fill(1, i * keys + Math.min(keys, Math.max(0, i + seen)), (i + 1) * keys)
  }
  return new Tensor('bool', [queries, keys], hidden)
}
