import { type Checks, type Fault, isFlag, isText, objectOf, oneOf, that, whole } from '../check.js'
import type { Reading } from './reading.js'

/** '' where nothing separates cells. */
const isDelimiter = that(
  'one character',
  (value) => typeof value === 'string' && /^[^"'\r\n\0]?$/.test(value),
)

const READING: Checks<Reading> = {
  format: isText,
  encoding: isText,
  compression: oneOf('gzip', 'zstd'),
  mark: isFlag,
  sameBytes: isFlag,
  delimiter: isDelimiter,
  quote: isText,
  escape: isText,
  comment: isText,
  skip: whole(0),
  header: isFlag,
  sheet: isText,
  lines: isFlag,
  flatten: isFlag,
  unitRows: whole(0),
  spaced: isFlag,
  onBadRow: oneOf('error', 'skip', 'keep'),
}

export const isReading = objectOf(READING, 'all')

/**
 * What is wrong with a reading that comes from a file; undefined if nothing is.
 *
 * @example
 * ```ts
 * readingFault({ delimiter: 7 }, 'reading')
 * // { path: 'reading.delimiter', expected: 'one character', got: 7 }
 * ```
 */
export function readingFault(value: unknown, path: string): Fault | undefined {
  return isReading(value, path)
}
