import {
  Table as ArrowTable,
  type AsyncRecordBatchFileReader,
  type RecordBatch,
  type RecordBatchFileReader,
  RecordBatchReader,
} from 'apache-arrow'
import { show } from '../../errors.js'
import { arrowColumns } from '../../table/arrow/arrow-columns.js'
import { ArrowLayout } from '../../table/arrow/arrow-layout.js'
import type { Rows } from '../../table/row-reader.js'
import { TextError, textError } from '../../table/text-error.js'
import { checkTable } from './check-data.js'
import { checkFooter, checkMessage } from './check-footer.js'
import { beginExpanding, registerCodecs } from './codecs.js'

const MAGIC = 'ARROW1'
const FEATHER_1 = 'FEA1'

/** What can be read piece by piece: an open file. */
export type ArrowSource = Parameters<typeof RecordBatchReader.from>[0]

/**
 * The rows of Arrow's IPC format, of a file (which Feather 2 is) or a stream, plain or compressed by LZ4
 * or ZSTD.
 *
 * @throws TextError if the bytes are no such thing
 */
export function readArrow(bytes: Uint8Array): Rows {
  const stream = checkEnds(bytes, bytes)
  if (!stream) {
    for (const { offset, length } of checkFooter(bytes)) {
      checkMessage(bytes.subarray(offset, offset + length))
    }
  }
  registerCodecs()
  beginExpanding(bytes)
  return understood(() => rowsOf(completeTable(bytes, stream), stream))
}

function completeTable(bytes: Uint8Array, stream: boolean): ArrowTable {
  if (!stream) return ofBlocks(RecordBatchReader.from(bytes).open() as RecordBatchFileReader)
  // A schema alone is a table without rows; nothing at all is none.
  const reader = RecordBatchReader.from(bytes)
  reader.open()
  const { schema } = reader
  if ((schema as unknown) === undefined) throw new Error('it has no schema')
  return new ArrowTable(schema, reader.readAll() as RecordBatch[])
}

/**
 * The batches where the footer says that they are. Going through the reader never ends where it says so
 * of something else.
 */
function ofBlocks(reader: RecordBatchFileReader): ArrowTable {
  const batches: RecordBatch[] = []
  for (let i = 0; i < reader.numRecordBatches; i++) batches.push(batchOf(reader.readRecordBatch(i)))
  // Their own schema may have columns whose names are numbers in another order.
  return batches.length > 0 ? new ArrowTable(batches) : new ArrowTable(reader.schema, [])
}

function batchOf(batch: RecordBatch | null): RecordBatch {
  if (batch === null) throw new Error('no batch is where one should be')
  return batch
}

/**
 * The same, a batch of rows at a time.
 *
 * @param start the first sixteen bytes of the file
 * @param end its last ones, of which the footer is a part
 * @throws TextError as {@link readArrow} does
 */
export async function* readArrowBatches(
  source: ArrowSource,
  start: Uint8Array,
  end: Uint8Array,
): AsyncGenerator<Rows> {
  const stream = checkEnds(start, end)
  registerCodecs()
  const reader = await understoodAsync(async () => (await RecordBatchReader.from(source)).open())
  const batches = stream
    ? (reader as AsyncIterable<RecordBatch>)[Symbol.asyncIterator]()
    : blocksOf(reader as AsyncRecordBatchFileReader)
  let any = false
  for (;;) {
    const next = await understoodAsync(async () => batches.next())
    if (next.done === true) break
    any = true
    yield understood(() => rowsOf(new ArrowTable([next.value]), stream))
  }
  if (!any) yield rowsOf(new ArrowTable(reader.schema, []), stream)
}

async function* blocksOf(reader: AsyncRecordBatchFileReader): AsyncGenerator<RecordBatch> {
  for (let i = 0; i < reader.numRecordBatches; i++) yield batchOf(await reader.readRecordBatch(i))
}

function rowsOf(table: ArrowTable, stream: boolean): Rows {
  checkTable(table)
  return {
    columns: arrowColumns('readTable', table),
    rows: table.numRows,
    layout: new ArrowLayout(table, stream),
    reading: { format: 'arrow' },
    place: () => ({}),
  }
}

/** Whether what begins and ends so is a file, rather than a stream or nothing at all. */
export function isArrowFile(start: Uint8Array, end: Uint8Array): boolean {
  return !checkEnds(start, end)
}

/** Whether it is a stream, rather than a file, which begins and ends with the same letters. */
function checkEnds(start: Uint8Array, end: Uint8Array): boolean {
  if (start.length === 0) throw new TextError('expected a table, got an empty file')
  const text = String.fromCharCode(...start.subarray(0, MAGIC.length))
  if (text === MAGIC) {
    if (String.fromCharCode(...end.subarray(-MAGIC.length)) === MAGIC) return false
    throw new TextError(`expected an Arrow file that ends in ${MAGIC}, got one that is cut short`)
  }
  if (text.startsWith(FEATHER_1)) {
    const remedy = 'read it and write it again with pandas or R, which write version 2 today'
    throw new TextError(`expected Arrow IPC or Feather 2, got Feather 1: ${remedy}`)
  }
  if (beginsStream(start)) return true
  throw new TextError(`expected an Arrow IPC file or stream, or Feather 2, got ${show(text)}…`)
}

/** A stream begins with the length of its first message, since version 0.15 after four bytes of ones. */
function beginsStream(bytes: Uint8Array): boolean {
  if (bytes.length < 8) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const marked = view.getUint32(0, true) === 0xffffffff
  const length = view.getInt32(marked ? 4 : 0, true)
  return length > 0 && length % 8 === (marked ? 0 : 4) && length < 1 << 24
}

function understood<T>(act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw notUnderstood(error)
  }
}

async function understoodAsync<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw notUnderstood(error)
  }
}

/** Whatever the reader of Arrow throws says that the file is not what it should be. */
function notUnderstood(error: unknown): unknown {
  const { code, message = '' } = error as { code?: unknown; message?: string }
  // What the system refused.
  if (typeof code === 'string' && error instanceof Error) return error
  if (error instanceof TextError) return error
  const type = /^Unrecognized type: "?(\w+)/.exec(message)?.[1]
  if (type !== undefined) return textError('expected types that apache-arrow reads', type)
  return new TextError('expected an Arrow IPC file or stream, got one that is damaged or cut short')
}
