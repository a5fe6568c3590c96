import { checkCount, checkOptions, rangeError, typeError } from '../../errors.js'
import { tableOfRows } from '../row-reader.js'
import { Table } from '../table.js'
import { TABLE_OPTIONS, type TableOptions } from '../table-options.js'
import { textOfTables } from '../table-writer.js'
import { checkText } from '../text-error.js'
import { JsonReader, type JsonReadOptions } from './json-reader.js'
import { type JsonWriteOptions, JsonWriter } from './json-writer.js'

/** How a table in JSON is read. */
export interface ParseJsonOptions extends TableOptions, JsonReadOptions {}

/**
 * A table from JSON: an array of objects, or objects one a line; which of them it is shows in the first
 * character. Columns are the keys in the order in which they are first met. Missing is null, NaN, or a
 * key that an object lacks. Whole numbers beyond 2^53 keep their digits, as bigints.
 *
 * A column in which some cells are objects or arrays is text, and passed through; `nested` among the
 * table's findings says so. With `flatten`, objects are looked into instead: the city in
 * `{"address":{"city":"Oslo"}}` is in the column `address.city` (a dot in a key has a backslash before
 * it). Its holes are filled inside the object, which is made where it is absent or null.
 *
 * `formatJson(parseJson(text))` is `text`, to the character.
 *
 * @throws TextError, with line and character, if it is malformed, nested more than 1,000 levels deep,
 *   or a value is not of the kind that is asked for; or if, with `flatten`, a key has an object in one
 *   row and something else in another one
 *
 * @example
 * ```ts
 * parseJson('[{ "a": 1 }, { "a": null, "b": "x" }]').toRows()
 * // [ { a: 1, b: undefined }, { a: null, b: 'x' } ]
 * ```
 */
export function parseJson(text: string, options: ParseJsonOptions = {}): Table {
  const fn = 'parseJson'
  checkCount(fn, 2, arguments.length)
  checkText(fn, text)
  checkOptions(fn, options, [...TABLE_OPTIONS, 'flatten'])
  const { flatten = false, ...rest } = options
  checkFlatten(fn, flatten)
  const rows = new JsonReader({ flatten }).push(text, true)
  return rows === undefined ? Table.fromColumns({}) : tableOfRows(fn, rows, rest)
}

/** Throws unless it is true or false. */
export function checkFlatten(fn: string, flatten: unknown): void {
  if (typeof flatten !== 'boolean') throw rangeError(fn, 'flatten must be true or false', flatten)
}

/**
 * A table as JSON, an array of objects or objects one a line. One that came from the same of both comes
 * out as it came in, to the character, but for the values that were filled; a key that an object lacked
 * is added if it was filled. Numbers from CSV keep their digits where JSON knows them as a number.
 *
 * @example
 * ```ts
 * formatJson(Table.fromRows([{ a: 1 }, { a: null }]))
 * // [
 * // {"a":1},
 * // {"a":null}
 * // ]
 * //
 * ```
 */
export function formatJson(table: Table, options: JsonWriteOptions = {}): string {
  checkCount('formatJson', 2, arguments.length)
  if (!(table instanceof Table)) throw typeError('formatJson', 'a Table', table)
  let text = ''
  for (const piece of textOfTables(new JsonWriter(options), [table])) text += piece
  return text
}
