import { deflateRawSync, inflateRawSync } from 'node:zlib'

export interface ZippedFile {
  name: string
  content: string | Uint8Array
  /** What is said of it, where that is not so. */
  size?: number
  crc?: number
  flags?: number
  attributes?: number
  stored?: boolean
}

/** A zip file, made without the code that is tested. */
export function zipOf(files: readonly ZippedFile[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, stored = false, flags = 0, attributes = 0, ...said } of files) {
    const bytes = Buffer.from(content as Uint8Array)
    const packed = stored ? bytes : deflateRawSync(bytes)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(stored ? 0 : 8, 4)
    // 12:34:56 on 2 March 2021.
    common.writeUInt32LE(0x5262645c, 6)
    common.writeUInt32LE(said.crc ?? crcOf(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(said.size ?? bytes.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed])
    const end = Buffer.alloc(14)
    end.writeUInt32LE(attributes, 6)
    end.writeUInt32LE(at, 10)
    const madeBy = Buffer.from([20, attributes === 0 ? 0 : 3])
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), madeBy, common, end, Buffer.from(name)]),
    )
    parts.push(local)
    at += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, listed, end])
}

export interface UnzippedFile {
  content: Buffer
  /** All that stands before the next entry: header, name and packed bytes. */
  raw: Buffer
}

/** What is in a zip file, by name, in the order of its directory. */
export function unzip(bytes: Uint8Array): Map<string, UnzippedFile> {
  const file = Buffer.from(bytes)
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const found = new Map<string, UnzippedFile>()
  let at = file.readUInt32LE(end + 16)
  for (let i = 0; i < file.readUInt16LE(end + 10); i++) {
    const [nameLength, extra, comment] = [28, 30, 32].map((k) => file.readUInt16LE(at + k))
    const name = file.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    const start = file.readUInt32LE(at + 42)
    const data = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28)
    const packed = file.subarray(data, data + file.readUInt32LE(at + 20))
    const content = file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)
    if (crcOf(content) !== file.readUInt32LE(at + 16)) throw new Error(`${name}: wrong checksum`)
    found.set(name, { content, raw: file.subarray(start, data + packed.length) })
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return found
}

/** By halves of bytes: a table of 16 is one that can be seen to be right. */
const HALVES = Array.from({ length: 16 }, (_, half) => {
  let crc = half
  for (let bit = 0; bit < 4; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1))
  return crc
})

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    crc = (crc >>> 4) ^ (HALVES[crc & 15] ?? 0)
    crc = (crc >>> 4) ^ (HALVES[crc & 15] ?? 0)
  }
  return ~crc >>> 0
}
