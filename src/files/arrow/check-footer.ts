import { TextError } from '../../table/text-error.js'

/** The letters that a file ends in, and before them the length of its footer. */
const MAGIC = 6
const LENGTH = 4
/** The bytes that say where a batch is. */
const BLOCK = 24
/** The lists of blocks by their number among the footer's fields: of dictionaries, of batches of rows. */
const LISTS = [2, 3]

/** How many of the last bytes of a file its footer is, as the file says; `end` has at least ten. */
export function footerSize(end: Uint8Array): number {
  const at = end.length - MAGIC - LENGTH
  return at < 0 ? 0 : Math.max(0, viewOf(end).getInt32(at, true)) + LENGTH + MAGIC
}

/** Where a message is that describes a batch. */
export interface Block {
  readonly offset: number
  readonly length: number
}

/**
 * The blocks that a footer lists. Throws unless the lists of a file's batches are inside its footer: apache-arrow goes through as many
 * as they say that they have, which in a damaged file may be billions.
 *
 * @param end the last bytes of a file, of which the footer is a part
 * @throws TextError if they are not
 */
export function checkFooter(end: Uint8Array): Block[] {
  const blocks: Block[] = []
  const size = footerSize(end)
  const footer = end.subarray(Math.max(0, end.length - size), end.length - LENGTH - MAGIC)
  try {
    const view = viewOf(footer)
    const table = view.getUint32(0, true)
    for (const list of LISTS) {
      const field = fieldOf(view, table, list)
      if (field === 0) continue
      const start = tableAt(view, field)
      const count = view.getUint32(start, true)
      if (start + 4 + BLOCK * count > footer.length) throw new RangeError('beyond the footer')
      for (let at = start + 4; at < start + 4 + BLOCK * count; at += BLOCK) {
        const offset = Number(view.getBigInt64(at, true))
        blocks.push({ offset, length: Math.max(0, view.getInt32(at + 8, true)) })
      }
    }
    return blocks
  } catch {
    throw new TextError('expected an Arrow IPC file with a whole footer, got a damaged one')
  }
}

/** By the kind of a message: what it is about, of dictionaries one level down. */
const DICTIONARY = 2
const BATCH = 3
/** The lists of a batch, of its columns and of their buffers, and the bytes of each entry. */
const PARTS = [1, 2]
const ENTRY = 16

/**
 * Throws unless what a message lists is inside it.
 *
 * @param bytes as many as its block says that it has
 * @throws TextError if it is not
 */
export function checkMessage(bytes: Uint8Array): void {
  try {
    const view = viewOf(bytes)
    const base = view.getUint32(0, true) === 0xffffffff ? 8 : 4
    const message = base + view.getUint32(base, true)
    const kind = fieldOf(view, message, 1)
    const type = kind === 0 ? 0 : view.getUint8(kind)
    if (type !== DICTIONARY && type !== BATCH) return
    const header = tableAt(view, fieldOf(view, message, 2))
    const batch = type === BATCH ? header : tableAt(view, fieldOf(view, header, 1))
    for (const part of PARTS) {
      const field = fieldOf(view, batch, part)
      if (field === 0) continue
      const start = tableAt(view, field)
      const size = ENTRY * view.getUint32(start, true)
      if (start + 4 + size > bytes.length) throw new RangeError('beyond the message')
    }
  } catch {
    throw new TextError(
      'expected an Arrow IPC file or stream, got one that is damaged or cut short',
    )
  }
}

/** Where a field of a table is; 0 if it has none. */
function fieldOf(view: DataView, table: number, field: number): number {
  const fields = table - view.getInt32(table, true)
  const slot = 4 + 2 * field
  const at = slot < view.getUint16(fields, true) ? view.getUint16(fields + slot, true) : 0
  return at === 0 ? 0 : table + at
}

function tableAt(view: DataView, field: number): number {
  return field + view.getUint32(field, true)
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
