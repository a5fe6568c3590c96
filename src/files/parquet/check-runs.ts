import type { DataPageHeader, PageHeader } from 'hyparquet'
import { Misread } from './misread.js'

type DataPageHeaderV2 = NonNullable<PageHeader['data_page_header_v2']>

/** Levels and dictionary indexes of a page: where their runs are, and of how many values. */
interface Widths {
  /** Bits of a repetition level, and of a definition level; 0 where there are none. */
  readonly repetition: number
  readonly definition: number
  readonly isBoolean: boolean
}

/** Writers fill up the last run of a page. */
const SLACK = 512

/**
 * Throws if a page says that one of its runs is longer than the page: the reader would go on filling
 * memory with it.
 */
export function checkRuns(page: Uint8Array, header: DataPageHeader, widths: Widths): void {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength)
  let at = 0
  for (const width of [widths.repetition, widths.definition]) {
    if (width === 0) continue
    const end = at + 4 + view.getUint32(at, true)
    checkLevels(page, at + 4, end, width, header.num_values)
    at = end
  }
  checkValues(page, at, header, widths.isBoolean)
}

/** The same, of a page of the second version, which has the lengths of levels in its header. */
export function checkRunsV2(page: Uint8Array, header: DataPageHeaderV2, widths: Widths): void {
  const levels = header.repetition_levels_byte_length
  const values = levels + header.definition_levels_byte_length
  if (!(levels >= 0 && values >= levels && values <= page.length)) {
    throw new Misread('levels within their page, got longer ones')
  }
  checkLevels(page, 0, levels, widths.repetition, header.num_values)
  checkLevels(page, levels, values, widths.definition, header.num_values)
  checkValues(page, values, header, widths.isBoolean)
}

function checkValues(
  page: Uint8Array,
  at: number,
  { encoding, num_values }: DataPageHeader | DataPageHeaderV2,
  isBoolean: boolean,
): void {
  if (encoding === 'RLE') {
    checkHybrid(page, at + 4, page.length, 1, num_values)
  } else if (encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY') {
    const width = isBoolean ? 1 : (page[at] ?? 0)
    if (width > 32) throw new Misread(`indexes of at most 32 bits, got ${width}`)
    checkHybrid(page, at + 1, page.length, width, num_values)
  }
}

/** Levels are as many as values; where they end before, the reader would go on in what follows. */
function checkLevels(
  page: Uint8Array,
  from: number,
  to: number,
  width: number,
  count: number,
): void {
  const left = width === 0 ? 0 : checkHybrid(page, from, to, width, count)
  if (left > 0) throw new Misread(`levels of ${count} values, got ${count - left}`)
}

/**
 * @param count how many values the runs are of, at most
 * @returns how many are left when they end
 */
function checkHybrid(
  page: Uint8Array,
  from: number,
  to: number,
  width: number,
  count: number,
): number {
  const end = Math.min(to, page.length)
  let at = from
  let left = count
  while (left > 0 && at < end) {
    let head = 0
    let scale = 1
    let byte: number
    do {
      byte = page[at++] ?? 0
      head += (byte & 0x7f) * scale
      scale *= 128
    } while (byte >= 0x80 && scale < 2 ** 35)
    const isPacked = head % 2 === 1
    const run = isPacked ? 8 * Math.floor(head / 2) : head / 2
    if (run > left + SLACK) throw new Misread(`runs of at most ${left} values, got ${run}`)
    at += isPacked ? (run / 8) * width : (width + 7) >> 3
    left -= run
  }
  return left
}
