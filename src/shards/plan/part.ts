/** A part of a file that is read by itself: of text by its bytes, of Parquet by its row groups. */
export type Part =
  | {
      readonly kind: 'bytes'
      /** Where it begins, and where the next one does. */
      readonly start: number
      readonly end: number
      /** Where what stands before the first row ends, which each part is read with. */
      readonly head: number
      /** The line that it begins with, from 1. */
      readonly line: number
    }
  | {
      readonly kind: 'rowGroups'
      readonly from: number
      /** Not included. */
      readonly to: number
    }
