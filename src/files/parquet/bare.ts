import type { SchemaElement } from 'hyparquet'

/** A leaf of which nothing is said but how its bytes lie. */
export function bare({ name, type, type_length, repetition_type }: SchemaElement): SchemaElement {
  return {
    name,
    ...(type !== undefined && { type }),
    ...(type_length !== undefined && { type_length }),
    ...(repetition_type !== undefined && { repetition_type }),
  }
}
