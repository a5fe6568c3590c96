import { checkCount, checkKind } from '../errors.js'
import { numelOf, type Shape } from '../shape.js'
import { allocate, type FloatDType } from '../tensor/dtype.js'
import { checkLike, Tensor } from '../tensor/tensor.js'
import { type AttentionCall, attentionBackwardHeads, attentionHeads } from '../wasm/attention.js'
import {
  BACKWARD_KEYS,
  FORWARD_KEYS,
  headsOf,
  type PreparedAttention,
  prepareAttention,
} from './attention-call.js'
import type { CausalAlign } from './causal.js'
import { repeatHeads, sumHeads } from './head-groups.js'
import { attentionBackwardHead, attentionHead, type Inputs } from './reference/attention.js'
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
  /**
   * Added to the scaled scores: what PyTorch takes as a float `attn_mask`; the dtype of `q`, broadcasts
   * to `[batch, heads, queries, keys]`; three dimensions are `[heads, queries, keys]`. -Infinity hides a key as `mask`
   * does.
   */
  bias?: Tensor<FloatDType>
  /**
   * Hides later keys, beside what `mask` and `bias` hide. True is PyTorch's `is_causal`: query i sees keys
   * 0 to i, also where there are more keys than queries. **For a key/value cache say `'lowerRight'`**,
   * with which the last query sees all keys. Default false.
   */
  isCausal?: boolean | CausalAlign
  /** What scores are multiplied by. Default 1 / sqrt(dim). */
  scale?: number
  /**
   * Lets `k` and `v` have fewer heads than `q`, by a whole factor: each is shared by so many heads of `q` that
   * follow one another. Default false.
   */
  enableGqa?: boolean
}

/** The result of attention, and the probabilities that it was weighted by. */
export interface WeightedAttention<D extends FloatDType> {
  out: Tensor<D>
  /** `[batch, heads, queries, keys]`: 0 where hidden; each query's sum to 1, or 0 if it sees no key. */
  weights: Tensor<D>
}

/** The gradients of attention, each in the shape of what it is for. */
export interface AttentionGradients<D extends FloatDType> {
  gradQ: Tensor<D>
  gradK: Tensor<D>
  gradV: Tensor<D>
  /** Where there was a bias: summed over what it was repeated along; 0 where a key is hidden. */
  gradBias?: Tensor<D>
}

/**
 * softmax(scale q k^T + bias) v with masked keys at probability exactly 0, as PyTorch's
 * `scaled_dot_product_attention`, **but for the polarity of the mask: here True hides a key**. A
 * query from which every key is hidden gives zeros.
 *
 * All three may lack heads, or batch and heads: `[batch, queries, dim]`, `[queries, dim]`. What broadcasts
 * to the scores broadcasts to `[batch, queries, keys]` and `[queries, keys]` then.
 *
 * float32 runs in WebAssembly, whatever the options; float64 is plain JavaScript, which takes many times as
 * long. In float32 a score and its `bias` are added in single precision, as in PyTorch: beside a bias of -1e9
 * nothing is left of a score.
 *
 * @param q queries, `[batch, heads, queries, dim]`, float32 or float64
 * @param k keys, `[batch, heads, keys, dim]`
 * @param v values, `[batch, heads, keys, width]`
 * @param options.returnWeights gives `{ out, weights }`, the probabilities too. Default false
 * @returns `[batch, heads, queries, width]`, without what `q` lacks
 * @throws TypeError if the tensors differ in dtype, or the mask is not bool
 * @throws RangeError if shapes do not fit, `scale` is not finite, or an option is unknown
 *
 * Source: A. Vaswani et al., "Attention is all you need" (2017), section 3.2.1; J. Ainslie et al., "GQA"
 * (2023), for heads in groups.
 *
 * @example
 * ```ts
 * const q = tensor([[1, 0], [0, 1]])
 * const k = tensor([[1, 0], [0, 1], [1, 1]])
 * const v = tensor([[1], [2], [3]])
 * // The last key is masked out.
 * const mask = tensor([[false, false, true]])
 * attention(q, k, v, { mask })
 * // tensor([[1.3302],
 * //         [1.6698]])
 * attention(q, k, v, { mask, returnWeights: true }).weights
 * // tensor([[0.6698, 0.3302, 0.0000],
 * //         [0.3302, 0.6698, 0.0000]])
 * ```
 */
export function attention<D extends FloatDType>(
  q: Tensor<D>,
  k: Tensor<D>,
  v: Tensor<D>,
  options: AttentionOptions & { returnWeights: true },
): WeightedAttention<D>
export function attention<D extends FloatDType>(
  q: Tensor<D>,
  k: Tensor<D>,
  v: Tensor<D>,
  options?: AttentionOptions & { returnWeights?: false },
): Tensor<D>
export function attention<D extends FloatDType>(
  q: Tensor<D>,
  k: Tensor<D>,
  v: Tensor<D>,
  options: AttentionOptions & { returnWeights?: boolean } = {},
): Tensor<D> | WeightedAttention<D> {
  const fn = 'attention'
  checkCount(fn, 4, arguments.length)
  const prepared = prepareAttention(fn, q, k, v, options, FORWARD_KEYS)
  const { group, shape } = prepared
  const out = zerosLike(q, shape)
  const [to, inputs] = [out.data, inputsOf(fn, q, k, v, group)]
  const weights = wantsWeights(fn, options) ? zerosLike(q, prepared.scores) : undefined
  // A bias that does nothing but hide is in the mask.
  const call = singleCall(prepared, prepared.adds)
  const of = weights?.data as Float32Array | undefined
  const done = call && isSingle(inputs) && attentionHeads(to as Float32Array, inputs, call, of)
  if (!done) {
    for (const head of headsOf(prepared)) attentionHead(to, inputs, head, weights?.data)
  }
  return weights === undefined ? out : { out, weights }
}

/**
 * The gradients of `attention` for its inputs. The probabilities are computed anew. float32 runs in
 * WebAssembly, but with `gradWeights` it is plain JavaScript.
 *
 * @param gradOut the gradient of the result, `[batch, heads, queries, width]`
 * @param q those of the forward pass, as are `k`, `v` and `options`
 * @param options.gradWeights the gradient of the weights that `returnWeights` gave, if they have one
 * @throws TypeError and RangeError as `attention`
 *
 * @example
 * ```ts
 * const q = tensor([[1, 0]])
 * const kv = tensor([[1, 0], [0, 1]])
 * const mask = tensor([[false, true]])
 * // What is masked out gets no gradient.
 * attentionBackward(ones([1, 2]), q, kv, kv, { mask }).gradV
 * // tensor([[1., 1.],
 * //         [0., 0.]])
 * ```
 */
export function attentionBackward<D extends FloatDType>(
  gradOut: Tensor<D>,
  q: Tensor<D>,
  k: Tensor<D>,
  v: Tensor<D>,
  options: AttentionOptions & { returnWeights?: boolean; gradWeights?: Tensor<FloatDType> } = {},
): AttentionGradients<D> {
  const fn = 'attentionBackward'
  checkCount(fn, 5, arguments.length)
  const prepared = prepareAttention(fn, q, k, v, options, BACKWARD_KEYS)
  const { group, shape, scores } = prepared
  wantsWeights(fn, options)
  checkLike(fn, 'gradOut', gradOut, { dtype: q.dtype, shape })
  const { bias, gradWeights } = options
  if (gradWeights !== undefined)
    checkLike(fn, 'gradWeights', gradWeights, { dtype: q.dtype, shape: scores })
  const gradQ = zerosLike(q, q.shape)
  const gradBias = bias && allocate(fn, 'float64', bias.numel)
  const inputs = inputsOf(fn, q, k, v, group)
  const ofK: Floats = allocate(fn, q.dtype, inputs.k.length, group === 1 ? q : undefined)
  const ofV: Floats = allocate(fn, q.dtype, inputs.v.length, group === 1 ? q : undefined)
  const grads = { q: gradQ.data, k: ofK, v: ofV }
  const from = gradOut.data
  const call = singleCall(prepared, true)
  const done =
    gradWeights === undefined &&
    call &&
    isSingle(inputs) &&
    isSingle(grads) &&
    from instanceof Float32Array &&
    attentionBackwardHeads(grads, from, inputs, call, gradBias)
  if (!done) {
    for (const head of headsOf(prepared)) {
      attentionBackwardHead(grads, from, inputs, head, gradWeights?.data, gradBias)
    }
  }
  const whole = (x: Tensor<D>, data: Floats) =>
    new Tensor(x.dtype, x.shape, sumHeads(fn, data as Tensor<D>['data'], x, group), x)
  return {
    ...{ gradQ, gradK: whole(k, ofK), gradV: whole(v, ofV) },
    ...(bias &&
      gradBias && {
        gradBias: new Tensor<FloatDType>('float64', bias.shape, gradBias).to(q.dtype),
      }),
  }
}

/** Keys and values as if each head of queries had its own. */
function inputsOf<D extends FloatDType>(
  fn: string,
  q: Tensor<D>,
  k: Tensor<D>,
  v: Tensor<D>,
  group: number,
): Inputs {
  return { q: q.data, k: repeatHeads(fn, k, group), v: repeatHeads(fn, v, group) }
}

function wantsWeights(fn: string, { returnWeights = false }: { returnWeights?: boolean }): boolean {
  checkKind(fn, 'returnWeights', returnWeights, 'boolean')
  return returnWeights
}

/** The call as the kernels take it, with its bias or without; undefined: its bias is in double. */
function singleCall(
  { call, bias }: PreparedAttention,
  withBias: boolean,
): AttentionCall | undefined {
  if (bias === undefined || !withBias) return call
  const { data, strides } = bias
  return data instanceof Float32Array ? { ...call, bias: { data, strides } } : undefined
}

/** Whether all are float32, which the kernels take; float64 goes through the reference. */
function isSingle(inputs: Inputs<Floats>): inputs is Inputs<Float32Array> {
  const { q, k, v } = inputs
  return q instanceof Float32Array && k instanceof Float32Array && v instanceof Float32Array
}

function zerosLike<D extends FloatDType>(x: Tensor<D>, shape: Shape): Tensor<D> {
  return new Tensor<D>(
    x.dtype,
    shape,
    allocate('attention', x.dtype, numelOf(shape), x) as Tensor<D>['data'],
  )
}
