import type { NetworkShape } from '../../nn/index.js'
import { AttentionPredictor } from '../attention/attention-predictor.js'
import { Chain, type ChainArrays } from '../chain/chain.js'
import { Forest, type ForestArrays } from '../forest/forest.js'
import { Gaussian, type GaussianArrays } from '../gaussian/gaussian.js'
import type { Expert } from './expert.js'

/** An expert as plain arrays: what a thread sends back, and what a model file holds. */
export type ExpertArrays = Record<string, ExpertArray>

type ExpertArray =
  | Float32Array
  | GaussianArrays[keyof GaussianArrays]
  | ForestArrays[keyof ForestArrays]
  | ChainArrays[keyof ChainArrays]

export function expertToArrays({ gaussian, attention, forest, chain }: Expert): ExpertArrays {
  return {
    ...prefixed('gaussian', gaussian.toArrays()),
    'attention.parameters': attention.parameters,
    ...prefixed('forest', forest.toArrays()),
    ...prefixed('chain', chain.toArrays()),
  }
}

export function expertFromArrays(arrays: ExpertArrays, shape: NetworkShape): Expert {
  const gaussian = Gaussian.fromArrays(part(arrays, 'gaussian') as never)
  const parameters = arrays['attention.parameters'] as Float32Array
  return {
    gaussian,
    attention: new AttentionPredictor(shape, parameters, gaussian),
    forest: Forest.fromArrays(part(arrays, 'forest') as never, gaussian),
    chain: Chain.fromArrays(part(arrays, 'chain') as never, gaussian),
  }
}

/** Arrays by their names with `prefix.` before them. */
export function prefixed(prefix: string, arrays: object): ExpertArrays {
  const entries = Object.entries(arrays) as [string, ExpertArray][]
  return Object.fromEntries(entries.map(([name, data]) => [`${prefix}.${name}`, data]))
}

function part(arrays: ExpertArrays, prefix: string): ExpertArrays {
  const names = Object.keys(arrays).filter((name) => name.startsWith(`${prefix}.`))
  return Object.fromEntries(
    names.map((name) => [name.slice(prefix.length + 1), arrays[name] as ExpertArray]),
  )
}
