/**
 * Where things lie in the module's memory. Tensors live on the JavaScript heap: rows are copied into
 * X (and Y) a tile at a time, and results out of OUT. The host reads these exports, so this is the
 * only place that knows the layout.
 *
 * Kernels work on vectors of four and may read, and write, up to 16 bytes past the end of a row. What
 * they write there is the start of the next row, which comes after; PAD is for the last one.
 */

/** Elements in a tile of several rows: few enough to stay in the L2 cache. A multiple of 128. */
export const TILE: i32 = 8192
/** The longest row that is a tile alone. Longer ones come in pieces of TILE. */
export const LONGEST: i32 = 262144

const PAD: usize = 64
const FLOATS: usize = <usize>LONGEST * 4 + PAD

/** float32: the tile of the input; of the gradient, in a backward pass. */
export const X: usize = 4096
/** float32: the tile of the forward pass's result, in a backward pass. */
export const Y: usize = X + FLOATS
/** float32: the tile of the result. */
export const OUT: usize = Y + FLOATS
/** float32: what a mask leaves of a row, or of four, each with a pad of its own. */
export const WORK: usize = OUT + FLOATS
/** float32: exponentials of which only the sum is wanted. */
export const SPARE: usize = WORK + FLOATS + 4 * PAD
/** One byte an element, not 0 where it is hidden. */
export const HIDDEN: usize = SPARE + FLOATS
/*
 * Attention has its own use for the same areas: a chunk of keys in X, of values in Y, the two
 * transposed in the halves of WORK, their gradients in the halves of SPARE, and in OUT what belongs to
 * a tile of queries.
 */

/** Queries in a tile. */
export const QUERIES: i32 = 32
/** Keys in a tile: scores are never held for more. A multiple of 4. */
export const KEYS: i32 = 128
/** Floats of keys, or of values, in a chunk, rows rounded up to a multiple of 4. */
export const CHUNK: i32 = LONGEST / 2
/** The longest query, key or value. */
export const LONGEST_VECTOR: i32 = 1024

// A little more than a power of two, so that rows of different areas do not share cache lines' sets.
const QUERY_FLOATS: usize = <usize>(QUERIES * LONGEST_VECTOR) * 4 + 7 * PAD

/** float32: keys, a tile after the other, each [dim, KEYS]. */
export const KEYS_ACROSS: usize = WORK
/** float32: values likewise, [width, KEYS]. */
export const VALUES_ACROSS: usize = WORK + <usize>CHUNK * 4 + PAD
/** float32: gradients of the chunk's keys; rows have a multiple of 4. */
export const KEY_GRADS: usize = SPARE
/** float32: gradients of the chunk's values, likewise. */
export const VALUE_GRADS: usize = SPARE + <usize>CHUNK * 4 + PAD
/** float32: the tile of queries. */
export const QUERY: usize = OUT
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

/** The plan of one mask row, of at most TILE columns: see pack.ts. */
export const PLAN: usize = HIDDEN + <usize>LONGEST + PAD
/** One block of 64 bytes for each of the 16 ways to hide some of four columns: see pack.ts. */
export const PATTERNS: usize = PLAN + <usize>TILE * 2 + PAD
/** The constants of one row's exp: see exp.ts. */
export const ROW: usize = PATTERNS + 16 * 64
/** First address that is free. */
export const END: usize = ROW + 4 * 16
