import { type Generator, randn } from '../random/index.js'
import type { Network } from './network.js'
import { pointerOf, sizeOf } from './parameters.js'

/** Starts a network from random parameters; moments and averages start from zero and from them. */
export function initialise(network: Network, generator: Generator): void {
  const { arena, parameters, count, p, g, m, v, mean } = network
  for (const parameter of parameters) {
    const view = arena.view(pointerOf(p, parameter), sizeOf(parameter.shape))
    if (parameter.spread === 0) view.fill(0)
    else {
      const values = randn([view.length], { generator }).data as Float32Array
      for (let i = 0; i < view.length; i++) view[i] = (values[i] as number) * parameter.spread
    }
  }
  for (const base of [g, m, v]) arena.view(base, count).fill(0)
  arena.view(mean, count).set(arena.view(p, count))
}
