import type { Generator } from './generator.js'
import { log64 } from './log64.js'

/**
 * Fills `out` with exponentials of rate 1, the stream of `torch.Tensor.exponential_` of PyTorch 1.13 on the
 * CPU: two draws a value, by inversion, in double. (Later releases take the logarithm by another function, which
 * may change a float64 by some units in the last place; a PyTorch that is built with MKL draws from another generator.)
 */
export function fillExponential(out: Float32Array | Float64Array, generator: Generator): void {
  for (let i = 0; i < out.length; i++) out[i] = -log64(1 - generator.uniform64())
}
