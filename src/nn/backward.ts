import type { BlockMemory, BlockParameters, Extent, Scratch } from './block.js'
import type { Embedding } from './embedding.js'
import type { Heads } from './heads.js'
import type { Arena, Pointer } from './kernels.js'
import type { Network } from './network.js'
import { featureCount, innerWidth, slotsOf } from './parameters.js'

/** How much a shown, and a hidden, cell counts in the loss. */
export interface LossWeights {
  readonly shown: number
  readonly hidden: number
}

/**
 * Gradients of the loss of what `network.forward` predicted with `p`, added to `g`.
 *
 * @returns the loss
 */
export function backward(network: Network, rows: number, weights: LossWeights): number {
  const { arena, inputs, scratch, p, g, norm, dX, kept, heads, embedding } = network
  const { kernels: k } = arena
  const { levels, width, depth } = network.shape
  const columns = levels.length
  const extent: Extent = { columns, rows, width }
  const tokens = columns * rows
  const dNorm = scratch.narrow
  const loss = headsBackward(heads, p, g, norm, dNorm, scratch.across, rows, weights)
  arena.view(dX, tokens * width).fill(0)
  k.layerNormBack(dX, dNorm, norm, network.scales, tokens, width)
  const parameters = network.sets.get(p) as readonly BlockParameters[]
  const gradients = network.sets.get(g) as readonly BlockParameters[]
  for (let b = depth - 1; b >= 0; b--) {
    const of = parameters[b] as BlockParameters
    const to = gradients[b] as BlockParameters
    blockBackward(arena, extent, of, to, kept[b] as BlockMemory, scratch, dX, inputs.hidden)
  }
  embeddingBackward(embedding, p, g, dX, scratch.across, rows)
  return loss
}

/**
 * The loss, and its gradients: added to the parameters', and those of the tokens.
 *
 * @param p the parameters, g their gradients
 * @param tokens, dTokens [columns, rows, width]
 * @param across scratch, [slots, width]
 */
function headsBackward(
  heads: Heads,
  p: Pointer,
  g: Pointer,
  tokens: Pointer,
  dTokens: Pointer,
  across: Pointer,
  rows: number,
  weights: LossWeights,
): number {
  const { kernels: k } = heads.arena
  const { levels, width } = heads.shape
  let loss = 0
  for (const [c, classes] of levels.entries()) {
    const slots = slotsOf(classes)
    const d = heads.dOutput
    loss += lossOf(heads, c, rows, weights)
    const weight = heads.offset(`head.${c}.weight`)
    const bias = heads.offset(`head.${c}.bias`)
    const token = 4 * c * rows * width
    k.multiplyGrad(g + weight, g + bias, tokens + token, d, rows, slots, width)
    k.multiplyBack(dTokens + token, false, d, p + weight, across, rows, slots, width)
  }
  return loss
}

function lossOf(heads: Heads, c: number, rows: number, { shown, hidden }: LossWeights): number {
  const { kernels: k } = heads.arena
  const { inputs, dOutput: d } = heads
  const classes = heads.shape.levels[c] ?? 0
  const slots = slotsOf(classes)
  const y = heads.outputs[c] ?? 0
  const x = inputs.x + 4 * c * rows
  const roles = inputs.roles + c * rows
  if (classes > 0) return k.crossEntropy(d, y, x, roles, rows, slots, classes, shown, hidden)
  return k.squaredError(d, y, x, inputs.hints + 4 * c * rows, roles, rows, slots, shown, hidden)
}

/**
 * Gradients of tokens into those of the embedding's parameters.
 *
 * @param p the parameters, g their gradients
 * @param dTokens [columns, rows, width]
 * @param across scratch, [width, features]
 */
function embeddingBackward(
  embedding: Embedding,
  p: Pointer,
  g: Pointer,
  dTokens: Pointer,
  across: Pointer,
  rows: number,
): void {
  const { arena, shape, inputs, offset, dFeatures } = embedding
  const { kernels: k } = arena
  const { levels, width, frequencies } = shape
  const count = featureCount(frequencies)
  for (const [c, classes] of levels.entries()) {
    const table = offset(`embed.${c}.weight`)
    const x = inputs.x + 4 * c * rows
    const d = dTokens + 4 * c * rows * width
    if (classes > 0) {
      k.pickBack(g + table, d, x, inputs.hidden + c * rows, rows, classes, width)
    } else {
      const made = embedding.features[c] ?? 0
      k.multiplyGrad(g + table, 0, made, d, rows, width, count)
      k.multiplyBack(dFeatures, false, d, p + table, across, rows, width, count)
      const dTurns = g + offset(`embed.${c}.frequencies`)
      k.featuresBack(dTurns, dFeatures, made, rows, frequencies)
    }
  }
}

/** Turns dX, of what `blockForward` made of x, into that of x, and adds to the parameters' gradients. */
function blockBackward(
  arena: Arena,
  extent: Extent,
  p: BlockParameters,
  g: BlockParameters,
  kept: BlockMemory,
  scratch: Scratch,
  dX: Pointer,
  hidden: Pointer,
): void {
  const { kernels: k } = arena
  const { columns, rows, width } = extent
  const tokens = columns * rows
  const inner = innerWidth(width)
  const { wide, narrow, across } = scratch
  k.multiplyGrad(g.down, g.downBias, kept.inner, dX, tokens, width, inner)
  k.multiplyBack(wide, false, dX, p.down, across, tokens, width, inner)
  k.geluBack(wide, kept.slopes, tokens * inner)
  k.multiplyGrad(g.up, g.upBias, kept.norm2, wide, tokens, inner, width)
  k.multiplyBack(narrow, false, wide, p.up, across, tokens, inner, width)
  k.layerNormBack(dX, narrow, kept.norm2, kept.scales2, tokens, width)

  k.multiplyGrad(g.out, g.outBias, kept.attended, dX, tokens, width, width)
  k.multiplyBack(narrow, false, dX, p.out, across, tokens, width, width)
  k.attendBack(
    wide,
    narrow,
    kept.weights,
    kept.qkv,
    hidden,
    scratch.attention,
    columns,
    rows,
    width,
  )
  k.multiplyGrad(g.qkv, g.qkvBias, kept.norm1, wide, tokens, 3 * width, width)
  k.multiplyBack(narrow, false, wide, p.qkv, across, tokens, 3 * width, width)
  k.layerNormBack(dX, narrow, kept.norm1, kept.scales1, tokens, width)
}
