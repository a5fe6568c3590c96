import type { DecodedArray, SchemaTree } from 'hyparquet'
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
  const { tree } = column
  const rows = tree.children.length === 0 ? leaves[0] : assembled(column, leaves)
  return Array.from(rows ?? [], (value) =>
    value === null || value === undefined ? null : JSON.stringify(value, plain),
  )
}

function assembled(
  column: ParquetColumn,
  leaves: readonly DecodedArray[],
): DecodedArray | undefined {
  const { tree } = column
  if (!hasVariant(tree)) return assembledBy(tree, column, leaves)
  try {
    // What is assembled is changed by it.
    return assembledBy(tree, column, structuredClone(leaves))
  } catch {
    // A variant that hyparquet cannot read is shown as the bytes that it is made of.
    return assembledBy(withoutVariants(tree), column, leaves)
  }
}

function assembledBy(
  tree: SchemaTree,
  column: ParquetColumn,
  leaves: readonly DecodedArray[],
): DecodedArray | undefined {
  const data = new Map<string, DecodedArray>()
  for (const [i, path] of column.leaves.entries()) {
    const values = leaves[i]
    if (values !== undefined) data.set((path.at(-1)?.path ?? []).join('.'), values)
  }
  assembleNested(data, tree, DEFAULT_PARSERS)
  return data.get(column.name)
}

function hasVariant({ element, children }: SchemaTree): boolean {
  return element.logical_type?.type === 'VARIANT' || children.some(hasVariant)
}

function withoutVariants(tree: SchemaTree): SchemaTree {
  const { logical_type: _, ...element } = tree.element
  return { ...tree, element, children: tree.children.map(withoutVariants) }
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
