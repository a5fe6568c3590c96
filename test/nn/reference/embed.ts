/** How far out a value and its hint are believed: see kernels/nn/embed.ts. */
export const FAR = 6

const bounded = (x: number) => Math.min(FAR, Math.max(-FAR, x))

/**
 * Features of one number, in double: 1, hidden, x, hint, sines, cosines. The mask's polarity: true =
 * masked out.
 */
export function features(
  x: number,
  hidden: boolean,
  hint: number,
  frequencies: Float64Array,
): number[] {
  if (hidden) return [1, 1, 0, bounded(hint), ...new Array(2 * frequencies.length).fill(0)]
  const value = bounded(x)
  const angles = Array.from(frequencies, (f) => 2 * Math.PI * f * value)
  return [1, 0, value, bounded(hint), ...angles.map(Math.sin), ...angles.map(Math.cos)]
}
