import { tableOfRows } from '../row-reader.js'
import { Table } from '../table.js'
import type { TableOptions } from '../table-options.js'
import { textOfTables } from '../table-writer.js'
import { JsonReader } from './json-reader.js'
import { type JsonWriteOptions, JsonWriter } from './json-writer.js'

/**
 * A table from JSON: an array of objects, or objects one a line; which of them it is shows in the first
 * character. Columns are the keys in the order in which they are first met. Missing is null, or a key
 * that an object lacks. Whole numbers beyond 2^53 keep their digits, as bigints.
 *
 * `formatJson(parseJson(text))` is `text`, to the character.
 *
 * @throws TextError, with line and character, if it is malformed, a value is an array or an object, or
 *   one is not of the kind that is asked for
 */
export function parseJson(text: string, options: TableOptions = {}): Table {
  const rows = new JsonReader().push(text, true)
  return rows === undefined ? Table.fromColumns({}) : tableOfRows('parseJson', rows, options)
}

/**
 * A table as JSON, an array of objects or objects one a line. One that came from the same of both comes
 * out as it came in, to the character, but for the values that were filled; a key that an object lacked
 * is added if it was filled. Numbers from CSV keep their digits where JSON knows them as a number.
 */
export function formatJson(table: Table, options: JsonWriteOptions = {}): string {
  let text = ''
  for (const piece of textOfTables(new JsonWriter(options), [table])) text += piece
  return text
}
