/**
 * A file that lies anywhere: in memory, in a bucket, behind a web server; or a part of one. What reads
 * tables takes it in place of a path.
 */
export interface FileSource {
  /** What messages call it; of what format it is shows in its ending, as in a path's. */
  readonly name: string
  /** In bytes. */
  readonly size: number
  /**
   * Its bytes from `start` (0) to before `end` (all), a piece at a time: so many, or an error. Can be
   * read again; reading may end before all have come.
   */
  chunks(start?: number, end?: number): AsyncGenerator<Uint8Array>
  /** Of a part of a file: the line, from 1, that a line of these bytes has in it. */
  lineInFile?(line: number): number
}

/** A path, `-` for standard input, or a file that lies elsewhere. */
export type FileInput = string | FileSource
