import { layOut, type NetworkShape, sizeOf } from '../../nn/index.js'
import type { Slots } from '../cells/slots.js'
import type { Expert } from '../ensemble/expert.js'
import { expertFromArrays, prefixed } from '../ensemble/expert-arrays.js'
import { readGaussian } from './read-gaussian.js'
import { readNetwork } from './read-network.js'
import type { NamedTensor } from './safetensors.js'
import type { Tensors } from './tensors.js'
import { putTrees, readTrees } from './tree-tensors.js'

const NETWORK = 'attention.parameters'

/** Adds an expert to the tensors of a file. */
export function putExpert(
  tensors: Map<string, NamedTensor>,
  expert: Expert,
  slots: Slots,
  prefix: string,
): void {
  for (const [name, data] of Object.entries(expert.gaussian.toArrays())) {
    tensors.set(`${prefix}.gaussian.${name}`, { shape: [data.length], data })
  }
  putTrees(tensors, prefix, 'forest', expert.forest.toArrays(), slots)
  putTrees(tensors, prefix, 'chain', expert.chain.toArrays(), slots)
  const { parameters, shape } = expert.attention
  for (const { name, shape: own, start } of layOut(shape).list) {
    const data = parameters.subarray(start, start + sizeOf(own))
    tensors.set(`${prefix}.network.${name}`, { shape: own, data })
  }
}

/**
 * An expert of a file.
 *
 * @throws RangeError if anything in it is not what it should be
 */
export function takeExpert(
  tensors: Tensors,
  prefix: string,
  slots: Slots,
  shape: NetworkShape,
  version: number,
): Expert {
  const arrays = {
    ...prefixed('gaussian', readGaussian(tensors, `${prefix}.gaussian`, slots, version)),
    ...prefixed('forest', readTrees(tensors, prefix, 'forest', slots, version)),
    ...prefixed('chain', readTrees(tensors, prefix, 'chain', slots, version)),
    [NETWORK]: readNetwork(tensors, `${prefix}.network`, shape),
  }
  return expertFromArrays(arrays, shape)
}
