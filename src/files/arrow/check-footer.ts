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

/**
 * Throws unless the lists of a file's batches are inside its footer: apache-arrow goes through as many
 * as they say that they have, which in a damaged file may be billions.
 *
 * @param end the last bytes of a file, of which the footer is a part
 * @throws TextError if they are not
 */
export function checkFooter(end: Uint8Array): void {
  const size = footerSize(end)
  const footer = end.subarray(Math.max(0, end.length - size), end.length - LENGTH - MAGIC)
  try {
    const view = viewOf(footer)
    const table = view.getUint32(0, true)
    const fields = table - view.getInt32(table, true)
    for (const list of LISTS) {
      const slot = 4 + 2 * list
      const field = slot < view.getUint16(fields, true) ? view.getUint16(fields + slot, true) : 0
      if (field === 0) continue
      const start = table + field + view.getUint32(table + field, true)
      const count = view.getUint32(start, true)
      if (start + 4 + BLOCK * count > footer.length) throw new RangeError('beyond the footer')
    }
  } catch {
    throw new TextError('expected an Arrow IPC file with a whole footer, got a damaged one')
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
