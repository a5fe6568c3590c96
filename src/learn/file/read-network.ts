import { layOut, type NetworkShape } from '../../nn/index.js'
import type { Tensors } from './tensors.js'

/** A parameter moves by some thousandths a step, for some thousand steps. */
const MOST: [number, number] = [-1e3, 1e3]

/**
 * An expert's network: its parameters in the order of `layOut(shape)`.
 *
 * @throws RangeError if one is not there, of another shape, or of numbers that no training reaches
 */
export function readNetwork(tensors: Tensors, prefix: string, shape: NetworkShape): Float32Array {
  const { list, count } = layOut(shape)
  // All are looked at before there is room for them, which a damaged shape may have too much of.
  const found = list.map(({ name, shape: own, start }) => {
    return { start, data: tensors.takeNumbers(`${prefix}.${name}`, Float32Array, own, MOST) }
  })
  const parameters = new Float32Array(count)
  for (const { start, data } of found) parameters.set(data, start)
  return parameters
}
