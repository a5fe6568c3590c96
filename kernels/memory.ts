/**
 * Where things lie in the module's memory. Ordinary tensors live on the JavaScript heap: rows are copied
 * into X (and Y) a tile at a time, and results out of OUT. The host reads these exports, so this is the
 * only place that knows the layout. In the memory of a workspace its tensors come after END, and
 * kernels are given their addresses.
 *
 * Kernels work on vectors of four and may read, and write, up to 16 bytes past the end of a row. What
 * they write there is the start of the next row, which comes after; PAD is for the last one.
 */

/** Elements in a tile of an input that fits the caches. A multiple of 128. */
export const TILE: i32 = 16384
/** Elements in a tile at most: four rows if they fit. Rows that are longer come in pieces of TILE. */
export const LONGEST: i32 = 524288

const PAD: usize = 64
const FLOATS: usize = <usize>LONGEST * 4 + PAD

/** float32: the tile of the input; of the gradient, in a backward pass. */
export const X: usize = 4096
/** float32: the tile of the forward pass's result, in a backward pass. */
export const Y: usize = X + FLOATS
/** float32: the tile of the result. */
export const OUT: usize = Y + FLOATS
/** float32: what a mask leaves of a row, or of four side by side. */
export const WORK: usize = OUT + FLOATS
/** float32: exponentials of which only the sum is wanted. */
export const SPARE: usize = WORK + FLOATS
/** One byte an element, not 0 where it is hidden. */
export const HIDDEN: usize = SPARE + FLOATS
/** uint32: offsets of the columns that a mask row leaves, of at most LONGEST / 4: see four-rows.ts. */
export const PLAN: usize = HIDDEN + <usize>LONGEST + PAD
/** One block of 64 bytes for each of the 16 ways to hide some of four columns: see pack.ts. */
export const PATTERNS: usize = PLAN + <usize>LONGEST + PAD
/** First address that is free. */
export const END: usize = PATTERNS + 16 * 64
