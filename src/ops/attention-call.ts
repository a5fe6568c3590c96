import { checkKind, checkOptions, rangeError, show, typeError } from '../errors.js'
import { broadcastStrides, checkBroadcast, type Shape, sameShape } from '../shape.js'
import type { FloatDType } from '../tensor/dtype.js'
import { Tensor } from '../tensor/tensor.js'
import type { AttentionCall } from '../wasm/attention.js'
import { type AttentionMask, type Strides, startOf } from '../wasm/visible-keys.js'
import { checkFloatTensor, checkMask } from './arguments.js'
import type { AttentionOptions } from './attention.js'
import { hideFuture, isCausalAlign } from './causal.js'
import { logicalOr } from './logical.js'
import type { Head } from './reference/attention.js'

/** What attention is asked for, checked, and as if all of it had four dimensions. */
export interface PreparedAttention {
  readonly call: AttentionCall
  /** Query heads that share a head of keys and values. */
  readonly group: number
  readonly bias:
    | { readonly data: Tensor<FloatDType>['data']; readonly strides: Strides }
    | undefined
  /** Whether the bias does more than hide. */
  readonly adds: boolean
  /** Of the result, and of the weights, in as many dimensions as `q` has. */
  readonly shape: Shape
  readonly scores: Shape
}

export const FORWARD_KEYS = ['mask', 'bias', 'isCausal', 'scale', 'enableGqa', 'returnWeights']
export const BACKWARD_KEYS = [...FORWARD_KEYS, 'gradWeights']

export function prepareAttention<D extends FloatDType>(
  fn: string,
  q: Tensor<D>,
  k: Tensor<D>,
  v: Tensor<D>,
  options: AttentionOptions,
  keys: readonly string[],
): PreparedAttention {
  checkOptions(fn, options, keys)
  const { enableGqa = false, bias } = options
  checkInputs(fn, q, k, v)
  checkKind(fn, 'enableGqa', enableGqa, 'boolean')
  const [batch, heads, queries, dim] = four(q.shape)
  const [, keyHeads, keyCount, width] = four([
    ...k.shape.slice(0, -1),
    v.shape[v.ndim - 1] as number,
  ])
  const group = groupOf(fn, heads, keyHeads, enableGqa)
  const ofKeys = [batch, heads / group, keyCount].slice(1 - q.ndim)
  const [wantedK, wantedV] = [
    [...ofKeys, dim],
    [...ofKeys, width],
  ]
  const shares = !enableGqa && heads > keyHeads && heads % keyHeads === 0
  const how = shares ? ', or enableGqa be true' : ''
  if (!sameShape(k.shape, wantedK))
    throw rangeError(fn, `k must be ${show(wantedK)}${how}`, k.shape)
  if (!sameShape(v.shape, wantedV)) throw rangeError(fn, `v must be ${show(wantedV)}`, v.shape)
  const { scale = 1 / Math.sqrt(dim) } = options
  checkKind(fn, 'scale', scale, 'number')
  if (!Number.isFinite(scale) && dim > 0)
    throw rangeError(fn, 'scale must be a finite number', scale)
  const scores = [...q.shape.slice(0, -1), keyCount]
  const mask = hiding(fn, options, q, scores)
  const strides = (x: Tensor) => broadcastStrides(x.shape, scores)
  return {
    call: {
      ...{ batch, heads, queries, keys: keyCount, dim, width, scale },
      mask: mask && { bytes: mask.data, strides: fourStrides(strides(mask)) },
    },
    group,
    bias: bias && { data: bias.data, strides: fourStrides(strides(bias)) },
    adds: bias?.data.some((x) => x !== 0 && x !== -Infinity) ?? false,
    shape: [...q.shape.slice(0, -1), width],
    scores,
  }
}

type Four = [batch: number, heads: number, length: number, dim: number]

/** A shape with sizes of 1 for the dimensions it lacks in front. */
function four(shape: Shape): Four {
  return [1, 1, ...shape].slice(-4) as Four
}

function fourStrides(strides: readonly number[]): Strides {
  return [0, 0, ...strides].slice(-4) as Four
}

function checkLikeQ(fn: string, name: string, x: Tensor, q: Tensor): void {
  checkFloatTensor(fn, name, x)
  if (x.dtype !== q.dtype) throw typeError(fn, `${name} must be ${q.dtype} like q`, x.dtype)
}

function checkInputs(fn: string, q: Tensor, k: Tensor, v: Tensor): void {
  for (const [name, x] of Object.entries({ q, k, v })) {
    checkLikeQ(fn, name, x, q)
    if (x.ndim < 2 || x.ndim > 4) {
      throw rangeError(
        fn,
        `${name} must be [batch, heads, length, dim], or the last 2 or 3`,
        x.shape,
      )
    }
    if (x.ndim !== q.ndim) throw rangeError(fn, `${name} must have ${q.ndim} dimensions`, x.shape)
  }
}

/** Query heads for each head of keys: 1, unless grouped heads are asked for. */
function groupOf(fn: string, heads: number, keyHeads: number, enableGqa: boolean): number {
  if (heads === keyHeads || !enableGqa) return 1
  const group = heads / keyHeads
  if (Number.isInteger(group) && group > 0) return group
  throw rangeError(fn, `heads of k that divide the ${heads} of q`, keyHeads)
}

/** All that hides keys, as one mask. */
function hiding(
  fn: string,
  { mask, bias, isCausal = false }: AttentionOptions,
  q: Tensor,
  scores: Shape,
): Tensor<'bool'> | undefined {
  const [queries, keys] = scores.slice(-2) as [number, number]
  const all: Tensor<'bool'>[] = []
  if (mask !== undefined) {
    checkMask(fn, mask)
    checkOfScores(fn, 'mask', mask, scores)
    all.push(mask)
  }
  if (typeof isCausal !== 'boolean' && !isCausalAlign(isCausal)) {
    throw rangeError(fn, 'isCausal must be true, false, upperLeft or lowerRight', isCausal)
  }
  if (isCausal !== false) {
    all.push(hideFuture(fn, queries, keys, isCausal === true ? 'upperLeft' : isCausal))
  }
  if (bias !== undefined) {
    checkLikeQ(fn, 'bias', bias, q)
    checkOfScores(fn, 'bias', bias, scores)
    const { data } = bias
    if (data.includes(-Infinity)) {
      const hidden = new Uint8Array(data.length)
      // A loop: `from` with a function takes longer than attention itself.
      for (let i = 0; i < hidden.length; i++) hidden[i] = Number(data[i] === -Infinity)
      all.push(new Tensor('bool', bias.shape, hidden))
    }
  }
  const [first, ...others] = all
  return first && others.reduce((a, b) => logicalOr(a, b), first)
}

/** Throws unless `x` broadcasts to the scores, in the one way that it can be meant. */
function checkOfScores(fn: string, name: string, x: Tensor, scores: Shape): void {
  if (scores.length === 4) {
    const [batch, heads, queries, keys] = scores as Four
    // A bias of three dimensions is one of positions, by head: nobody writes it for batch entries.
    const isMask = name === 'mask'
    if (isMask && x.ndim === 3 && batch === heads && batch > 1 && x.shape[0] === batch) {
      const four = `${name} must be [batch, 1, queries, keys] or [1, heads, queries, keys]`
      throw rangeError(fn, `${four} where batch and heads are equal`, x.shape)
    }
    if (batch !== queries && batch > 1 && sameShape(x.shape, [batch, keys])) {
      const written = `written ${show([batch, 1, 1, keys])} if it is one of [batch, keys]`
      throw rangeError(fn, `${name} must broadcast to ${show(scores)}, ${written}`, x.shape)
    }
  }
  checkBroadcast(fn, name, x.shape, scores)
}

/** The heads as the reference takes them. */
export function headsOf({ call, bias }: PreparedAttention): Head[] {
  const { batch, heads, mask, ...sizes } = call
  return Array.from({ length: batch * heads }, (_, index) => ({
    ...{ ...sizes, index },
    hiddenFrom: (i: number) =>
      mask && maskRow(mask, startOf(index, heads, mask.strides), i, sizes.keys),
    bias: bias && {
      data: bias.data,
      at: placeIn(startOf(index, heads, bias.strides), bias.strides),
    },
  }))
}

function placeIn(start: number, [, , ofQuery, ofKey]: Strides): (i: number, j: number) => number {
  return (i, j) => start + i * ofQuery + j * ofKey
}

/** The mask's bytes for query i of the block that begins at `start`, one a key. */
function maskRow(
  { bytes, strides }: AttentionMask,
  start: number,
  i: number,
  keys: number,
): Uint8Array {
  const at = placeIn(start, strides)
  const row = new Uint8Array(keys)
  for (let j = 0; j < keys; j++) row[j] = bytes[at(i, j)] as number
  return row
}
