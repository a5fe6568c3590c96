import { show } from '../../errors.js'
import { TextError } from '../../table/text-error.js'
import { isBomb, mostExpanded } from '../expansion.js'

/** A file in a zip file. */
export interface ZipEntry {
  readonly name: string
  /** 0 as it is, 8 deflated. */
  readonly method: number
  readonly crc: number
  /** Bytes in the zip file, and expanded. */
  readonly packed: number
  readonly size: number
  /** Where its record begins, where its bytes do, and where the next record does. */
  readonly start: number
  readonly data: number
  readonly end: number
  /** What the directory at the end of the file has of it. */
  readonly record: Uint8Array
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const RECORD = 0x02014b50
const LOCAL = 0x04034b50
const UNKNOWN = 0xffffffff
const MOST_COMMENT = 0xffff

/** So many entries are no workbook, but a bomb. */
const MOST_ENTRIES = 20_000

export function checkSizes(name: string, size: number, packed: number, total: number): void {
  const most = mostExpanded()
  if (total > most) {
    throw new TextError(`expected a workbook of at most ${most / 2 ** 20} MB once expanded`)
  }
  if (isBomb(size, packed)) {
    throw new TextError(
      `expected a workbook, got a zip bomb: ${show(name)} expands to ${size} bytes`,
    )
  }
}

/**
 * The entries of a zip file, in the order in which its directory has them.
 *
 * @throws TextError if it is damaged, encrypted, or made to do harm
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { count, start } = directoryOf(view)
  if (count > MOST_ENTRIES) {
    throw new TextError(`expected a workbook of at most ${MOST_ENTRIES} parts, got ${count}`)
  }
  const entries: ZipEntry[] = []
  const names = new Set<string>()
  let at = start
  let total = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== RECORD)
      throw damaged('its directory')
    const length = 46 + [28, 30, 32].reduce((sum, k) => sum + view.getUint16(at + k, true), 0)
    const entry = entryOf(view, bytes.subarray(at, at + length), at)
    if (names.has(entry.name)) {
      throw new TextError(`expected parts of different names, got ${show(entry.name)} twice`)
    }
    names.add(entry.name)
    total += entry.size
    checkSizes(entry.name, entry.size, entry.packed, total)
    entries.push(entry)
    at += length
  }
  return withEnds(entries, start)
}

/** Where each record ends, which is where the next one begins. Two that share bytes are a bomb. */
function withEnds(entries: readonly ZipEntry[], directory: number): ZipEntry[] {
  const starts = entries.map(({ start }) => start).sort((a, b) => a - b)
  const next = new Map(starts.map((start, i) => [start, starts[i + 1] ?? directory]))
  return entries.map((entry) => {
    const end = next.get(entry.start) ?? directory
    if (entry.data + entry.packed > end) throw damaged(show(entry.name))
    return { ...entry, end }
  })
}

export function damaged(what: string): TextError {
  return new TextError(`expected a whole zip file, got one in which ${what} is damaged`)
}

/** Where the directory begins, and how many entries it has. */
function directoryOf(view: DataView): { count: number; start: number } {
  const least = Math.max(0, view.byteLength - 22 - MOST_COMMENT)
  let at = view.byteLength - 22
  while (at >= least && view.getUint32(at, true) !== END) at--
  if (at < least) {
    throw new TextError(
      'expected a whole zip file, got one without an end (cut off, or no workbook)',
    )
  }
  let count = view.getUint16(at + 10, true)
  let start = view.getUint32(at + 16, true)
  if ((count === 0xffff || start === UNKNOWN) && at >= 20) {
    if (view.getUint32(at - 20, true) !== LOCATOR_64) throw damaged('its end')
    const end64 = Number(view.getBigUint64(at - 12, true))
    if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_64) {
      throw damaged('its end')
    }
    count = Number(view.getBigUint64(end64 + 32, true))
    start = Number(view.getBigUint64(end64 + 48, true))
  }
  if (start > at) throw damaged('its end')
  return { count, start }
}

function entryOf(view: DataView, record: Uint8Array, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true)
  const nameLength = view.getUint16(at + 28, true)
  // Some programs of Windows write backslashes.
  const name = new TextDecoder().decode(record.subarray(46, 46 + nameLength)).replaceAll('\\', '/')
  const system = view.getUint8(at + 5)
  const attributes = view.getUint32(at + 38, true)
  const link = system === 3 && attributes >>> 28 === 0xa
  if (link || name.startsWith('/') || /(^|\/)\.\.(\/|$)|^[A-Za-z]:/.test(name)) {
    throw new TextError(`expected parts inside the workbook, got a link out of it: ${show(name)}`)
  }
  if (flags & 1) {
    throw new TextError(
      'expected a workbook that can be read, got an encrypted one (save it without)',
    )
  }
  const wide = wideFields(view, record, at)
  const size = wide(24)
  const packed = wide(20)
  const start = wide(42)
  if (start + 30 > view.byteLength || view.getUint32(start, true) !== LOCAL) {
    throw damaged(show(name))
  }
  const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    start,
    data,
    end: data + packed,
    record,
  }
}

/** Reads sizes and offsets, which stand in a field of their own where 32 bits are too few for them. */
function wideFields(view: DataView, record: Uint8Array, at: number): (field: number) => number {
  const read = (field: number) => view.getUint32(at + field, true)
  const found = new Map<number, number>()
  let extra = at + 46 + view.getUint16(at + 28, true)
  const end = at + record.length - view.getUint16(at + 32, true)
  while (extra + 4 <= end && view.getUint16(extra, true) !== 1) {
    extra += 4 + view.getUint16(extra + 2, true)
  }
  let value = extra + 4
  for (const field of [24, 20, 42]) {
    if (read(field) !== UNKNOWN || value + 8 > end) continue
    found.set(field, Number(view.getBigUint64(value, true)))
    value += 8
  }
  return (field) => found.get(field) ?? read(field)
}
