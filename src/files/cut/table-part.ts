import type { Finding } from '../../table/findings/finding.js'
import type { ReadTableOptions } from '../read-plan.js'

/** A part of a file of text: some of its rows. It is read behind what the file has before its first row. */
export interface BytePart {
  /** How many bytes are before the first row, and how many lines these are. */
  readonly head: number
  readonly headLines: number
  /** The part's own bytes, from `start` to before `end`, and the line, from 1, that they begin on. */
  readonly start: number
  readonly end: number
  readonly line: number
}

/** Some rows of a file that can be read by themselves. Survives JSON. */
export interface TablePart {
  /** How many rows of the file are before it. */
  readonly firstRow: number
  readonly rows: number
  /** Of CSV, TSV and JSON lines; undefined where the part is the whole file. */
  readonly bytes?: BytePart
  /** Of Parquet. */
  readonly rowGroups?: readonly [from: number, to: number]
}

/** A table in a file, cut into parts that hold the same rows, one after the other. */
export interface TableCut {
  readonly rows: number
  readonly parts: readonly TablePart[]
  /**
   * How every part is read as the whole file would be: what was asked for of format, encoding and dialect,
   * and what the file shows. Survives JSON.
   */
  readonly options: ReadTableOptions
  /** What was guessed to read it. */
  readonly findings: readonly Finding[]
}

/** Parts of at least so many bytes, but for the last, where that is not much less. */
export class PartList {
  readonly parts: TablePart[] = []
  /** How many rows are in the parts so far. */
  rows = 0

  constructor(private readonly bytesPerPart: number) {}

  /** @param rows how many rows of the file are before the end of this part */
  add(bytes: BytePart, rows: number): void {
    this.parts.push({ firstRow: this.rows, rows: rows - this.rows, bytes })
    this.rows = rows
  }

  /** Joins a last part that is hardly worth being one with the one before it. */
  finished(): readonly TablePart[] {
    const [before, last] = this.parts.slice(-2)
    if (before?.bytes === undefined || last?.bytes === undefined) return this.parts
    const { start, end } = last.bytes
    if (end - start >= this.bytesPerPart / 2) return this.parts
    const joined = { ...before, rows: before.rows + last.rows, bytes: { ...before.bytes, end } }
    return [...this.parts.slice(0, -2), joined]
  }
}

export function wholeFile(rows: number): readonly TablePart[] {
  return [{ firstRow: 0, rows }]
}
