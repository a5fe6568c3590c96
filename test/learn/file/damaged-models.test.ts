import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { NamedTensor } from '../../../src/learn/file/safetensors.js'
import { ColumnModel, type Estimate, type Table } from '../../../src/learn/index.js'
import { mixedTable } from '../../helpers/mixed-table.js'
import {
  bodyStart,
  type ModelFile,
  putTogether,
  sameBytes,
  takeApart,
} from '../../helpers/model-files.js'

// So many rows that there is one expert, and the file is small.
const table = mixedTable(110)
/** Of other rows, some of them with nothing that is known. */
const BLANK = 4
const rows = mixedTable(9, (row, c) => row === BLANK || (row + c) % 3 === 0, 100)
let bytes: Uint8Array
let body: number
let whole: ModelFile
let filled: unknown

beforeAll(async () => {
  const model = await ColumnModel.fit(table, { budget: 'fast', threads: 1, seed: 1, draws: 1 })
  bytes = model.toBytes()
  body = bodyStart(bytes)
  whole = takeApart(bytes)
  filled = model.impute(rows).toColumns()
})

/** The model of a file; undefined if it is refused, as every file must be that is not loaded. */
function load(file: Uint8Array): ColumnModel | undefined {
  try {
    return ColumnModel.fromBytes(file)
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError)
    expect((error as Error).message).toMatch(/^fromBytes: [^\n]+, got [^\n]+$/)
    return undefined
  }
}

/** Said so that a failure does not print a model. */
function expectRefused(model: ColumnModel | undefined, what?: string): void {
  expect(model === undefined, what).toBe(true)
}

/** Whatever was done to a file, it is refused, or it was nothing: the model is the same to the bit. */
function expectHarmless(file: Uint8Array): void {
  const model = load(file)
  if (model === undefined) return
  expect(sameBytes(model.toBytes(), bytes)).toBe(true)
  expect(model.impute(rows).toColumns()).toEqual(filled)
}

const flipped = (at: number, bit: number) => {
  const file = bytes.slice()
  file[at] = (file[at] as number) ^ (1 << bit)
  return file
}

describe('a damaged model is refused with a RangeError, or fills as it did', () => {
  it('cut off anywhere in its header, or after every 64th byte', () => {
    for (let length = 0; length < bytes.length; length += length < body ? 1 : 64) {
      expectRefused(load(bytes.subarray(0, length)), `${length} bytes`)
    }
    expectRefused(load(bytes.subarray(0, -1)))
    expectRefused(load(bytes.subarray(1)))
  })

  it('with bytes after it', () => {
    expectRefused(load(Uint8Array.from([...bytes, 0])))
  })

  it('with a bit flipped in any byte of its header', () => {
    for (let at = 0; at < body; at++) expectHarmless(flipped(at, (at * 5) % 8))
  })

  it('with any bit flipped', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) =>
        expectHarmless(flipped(at, bit)),
      ),
      { numRuns: 1000 },
    )
    // The mantissa's last bit of a tensor is such that only the checksum sees it.
    expectRefused(load(flipped(bytes.length - 4, 0)))
  })

  it('with a stretch of it zeroed, doubled, or taken from elsewhere', () => {
    const place = fc.nat(bytes.length - 1)
    fc.assert(
      fc.property(place, place, fc.integer({ min: 1, max: 300 }), (to, from, length) => {
        expectHarmless(bytes.slice().fill(0, to, to + length))
        expectHarmless(bytes.slice().copyWithin(to, from, from + length))
        const twice = [bytes.subarray(0, to), bytes.subarray(from, from + length)]
        expectHarmless(Buffer.concat([...twice, bytes.subarray(to)]))
      }),
      { numRuns: 200 },
    )
  })

  it('that is any bytes at all', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (any) => !load(any)))
  })

  it('that claims more than it has, before there is room for it', () => {
    const claims = (length: bigint) => {
      const file = bytes.slice()
      new DataView(file.buffer).setBigUint64(0, length, true)
      return file
    }
    for (const length of [2n ** 64n - 1n, 2n ** 63n, 2n ** 53n, 2n ** 32n, BigInt(bytes.length)]) {
      expectRefused(load(claims(length)))
    }
    const before = process.memoryUsage().arrayBuffers
    const wide = loadChanged(({ header }) => {
      Object.assign(header.network, { width: 1024, depth: 64, frequencies: 256 })
      header.experts = 255
    })
    expectRefused(wide)
    // Many tensors that share bytes.
    const entry = { dtype: 'F32', shape: [2 ** 18], data_offsets: [0, 2 ** 20] }
    const many = Object.fromEntries(Array.from({ length: 4000 }, (_, i) => [i, entry]))
    const json = new TextEncoder().encode(JSON.stringify(many))
    const file = new Uint8Array(8 + json.length + 2 ** 20)
    new DataView(file.buffer).setBigUint64(0, BigInt(json.length), true)
    file.set(json, 8)
    expectRefused(load(file))
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 27)
  })
})

/** The file with something else in it. Tensors are those of all others: not to be written to. */
function changed(change: (file: ModelFile) => void): ModelFile {
  const file = { header: structuredClone(whole.header), tensors: new Map(whole.tensors) }
  change(file)
  return file
}

const loadChanged = (change: (file: ModelFile) => void) => load(putTogether(changed(change)))

/**
 * With a checksum that holds, a file is refused, or what its model fills lies where its columns' ranges
 * and levels are.
 *
 * @returns whether it was refused
 */
function expectSane({ header, tensors }: ModelFile, what: string): boolean {
  const model = load(putTogether({ header, tensors }))
  if (model === undefined) return true
  let drawn: Table[]
  let estimates: Estimate[]
  try {
    drawn = model.impute(rows, { draws: 1, seed: 3 })
    estimates = model.estimate(rows)
    if (sane++ % 10 === 0) expect(model.audit(rows).every(isProbable), what).toBe(true)
  } catch (error) {
    // A schema may be another one that is sound, and cells not of it.
    expect(error, what).toBeInstanceOf(RangeError)
    expect((error as Error).message, what).toMatch(/^(impute|audit): .*, column .*, got /)
    return false
  }
  expect(model.influence().data.every(Number.isFinite), what).toBe(true)
  for (const { sure, values, median, sd, low, high, probabilities } of estimates) {
    const all = [values, sure, median, sd, low, high, probabilities]
    expect(
      all.every((some) => some.every(Number.isFinite)),
      what,
    ).toBe(true)
  }
  for (const { name, use, range, classes, schema } of header.columns) {
    if (!rows.has(name) || (use !== 'learned' && use !== 'constant')) continue
    const { missing } = rows.column(name)
    const { values = [], levels = [] } = drawn[0]?.column(name) ?? {}
    const known = classes.map((k: number) => schema.levels[k])
    // Written with as many digits as the column has.
    const slack = 0.6 * (schema.kind === 'date' ? 1 : 10 ** -(schema.decimals ?? 9))
    // What follows by a rule may lie beyond the range, by as much as that is wide.
    const beyond = header.rules === undefined ? slack : slack + range[1] - range[0]
    for (const [row, value] of values.entries()) {
      if (missing[row] === 0 || row === BLANK) continue
      const isRight =
        Number.isFinite(value) &&
        (use === 'constant' ||
          (classes.length === 0 && value >= range[0] - beyond && value <= range[1] + beyond) ||
          (schema.kind === 'boolean' && (value === 0 || value === 1)) ||
          known.includes(levels[value]))
      expect(isRight, `${what}: ${name} filled with ${value}`).toBe(true)
    }
  }
  return false
}

/** How many models were filled with; some of them audit, too, which takes long. */
let sane = 0

function isProbable({ probability }: { probability: number }): boolean {
  return probability >= 0 && probability <= 1
}

type Path = readonly (string | number)[]

/** Where everything is in a JSON value, objects and arrays too. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Array.isArray(value)
    ? value.map((one, i) => pathsOf(one, [...path, i]))
    : Object.entries(value).map(([key, one]) => pathsOf(one, [...path, key]))
  return [path, ...inner.flat()]
}

/** Puts something in a place; undefined takes away what is there. */
function put(file: ModelFile, path: Path, value: unknown): void {
  const key = path.at(-1)
  if (key === undefined) file.header = value === undefined ? null : value
  else {
    const owner = path.slice(0, -1).reduce((at, step) => at[step], file.header)
    if (value !== undefined) owner[key] = value
    else if (Array.isArray(owner)) owner.splice(Number(key), 1)
    else delete owner[key]
  }
}

const ODD = [null, 'x', '', -1, 0, 0.5, 1e30, 2 ** 53, true, [], [null], {}, undefined]

describe('with a checksum that holds, what is not sound is refused, and what is loaded fills with what may be', () => {
  it('whatever is put in the place of anything in the header, or taken away', () => {
    let refused = 0
    // Of the looks at the held-back cells, the first and the last stand for all.
    const places = pathsOf(whole.header).filter(([field, i]) => {
      return (
        field !== 'history' || i === undefined || i === 0 || i === whole.header.history.length - 1
      )
    })
    for (const path of places) {
      for (const value of ODD) {
        const file = changed((file) => put(file, path, value))
        if (expectSane(file, `${path.join('.')} = ${JSON.stringify(value)}`)) refused++
      }
    }
    // Most of it is refused: what is not are warnings, words, widths of ranges.
    expect(refused).toBeGreaterThan(0.8 * places.length * ODD.length)
  })

  it('fields that no model has, anywhere', () => {
    for (const path of pathsOf(whole.header)) {
      const placeIn = ({ header }: ModelFile) => path.reduce((at, step) => at[step], header)
      const place = placeIn(whole)
      if (typeof place !== 'object' || place === null) continue
      const loaded = loadChanged((file) => {
        if (Array.isArray(place)) placeIn(file).push('x')
        else placeIn(file).other = 1
      })
      // One more warning, or level that nothing is filled with, is no harm.
      const isWords = path.at(-1) === 'warnings' || path.at(-1) === 'levels'
      if (!isWords) expectRefused(loaded, path.join('.'))
    }
  })

  const names = () => [...whole.tensors.keys()]
  const edited = (name: string, edit: (tensor: NamedTensor) => NamedTensor | undefined) =>
    changed(({ tensors }) => {
      const tensor = edit(tensors.get(name) as NamedTensor)
      if (tensor === undefined) tensors.delete(name)
      else tensors.set(name, tensor)
    })

  /** The bytes of a tensor as elements of another type. */
  const bytesAs = (data: NamedTensor['data']) => {
    const raw = new Uint8Array(data.slice().buffer)
    return data instanceof Uint8Array ? Int16Array.from(raw) : raw
  }

  it('a tensor that is dropped, renamed, of another type, shape or length', () => {
    for (const name of names()) {
      const { shape, data } = whole.tensors.get(name) as NamedTensor
      const files = [
        edited(name, () => undefined),
        edited(name, () => ({ shape: [...shape, 1], data })),
        edited(name, () => ({
          shape: [data.byteLength],
          data: bytesAs(data),
        })),
        edited(name, () => ({ shape: [data.length + 1], data: Float64Array.of(...data, 0) })),
        changed(({ tensors }) => {
          tensors.delete(name)
          tensors.set(`${name}.`, { shape, data })
        }),
        changed(({ tensors }) => tensors.set(`${name}.2`, { shape, data })),
      ]
      for (const [i, file] of files.entries())
        expectRefused(load(putTogether(file)), `${name} ${i}`)
      const longer = (data.constructor as Float32ArrayConstructor).from([...data, 0])
      if (data.length > 0) {
        const shorter = { shape: [data.length - 1], data: data.slice(1) }
        expectSane(
          edited(name, () => shorter),
          `${name} shorter`,
        )
      }
      expectSane(
        edited(name, () => ({ shape: [longer.length], data: longer })),
        `${name} longer`,
      )
    }
  }, 30_000)

  it('an element that is anything, and tensors that are zeros or another one of their size', () => {
    const values = [Number.NaN, Number.POSITIVE_INFINITY, 1e30, -1e30, 1e5, -1, 0, 1, 32767]
    for (const name of names()) {
      const { shape, data } = whole.tensors.get(name) as NamedTensor
      const isFloat = data instanceof Float32Array || data instanceof Float64Array
      for (const [i, value] of values.entries()) {
        if (data.length === 0) continue
        const some = data.slice()
        const at = (i * 7919) % data.length
        some[at] = value
        const file = edited(name, () => ({ shape, data: some }))
        const isTooMuch = isFloat && !(Math.abs(value) < 1e9) && !name.includes('threshold')
        const refused = expectSane(file, `${name}[${at}] = ${value}`)
        if (isTooMuch) expect(refused, name).toBe(true)
      }
      expectSane(
        edited(name, () => ({ shape, data: data.slice().fill(0) })),
        `${name} zeros`,
      )
    }
    const all = whole.tensors
    for (const [a, one] of all) {
      for (const [b, other] of all) {
        const alike = String(one.shape) === String(other.shape) && a < b
        if (!alike || one.data.constructor !== other.data.constructor) continue
        const swapped = changed(({ tensors }) => tensors.set(a, other).set(b, one))
        expectSane(swapped, `${a} and ${b} swapped`)
      }
    }
  }, 60_000)

  it('bits flipped in any tensor', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names()),
        fc.array(fc.tuple(fc.nat(), fc.nat(7)), { minLength: 1, maxLength: 4 }),
        (name, flips) => {
          const file = changed(({ tensors }) => {
            const { shape, data } = tensors.get(name) as NamedTensor
            const some = data.slice()
            tensors.set(name, { shape, data: some })
            const raw = new Uint8Array(some.buffer)
            for (const [at, bit] of flips) {
              if (raw.length > 0)
                raw[at % raw.length] = (raw[at % raw.length] as number) ^ (1 << bit)
            }
          })
          expectSane(file, `${name} ${flips}`)
        },
      ),
      { numRuns: 300 },
    )
  }, 30_000)
})
