import { checkCount, checkOptions, rangeError, show, typeError } from '../errors.js'
import { broadcastStrides, checkBroadcast, type Shape, sameShape } from '../shape.js'
import { zeros } from '../tensor/create.js'
import type { FloatDType } from '../tensor/dtype.js'
import type { Tensor } from '../tensor/tensor.js'
import { type AttentionCall, attentionBackwardHeads, attentionHeads } from '../wasm/attention.js'
import type { AttentionMask } from '../wasm/visible-keys.js'
import { checkFloatTensor, checkLike, checkMask } from './arguments.js'
import {
  attentionBackwardHead,
  attentionHead,
  type Head,
  type Inputs,
} from './reference/attention.js'
import type { Floats } from './reference/lines.js'

/** What `attention` takes beside its tensors. */
export interface AttentionOptions {
  /**
   * bool, **True = masked out**; broadcasts to `[batch, heads, queries, keys]`. One row of keys for each batch entry, such as
   * `masks.padding` gives, is `[batch, 1, 1, keys]`: call `mask.reshape([batch, 1, 1, keys])`, for `[batch, keys]` means
   * `[queries, keys]` where batch and queries are equal. Three dimensions are `[heads, queries, keys]`; they are refused where
   * they may be meant as `[batch, queries, keys]`, batch and heads being equal: PyTorch's functions differ there.
   */
  mask?: Tensor<'bool'>
  /** What scores are multiplied by. Default 1 / sqrt(dim). */
  scale?: number
}

/**
 * softmax(scale q k^T) v with masked keys at probability exactly 0, as PyTorch's
 * `scaled_dot_product_attention`, **but for the polarity of the mask: here True hides a key**. A
 * query from which every key is hidden gives zeros.
 *
 * @param q queries, `[batch, heads, queries, dim]`, float32 or float64
 * @param k keys, `[batch, heads, keys, dim]`
 * @param v values, `[batch, heads, keys, width]`
 * @returns `[batch, heads, queries, width]`
 * @throws TypeError if the tensors differ in dtype, or the mask is not bool
 * @throws RangeError if shapes do not fit, or `scale` is not finite
 *
 * Source: A. Vaswani et al., "Attention is all you need" (2017), section 3.2.1.
 */
export function attention<D extends FloatDType>(
  q: Tensor<D>,
  k: Tensor<D>,
  v: Tensor<D>,
  options: AttentionOptions = {},
): Tensor<D> {
  checkCount('attention', 4, arguments.length)
  const { call, shape } = prepare('attention', q, k, v, options)
  const out = zerosLike(q, shape)
  const [to, inputs] = [out.data, { q: q.data, k: k.data, v: v.data }]
  if (isSingle(inputs) && to instanceof Float32Array && attentionHeads(to, inputs, call)) return out
  for (const head of headsOf(call)) attentionHead(to, inputs, head)
  return out
}

/**
 * The gradients of `attention` for its three inputs. The probabilities are computed anew.
 *
 * @param gradOut the gradient of the result, `[batch, heads, queries, width]`
 * @param q those of the forward pass, as are `k`, `v` and `options`
 * @throws TypeError and RangeError as `attention`
 */
export function attentionBackward<D extends FloatDType>(
  gradOut: Tensor<D>,
  q: Tensor<D>,
  k: Tensor<D>,
  v: Tensor<D>,
  options: AttentionOptions = {},
): { gradQ: Tensor<D>; gradK: Tensor<D>; gradV: Tensor<D> } {
  const fn = 'attentionBackward'
  checkCount(fn, 5, arguments.length)
  const { call, shape } = prepare(fn, q, k, v, options)
  checkLike(fn, 'gradOut', gradOut, zerosLike(q, shape))
  const gradQ = zerosLike(q, q.shape)
  const gradK = zerosLike(k, k.shape)
  const gradV = zerosLike(v, v.shape)
  const inputs = { q: q.data, k: k.data, v: v.data }
  const grads = { q: gradQ.data, k: gradK.data, v: gradV.data }
  const from = gradOut.data
  const done =
    isSingle(inputs) &&
    isSingle(grads) &&
    from instanceof Float32Array &&
    attentionBackwardHeads(grads, from, inputs, call)
  if (!done) {
    for (const head of headsOf(call)) attentionBackwardHead(grads, from, inputs, head)
  }
  return { gradQ, gradK, gradV }
}

/** Whether all are float32, which the kernels take; float64 goes through the reference. */
function isSingle(inputs: Inputs<Floats>): inputs is Inputs<Float32Array> {
  const { q, k, v } = inputs
  return q instanceof Float32Array && k instanceof Float32Array && v instanceof Float32Array
}

function zerosLike<D extends FloatDType>(x: Tensor<D>, shape: Shape): Tensor<D> {
  return zeros(shape, { dtype: x.dtype })
}

function prepare(
  fn: string,
  q: Tensor,
  k: Tensor,
  v: Tensor,
  options: AttentionOptions,
): { call: AttentionCall; shape: Shape } {
  checkOptions(fn, options, ['mask', 'scale'])
  checkFloatTensor(fn, 'q', q)
  for (const [name, x] of [
    ['q', q],
    ['k', k],
    ['v', v],
  ] as const) {
    checkFloatTensor(fn, name, x)
    if (x.dtype !== q.dtype) throw typeError(fn, `${name} must be ${q.dtype} like q`, x.dtype)
    if (x.ndim !== 4) {
      throw rangeError(fn, `${name} must be [batch, heads, length, dim]`, x.shape)
    }
  }
  const [batch, headCount, queries, dim] = q.shape as [number, number, number, number]
  const [keys, width] = v.shape.slice(2) as [number, number]
  const wantedK = [batch, headCount, keys, dim]
  const wantedV = [batch, headCount, keys, width]
  if (!sameShape(k.shape, wantedK)) throw rangeError(fn, `k must be ${show(wantedK)}`, k.shape)
  if (!sameShape(v.shape, wantedV)) throw rangeError(fn, `v must be ${show(wantedV)}`, v.shape)
  const { mask, scale = 1 / Math.sqrt(dim) } = options
  if (typeof scale !== 'number') throw typeError(fn, 'scale must be a number', scale)
  if (!Number.isFinite(scale) && dim > 0)
    throw rangeError(fn, 'scale must be a finite number', scale)
  const scores = [batch, headCount, queries, keys] as const
  return {
    call: {
      ...{ batch, heads: headCount, queries, keys, dim, width, scale },
      mask: mask === undefined ? undefined : attentionMask(fn, mask, scores),
    },
    shape: [batch, headCount, queries, width],
  }
}

function attentionMask(
  fn: string,
  mask: Tensor<'bool'>,
  scores: readonly [number, number, number, number],
): AttentionMask {
  checkMask(fn, mask)
  const [batch, heads, queries, keys] = scores
  if (mask.ndim === 3 && batch === heads && batch > 1 && mask.shape[0] === batch) {
    const four = 'mask must be [batch, 1, queries, keys] or [1, heads, queries, keys]'
    throw rangeError(fn, `${four} where batch and heads are equal`, mask.shape)
  }
  if (batch !== queries && batch > 1 && sameShape(mask.shape, [batch, keys])) {
    const written = `written ${show([batch, 1, 1, keys])} if it is one of [batch, keys]`
    throw rangeError(fn, `mask must broadcast to ${show(scores)}, ${written}`, mask.shape)
  }
  checkBroadcast(fn, 'mask', mask.shape, scores)
  const strides = broadcastStrides(mask.shape, scores) as [number, number, number, number]
  return { bytes: mask.data, strides }
}

/** The heads as the reference takes them. */
function headsOf({ batch, heads, mask, ...sizes }: AttentionCall): Head[] {
  return Array.from({ length: batch * heads }, (_, index) => ({
    ...{ ...sizes, index },
    hiddenFrom: (i: number) => mask && maskRow(mask, index, heads, i, sizes.keys),
  }))
}

/** The mask's bytes for query i of block `index`, one a key. */
function maskRow(
  { bytes, strides }: AttentionMask,
  index: number,
  heads: number,
  i: number,
  keys: number,
): Uint8Array {
  const [ofBatch, ofHead, ofQuery, ofKey] = strides
  const start = Math.floor(index / heads) * ofBatch + (index % heads) * ofHead + i * ofQuery
  return Uint8Array.from({ length: keys }, (_, j) => bytes[start + j * ofKey] as number)
}
