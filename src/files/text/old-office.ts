/** What a compound file of Microsoft's (OLE) holds. */
export interface OldOffice {
  readonly kind: 'xls' | 'doc' | 'ppt' | 'msg' | 'locked'
  readonly name: string
}

const ENTRY = 128
const MOST_ENTRIES = 64

/** By the name of a stream that each has. */
const STREAMS: Readonly<Record<string, OldOffice>> = {
  WordDocument: { kind: 'doc', name: 'an old document (.doc)' },
  'PowerPoint Document': { kind: 'ppt', name: 'an old presentation (.ppt)' },
  EncryptedPackage: { kind: 'locked', name: 'a file that is locked with a password' },
  '__properties_version1.0': { kind: 'msg', name: 'a mail (.msg)' },
}

/**
 * What a compound file is by the names in its directory; an old workbook where these say nothing else, or are
 * not among the bytes.
 *
 * Source: Microsoft, "[MS-CFB]: Compound File Binary File Format", 2.2 and 2.6.
 */
export function oldOffice(bytes: Uint8Array): OldOffice {
  const workbook = { kind: 'xls', name: 'an old workbook (.xls)' } as const
  if (bytes.length < 512) return workbook
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const size = 2 ** Math.min(12, view.getUint16(30, true))
  const start = (view.getUint32(48, true) + 1) * size
  for (let i = 0; i < MOST_ENTRIES; i++) {
    const at = start + i * ENTRY
    if (at + ENTRY > bytes.length) break
    const length = Math.min(64, view.getUint16(at + 64, true))
    let name = ''
    for (let j = 0; j + 2 < length; j += 2) {
      name += String.fromCharCode(view.getUint16(at + j, true))
    }
    const found = Object.hasOwn(STREAMS, name) ? STREAMS[name] : undefined
    if (found !== undefined) return found
  }
  return workbook
}
