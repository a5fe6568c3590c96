import type { DType } from '../../tensor/dtype.js'
import type { Tensor } from '../../tensor/tensor.js'

/** Numbers from a file, with the names that stood around them. */
export interface Matrix<D extends DType = DType> {
  /** `[rows, columns]`; NPY and JSON files may hold other shapes. NaN where a cell is missing. */
  values: Tensor<D>
  /** The header row, one name a column. */
  columns?: readonly string[]
  /** The first column, one name a row. */
  rows?: readonly string[]
  /** What stood above the names of the rows. */
  corner?: string
}

/** A kind of file. */
export type Format = 'csv' | 'tsv' | 'npy' | 'json'

/** Every kind of file; also what their names end in. */
export const FORMATS: readonly Format[] = ['csv', 'tsv', 'npy', 'json']
