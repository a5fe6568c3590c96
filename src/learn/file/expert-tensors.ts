import { layOut, type NetworkShape, sizeOf } from '../../nn/index.js'
import type { Slots } from '../cells/slots.js'
import type { Expert } from '../ensemble/expert.js'
import { expertFromArrays, prefixed } from '../ensemble/expert-arrays.js'
import { readGaussian } from './read-gaussian.js'
import { readNetwork } from './read-network.js'
import type { NamedTensor } from './safetensors.js'
import type { Tensors } from './tensors.js'
import { noTrees, putTrees, readTrees } from './tree-tensors.js'

const NETWORK = 'attention.parameters'

/**
 * Adds an expert to the tensors of a file.
 *
 * @param isPlain leaves its trees out: of experts that nothing will ask any more
 */
export function putExpert(
  tensors: Map<string, NamedTensor>,
  expert: Expert,
  slots: Slots,
  prefix: string,
  isPlain = false,
): void {
  for (const [name, data] of Object.entries(expert.gaussian.toArrays())) {
    tensors.set(`${prefix}.gaussian.${name}`, { shape: [data.length], data })
  }
  if (!isPlain) {
    putTrees(tensors, prefix, 'forest', expert.forest.toArrays(), slots)
    putTrees(tensors, prefix, 'chain', expert.chain.toArrays(), slots)
  }
  const { parameters, shape } = expert.attention
  for (const { name, shape: own, start } of layOut(shape).list) {
    const data = parameters.subarray(start, start + sizeOf(own))
    tensors.set(`${prefix}.network.${name}`, { shape: own, data })
  }
}

/**
 * An expert of a file.
 *
 * @param isPlain whether it is there without its trees
 * @throws RangeError if anything in it is not what it should be
 */
export function takeExpert(
  tensors: Tensors,
  prefix: string,
  slots: Slots,
  shape: NetworkShape,
  version: number,
  isPlain = false,
): Expert {
  const treesOf = (kind: 'forest' | 'chain') =>
    isPlain ? noTrees(slots, kind) : readTrees(tensors, prefix, kind, slots, version)
  const arrays = {
    ...prefixed('gaussian', readGaussian(tensors, `${prefix}.gaussian`, slots, version)),
    ...prefixed('forest', treesOf('forest')),
    ...prefixed('chain', treesOf('chain')),
    [NETWORK]: readNetwork(tensors, `${prefix}.network`, shape),
  }
  return expertFromArrays(arrays, shape)
}
