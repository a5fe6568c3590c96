import { typeError } from '../../errors.js'
import type { Kind } from './kind.js'

/**
 * A schema of a row that any library makes which follows Standard JSON Schema, such as Zod, Valibot with
 * `toStandardJsonSchema`, or ArkType.
 *
 * Source: standardschema.dev, StandardJSONSchemaV1.
 */
export interface RowSchema {
  readonly '~standard': {
    readonly version: number
    readonly jsonSchema?: {
      /** What goes in, as JSON Schema. */
      input(options: { readonly target: 'draft-2020-12' }): Record<string, unknown>
    }
  }
}

export function isRowSchema(value: unknown): value is RowSchema {
  // Some are functions that have properties.
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false
  return '~standard' in value
}

/** What a schema says that the columns are: those of which it says nothing that is a kind are left out. */
export function kindsOfSchema(fn: string, schema: RowSchema): [name: string, kind: Kind][] {
  const { jsonSchema } = schema['~standard']
  if (jsonSchema === undefined) {
    throw typeError(
      fn,
      'kinds by a schema that tells its JSON Schema (~standard.jsonSchema)',
      schema,
    )
  }
  const { properties } = jsonSchema.input({ target: 'draft-2020-12' })
  if (typeof properties !== 'object' || properties === null) {
    throw typeError(fn, 'kinds by the schema of an object', properties)
  }
  return Object.entries(properties).flatMap(([name, property]): [string, Kind][] => {
    const kind = kindOf(property)
    return kind === undefined ? [] : [[name, kind]]
  })
}

const SIMPLE: Readonly<Record<string, Kind>> = {
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
}

function kindOf(property: unknown): Kind | undefined {
  if (typeof property !== 'object' || property === null) return undefined
  const { type, format, anyOf, enum: values, const: value } = property as Record<string, unknown>
  if (Array.isArray(anyOf)) return onlyOne(anyOf.filter((one) => !isNull(one)).map(kindOf))
  const words = Array.isArray(values) ? values : value === undefined ? [] : [value]
  if (words.length > 0) {
    return words.every((word) => word === null || typeof word === 'string') ? 'category' : undefined
  }
  if (Array.isArray(type)) {
    const others = type.filter((one) => one !== 'null').map((one) => kindOf({ type: one, format }))
    return onlyOne(others)
  }
  if (type === 'string') return format === 'date' || format === 'date-time' ? 'date' : undefined
  return typeof type === 'string' && Object.hasOwn(SIMPLE, type) ? SIMPLE[type] : undefined
}

function isNull(schema: unknown): boolean {
  return typeof schema === 'object' && schema !== null && 'type' in schema && schema.type === 'null'
}

/** The kind that all of these say; literals of an enumeration come one by one. */
function onlyOne(kinds: readonly (Kind | undefined)[]): Kind | undefined {
  const [first] = kinds
  return kinds.every((kind) => kind === first) ? first : undefined
}
