/**
 * The parts of apache-arrow's classes that are read here. They are told by their shape, so that who has
 * no Arrow tables needs no Arrow library.
 */
export interface ArrowTableLike {
  readonly schema: { readonly fields: readonly ArrowFieldLike[] }
  readonly numRows: number
  /** The vector of a field. */
  getChildAt(index: number): ArrowVectorLike | null
}

/** A field of an {@link ArrowTableLike}. */
export interface ArrowFieldLike {
  readonly name: string
  readonly type: ArrowTypeLike
}

/** A type, by its number in the format's specification. */
export interface ArrowTypeLike {
  readonly typeId: number
}

/** The cells of a column, in one chunk or several. */
export interface ArrowVectorLike {
  readonly length: number
  readonly type: ArrowTypeLike
  readonly data: readonly ArrowDataLike[]
  /** The value of a row; null where there is none. */
  get(index: number): unknown
}

/** One chunk of an {@link ArrowVectorLike}. */
export interface ArrowDataLike {
  readonly length: number
  readonly stride: number
  readonly values: unknown
  readonly dictionary?: ArrowVectorLike
  /** Whether a row is not null. */
  getValid(index: number): boolean
}

/** The numbers of the types, as the format's specification has them. */
export const ArrowType = {
  dictionary: -1,
  null: 1,
  int: 2,
  float: 3,
  binary: 4,
  utf8: 5,
  bool: 6,
  decimal: 7,
  date: 8,
  time: 9,
  timestamp: 10,
  interval: 11,
  list: 12,
  struct: 13,
  union: 14,
  fixedSizeBinary: 15,
  fixedSizeList: 16,
  map: 17,
  duration: 18,
  largeBinary: 19,
  largeUtf8: 20,
  largeList: 21,
  binaryView: 23,
  utf8View: 24,
} as const

/** Whether an object is a column of an Arrow library, as far as it is read here. */
export function isArrowVector(value: unknown): value is ArrowVectorLike {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false
  const { length, type, data, get } = value as Partial<ArrowVectorLike>
  return (
    typeof length === 'number' &&
    typeof type?.typeId === 'number' &&
    Array.isArray(data) &&
    typeof get === 'function'
  )
}

/** Whether an object is a table of an Arrow library, as far as it is read here. */
export function isArrowTable(value: unknown): value is ArrowTableLike {
  if (typeof value !== 'object' || value === null) return false
  const { schema, numRows, getChildAt } = value as Partial<ArrowTableLike>
  return (
    typeof numRows === 'number' && typeof getChildAt === 'function' && Array.isArray(schema?.fields)
  )
}
