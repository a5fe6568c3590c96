import type { DecodedArray } from 'hyparquet'
import { assembleNested } from 'hyparquet/src/assemble.js'
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js'
import type { ParquetColumn } from './parquet-column.js'

/**
 * The rows of a list, map or struct as JSON, null where there is none. Whole numbers beyond 2^53, bytes
 * (as hexadecimal digits) and numbers that are not finite are strings in it.
 *
 * @param leaves the values of its leaves, in their order
 */
export function nestedTexts(
  column: ParquetColumn,
  leaves: readonly DecodedArray[],
): (string | null)[] {
  const { tree, name } = column
  let rows: DecodedArray | undefined = leaves[0]
  if (tree.children.length > 0) {
    const data = new Map<string, DecodedArray>()
    for (const [i, path] of column.leaves.entries()) {
      const values = leaves[i]
      if (values !== undefined) data.set((path.at(-1)?.path ?? []).join('.'), values)
    }
    assembleNested(data, tree, DEFAULT_PARSERS)
    rows = data.get(name)
  }
  return Array.from(rows ?? [], (value) =>
    value === null || value === undefined ? null : JSON.stringify(value, plain),
  )
}

function plain(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') {
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  if (value instanceof Uint8Array) {
    return Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
  return ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value
}
