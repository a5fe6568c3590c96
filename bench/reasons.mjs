/**
 * Why a bound may be missed, and what was tried: printed under the bounds for those that a run has
 * missed. Figures here were measured where RESULTS.md was, by hand, and hold for that machine only.
 */

/** What holds for several of them. */
export const WHERE_TIME_GOES = [
  'A new result of 32 MB is memory that the system hands out page by page, and each first touch of a',
  'page is a fault: 14 ms here, more than the softmax itself (10 ms into `out`); 100 ms on another',
  'machine of the same kind. glibc keeps and reuses freed blocks of less than 32 MB, header included, and',
  'never those from 32 MB up, so 8192x1024 float32 is just past the edge: with 1,000 columns instead of',
  '1,024 a new result takes 12 ms in place of 24. PyTorch allocates by the same rules and pays twice, for',
  'the filled scores and for the result (47 ms). With `MALLOC_MMAP_THRESHOLD_` and',
  '`MALLOC_TRIM_THRESHOLD_` raised to gigabytes, ours takes 10.5 ms and PyTorch 19: without faults on',
  'either side ours is 1.8 times as fast, not 4. Whoever makes many large results without `out` may set',
  'them, or pass `out`.',
  '',
  'Tried, and left out: a store that reuses the memory of results that were collected (an ArrayBuffer',
  'that is gone cannot be had back, and a SharedArrayBuffer, which could be seen anew, may have been',
  'sent to another thread that still reads it; its arrays are also refused by many browser functions);',
  '`Buffer.allocUnsafeSlow`, which saves the zeroing but not the faults (6 to 14 % below 32 MB, nothing',
  'from there up); memory of WebAssembly, resizable and shared buffers, which fault alike.',
  '',
  'Of a softmax into `out`, `npm run bench:profile` says that two thirds are the kernels (of which the',
  'exponentials are a half, gathering and scattering the columns most of the rest), one third the copies',
  'into the memory of WebAssembly and out of it. Vectors have 4 floats here, in native code 8 and more, and',
  'a product and a sum take two instructions where relaxed SIMD is not on: Node 20 has it behind a flag,',
  'Node 22 and browsers as they come.',
  '',
  'Tried, and kept: an exponential with two steps less (17 % of its time), an order of its polynomial with',
  'less waiting (7 %), four rows side by side (a quarter of the time of narrow rows; half of it at',
  '3,000 columns and more, 90 % of them masked), large copies for large inputs (an eighth of the whole).',
  'Tried, and left out: two vectors of exponentials at a time (3 %, and none with relaxed SIMD), the maximum',
  'found while packing, gathering and scattering in JavaScript.',
].join('\n')

const TINY =
  'Of 0.57 us, 0.30 are the new result itself: a typed array of more than 64 bytes lies outside of the ' +
  "engine's heap, for the plain loop too (0.40 in all). Into `out` it is 0.28 beside 0.19: the kernel " +
  'takes 0.07, the copies 0.06, and most of the rest is checks of shapes and options. Tried: four rows ' +
  'side by side (0.14 to 0.07 for the kernel), no tiles where one is enough, flags as numbers, no second ' +
  'check of a result that is like its input. A view into a store of memory would take less than a new ' +
  'array, but whoever sends one such result to another thread would take its neighbours along.'
const THREADS =
  'A worker cannot write into an ordinary array, so what it computes is copied out, and the page faults ' +
  'of a new result all fall on the calling thread. Tried: the kernels of a worker have their slot as ' +
  'memory, which spares two copies; chunks four times as large; a worker looks for work longer before it ' +
  'sleeps. Results in shared memory were left out (above).'
const RANDN =
  'Of ten nanoseconds a number, nine are the Box-Muller transform, in double precision two at a time, to ' +
  'have the bits of fused multiply-adds where the engine has none. Tried: roundings by integer ' +
  'arithmetic instead of conversions (slower where halves go to even, and wrong bits where they do not), ' +
  'logarithms first and sines later (20 % slower), constants from memory (2 %). Two vectors in step take 30 % ' +
  'less, the same bits for all 2^24 arguments, which would reach the target; but 200 bytes more, gzipped, ' +
  'which is 150 past the 25 KB of the core. A second kernel for relaxed SIMD would take more still.'

const KERNEL = 'Not page faults and no copies, but the kernels: see above.'
const ATTENTION =
  'Products of matrices: vectors have 4 floats here, in native code 8 and more, which multiply and add at once.'

/** By a part of the bound's name; the first that fits. */
export const REASONS = [
  ['randn', RANDN],
  ['attention', ATTENTION],
  ['plain JavaScript', TINY],
  ['two threads', THREADS],
  ['', KERNEL],
]
