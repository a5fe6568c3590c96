import type { ConvertedType, LogicalType, SchemaElement, SchemaTree, TimeUnit } from 'hyparquet'
import { parquetSchema } from 'hyparquet'
import { ConvertedTypes, FieldRepetitionTypes, ParquetTypes } from 'hyparquet/src/constants.js'
import { show } from '../../errors.js'
import { TextError } from '../../table/text-error.js'
import { damaged, type ThriftStruct } from './thrift.js'

/** A column of a Parquet file: a leaf of its schema, or a list, map or struct of some. */
export interface ParquetColumn {
  readonly name: string
  /** Its part of the schema, as the footer has it. */
  readonly structs: readonly ThriftStruct[]
  readonly element: SchemaElement
  readonly tree: SchemaTree
  /** The schema from its root to each leaf. */
  readonly leaves: readonly SchemaTree[][]
  /** The number of its first leaf among those of the file. */
  readonly firstLeaf: number
  /** Whether each row has one value, or none. */
  readonly isFlat: boolean
}

const DEEPEST = 64

/**
 * The columns of a schema.
 *
 * @throws TextError if it is none, or two columns have one name
 */
export function parquetColumns(structs: readonly ThriftStruct[]): ParquetColumn[] {
  const elements = structs.map(elementOf)
  if (elements.length === 0) throw damaged('a schema', 'none')
  if (endOf(elements, 0, 0) !== elements.length) throw damaged('one schema', 'more')
  const root = parquetSchema({ schema: elements })
  const columns: ParquetColumn[] = []
  let at = 1
  let firstLeaf = 0
  for (const tree of root.children) {
    const { element } = tree
    if (columns.some(({ name }) => name === element.name)) {
      throw new TextError(`expected names that differ, got ${show(element.name)} twice`)
    }
    const leaves = leafPaths([root, tree])
    columns.push({
      name: element.name,
      structs: structs.slice(at, at + tree.count),
      element,
      tree,
      leaves,
      firstLeaf,
      isFlat: tree.children.length === 0 && element.repetition_type !== 'REPEATED',
    })
    at += tree.count
    firstLeaf += leaves.length
  }
  return columns
}

/** Where the part of a schema ends that begins at an element. */
function endOf(elements: readonly SchemaElement[], at: number, depth: number): number {
  const element = elements[at]
  if (element === undefined) throw damaged('a whole schema', 'a part of one')
  if (depth > DEEPEST) throw damaged(`at most ${DEEPEST} levels of columns`, 'more')
  const { num_children: children = 0, type, name } = element
  if (children < 0) throw damaged(`a number of columns in ${show(name)}`, String(children))
  if (at > 0 && children === 0 && type === undefined) {
    throw damaged(`a type of column ${show(name)}`, 'none')
  }
  let end = at + 1
  for (let i = 0; i < children; i++) end = endOf(elements, end, depth + 1)
  return end
}

function leafPaths(path: SchemaTree[]): SchemaTree[][] {
  const tree = path.at(-1)
  if (tree === undefined || tree.children.length === 0) return [path]
  return tree.children.flatMap((child) => leafPaths([...path, child]))
}

function elementOf(struct: ThriftStruct): SchemaElement {
  const name = struct.text(4)
  if (name === undefined) throw damaged('names of columns', 'a column without one')
  const repetition = named(FieldRepetitionTypes, struct.int(3))
  const converted = named(ConvertedTypes, struct.int(6))
  const logical = logicalOf(struct.struct(10)) ?? logicalFrom(converted, struct)
  const children = struct.int(5)
  return {
    name,
    ...(children === undefined || children === 0 ? {} : { num_children: children }),
    ...optional('type', children ? undefined : named(ParquetTypes, struct.int(1))),
    ...optional('type_length', struct.int(2)),
    ...optional('repetition_type', repetition),
    ...optional('converted_type', converted ?? convertedFrom(logical)),
    ...optional('scale', struct.int(7)),
    ...optional('precision', struct.int(8)),
    ...optional('logical_type', logical),
  }
}

function named<T>(names: readonly T[], index: number | undefined): T | undefined {
  return index === undefined ? undefined : names[index]
}

function optional<K extends string, T>(key: K, value: T | undefined): { [key in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: T })
}

const PLAIN_LOGICAL: Readonly<Record<number, LogicalType>> = {
  1: { type: 'STRING' },
  2: { type: 'MAP' },
  3: { type: 'LIST' },
  4: { type: 'ENUM' },
  6: { type: 'DATE' },
  11: { type: 'NULL' },
  12: { type: 'JSON' },
  13: { type: 'BSON' },
  14: { type: 'UUID' },
  15: { type: 'FLOAT16' },
  16: { type: 'VARIANT' },
  17: { type: 'GEOMETRY' },
  18: { type: 'GEOGRAPHY' },
}

/** What a leaf says that its values are; undefined if nothing, or nothing that is known. */
function logicalOf(union: ThriftStruct | undefined): LogicalType | undefined {
  const [id] = union?.ids() ?? []
  if (union === undefined || id === undefined) return undefined
  const struct = union.struct(id)
  if (id === 5) {
    return { type: 'DECIMAL', scale: struct?.int(1) ?? 0, precision: struct?.int(2) ?? 0 }
  }
  if (id === 7 || id === 8) {
    return {
      type: id === 7 ? 'TIME' : 'TIMESTAMP',
      isAdjustedToUTC: struct?.flag(1) ?? true,
      unit: unitOf(struct?.struct(2)),
    }
  }
  if (id === 10) {
    return { type: 'INTEGER', bitWidth: struct?.int(1) ?? 32, isSigned: struct?.flag(2) ?? true }
  }
  return PLAIN_LOGICAL[id]
}

function unitOf(unit: ThriftStruct | undefined): TimeUnit {
  const [id] = unit?.ids() ?? []
  return id === 3 ? 'NANOS' : id === 2 ? 'MICROS' : 'MILLIS'
}

/** The same, as files before 2018 say it. */
function logicalFrom(
  converted: ConvertedType | undefined,
  struct: ThriftStruct,
): LogicalType | undefined {
  const isAdjustedToUTC = true
  switch (converted) {
    case 'UTF8':
      return { type: 'STRING' }
    case 'DECIMAL':
      return { type: 'DECIMAL', scale: struct.int(7) ?? 0, precision: struct.int(8) ?? 0 }
    case 'TIME_MILLIS':
      return { type: 'TIME', isAdjustedToUTC, unit: 'MILLIS' }
    case 'TIME_MICROS':
      return { type: 'TIME', isAdjustedToUTC, unit: 'MICROS' }
    case 'TIMESTAMP_MILLIS':
      return { type: 'TIMESTAMP', isAdjustedToUTC, unit: 'MILLIS' }
    case 'TIMESTAMP_MICROS':
      return { type: 'TIMESTAMP', isAdjustedToUTC, unit: 'MICROS' }
    case 'ENUM':
    case 'DATE':
    case 'JSON':
    case 'BSON':
    case 'INTERVAL':
      return { type: converted }
    default: {
      const [, sign, bits] = /^(U?)INT_(\d+)$/.exec(converted ?? '') ?? []
      if (bits === undefined) return undefined
      return { type: 'INTEGER', bitWidth: Number(bits), isSigned: sign === '' }
    }
  }
}

/** What hyparquet goes by for lists, maps and text, where a file has only the newer word for it. */
function convertedFrom(logical: LogicalType | undefined): ConvertedType | undefined {
  switch (logical?.type) {
    case 'LIST':
    case 'MAP':
      return logical.type
    case 'STRING':
      return 'UTF8'
    case 'DATE':
    case 'DECIMAL':
      return logical.type
    default:
      return undefined
  }
}
