import { rangeError, rangeErrorIn } from '../../errors.js'
import { checksumOf } from './checksum.js'
import { fromSafetensors, type NamedTensor } from './safetensors.js'

/** A model's file, taken apart. */
export interface OpenModel {
  /** Its header in JSON. */
  readonly text: string
  /** Whether it has a checksum, which is right then. */
  readonly isSummed: boolean
  readonly tensors: ReadonlyMap<string, NamedTensor>
}

/** @throws RangeError if it is no model's file, or its checksum is not right */
export function openModel(fn: string, bytes: Uint8Array): OpenModel {
  const { metadata, tensors } = fromSafetensors(fn, bytes)
  const { colmask: text, crc32: sum } = metadata
  if (text === undefined) {
    throw rangeErrorIn(fn, "a model of colmask, with 'colmask' in its metadata", 'another file')
  }
  const found = checksumOf(text, tensors)
  if (sum !== undefined && sum !== found) {
    throw rangeError(fn, `a model that is whole, of checksum ${found}`, sum)
  }
  return { text, isSummed: sum !== undefined, tensors }
}
