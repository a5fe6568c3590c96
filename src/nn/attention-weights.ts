import type { BlockMemory } from './block.js'
import type { Network } from './network.js'

/**
 * A copy of a block's attention: [rows, heads, columns (queries), columns (visible keys, in order)
 * rounded up to a multiple of 4]. What lies beyond the visible keys is meaningless.
 */
export function attentionIn(network: Network, block: number, rows: number): Float32Array {
  const columns = network.shape.levels.length
  const padded = Math.ceil(columns / 4) * 4
  const weights = weightsIn(network, block, rows)
  const turned = new Float32Array(weights.length)
  // There, keys come before queries.
  for (let start = 0; start < weights.length; start += columns * padded) {
    for (let key = 0; key < columns; key++) {
      for (let query = 0; query < columns; query++) {
        turned[start + query * padded + key] = weights[start + key * padded + query] as number
      }
    }
  }
  return turned
}

/** The same of one query: [rows, heads, columns (visible keys) rounded up to a multiple of 4]. */
export function attentionPaidBy(
  network: Network,
  query: number,
  block: number,
  rows: number,
): Float32Array {
  const columns = network.shape.levels.length
  const padded = Math.ceil(columns / 4) * 4
  const weights = weightsIn(network, block, rows)
  const lanes = (rows * network.shape.width) / 8
  const found = new Float32Array(lanes * padded)
  for (let lane = 0; lane < lanes; lane++) {
    for (let key = 0; key < columns; key++) {
      found[lane * padded + key] = weights[(lane * columns + key) * padded + query] as number
    }
  }
  return found
}

/** [rows, heads, columns (keys), columns (queries) rounded up to a multiple of 4]. */
function weightsIn({ arena, kept, shape }: Network, block: number, rows: number): Float32Array {
  const columns = shape.levels.length
  const padded = Math.ceil(columns / 4) * 4
  const { weights } = kept[block] as BlockMemory
  return arena.view(weights, (rows * columns * padded * shape.width) / 8)
}
