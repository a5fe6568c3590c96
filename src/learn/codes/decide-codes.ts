import { toItsEnd, type Work } from '../../host/work.js'
import type { Table } from '../../table/index.js'
import { type Cells, takeRows } from '../cells/cells.js'
import { drawRows } from '../cells/draw-rows.js'
import { encodeInPieces } from '../cells/encode.js'
import {
  isGuessedInteger,
  type LearnedColumn,
  learnedOnly,
  MOST_CLASSES,
  surveyCodes,
} from '../cells/learned-column.js'
import { inOrderOfHashes } from '../cells/row-hashes.js'
import type { Streams } from '../cells/streams.js'
import { wholeValues } from '../cells/whole-values.js'
import { areCodes } from './are-codes.js'

/** The most classes of whole numbers in one table: each is a dimension of the Gaussian. */
const MOST_IN_ALL = 256
/** How many rows are looked at: so many, or more where there are many classes. */
const LOOKED_AT = { rows: 600, perClass: 20 }

/** A column of few whole numbers, each of them repeated. */
interface Candidate {
  readonly column: LearnedColumn
  readonly values: readonly number[]
}

/**
 * The columns, those of whole numbers that are codes as classes: statuses, postal codes. Held-back cells
 * decide, see `areCodes`; the same however the rows are sorted. What was said to be whole numbers is left
 * as it is. It cannot end early.
 */
export function* decideCodes(
  table: Table,
  columns: readonly LearnedColumn[],
  streams: Streams,
): Work<readonly LearnedColumn[]> {
  const learned = learnedOnly(columns)
  const candidates = learned.flatMap((column) => candidateOf(table, column))
  if (candidates.length === 0) return columns
  const given = learned.map(({ name }) => table.column(name))
  const encoded = yield* encodeInPieces(table.rows, given, learned)
  const { cells } = inOrderOfHashes(encoded)
  const codes = new Map<LearnedColumn, LearnedColumn>()
  let classes = 0
  // Those of few classes first, as long as there is room.
  candidates.sort((a, b) => a.values.length - b.values.length)
  for (const { column, values } of candidates) {
    if (classes + values.length > MOST_IN_ALL) break
    const c = learned.indexOf(column)
    const generator = streams.open('codes', c % 4096)
    const rows = rowsGiven(cells, c)
    const most = Math.max(LOOKED_AT.rows, LOOKED_AT.perClass * values.length)
    const drawn = drawRows(rows.length, most, generator).map((i) => rows[i] as number)
    const some = takeRows(cells.values, learned.length, drawn)
    const sample = { rows: drawn.length, slots: cells.slots, values: some }
    if (!(yield* toItsEnd(areCodes(sample, c, values, generator)))) continue
    classes += values.length
    codes.set(column, surveyCodes(table.column(column.name)))
  }
  return columns.map((column) => codes.get(column) ?? column)
}

function candidateOf(table: Table, column: LearnedColumn): Candidate[] {
  if (!isGuessedInteger(column)) return []
  const known = table
    .column(column.name)
    .values.filter((value) => !Number.isNaN(value))
    .sort()
  const found = wholeValues(known, MOST_CLASSES)
  return found === undefined ? [] : [{ column, values: found.values }]
}

function rowsGiven({ rows, slots, values }: Cells, column: number): Int32Array {
  const all = Int32Array.from({ length: rows }, (_, row) => row)
  return all.filter((row) => !Number.isNaN(values[row * slots.columns + column]))
}
