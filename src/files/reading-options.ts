import { checkCount } from '../errors.js'
import type { Reading } from '../table/reading.js'
import type { ReadTableOptions } from './read-plan.js'

type Shared = readonly (keyof Reading & keyof ReadTableOptions)[]

/** What of a reading is an option of reading as well. */
const ALWAYS = ['flatten', 'sheet', 'encoding'] as const satisfies Shared
const OF_CSV = [
  'delimiter',
  'quote',
  'escape',
  'comment',
  'skip',
  'header',
  'unitRows',
  'onBadRow',
  'spaced',
] as const satisfies Shared

/**
 * The options with which a file is read as another one was, or the same one again.
 *
 * @param ofFormat whether the format is the same: what separates cells, and what is a header, is about one
 *
 * @example
 * ```ts
 * const { reading } = parseCsv('a;b\n1;2\n')
 * readingOptions(reading)
 * // {
 * //   delimiter: ';',
 * //   quote: '"',
 * //   escape: '',
 * //   comment: '',
 * //   skip: 0,
 * //   header: true,
 * //   unitRows: 0,
 * //   spaced: false
 * // }
 * ```
 */
export function readingOptions(reading: Reading, ofFormat = true): ReadTableOptions {
  checkCount('readingOptions', 2, arguments.length)
  const names = [...ALWAYS, ...(ofFormat ? OF_CSV : [])]
  const taken = names.filter((name) => reading[name] !== undefined)
  return Object.fromEntries(taken.map((name) => [name, reading[name]]))
}
