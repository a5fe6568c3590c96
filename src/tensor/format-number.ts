/**
 * Decimal text of a double, rounded from its exact value with ties to even, as C and Python print
 * it. JavaScript's `toFixed` and `toExponential` round ties away from zero (`(0.5).toFixed(0)` is
 * '1', Python's `f'{0.5:.0f}'` is '0').
 */

const double = new Float64Array(1)
const bits = new BigUint64Array(double.buffer)
const FRACTION = (1n << 52n) - 1n

/** |x| * 10^power, rounded to a whole number, ties to even. */
function scaled(x: number, power: number): bigint {
  double[0] = Math.abs(x)
  const pattern = bits[0] as bigint
  const biased = Number(pattern >> 52n)
  const mantissa = biased === 0 ? pattern : (pattern & FRACTION) | (FRACTION + 1n)
  const exponent = Math.max(biased, 1) - 1075
  const up = (base: bigint, e: number) => (e > 0 ? base ** BigInt(e) : 1n)
  const numerator = mantissa * up(2n, exponent) * up(10n, power)
  const denominator = up(2n, -exponent) * up(10n, -power)
  const whole = numerator / denominator
  const twice = 2n * (numerator - whole * denominator)
  const roundUp = twice > denominator || (twice === denominator && whole % 2n === 1n)
  return roundUp ? whole + 1n : whole
}

function withPoint(digits: string, precision: number): string {
  if (precision === 0) return digits
  const padded = digits.padStart(precision + 1, '0')
  return `${padded.slice(0, -precision)}.${padded.slice(-precision)}`
}

function nonFinite(x: number): string | undefined {
  if (Number.isNaN(x)) return 'nan'
  if (Number.isFinite(x)) return undefined
  return x > 0 ? 'inf' : '-inf'
}

function minus(x: number): string {
  return x < 0 || Object.is(x, -0) ? '-' : ''
}

/** `x` with `precision` digits after the point: `-0.5000`. Infinities and NaN: `inf`, `nan`. */
export function formatFixed(x: number, precision: number): string {
  return nonFinite(x) ?? minus(x) + withPoint(scaled(x, precision).toString(), precision)
}

/** `x` in scientific notation, the exponent with two digits at least: `-5.0000e-01`. */
export function formatExponential(x: number, precision: number): string {
  const special = nonFinite(x)
  if (special !== undefined) return special
  // The shortest text can stand just above a power of ten with the value just below: begin one lower.
  let power = x === 0 ? 0 : Number(x.toExponential().split('e')[1]) - 1
  let digits = scaled(x, precision - power).toString()
  while (digits.length > precision + 1) digits = scaled(x, precision - ++power).toString()
  const exponent = String(Math.abs(power)).padStart(2, '0')
  return `${minus(x)}${withPoint(digits, precision)}e${power < 0 ? '-' : '+'}${exponent}`
}
