/** Random numbers of one run: the same whatever ran before it. */
import { Generator, rand, randn } from '../../dist/index.js'

export function randomOf(seed, run) {
  const generator = new Generator().manualSeed(seed * 1_000_000 + run)
  return {
    normals: (n) => randn([n], { generator, dtype: 'float64' }).data,
    uniforms: (n) => rand([n], { generator, dtype: 'float64' }).data,
  }
}
