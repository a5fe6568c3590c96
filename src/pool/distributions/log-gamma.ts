/** From here on Stirling's series is right to the last place of a double. */
const FAR = 15
/** B(2k) / (2k (2k - 1)) for k = 1 to 7. */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156]
const HALF_LOG_2_PI = Math.log(2 * Math.PI) / 2

/**
 * The logarithm of the gamma function of x > 0.
 *
 * Source: NIST, *Digital Library of Mathematical Functions*, 5.11.1, after 5.5.1 has led far enough out.
 */
export function logGamma(x: number): number {
  let product = 1
  let far = x
  for (; far < FAR; far++) product *= far
  return (far - 0.5) * Math.log(far) - far + HALF_LOG_2_PI + rest(far) - Math.log(product)
}

/** The logarithm of the beta function of a, b > 0, to the last places also where one of them is large. */
export function logBeta(a: number, b: number): number {
  const [least, most] = a < b ? [a, b] : [b, a]
  if (most < FAR) return logGamma(a) + logGamma(b) - logGamma(a + b)
  // By the difference of two of Stirling's series: their own size would cost digits.
  const sum = a + b
  const grown = (sum - 0.5) * Math.log1p(least / most) + least * Math.log(most) - least
  return logGamma(least) - grown - rest(sum) + rest(most)
}

/** What Stirling's formula lacks of the logarithm. */
function rest(x: number): number {
  let sum = 0
  for (let k = SERIES.length - 1; k >= 0; k--) sum = sum / x ** 2 + (SERIES[k] as number)
  return sum / x
}
