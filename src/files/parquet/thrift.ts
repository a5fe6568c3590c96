import { TextError } from '../../table/text-error.js'
import { concat } from '../concat.js'

/**
 * Structs of Thrift's compact protocol, in which Parquet has its footer. hyparquet's own reader forgets
 * which of its integers a number was, and its writer guesses; here every field keeps its type and its
 * bytes, so that a footer of which some fields are changed is in all others, known or not, what it was.
 */
export class ThriftStruct {
  constructor(private readonly fields: ReadonlyMap<number, ThriftValue>) {}

  /** The struct that bytes begin with. */
  static read(bytes: Uint8Array): ThriftStruct {
    return new Reader(bytes).struct()
  }

  /** A struct of some fields; those that are undefined are not there. */
  static of(fields: Readonly<Record<number, ThriftValue | undefined>>): ThriftStruct {
    return new ThriftStruct(new Map()).with(fields)
  }

  /** With some fields set, or taken out where they are undefined. */
  with(changes: Readonly<Record<number, ThriftValue | undefined>>): ThriftStruct {
    const fields = new Map(this.fields)
    for (const [id, value] of Object.entries(changes)) {
      if (value === undefined) fields.delete(Number(id))
      else fields.set(Number(id), value)
    }
    return new ThriftStruct(new Map([...fields].sort(([a], [b]) => a - b)))
  }

  get(id: number): ThriftValue | undefined {
    return this.fields.get(id)
  }

  /** The ids of its fields, in order. */
  ids(): number[] {
    return [...this.fields.keys()]
  }

  int(id: number): number | undefined {
    const long = this.long(id)
    return long === undefined ? undefined : Number(long)
  }

  long(id: number): bigint | undefined {
    const value = this.fields.get(id)
    if (value === undefined || value.type < BYTE || value.type > I64) return undefined
    if (value.type === BYTE) return BigInt(((value.bytes[0] ?? 0) << 24) >> 24)
    return new Reader(value.bytes).zigzag()
  }

  flag(id: number): boolean | undefined {
    const type = this.fields.get(id)?.type
    return type === TRUE || type === FALSE ? type === TRUE : undefined
  }

  bytes(id: number): Uint8Array | undefined {
    const value = this.fields.get(id)
    return value?.type === BINARY ? new Reader(value.bytes).binary() : undefined
  }

  text(id: number): string | undefined {
    const bytes = this.bytes(id)
    return bytes && decoder.decode(bytes)
  }

  struct(id: number): ThriftStruct | undefined {
    const value = this.fields.get(id)
    return value?.type === STRUCT ? ThriftStruct.read(value.bytes) : undefined
  }

  /** The structs of a list. */
  structs(id: number): ThriftStruct[] | undefined {
    return this.listOf(id, STRUCT)?.map((value) => ThriftStruct.read(value.bytes))
  }

  /** The texts of a list. */
  texts(id: number): string[] | undefined {
    return this.listOf(id, BINARY)?.map((value) => decoder.decode(new Reader(value.bytes).binary()))
  }

  list(id: number): ThriftValue[] | undefined {
    const value = this.fields.get(id)
    return value?.type === LIST ? new Reader(value.bytes).list() : undefined
  }

  /** A list, if it is of one type; no one takes a struct for a number then. */
  private listOf(id: number, type: number): ThriftValue[] | undefined {
    const values = this.list(id)
    return values?.every((value) => value.type === type) ? values : undefined
  }

  encode(): Uint8Array {
    const parts: Uint8Array[] = []
    let last = 0
    for (const [id, { type, bytes }] of this.fields) {
      const delta = id - last
      last = id
      if (delta > 0 && delta <= 15) parts.push(Uint8Array.of((delta << 4) | type))
      else parts.push(Uint8Array.of(type), zigzag(BigInt(id)))
      parts.push(bytes)
    }
    parts.push(Uint8Array.of(STOP))
    return concat(parts)
  }
}

/** A value as it stands in the bytes; of a flag, its type says which. */
export interface ThriftValue {
  readonly type: number
  readonly bytes: Uint8Array
}

const STOP = 0
const TRUE = 1
const FALSE = 2
const BYTE = 3
const I32 = 5
const I64 = 6
const DOUBLE = 7
const BINARY = 8
const LIST = 9
const SET = 10
const MAP = 11
const STRUCT = 12
const UUID = 13
const DEEPEST = 64
const NOTHING = new Uint8Array()
const decoder = new TextDecoder()
const encoder = new TextEncoder()

export function byteOf(value: number): ThriftValue {
  return { type: BYTE, bytes: Uint8Array.of(value) }
}

export function intOf(value: number): ThriftValue {
  return { type: I32, bytes: zigzag(BigInt(value)) }
}

export function longOf(value: bigint | number): ThriftValue {
  return { type: I64, bytes: zigzag(BigInt(value)) }
}

export function flagOf(value: boolean): ThriftValue {
  return { type: value ? TRUE : FALSE, bytes: NOTHING }
}

export function binaryOf(value: Uint8Array | string): ThriftValue {
  const bytes = typeof value === 'string' ? encoder.encode(value) : value
  return { type: BINARY, bytes: concat([varint(BigInt(bytes.length)), bytes]) }
}

export function structOf(struct: ThriftStruct): ThriftValue {
  return { type: STRUCT, bytes: struct.encode() }
}

/** A list of values of one type. */
export function listOf(values: readonly ThriftValue[]): ThriftValue {
  const type = values[0]?.type ?? STRUCT
  const { length } = values
  const isShort = length < 15
  const head = Uint8Array.of(((isShort ? length : 15) << 4) | type)
  const rest = isShort ? [] : [varint(BigInt(length))]
  return { type: LIST, bytes: concat([head, ...rest, ...values.map(({ bytes }) => bytes)]) }
}

function varint(value: bigint): Uint8Array {
  const bytes: number[] = []
  let rest = value
  while (rest > 0x7fn) {
    bytes.push(Number(rest & 0x7fn) | 0x80)
    rest >>= 7n
  }
  bytes.push(Number(rest))
  return Uint8Array.from(bytes)
}

function zigzag(value: bigint): Uint8Array {
  return varint(BigInt.asUintN(64, (value << 1n) ^ (value >> 63n)))
}

/** Finds where each value ends, without trusting any length. */
class Reader {
  private at = 0

  constructor(private readonly buffer: Uint8Array) {}

  struct(depth = 0): ThriftStruct {
    const fields = new Map<number, ThriftValue>()
    let id = 0
    while (true) {
      const head = this.byte()
      const type = head & 0x0f
      if (type === STOP) return new ThriftStruct(fields)
      id = head >> 4 === 0 ? Number(this.zigzag()) : id + (head >> 4)
      fields.set(id, this.value(type, depth))
    }
  }

  list(): ThriftValue[] {
    const [type, length] = this.head()
    const values: ThriftValue[] = []
    for (let i = 0; i < length; i++) values.push(this.element(type, 0))
    return values
  }

  binary(): Uint8Array {
    const length = Number(this.varint())
    const start = this.at
    this.pass(length)
    return this.buffer.subarray(start, this.at)
  }

  zigzag(): bigint {
    const value = this.varint()
    return (value >> 1n) ^ -(value & 1n)
  }

  private value(type: number, depth: number): ThriftValue {
    const start = this.at
    this.skip(type, depth)
    return { type, bytes: this.buffer.subarray(start, this.at) }
  }

  /** An element of a list, in which flags take a byte each. */
  private element(type: number, depth: number): ThriftValue {
    return this.value(type === TRUE || type === FALSE ? BYTE : type, depth)
  }

  private head(): [type: number, length: number] {
    const head = this.byte()
    return [head & 0x0f, head >> 4 === 15 ? Number(this.varint()) : head >> 4]
  }

  private skip(type: number, depth: number): void {
    if (depth > DEEPEST) throw damaged('a footer of some few levels', 'more')
    if (type === TRUE || type === FALSE) return
    if (type === BYTE) this.pass(1)
    else if (type < DOUBLE) this.skipVarint()
    else if (type === DOUBLE) this.pass(8)
    else if (type === BINARY) this.binary()
    else if (type === LIST || type === SET) {
      const [kind, length] = this.head()
      for (let i = 0; i < length; i++) this.element(kind, depth + 1)
    } else if (type === MAP) this.skipMap(depth)
    else if (type === STRUCT) this.struct(depth + 1)
    else if (type === UUID) this.pass(16)
    else throw damaged('a footer of known types', `type ${type}`)
  }

  private skipMap(depth: number): void {
    const length = Number(this.varint())
    if (length === 0) return
    const types = this.byte()
    for (let i = 0; i < length; i++) {
      this.element(types >> 4, depth + 1)
      this.element(types & 0x0f, depth + 1)
    }
  }

  private varint(): bigint {
    let value = 0n
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.byte()
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
    throw damaged('numbers of at most 64 bits', 'more')
  }

  private skipVarint(): void {
    while (this.byte() >= 0x80);
  }

  private byte(): number {
    const byte = this.buffer[this.at++]
    if (byte === undefined) throw damaged('a whole footer', 'one that ends too early')
    return byte
  }

  private pass(length: number): void {
    this.at += length
    if (!(this.at <= this.buffer.length)) throw damaged('a whole footer', 'one that is cut')
  }
}

/** What is said of a file whose footer is not what it should be. */
export function damaged(expected: string, got: string): TextError {
  return new TextError(`expected a Parquet file: ${expected}, got ${got}`)
}
