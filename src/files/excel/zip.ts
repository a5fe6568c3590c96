import { Deflate, Inflate } from 'fflate'
import { show } from '../../errors.js'
import { TextError } from '../../table/text-error.js'
import { concat } from '../concat.js'
import { crc32 } from './crc32.js'
import { checkSizes, damaged, type ZipEntry, zipEntries } from './zip-entry.js'

/** So many packed bytes are expanded at a time, so that a lie about the size is soon found out. */
const STEP = 2 ** 15

/**
 * A zip file in memory, of which single entries can be read, and replaced while all others stay as they
 * are to the byte. The (in)flating is fflate's; the container is read here, since no small library gives
 * the bytes of an entry as they are.
 */
export class Zip {
  private readonly bytes: Uint8Array
  private readonly entries: ReadonlyMap<string, ZipEntry>
  private expanded = 0

  /** @throws TextError if it is damaged, encrypted, or made to do harm */
  constructor(bytes: Uint8Array) {
    // Not as a Buffer of Node, whose slices are no copies.
    this.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.entries = new Map(zipEntries(this.bytes).map((entry) => [entry.name, entry]))
  }

  names(): string[] {
    return [...this.entries.keys()]
  }

  /** The name of an entry as the file has it, where that differs in case, which does not count. */
  nameLike(name: string): string {
    if (this.entries.has(name)) return name
    const lower = name.toLowerCase()
    return this.names().find((other) => other.toLowerCase() === lower) ?? name
  }

  has(name: string): boolean {
    return this.entries.has(name)
  }

  /**
   * What is in an entry.
   *
   * @throws TextError if there is none of that name, it is damaged or larger than it says
   */
  read(name: string): Uint8Array {
    const entry = this.entries.get(name)
    if (entry === undefined) throw new TextError(`expected a part ${show(name)}, got none`)
    const { size, packed, data, method } = entry
    this.expanded += size
    checkSizes(name, size, packed, this.expanded)
    const raw = this.bytes.subarray(data, data + packed)
    if (method !== 0 && method !== 8) throw damaged(show(name))
    const content = method === 0 ? raw : inflated(name, raw, size)
    if (content.length !== size || crc32(content) !== entry.crc) throw damaged(show(name))
    return content
  }

  /** The zip file with some entries replaced and others added. */
  with(changes: ReadonlyMap<string, Content>): Uint8Array<ArrayBuffer> {
    const file = new ZipFile()
    for (const entry of this.entries.values()) {
      const content = changes.get(entry.name)
      if (content !== undefined) file.add(entry.name, content)
      else file.copy(this.bytes.subarray(entry.start, entry.end), entry.record)
    }
    for (const [name, content] of changes) {
      if (!this.entries.has(name)) file.add(name, content)
    }
    return file.finish()
  }
}

type Content = string | PackedFile

/** A file that is deflated while it is made. */
export class PackedFile {
  readonly chunks: Uint8Array[] = []
  packed = 0
  size = 0
  crc = 0
  private readonly encoder = new TextEncoder()
  // As small as the default level makes cells, in half the time.
  private readonly deflate = new Deflate({ level: 5 }, (chunk) => {
    this.chunks.push(chunk)
    this.packed += chunk.length
  })

  push(text: string, final = false): void {
    const bytes = this.encoder.encode(text)
    this.size += bytes.length
    this.crc = crc32(bytes, this.crc)
    this.deflate.push(bytes, final)
  }
}

/** A zip file of these files. */
export function makeZip(files: ReadonlyMap<string, Content>): Uint8Array<ArrayBuffer> {
  const file = new ZipFile()
  for (const [name, content] of files) file.add(name, content)
  return file.finish()
}

/** Expands, no further than to the size that is said. */
function inflated(name: string, raw: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size)
  let at = 0
  const inflate = new Inflate((chunk) => {
    if (at + chunk.length > size) throw damaged(show(name))
    content.set(chunk, at)
    at += chunk.length
  })
  try {
    for (let from = 0; from < raw.length; from += STEP) {
      inflate.push(raw.subarray(from, from + STEP), from + STEP >= raw.length)
    }
  } catch (error) {
    if (error instanceof TextError) throw error
    throw damaged(show(name))
  }
  return content.subarray(0, at)
}

class ZipFile {
  private readonly parts: Uint8Array[] = []
  private readonly directory: Uint8Array[] = []
  private at = 0

  /** An entry of another zip file, as it is. */
  copy(local: Uint8Array, record: Uint8Array): void {
    this.directory.push(movedRecord(record, this.at))
    this.put(local)
  }

  add(name: string, content: Content): void {
    const file = typeof content === 'string' ? new PackedFile() : content
    if (typeof content === 'string') file.push(content, true)
    const bytes = new TextEncoder().encode(name)
    const common = new Uint8Array(26)
    const view = new DataView(common.buffer)
    view.setUint16(0, 20, true)
    // The name is in UTF-8.
    view.setUint16(2, 0x800, true)
    view.setUint16(4, 8, true)
    // The first day that a zip file can have: the same table makes the same file.
    view.setUint16(8, 0x21, true)
    view.setUint32(10, file.crc, true)
    view.setUint32(14, file.packed, true)
    view.setUint32(18, file.size, true)
    view.setUint16(22, bytes.length, true)
    const record = new Uint8Array(46 + bytes.length)
    const entry = new DataView(record.buffer)
    entry.setUint32(0, 0x02014b50, true)
    entry.setUint16(4, 20, true)
    record.set(common, 6)
    entry.setUint32(42, this.at, true)
    record.set(bytes, 46)
    this.directory.push(record)
    for (const part of [LOCAL, common, bytes, ...file.chunks]) this.put(part)
  }

  private put(part: Uint8Array): void {
    this.parts.push(part)
    this.at += part.length
  }

  finish(): Uint8Array<ArrayBuffer> {
    const { directory, at } = this
    const end = new Uint8Array(22)
    const view = new DataView(end.buffer)
    const length = directory.reduce((sum, record) => sum + record.length, 0)
    view.setUint32(0, 0x06054b50, true)
    view.setUint16(8, directory.length, true)
    view.setUint16(10, directory.length, true)
    view.setUint32(12, length, true)
    view.setUint32(16, at, true)
    return concat([...this.parts, ...directory, end])
  }
}

const LOCAL = Uint8Array.of(0x50, 0x4b, 3, 4)

/** The record of an entry that begins elsewhere now. */
function movedRecord(old: Uint8Array, at: number): Uint8Array {
  const record = Uint8Array.from(old)
  const view = new DataView(record.buffer)
  if (view.getUint32(42, true) !== 0xffffffff) {
    view.setUint32(42, at, true)
    return record
  }
  // The offset is the last one in the field for what 32 bits are too few for.
  let extra = 46 + view.getUint16(28, true)
  while (view.getUint16(extra, true) !== 1) extra += 4 + view.getUint16(extra + 2, true)
  const before = [24, 20].filter((field) => view.getUint32(field, true) === 0xffffffff).length
  view.setBigUint64(extra + 4 + 8 * before, BigInt(at), true)
  return record
}
