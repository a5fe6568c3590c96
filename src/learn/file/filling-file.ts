import { rangeErrorIn } from '../../errors.js'
import { slotsOf } from '../cells/encode.js'
import { learnedOnly } from '../cells/learned-column.js'
import type { Ensemble } from '../ensemble/ensemble.js'
import type { FillingModel } from '../model/filling-model.js'
import type { ModelHeader } from './model-header.js'
import { openModel } from './open-model.js'
import { takeRules } from './rule-header.js'
import { takeEnsemble } from './take-ensemble.js'
import { Tensors } from './tensors.js'

/** Since then there is a checksum. */
const OLDEST = 2
const NEWEST = 5

/** What of a model fills, with all of its experts here. */
export interface ReadModel extends FillingModel {
  readonly ensemble: Ensemble | undefined
}

/**
 * What of a model's file fills. That the file is whole is told by its checksum, and what is read by type, shape and range
 * of each tensor; what its header says, `modelFromBytes` looks at more closely.
 *
 * @throws RangeError if the bytes are not those of a model, or damaged
 */
export function fillingModelFromBytes(fn: string, bytes: Uint8Array): ReadModel {
  const { text, isSummed, tensors: all } = openModel(fn, bytes)
  const header = JSON.parse(text) as ModelHeader
  const { version, columns, rules = [] } = header
  if (!isSummed || !(version >= OLDEST && version <= NEWEST)) {
    const wanted = `a model of version ${OLDEST} to ${NEWEST}, with its checksum`
    throw rangeErrorIn(fn, wanted, isSummed ? String(version) : 'none')
  }
  const tensors = new Tensors(fn, all)
  const learned = learnedOnly(columns)
  const slots = slotsOf(learned)
  const nothing = new Float32Array(0)
  // What is not finite is null in JSON.
  const orNaN = (value: number | null) => value ?? Number.NaN
  const quality = header.quality.map((column) => ({
    ...column,
    relativeError: orNaN(column.relativeError),
    residuals: nothing,
    spread: nothing,
  }))
  const hashes = all.get('fitted.hashes')?.data
  return {
    columns,
    quality,
    rules: takeRules(tensors, rules, learned),
    ensemble: takeEnsemble(header, tensors, slots, learned),
    fittedOn: hashes && { hashes },
  }
}
