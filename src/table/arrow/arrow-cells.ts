import type { ColumnCells, Declared } from '../column-cells.js'
import type { Cell } from '../kinds/kind.js'
import {
  type ArrowDataLike,
  ArrowType,
  type ArrowTypeLike,
  type ArrowVectorLike,
} from './arrow-like.js'
import {
  decimalText,
  durationText,
  hexText,
  integerOfWords,
  intervalText,
  millisecondsOf,
  nestedText,
  timeText,
} from './arrow-text.js'

/** The last moment that a Date holds, in milliseconds. */
const LAST = 8.64e15

/** Reads a cell that is not null. */
type Read = (chunk: ArrowDataLike, index: number, row: number) => Cell

/**
 * The cells of an Arrow vector, decoded when they are asked for.
 *
 * Numbers, strings, booleans and whole numbers of 64 bits (as bigints) come as they are; dates and
 * timestamps as Dates, decimals as numbers that know how they are written; the rest as text that is
 * passed through: times of day, durations and intervals in ISO 8601, bytes in hexadecimal, lists and
 * structs as JSON. Strings are strings: in `NA` nothing is missing.
 */
export class ArrowCells implements ColumnCells {
  readonly length: number
  readonly declared: Declared | undefined
  private readonly starts: Int32Array
  private readonly read: Read
  private readonly scale: number | undefined
  private chunk = 0

  constructor(private readonly vector: ArrowVectorLike) {
    this.length = vector.length
    this.starts = new Int32Array(vector.data.length + 1)
    for (const [i, { length }] of vector.data.entries()) {
      this.starts[i + 1] = (this.starts[i] ?? 0) + length
    }
    this.read = readerOf(vector)
    this.scale = isDecimal(vector.type) ? vector.type.scale : undefined
    this.declared = declaredOf(vector.type, vector)
  }

  get(row: number): Cell {
    const chunk = this.chunkOf(row)
    const index = row - (this.starts[this.chunk] ?? 0)
    if (chunk === undefined || !chunk.getValid(index)) return null
    return this.read(chunk, index, row)
  }

  /** Of a string, which needs no quotes to be one. */
  quoted(): boolean {
    return true
  }

  numberText(row: number): string | undefined {
    if (this.scale === undefined) return undefined
    const chunk = this.chunkOf(row)
    const index = row - (this.starts[this.chunk] ?? 0)
    if (chunk === undefined || !chunk.getValid(index)) return undefined
    return decimalText(decimalAt(chunk, index), this.scale)
  }

  /** The chunk that a row is in, which is most often that of the row before. */
  private chunkOf(row: number): ArrowDataLike | undefined {
    const { starts } = this
    while (this.chunk > 0 && row < (starts[this.chunk] ?? 0)) this.chunk--
    while (this.chunk < starts.length - 2 && row >= (starts[this.chunk + 1] ?? 0)) this.chunk++
    return this.vector.data[this.chunk]
  }
}

/** What the type says of a column. */
function declaredOf(type: ArrowTypeLike, vector: ArrowVectorLike): Declared | undefined {
  switch (type.typeId) {
    case ArrowType.int:
    case ArrowType.float:
    case ArrowType.bool:
    case ArrowType.utf8:
    case ArrowType.largeUtf8:
    case ArrowType.utf8View:
    case ArrowType.decimal:
    case ArrowType.date:
    case ArrowType.timestamp:
      return undefined
    case ArrowType.dictionary: {
      const { dictionary } = type as ArrowTypeLike & { readonly dictionary: ArrowTypeLike }
      if (!isOfCategory(dictionary)) return declaredOf(dictionary, vector)
      return { kind: 'category', levels: levelsOf(vector) }
    }
    default:
      return { kind: 'text' }
  }
}

/** Whether values of a type are what a category may have: strings, whole numbers, booleans. */
function isOfCategory({ typeId }: ArrowTypeLike): boolean {
  const { utf8, largeUtf8, utf8View, int, bool } = ArrowType
  return [utf8, largeUtf8, utf8View, int, bool].some((known) => known === typeId)
}

/** The values of a vector's dictionaries, in their order, each once. */
function levelsOf({ data }: ArrowVectorLike): readonly string[] {
  const levels = new Set<string>()
  for (const dictionary of new Set(data.map((chunk) => chunk.dictionary))) {
    for (let i = 0; i < (dictionary?.length ?? 0); i++) {
      const value = dictionary?.get(i)
      if (value !== null && value !== undefined) levels.add(String(value))
    }
  }
  return [...levels]
}

function readerOf(vector: ArrowVectorLike): Read {
  const { typeId } = vector.type
  const unit = (vector.type as { unit?: number }).unit ?? 0
  switch (typeId) {
    case ArrowType.dictionary:
      return readDictionary()
    case ArrowType.date:
      return (chunk, i) => dateOf(unit === 0 ? numberAt(chunk, i) * 86_400_000 : numberAt(chunk, i))
    case ArrowType.timestamp:
      return (chunk, i) => dateOf(millisecondsOf(integerAt(chunk, i), unit))
    case ArrowType.time:
      return (chunk, i) => timeText(integerAt(chunk, i), unit)
    case ArrowType.duration:
      return (chunk, i) => durationText(integerAt(chunk, i), unit)
    case ArrowType.interval:
      return (chunk, i) => intervalAt(chunk, i, unit)
    case ArrowType.decimal:
      return readDecimal(vector.type)
    case ArrowType.binary:
    case ArrowType.largeBinary:
    case ArrowType.binaryView:
    case ArrowType.fixedSizeBinary:
      return (_, __, row) => hexText(vector.get(row) as Uint8Array)
    case ArrowType.int:
    case ArrowType.float:
    case ArrowType.bool:
    case ArrowType.utf8:
    case ArrowType.largeUtf8:
    case ArrowType.utf8View:
      return (_, __, row) => vector.get(row) as Cell
    default:
      return (_, __, row) => nestedText(vector.get(row))
  }
}

/** Each dictionary is decoded once. */
function readDictionary(): Read {
  const decoded = new Map<ArrowVectorLike, ArrowCells>()
  return ({ dictionary, values }, i) => {
    if (dictionary === undefined) return null
    let cells = decoded.get(dictionary)
    if (cells === undefined) {
      cells = new ArrowCells(dictionary)
      decoded.set(dictionary, cells)
    }
    return cells.get(Number((values as ArrayLike<number | bigint>)[i]))
  }
}

function readDecimal(type: ArrowTypeLike): Read {
  const scale = isDecimal(type) ? type.scale : 0
  return (chunk, i) => {
    const whole = decimalAt(chunk, i)
    return scale === 0 ? whole : Number(decimalText(whole, scale))
  }
}

function isDecimal(type: ArrowTypeLike): type is ArrowTypeLike & { readonly scale: number } {
  return type.typeId === ArrowType.decimal
}

function decimalAt({ values, stride }: ArrowDataLike, i: number): bigint {
  const words = values as Uint32Array | Int32Array
  return integerOfWords(words.subarray(stride * i, stride * (i + 1)))
}

function intervalAt({ values, stride }: ArrowDataLike, i: number, unit: number): string {
  const words = values as Int32Array
  const at = (k: number) => BigInt(words[stride * i + k] ?? 0)
  if (unit === 0) return intervalText(at(0), 0n, 0n)
  if (unit === 1) return intervalText(0n, at(0), at(1) * 1_000_000n)
  const nanoseconds = integerOfWords(words.subarray(stride * i + 2, stride * i + 4))
  return intervalText(at(0), at(1), nanoseconds)
}

function integerAt({ values }: ArrowDataLike, i: number): bigint {
  return BigInt((values as ArrayLike<number | bigint>)[i] ?? 0)
}

function numberAt({ values }: ArrowDataLike, i: number): number {
  return Number((values as ArrayLike<number | bigint>)[i])
}

/** A Date, or text where none holds it: a cell that is given must not pass for missing. */
function dateOf(milliseconds: number): Cell {
  return Math.abs(milliseconds) <= LAST ? new Date(milliseconds) : `${milliseconds} ms`
}
