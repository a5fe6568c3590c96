/**
 * Where things lie in the memory of the core's kernels, in place of what they lay out: a chunk of keys, and what
 * belongs to a tile of queries. The host has these constants by way of scripts/build-kernels.mjs. As in memory.ts,
 * up to 16 bytes past the end of a row may be read, and written.
 */

/** Queries in a tile. */
export const QUERIES: i32 = 32
/** Keys in a tile: scores are never held for more. A multiple of 4. */
export const KEYS: i32 = 128
/** Floats of keys, or of values, in a chunk, rows rounded up to a multiple of 4. */
export const CHUNK: i32 = 131072
/** Keys in a chunk at most: more would fall out of the CPU's caches from one tile to the next. */
export const MOST_KEYS: i32 = 2048
/** The longest query, key or value. */
export const LONGEST_VECTOR: i32 = 1024

const PAD: usize = 64
// A little more than a power of two, so that rows of different areas do not share cache lines' sets.
const QUERY_FLOATS: usize = <usize>(QUERIES * LONGEST_VECTOR) * 4 + 7 * PAD

const CHUNK_FLOATS: usize = <usize>CHUNK * 4 + PAD

/** float32: the chunk's keys, [keys, dim]. What is before is the core's: its exponentials are computed there. */
export const KEYS_AT: usize = 4096
/** float32: its values, [keys, width]. */
export const VALUES_AT: usize = KEYS_AT + CHUNK_FLOATS
/** float32: keys, a tile after the other, each [dim, KEYS]. */
export const KEYS_ACROSS: usize = VALUES_AT + CHUNK_FLOATS
/** float32: values likewise, [width, KEYS]. */
export const VALUES_ACROSS: usize = KEYS_ACROSS + CHUNK_FLOATS
/** float32: gradients of the chunk's keys; rows have a multiple of 4. */
export const KEY_GRADS: usize = VALUES_ACROSS + CHUNK_FLOATS
/** float32: gradients of the chunk's values, likewise. */
export const VALUE_GRADS: usize = KEY_GRADS + CHUNK_FLOATS
/** float32: the tile of queries. */
export const QUERY: usize = VALUE_GRADS + CHUNK_FLOATS
/** float32: gradients of the tile's results. */
export const QUERY_GRAD: usize = QUERY + QUERY_FLOATS
/** float32: sums of the tile's results, or of its gradients; rows have a multiple of 4. */
export const SUMS: usize = QUERY_GRAD + QUERY_FLOATS
/** float32: the tile's results, or its gradients. */
export const RESULT: usize = SUMS + QUERY_FLOATS
/** float32: the tile's scores, then weights; rows are KEYS and 4 long. */
export const SCORES: usize = RESULT + QUERY_FLOATS
/** float32: their gradients. */
export const SCORE_GRADS: usize = SCORES + QUERY_FLOATS
/** float32: each query's largest score. */
export const MAXES: usize = SCORE_GRADS + QUERY_FLOATS
/** float32: what each query's exponentials are to be multiplied by. */
export const FACTORS: usize = MAXES + <usize>QUERIES * 4
/** float32: each query's sum of the results times their gradients. */
export const DELTAS: usize = FACTORS + <usize>QUERIES * 4
/** float64: each query's sum of exponentials. */
export const TOTALS: usize = DELTAS + <usize>QUERIES * 4
/** float32, for each query: not 0 if it saw any key. */
export const SAW: usize = TOTALS + <usize>QUERIES * 8
/** A vector to work with. */
export const ONE: usize = SAW + <usize>QUERIES * 4
/** One byte for each query and key of the chunk, not 0 where hidden. */
export const HIDDEN: usize = ONE + 16
/**
 * float32, for each query and key of the chunk, rows rounded up to a multiple of 4: what is added to its score.
 * Its weight, or the gradient of its score, takes that place.
 */
export const BIAS: usize = HIDDEN + <usize>(QUERIES * MOST_KEYS) + PAD
/** First address that is free. */
export const END: usize = BIAS + (<usize>(QUERIES * MOST_KEYS) << 2) + PAD
