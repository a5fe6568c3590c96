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
  'into the memory of WebAssembly and out of it.',
  '',
  'Tried, and kept: an exponential with two steps less (17 % of its time), an order of its polynomial with',
  'less waiting (7 %), four rows side by side (a quarter of the time of narrow rows; half of it at',
  '3,000 columns and more, 90 % of them masked), large copies for large inputs (an eighth of the whole).',
  'Tried, and left out: two vectors of exponentials at a time (3 %, and none with relaxed SIMD), the maximum',
  'found while packing, gathering and scattering in JavaScript.',
].join('\n')

const TINY =
  'Beside contenders of other kinds in one process a call takes longer than alone, up to 0.5 us; why is unknown. ' +
  'Measured alone, 4x5 into `out` on Node 24: of 0.14 to 0.2 us the kernel takes 0.06, copies of scores, mask and ' +
  'result 0.02, options 0.01; the rest is checks, and what happens between the parts, which was not taken apart. The ' +
  'plain loop takes 0.13. Tried, and kept: tensors of a workspace that look alike to the engine (0.39 to 0.26 us), ' +
  'shapes read from arrays that are not frozen (15 ns a comparison, now 3), buffers compared last (18 ns). Tried, and left ' +
  'out: a road of its own for few elements (no difference that could be told). The same in plain TypeScript would have ' +
  'other bits than kernels with fused multiply-adds.'
const THREADS =
  "Measured when the pool was made, and not since: results in ordinary arrays are copied out of a worker's memory, " +
  'and the page faults of new ones all fall on the calling thread. Tried, and kept: the kernels of a worker have their ' +
  'slot as memory, which spares two copies; chunks four times as large; a worker looks for work longer before it sleeps. ' +
  'What keeps two threads from twice the speed in a workspace is unknown: it was not measured.'
const RANDN =
  'A number takes 0.6 ns for the uniforms and 4.2 for the Box-Muller transform in doubles, which have the bits of ' +
  'fused multiply-adds; 1.3 where the engine has those (Node 20 has them behind a flag). PyTorch takes 3.1 into a given ' +
  'output. A new result costs both page faults beside, which vary from run to run.'

const KERNEL = 'Unknown: what of the kernels takes the time beside this peer was not measured.'
const ATTENTION = 'Unknown: what takes the time beside this peer was not measured.'

/** By a part of the bound's name; the first that fits. */
export const REASONS = [
  ['randn', RANDN],
  ['attention', ATTENTION],
  ['plain JavaScript', TINY],
  ['two threads', THREADS],
  ['', KERNEL],
]
