import {
  AsyncByteQueue,
  RecordBatch,
  RecordBatchFileWriter,
  RecordBatchStreamWriter,
  type RecordBatchWriter,
  type Schema,
  util,
} from 'apache-arrow'
import { rangeError, typeError } from '../../errors.js'
import { ArrowLayout } from '../../table/arrow/arrow-layout.js'
import { Table } from '../../table/table.js'
import { arrowTableOf } from './to-arrow.js'

/** Keeps what is written until it is taken. */
class Pieces extends AsyncByteQueue {
  private pieces: Uint8Array[] = []

  override write(piece: Uint8Array): void {
    // What is written may be a view of something that changes, or is large and is not needed longer.
    this.pieces.push(piece.slice())
  }

  override close(): undefined {
    return undefined
  }

  take(): Uint8Array[] {
    const { pieces } = this
    this.pieces = []
    return pieces
  }
}

/**
 * Tables as Arrow's IPC format, not compressed, a batch of rows for each: a file (which Feather 2 is), or
 * a stream where the first of them came from one.
 *
 * @param isStream whether the tables are parts of one, rather than it
 * @param asStream the stream format, or the file's, whatever they came from
 * @throws RangeError if there is no table, or they have different columns
 */
export async function* arrowChunks(
  tables: AsyncIterable<Table> | Iterable<Table>,
  isStream: boolean,
  asStream?: boolean,
): AsyncGenerator<Uint8Array> {
  const fn = 'writeTable'
  const sink = new Pieces()
  let writer: RecordBatchWriter | undefined
  let schema: Schema | undefined
  for await (const table of tables) {
    if (!(table instanceof Table)) throw typeError(fn, 'a Table', table)
    const arrow = arrowTableOf(fn, table, isStream)
    if (writer === undefined || schema === undefined) {
      const { layout } = table
      const stream = asStream ?? (layout instanceof ArrowLayout && layout.stream)
      schema = arrow.schema
      writer = stream ? new RecordBatchStreamWriter() : new RecordBatchFileWriter()
      writer.reset(sink, schema)
    } else if (!util.compareSchemas(schema, arrow.schema)) {
      throw rangeError(fn, `the columns ${String(schema)} in all parts`, String(arrow.schema))
    }
    for (const { data, metadata } of arrow.batches) {
      writer.write(new RecordBatch(schema, data, metadata))
    }
    yield* sink.take()
  }
  if (writer === undefined) throw rangeError(fn, 'a table', undefined)
  writer.finish()
  yield* sink.take()
}
