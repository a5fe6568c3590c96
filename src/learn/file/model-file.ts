import { rangeErrorIn } from '../../errors.js'
import { slotsOf } from '../cells/encode.js'
import { type LearnedColumn, learnedOnly } from '../cells/learned-column.js'
import type { Slots } from '../cells/slots.js'
import { DrawnModels } from '../draws/drawn-models.js'
import type { FittedModel, FittedOn } from '../model/fitted-model.js'
import { checksumOf } from './checksum.js'
import { putDrawn } from './drawn-tensors.js'
import { putExpert } from './expert-tensors.js'
import { type ModelHeader, readHeader, VERSION } from './model-header.js'
import { openModel } from './open-model.js'
import { readDrawn } from './read-drawn.js'
import { putRules, takeRules } from './rule-header.js'
import { type NamedTensor, toSafetensors } from './safetensors.js'
import { putSpreads, takeSpreads } from './spread-tensors.js'
import { takeEnsemble } from './take-ensemble.js'
import { Tensors } from './tensors.js'

/**
 * A model as a file of the safetensors format. A network's parameters have names and shapes of their
 * own (`experts.0.network.blocks.0.qkv.weight`). Metadata is one JSON text, `colmask`, and `crc32`, the
 * checksum of that and of all tensors: see `checksumOf`.
 */
export function modelToBytes(parts: FittedModel): Uint8Array {
  const { columns, quality, rules, ensemble, spreads, fittedOn, influence, history, warnings } =
    parts
  const learned = learnedOnly(columns).length
  const tensors = new Map<string, NamedTensor>()
  tensors.set('influence', { shape: [learned, learned], data: influence })
  for (const [c, { residuals, spread }] of quality.entries()) {
    tensors.set(`spread.${c}`, { shape: [spread.length], data: spread })
    tensors.set(`residuals.${c}`, { shape: [residuals.length], data: residuals })
  }
  if (fittedOn !== undefined) {
    const { hashes, limits } = fittedOn
    tensors.set(LIMITS, { shape: [learned, limits.length / learned / 2, 2], data: limits })
    tensors.set(HASHES, { shape: [hashes.length], data: hashes })
  }
  if (ensemble !== undefined) {
    const { weights } = ensemble.stack
    tensors.set('stack.weights', { shape: [learned, weights.length / learned], data: weights })
    for (const [e, expert] of ensemble.experts.entries())
      putExpert(tensors, expert, ensemble.slots, `experts.${e}`)
  }
  if (spreads !== undefined) putSpreads(tensors, spreads)
  const { stored = [] } = parts.drawn ?? {}
  for (const [k, one] of stored.entries()) putDrawn(tensors, `draws.${k}`, one)
  const first = ensemble?.experts[0]?.attention.shape
  const header: ModelHeader = {
    version: VERSION,
    columns,
    quality: quality.map(({ residuals: _, spread: __, ...rest }) => rest),
    network:
      first === undefined
        ? null
        : { width: first.width, depth: first.depth, frequencies: first.frequencies },
    experts: ensemble?.experts.length ?? 0,
    fittedOn: fittedOn === undefined ? null : { seed: fittedOn.seed, prior: fittedOn.prior },
    fellBack: ensemble?.stack.fellBack ?? [],
    ...(rules.length > 0 && { rules: putRules(tensors, rules) }),
    ...(spreads !== undefined && { cellErrors: true }),
    ...(stored.length > 0 && { draws: stored.length }),
    history,
    warnings,
  }
  const text = JSON.stringify(header)
  return toSafetensors(tensors, { colmask: text, crc32: checksumOf(text, tensors) })
}

const LIMITS = 'fitted.limits'
const HASHES = 'fitted.hashes'

/**
 * A model from a file's bytes. What is damaged is refused: by the checksum, and whatever that says, by
 * what each part of a model must be.
 *
 * @throws RangeError if the bytes are not those of a model
 */
export function modelFromBytes(fn: string, bytes: Uint8Array): FittedModel {
  const { text, isSummed, tensors } = openModel(fn, bytes)
  const header = readHeader(fn, text)
  if (!isSummed && header.version > 1) {
    throw rangeErrorIn(fn, "a model with its checksum, 'crc32' in its metadata", 'none')
  }
  return assemble(header, new Tensors(fn, tensors))
}

function assemble(header: ModelHeader, tensors: Tensors): FittedModel {
  const { columns, history, warnings } = header
  const learned = learnedOnly(columns)
  const slots = slotsOf(learned)
  const quality = header.quality.map((column, c) => {
    const residuals = readSorted(tensors, `residuals.${c}`, c, slots)
    const isOld = header.version < 3
    const spread = isOld ? residuals : readSorted(tensors, `spread.${c}`, c, slots)
    return { ...column, residuals, spread }
  })
  const influence = readInfluence(tensors, learned)
  const ensemble = takeEnsemble(header, tensors, slots, learned)
  const spreads = header.cellErrors === true ? takeSpreads(tensors, slots) : undefined
  const fittedOn = readFittedOn(tensors, header)
  const rules = takeRules(tensors, header.rules ?? [], learned)
  const stored = Array.from({ length: header.draws ?? 0 }, (_, k) =>
    readDrawn(tensors, `draws.${k}`, learned, header.version),
  )
  const drawn = ensemble && new DrawnModels(undefined, stored)
  tensors.finish()
  const about = { spreads, drawn, fittedOn, influence, history, warnings }
  return { columns, quality, rules, ensemble, ...about }
}

/** Errors of a number's held-back cells, or its values, sorted; of a category there are none. */
function readSorted(tensors: Tensors, name: string, c: number, slots: Slots): Float32Array {
  const shape = [slots.isNumber(c) ? -1 : 0]
  const residuals = tensors.takeNumbers(name, Float32Array, shape, [-1e9, 1e9])
  if (slots.isNumber(c) && residuals.length === 0) tensors.fail(name, 'of 1 number or more', 0)
  tensors.checkOrder(name, residuals)
  return residuals
}

/** [learned, learned]: rows of shares of sum 1, or of zeros. */
function readInfluence(tensors: Tensors, learned: readonly LearnedColumn[]): Float32Array {
  const n = learned.length
  const influence = tensors.takeNumbers('influence', Float32Array, [n, n], [0, 1 + 1e-4])
  for (let c = 0; c < n; c++) {
    const sum = influence.subarray(c * n, (c + 1) * n).reduce((total, share) => total + share, 0)
    if (sum > 0 && Math.abs(sum - 1) > 1e-3) {
      tensors.fail('influence', `of rows of a sum of 1 or 0 (row ${c})`, sum)
    }
  }
  return influence
}

/** What tells the rows that were fitted, and which of their cells judged. */
function readFittedOn(tensors: Tensors, header: ModelHeader): FittedOn | undefined {
  const { columns, fittedOn } = header
  if (fittedOn === null) return undefined
  const hashes = tensors.take(HASHES, Uint32Array, [-1])
  if (hashes.length === 0) tensors.fail(HASHES, 'of 1 row or more', 0)
  tensors.checkOrder(HASHES, hashes)
  const learned = learnedOnly(columns).length
  const limits = tensors.takeNumbers(LIMITS, Float64Array, [learned, -1, 2], [0, 1])
  const each = limits.length / learned
  if (each < 2) tensors.fail(LIMITS, 'of 1 expert or more', each / 2)
  for (let c = 0; c < learned; c++) {
    tensors.checkOrder(LIMITS, limits.subarray(c * each, (c + 1) * each))
  }
  return { ...fittedOn, limits, hashes }
}
