import { rangeError } from '../../errors.js'
import { layOut, type NetworkShape, sizeOf } from '../../nn/index.js'
import { slotsOf, typicalSlots } from '../cells/encode.js'
import { type LearnedColumn, learnedOnly } from '../cells/learned-column.js'
import { Ensemble } from '../ensemble/ensemble.js'
import { PREDICTORS } from '../ensemble/expert.js'
import { expertFromArrays, expertToArrays } from '../ensemble/expert-arrays.js'
import type { ColumnQuality } from '../ensemble/judge-columns.js'
import type { FittedModel, FittedOn, HistoryPoint } from '../model/fitted-model.js'
import { checkExpert } from './check-expert.js'
import { fromSafetensors, type NamedTensor, type TensorData, toSafetensors } from './safetensors.js'

/** Raised when older versions could not read what is written. */
const VERSION = 2

/** What the file's header says in JSON, under `colmask`. Numbers that are not finite are null there. */
interface Header {
  version: number
  columns: readonly LearnedColumn[]
  quality: readonly Omit<ColumnQuality, 'residuals'>[]
  network: Omit<NetworkShape, 'levels'> | null
  experts: number
  fittedOn: Pick<FittedOn, 'seed' | 'prior'> | null
  fellBack: readonly boolean[]
  history: readonly HistoryPoint[]
  warnings: readonly string[]
}

/**
 * A model as a file of the safetensors format. A network's parameters have names and shapes of their
 * own (`experts.0.network.blocks.0.qkv.weight`); metadata is one JSON text.
 */
export function modelToBytes(parts: FittedModel): Uint8Array {
  const { columns, quality, ensemble, fittedOn, influence, history, warnings } = parts
  const learned = learnedOnly(columns).length
  const tensors = new Map<string, NamedTensor>()
  tensors.set('influence', {
    shape: [learned, influence.length / Math.max(1, learned)],
    data: influence,
  })
  for (const [c, { residuals }] of quality.entries()) {
    tensors.set(`residuals.${c}`, { shape: [residuals.length], data: residuals })
  }
  if (fittedOn !== undefined) {
    const { hashes, limits } = fittedOn
    tensors.set('fitted.limits', { shape: [learned, limits.length / learned / 2, 2], data: limits })
    tensors.set('fitted.hashes', { shape: [hashes.length], data: hashes })
  }
  if (ensemble !== undefined) {
    const { weights } = ensemble.stack
    tensors.set('stack.weights', { shape: [learned, weights.length / learned], data: weights })
    for (const [e, expert] of ensemble.experts.entries()) {
      for (const [name, data] of Object.entries(expertToArrays(expert))) {
        if (name !== NETWORK) tensors.set(`experts.${e}.${name}`, { shape: [data.length], data })
      }
      const { list } = layOut(expert.attention.shape)
      for (const { name, shape, start } of list) {
        const data = expert.attention.parameters.subarray(start, start + sizeOf(shape))
        tensors.set(`experts.${e}.network.${name}`, { shape, data })
      }
    }
  }
  const first = ensemble?.experts[0]?.attention.shape
  const header: Header = {
    version: VERSION,
    columns,
    quality: quality.map(({ residuals: _, ...rest }) => rest),
    network:
      first === undefined
        ? null
        : { width: first.width, depth: first.depth, frequencies: first.frequencies },
    experts: ensemble?.experts.length ?? 0,
    fittedOn: fittedOn === undefined ? null : { seed: fittedOn.seed, prior: fittedOn.prior },
    fellBack: ensemble?.stack.fellBack ?? [],
    history,
    warnings,
  }
  return toSafetensors(tensors, { colmask: JSON.stringify(header) })
}

const NETWORK = 'attention.parameters'

/** @throws RangeError if the bytes are not those of a model of this version */
export function modelFromBytes(fn: string, bytes: Uint8Array): FittedModel {
  const { tensors, metadata } = fromSafetensors(fn, bytes)
  const header = readHeader(fn, metadata['colmask'])
  const { columns, network, experts, fellBack, history, warnings } = header
  const data = <T extends TensorData>(name: string): T => {
    const tensor = tensors.get(name)
    if (tensor === undefined) throw rangeError(fn, `a model with a tensor ${name}`, 'none')
    return tensor.data as T
  }
  const floats = (name: string, length?: number): Float32Array => {
    const values = data(name)
    if (!(values instanceof Float32Array) || (length !== undefined && values.length !== length)) {
      throw rangeError(fn, `tensor ${name} with ${length ?? ''} float32 elements`, values.length)
    }
    return values
  }
  const quality = header.quality.map((column, c) => ({
    ...column,
    relativeError: column.relativeError ?? Number.NaN,
    error: column.error ?? Number.NaN,
    typicalError: column.typicalError ?? Number.NaN,
    residuals: floats(`residuals.${c}`),
  }))
  const learned = learnedOnly(columns)
  if (quality.length !== learned.length) {
    throw rangeError(fn, `the quality of ${learned.length} columns`, quality.length)
  }
  const influence = floats('influence', learned.length ** 2)
  const parts = { columns, quality, influence, warnings }
  const points = history.map((point) => ({
    ...point,
    loss: point.loss ?? Number.NaN,
    heldBackError: point.heldBackError ?? Number.NaN,
  }))
  if (network === null || header.fittedOn === null) {
    return { ...parts, history: points, ensemble: undefined, fittedOn: undefined }
  }
  const slots = slotsOf(learned)
  const shape = { ...network, levels: slots.levels }
  const read = Array.from({ length: experts }, (_, e) => {
    const prefix = `experts.${e}.`
    const names = [...tensors.keys()].filter(
      (name) => name.startsWith(prefix) && !name.startsWith(`${prefix}network.`),
    )
    const layout = layOut(shape)
    const parameters = new Float32Array(layout.count)
    for (const { name, shape: own, start } of layout.list) {
      parameters.set(floats(`${prefix}network.${name}`, sizeOf(own)), start)
    }
    const arrays = Object.fromEntries(names.map((name) => [name.slice(prefix.length), data(name)]))
    checkExpert(fn, arrays, slots)
    return expertFromArrays({ ...arrays, [NETWORK]: parameters }, shape)
  })
  const weights = floats('stack.weights', learned.length * PREDICTORS.length)
  const stack = { weights, fellBack }
  const ensemble = new Ensemble(slots, read, stack, typicalSlots(learned))
  const fittedOn = {
    ...header.fittedOn,
    hashes: data<Uint32Array>('fitted.hashes'),
    limits: data<Float64Array>('fitted.limits'),
  }
  return { ...parts, history: points, ensemble, fittedOn }
}

function readHeader(fn: string, text: string | undefined): Header {
  if (text === undefined) {
    throw rangeError(fn, "a model of colmask, with 'colmask' in its metadata", 'another one')
  }
  const header = parse(text)
  if (header?.version !== VERSION) {
    throw rangeError(fn, `a model of version ${VERSION}`, header?.version)
  }
  const { columns, quality, network, experts, fellBack, history, warnings } = header
  const whole =
    [columns, quality, fellBack, history, warnings].every(Array.isArray) &&
    (network === null || (network !== undefined && isShape(network) && isCount(experts, 255)))
  if (!whole) throw rangeError(fn, 'a model whose metadata is whole', 'one where some is not')
  return header as Header
}

function isShape({ width, depth, frequencies }: Omit<NetworkShape, 'levels'>): boolean {
  return (
    isCount(width, 1024) &&
    width % 8 === 0 &&
    isCount(depth, 64) &&
    isCount(frequencies, 256) &&
    frequencies % 4 === 0
  )
}

function isCount(value: unknown, most: number): value is number {
  return Number.isInteger(value) && (value as number) > 0 && (value as number) <= most
}

function parse(text: string): Partial<Header> | undefined {
  try {
    return JSON.parse(text) ?? undefined
  } catch {
    return undefined
  }
}
