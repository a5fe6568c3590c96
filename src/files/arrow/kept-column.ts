import { type Data, type Dictionary, type Field, Type, type Vector } from 'apache-arrow'
import type { Column } from '../../table/column.js'
import type { Cell } from '../../table/kinds/kind.js'
import { withCommonDictionary } from './common-dictionary.js'
import { encodeCells } from './encode-cells.js'
import { type Positions, takeData } from './take-data.js'

/** A column as Arrow has it: its field, and a chunk for each batch of rows. */
export interface ArrowColumn {
  readonly field: Field
  readonly chunks: readonly Data[]
}

/**
 * A column that came from Arrow, of the same type, to the bit as it was but for the cells that were
 * filled or hidden. Chunks in which nothing changed are those that came in.
 *
 * @param rows those of the vector that the column has; undefined for all
 * @param isStream whether rows that follow must find the same dictionary
 */
export function keptColumn(
  fn: string,
  column: Column,
  field: Field,
  vector: Vector,
  rows: Int32Array | undefined,
  isStream: boolean,
): ArrowColumn {
  const chunks = withLevels(fn, column, vector, isStream)
  const starts = startsOf(chunks)
  const make = (from: number, to: number): Data =>
    changedData(fn, column, vector, chunks, starts, rows, from, to)
  const kept =
    rows === undefined
      ? chunks.map((chunk, i) => {
          const from = starts[i] ?? 0
          const to = from + chunk.length
          return column.changed?.subarray(from, to).includes(1) ? make(from, to) : chunk
        })
      : [make(0, column.rows)]
  const nullable = field.nullable || kept.some(({ nullCount }) => nullCount > 0)
  return { field: nullable === field.nullable ? field : field.clone({ nullable }), chunks: kept }
}

function withLevels(fn: string, column: Column, vector: Vector, isStream: boolean): Data[] {
  const { type, data } = vector
  if (type.typeId !== Type.Dictionary) return [...data]
  const fills = column.changed !== undefined || isStream
  const levels = column.kind === 'category' && fills ? column.levels : []
  return withCommonDictionary(fn, column.name, type as Dictionary, data, levels)
}

function startsOf(chunks: readonly Data[]): number[] {
  const starts: number[] = []
  let at = 0
  for (const { length } of chunks) {
    starts.push(at)
    at += length
  }
  return starts
}

/** Some rows of a column as one chunk: what was filled is taken from a chunk of its own. */
function changedData(
  fn: string,
  column: Column,
  { type }: Vector,
  chunks: readonly Data[],
  starts: readonly number[],
  rows: Int32Array | undefined,
  from: number,
  to: number,
): Data {
  const at: Positions = { chunks: new Int32Array(to - from), rows: new Int32Array(to - from) }
  const filled: Cell[] = []
  let chunk = 0
  for (let row = from; row < to; row++) {
    const i = row - from
    if (column.changed?.[row] === 1) {
      const hidden = column.missing[row] === 1
      at.chunks[i] = hidden ? 0 : chunks.length
      at.rows[i] = hidden ? -1 : filled.push(column.cell(row)) - 1
      continue
    }
    const source = rows?.[row] ?? row
    while (source < (starts[chunk] ?? 0)) chunk--
    while (chunk + 1 < starts.length && source >= (starts[chunk + 1] ?? 0)) chunk++
    at.chunks[i] = chunk
    at.rows[i] = source - (starts[chunk] ?? 0)
  }
  if (filled.length === 0) return takeData(type, chunks, at)
  const extra = encodeCells(fn, column.name, type, filled, chunks[0]?.dictionary)
  return takeData(type, [...chunks, extra], at)
}
