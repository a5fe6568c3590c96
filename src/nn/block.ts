import type { Arena, Pointer } from './kernels.js'
import { innerWidth } from './parameters.js'

/** Sizes of what goes through the network at once. */
export interface Extent {
  readonly columns: number
  /** Rows of the table, a multiple of 4. */
  readonly rows: number
  readonly width: number
}

/** Where a block's parameters lie, or their gradients. */
export interface BlockParameters {
  readonly qkv: Pointer
  readonly qkvBias: Pointer
  readonly out: Pointer
  readonly outBias: Pointer
  readonly up: Pointer
  readonly upBias: Pointer
  readonly down: Pointer
  readonly downBias: Pointer
}

/** What a block keeps of its way forward, for the way back. Tokens are columns x rows. */
export interface BlockMemory {
  /** [tokens, width]: the norm before attention, and [tokens], its scales. */
  readonly norm1: Pointer
  readonly scales1: Pointer
  /** [tokens, 3 width]. */
  readonly qkv: Pointer
  /** [rows, heads, columns (keys), columns (queries) rounded up to a multiple of 4]. */
  readonly weights: Pointer
  /** [tokens, width]. */
  readonly attended: Pointer
  readonly norm2: Pointer
  readonly scales2: Pointer
  /** [tokens, inner]. */
  readonly inner: Pointer
  readonly slopes: Pointer
}

/** Memory that all blocks share. */
export interface Scratch {
  /** [tokens, 3 width]. */
  readonly wide: Pointer
  /** [tokens, width]. */
  readonly narrow: Pointer
  /** One parameter matrix, transposed; and what attention wants. */
  readonly across: Pointer
  readonly attention: Pointer
  /** [tokens]: which are hidden. */
  readonly list: Pointer
}

/** Memory of a block. Attention's weights and GELU's slopes are kept only for a way back. */
export function blockMemory(arena: Arena, { columns, rows, width }: Extent): BlockMemory {
  const tokens = columns * rows
  const padded = Math.ceil(columns / 4) * 4
  const inner = innerWidth(width)
  return {
    norm1: arena.floats(tokens * width),
    scales1: arena.floats(tokens),
    qkv: arena.floats(tokens * 3 * width),
    weights: arena.floats((tokens * padded * width) / 8),
    attended: arena.floats(tokens * width),
    norm2: arena.floats(tokens * width),
    scales2: arena.floats(tokens),
    inner: arena.floats(tokens * inner),
    slopes: arena.floats(tokens * inner),
  }
}

/** Floats that attention wants for each column, columns rounded up to a multiple of 4. */
export function attentionScratch(columns: number): number {
  return 42 + columns
}

export function sharedScratch(
  arena: Arena,
  { columns, rows, width }: Extent,
  slots: number,
): Scratch {
  const padded = Math.ceil(columns / 4) * 4
  return {
    wide: arena.floats(columns * rows * 3 * width),
    narrow: arena.floats(columns * rows * width),
    across: arena.floats(width * Math.max(3 * width, slots, 64)),
    attention: arena.floats(padded * attentionScratch(columns)),
    list: arena.floats(columns * rows),
  }
}

/**
 * x += attention(norm(x)); x += perceptron(norm(x)).
 *
 * @param x [tokens, width]
 * @param hidden [columns, rows], a byte each; not 0 = masked out as a key
 */
export function blockForward(
  arena: Arena,
  extent: Extent,
  p: BlockParameters,
  kept: BlockMemory,
  scratch: Scratch,
  x: Pointer,
  hidden: Pointer,
): void {
  attention(arena, extent, p, kept, scratch, x, hidden, false)
  rest(arena, p, kept, scratch, kept.attended, x, extent.columns * extent.rows, extent.width)
}

/** The same for hidden tokens only, to the same bits; what the others become is left out. */
export function blockForwardHidden(
  arena: Arena,
  extent: Extent,
  p: BlockParameters,
  kept: BlockMemory,
  scratch: Scratch,
  x: Pointer,
  hidden: Pointer,
): void {
  const { kernels: k } = arena
  const { columns, rows, width } = extent
  const { list, narrow } = scratch
  attention(arena, extent, p, kept, scratch, x, hidden, true)
  const count = Math.ceil(k.listHidden(list, hidden, columns * rows) / 4) * 4
  // Queries, keys and values are not needed any more.
  const attended = kept.qkv
  k.takeRows(attended, kept.attended, list, count, width)
  k.takeRows(narrow, x, list, count, width)
  rest(arena, p, kept, scratch, attended, narrow, count, width)
  k.putRows(x, narrow, list, count, width)
}

function attention(
  arena: Arena,
  { columns, rows, width }: Extent,
  p: BlockParameters,
  kept: BlockMemory,
  scratch: Scratch,
  x: Pointer,
  hidden: Pointer,
  hiddenOnly: boolean,
): void {
  const { kernels: k } = arena
  const { norm1, scales1, qkv, weights, attended } = kept
  const tokens = columns * rows
  k.layerNorm(norm1, scales1, x, tokens, width)
  k.multiply(qkv, 0, p.qkvBias, norm1, p.qkv, tokens, 3 * width, width)
  k.attend(attended, weights, qkv, hidden, scratch.attention, columns, rows, width, hiddenOnly)
}

/** What follows attention, which looks at each of `tokens` tokens by itself. */
function rest(
  arena: Arena,
  p: BlockParameters,
  kept: BlockMemory,
  scratch: Scratch,
  attended: Pointer,
  x: Pointer,
  tokens: number,
  width: number,
): void {
  const { kernels: k } = arena
  const inner = innerWidth(width)
  k.multiply(x, x, p.outBias, attended, p.out, tokens, width, width)
  k.layerNorm(kept.norm2, kept.scales2, x, tokens, width)
  k.multiply(scratch.wide, 0, p.upBias, kept.norm2, p.up, tokens, inner, width)
  k.gelu(kept.inner, kept.slopes, scratch.wide, tokens * inner)
  k.multiply(x, x, p.downBias, kept.inner, p.down, tokens, width, inner)
}
