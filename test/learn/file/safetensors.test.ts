import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fromSafetensors,
  type NamedTensor,
  toSafetensors,
} from '../../../src/learn/file/safetensors.js'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** A file's bytes from a header and a body. */
function fileOf(header: unknown, body: readonly number[] = [], length?: number): Uint8Array {
  const json = new TextEncoder().encode(
    typeof header === 'string' ? header : JSON.stringify(header),
  )
  const bytes = new Uint8Array(8 + json.length + body.length)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(length ?? json.length), true)
  bytes.set(json, 8)
  bytes.set(body, 8 + json.length)
  return bytes
}

/** Reads the format by its description alone. */
function parsePlainly(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const length = Number(view.getBigUint64(0, true))
  const { __metadata__: metadata, ...entries } = JSON.parse(text(bytes.subarray(8, 8 + length)))
  const sizes: Record<string, number> = { F64: 8, F32: 4, I32: 4, I16: 2, U8: 1 }
  const tensors = Object.entries(
    entries as Record<string, { dtype: string; shape: number[]; data_offsets: number[] }>,
  ).map(([name, { dtype, shape, data_offsets: offsets }]) => {
    const [start = 0, end = 0] = offsets
    const size = sizes[dtype] ?? 0
    const elements = Array.from({ length: (end - start) / size }, (_, i) => {
      const at = 8 + length + start + i * size
      if (dtype === 'F64') return view.getFloat64(at, true)
      if (dtype === 'F32') return view.getFloat32(at, true)
      if (dtype === 'I32') return view.getInt32(at, true)
      return dtype === 'I16' ? view.getInt16(at, true) : view.getUint8(at)
    })
    return { name, shape, elements, start, end, aligned: (8 + length + start) % size === 0 }
  })
  tensors.sort((a, b) => a.start - b.start || a.end - b.end)
  return { metadata, tensors, body: bytes.length - 8 - length }
}

const tensor = fc
  .constantFrom(Float32Array, Float64Array, Int32Array, Int16Array, Uint8Array)
  .chain((Type) =>
    fc
      .array(fc.integer({ min: 0, max: 200 }), { maxLength: 9 })
      .map((list): NamedTensor => ({ shape: [list.length, 1], data: Type.from(list) })),
  )
const names = fc.string({ maxLength: 8 }).filter((name) => name !== '__metadata__')
const files = fc.array(fc.tuple(names, tensor), { maxLength: 6 }).map((list) => new Map(list))

describe('safetensors', () => {
  it('come back as they went, with their metadata', () => {
    fc.assert(
      fc.property(files, fc.dictionary(fc.string(), fc.string()), (tensors, metadata) => {
        const read = fromSafetensors('load', toSafetensors(tensors, metadata))
        expect(new Map(read.tensors)).toEqual(tensors)
        expect(Object.entries(read.metadata)).toEqual(Object.entries(metadata))
      }),
    )
  })

  it('are what the format’s description says: aligned, one after another, nothing between or after', () => {
    fc.assert(
      fc.property(files, (tensors) => {
        const plain = parsePlainly(toSafetensors(tensors, { a: 'ü' }))
        expect(plain.metadata).toEqual({ a: 'ü' })
        let end = 0
        for (const { name, shape, elements, aligned, ...range } of plain.tensors) {
          expect(shape).toEqual(tensors.get(name)?.shape)
          expect(elements).toEqual([...(tensors.get(name)?.data ?? [])])
          expect(aligned).toBe(true)
          expect(range.start).toBe(end)
          end = range.end
        }
        expect(plain.tensors.length).toBe(tensors.size)
        expect(end).toBe(plain.body)
      }),
    )
  })

  it('are read from a file that another program made', () => {
    const bytes = fileOf(
      '{"a":{"dtype":"U8","shape":[],"data_offsets":[0,1]},"b":{"dtype":"F32","shape":[2],"data_offsets":[1,9]}} ',
      [7, 0, 0, 128, 63, 0, 0, 0, 192],
    )
    const { tensors, metadata } = fromSafetensors('load', bytes)
    expect(metadata).toEqual({})
    expect(tensors.get('a')).toEqual({ shape: [], data: Uint8Array.of(7) })
    expect(tensors.get('b')).toEqual({ shape: [2], data: Float32Array.of(1, -2) })
  })

  const entry = { dtype: 'F32', shape: [1], data_offsets: [0, 4] }
  const four = [0, 0, 0, 0]
  it.each([
    ['of no bytes', new Uint8Array(0), '0 bytes'],
    ['whose header is longer than the file', fileOf({}, [], 100), 'header is cut off'],
    ['whose header’s length is absurd', new Uint8Array(16).fill(255), 'one of another format'],
    ['whose header is not JSON', fileOf('{"a":'), 'not JSON'],
    ['whose header is a number', fileOf('3'), 'format, got 3'],
    ['with metadata that is none', fileOf({ __metadata__: null }), '__metadata__'],
    ['with an entry that is none', fileOf({ a: null }), 'tensor a with dtype'],
    ['with a negative shape', fileOf({ a: { ...entry, shape: [-1, -1] } }, four), 'tensor a with'],
    [
      'with offsets that are none',
      fileOf({ a: { ...entry, data_offsets: [0] } }, four),
      'tensor a',
    ],
    ['of another type', fileOf({ a: { ...entry, dtype: 'BF16' } }, four), 'got "BF16"'],
    ['with a type called as a method', fileOf({ a: { ...entry, dtype: 'toString' } }, four), 'got'],
    ['with too large a shape', fileOf({ a: { ...entry, shape: [2] } }, four), 'of 8 bytes'],
    ['that is cut off', fileOf({ a: entry }, [0, 0, 0]), 'cut off'],
    ['with more bytes than tensors', fileOf({ a: entry }, [...four, 0]), '4 bytes of tensors'],
  ])('%s are refused, in one sentence', (_, bytes, message) => {
    expect(() => fromSafetensors('load', bytes)).toThrow(RangeError)
    expect(() => fromSafetensors('load', bytes)).toThrow(/^load: /)
    expect(() => fromSafetensors('load', bytes)).toThrow(message)
  })
})
