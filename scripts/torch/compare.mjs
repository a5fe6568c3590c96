// How far a result is from what PyTorch has, as a share of what is promised: 0 is the same, beyond 1 is a fault.

/** What is promised, by dtype: of the value itself, or of the largest of all. */
const BOUNDS = {
  relative: { float32: 1e-6, float64: 1e-13 },
  scale: { float32: 1e-6, float64: 1e-13 },
  gradient: { float32: 1e-5, float64: 1e-12 },
}
/** Of float64 normals, units in the last place. */
const MOST_ULPS = 2
/** The least positive float32: what is smaller has no digits to be right in. */
const LEAST = 2 ** -149

/**
 * @param found a tensor, or a text
 * @param want a tensor in double where it need not be the same bits, or a text
 * @param how 'bits', 'ulps', 'text', or one of the bounds
 * @param dtype of what is found, where `want` is in double
 * @param terms the largest number of which it is a difference, where that is more than what is left
 */
export function compare(found, want, how, dtype = want.dtype, terms = 0) {
  if (how === 'text') return found === want ? 0 : Infinity
  if (found?.dtype !== dtype || String(found.shape) !== String(want.shape)) return Infinity
  if (how === 'bits') return sameBits(found, want) ? 0 : Infinity
  if (how === 'ulps') return ulpsApart(found, want) / MOST_ULPS
  return furthest(found.data, want.data, how === 'relative', terms) / BOUNDS[how][dtype]
}

/** The same values, zeros by their sign; a NaN is any NaN. */
function sameBits(found, want) {
  const [a, b] = [found, want].map(numbersOf)
  return a.length === b.length && a.every((value, i) => Object.is(value, b[i]))
}

/** Its elements; of half precision the numbers that its bits stand for. */
function numbersOf(x) {
  return x.dtype === 'float16' || x.dtype === 'bfloat16' ? x.to('float32').data : x.data
}

function ulpsApart(found, want) {
  const [a, b] = [found, want].map(({ data }) => new BigInt64Array(Float64Array.from(data).buffer))
  return a.reduce((most, word, i) => Math.max(most, Math.abs(Number(word - b[i]))), 0)
}

function furthest(found, want, isRelative, terms) {
  const finite = want.filter(Number.isFinite)
  const scale = finite.reduce((most, x) => Math.max(most, Math.abs(x)), terms)
  let most = 0
  for (let i = 0; i < want.length; i++) {
    const [a, b] = [found[i], want[i]]
    if (Object.is(a, b) || a === b) continue
    const apart = Math.abs(a - b) - LEAST
    if (apart <= 0) continue
    most = Math.max(most, shareOf(apart, isRelative ? Math.abs(b) : scale))
  }
  return most
}

/** What is NaN, or infinite, is no share of anything. */
function shareOf(apart, whole) {
  const share = apart / whole
  return Number.isNaN(share) ? Infinity : share
}
