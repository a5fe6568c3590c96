import type { ColumnPlan } from './column-plan.js'
import type { ParquetFile } from './parquet-file.js'
import { binaryOf, intOf, listOf, structOf, ThriftStruct, type ThriftValue } from './thrift.js'

/** The fields of a footer that depend on its columns, and of a new one those about itself. */
export function schemaFields(
  plans: readonly ColumnPlan[],
  file: ParquetFile | undefined,
): Readonly<Record<number, ThriftValue | undefined>> {
  const count = intOf(plans.length)
  const [root] = file?.footer.structs(2) ?? []
  const head = (root ?? ThriftStruct.of({ 4: binaryOf('root') })).with({ 5: count })
  const schema = listOf([head, ...plans.flatMap(({ structs }) => structs)].map(structOf))
  if (file === undefined) {
    return { 1: intOf(2), 2: schema, 6: binaryOf('colmask'), 7: listOf(plans.map(() => ORDER)) }
  }
  return { 2: schema, 5: metadataOf(plans, file), 7: ordersOf(plans, file) }
}

/** That values are in the order of their type. */
const ORDER = structOf(ThriftStruct.of({ 1: structOf(ThriftStruct.of({})) }))

function ordersOf(plans: readonly ColumnPlan[], file: ParquetFile): ThriftValue | undefined {
  const orders = file.footer.list(7)
  if (orders === undefined) return undefined
  return listOf(
    plans.flatMap(({ origin }) => {
      if (origin === undefined) return [ORDER]
      const { firstLeaf, leaves } = origin.column
      return leaves.map((_, i) => orders[firstLeaf + i] ?? ORDER)
    }),
  )
}

/** What a file says about itself, without Arrow's own schema where that is another now. */
function metadataOf(plans: readonly ColumnPlan[], file: ParquetFile): ThriftValue | undefined {
  const pairs = file.footer.structs(5)
  const isSame =
    plans.length === file.columns.length &&
    plans.every(({ origin, element }, i) => {
      const column = file.columns[i]
      return (
        column !== undefined &&
        origin?.column === column &&
        element.repetition_type === column.element.repetition_type
      )
    })
  if (pairs === undefined || isSame) return file.footer.get(5)
  return listOf(pairs.filter((pair) => pair.text(1) !== 'ARROW:schema').map(structOf))
}
