/**
 * Why a target may be missed, and what was tried: printed under the targets for those that a run has
 * missed. Figures here were measured where RESULTS.md was, by hand, and hold for that machine only.
 */

export const FRESH_RESULTS = [
  'A new result of 32 MB is memory that the system hands out page by page, and each first touch of a',
  'page is a fault: 95 to 105 ms here, ten times the softmax (10 ms into `out`). glibc keeps and reuses',
  'freed blocks of less than 32 MB, header included, and never those from 32 MB up, so 8192x1024 float32',
  'is just past the edge: with 1,000 columns instead of 1,024 a new result takes 11 ms in place of 110.',
  'PyTorch allocates by the same rules and pays twice, for the filled scores and for the result (220 ms).',
  'With `MALLOC_MMAP_THRESHOLD_` and `MALLOC_TRIM_THRESHOLD_` raised to gigabytes, ours takes 10.7 ms and',
  'PyTorch 13.5: without faults on either side ours is 1.3 times as fast, not 4. Whoever makes many large',
  'results without `out` may set them, or pass `out`.',
  '',
  'Tried, and left out: a store that reuses the memory of results that were collected (an ArrayBuffer',
  'that is gone cannot be had back, and a SharedArrayBuffer, which could be seen anew, may have been',
  'sent to another thread that still reads it; its arrays are also refused by many browser functions);',
  '`Buffer.allocUnsafeSlow`, which saves the zeroing but not the faults (6 to 14 % below 32 MB, nothing',
  'from there up); memory of WebAssembly, resizable and shared buffers, which fault alike.',
].join('\n')

const TINY =
  'Of 0.46 us into `out` the kernel takes 0.14, the copies 0.05, and the plain loop 0.23 in all (the ' +
  'fastest of many samples, on a busy machine); most of the rest is checks of shapes and options. ' +
  'Tried: tiles are skipped where one is enough, flags go as numbers, a result like its input is not ' +
  'checked again (1.04 to 0.67 us with a new result). The reference out of the way, in a function of ' +
  'its own, gained nothing.'
const THREADS =
  'A worker cannot write into an ordinary array, so what it computes is copied out, and the page faults ' +
  'of a new result all fall on the calling thread. Tried: the kernels of a worker have their slot as ' +
  'memory, which spares two copies, and a worker looks for work longer before it sleeps. By ' +
  'hand, into `out`, the pool was 1.1 times as fast as one thread here, on two cores. Results in shared memory were left out (above).'
const KERNEL =
  '`npm run bench:profile` divides the time: two thirds are the kernels (of which the exponentials are a half, ' +
  'packing and unpacking most of the rest), one third the copies into the memory of WebAssembly and out of ' +
  'it. Vectors have 4 floats here, in native code 8. Tried: two vectors of exponentials at a time, which ' +
  'gained nothing.'
const RELAXED =
  'Relaxed SIMD took 5 to 25 % off a softmax where it was switched on (Node 20 has it behind a flag).'

/** By a part of the target's name; the first that fits. */
export const REASONS = [
  ['memcpy', `${KERNEL} ${RELAXED}`],
  ['plain JavaScript', TINY],
  ['one thread, beside the pool', THREADS],
  ['all threads', THREADS],
  ['at every shape', `${KERNEL} Below 32 MB it is not the page faults. ${RELAXED}`],
  ['unmasked softmax into a given output', KERNEL],
  ['result left unread', `${KERNEL} tfjs leaves its result in its own memory here.`],
  [
    '',
    'The page faults of the new result are part of it; what is in brackets leaves them out on our side ' +
      'only. Where that is below the target too, the cause was not looked into.',
  ],
]
