export interface Moments {
  p: number
  m: number
  v: number
}

/** One parameter's step of AdamW as its authors wrote it, in double. `t` counts from 1. */
export function adamW(
  { p, m, v }: Moments,
  g: number,
  t: number,
  { rate, decay }: { rate: number; decay: number },
): Moments {
  const [beta1, beta2, epsilon] = [0.9, 0.999, 1e-8]
  const mean = beta1 * m + (1 - beta1) * g
  const square = beta2 * v + (1 - beta2) * g * g
  const meanHat = mean / (1 - beta1 ** t)
  const squareHat = square / (1 - beta2 ** t)
  return {
    p: p - rate * decay * p - (rate * meanHat) / (Math.sqrt(squareHat) + epsilon),
    m: mean,
    v: square,
  }
}
