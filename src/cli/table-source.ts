import { closeSync, openSync, readSync, statSync } from 'node:fs'
import {
  type ColumnSchema,
  type FileInput,
  type FileSource,
  type Finding,
  findSentinels,
  readTable,
  sampleTable,
  streamTable,
  surveyTable,
  type Table,
} from '../node.js'
import { findingsOf, tellFindings } from './findings.js'
import { standardInput } from './standard-input.js'
import {
  checkTerminal,
  named,
  readOptions,
  type TableOptions,
  tellAssumed,
} from './table-options.js'

/** Files above this are looked through first; those above the others are not held in memory. */
const LOOK_BYTES = 2 ** 24
const STREAM_BYTES = 2 ** 28
/** How much larger a table mostly is than compressed. */
const EXPANSION = 6
const STREAM_ROWS = 200_000
const GZIP = [0x1f, 0x8b]
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd]
export const SAMPLE_ROWS = 20_000

/** A table to be filled. */
export interface Source {
  /** All of it, or a sample of its rows. */
  readonly table: Table
  readonly rows: number
  /** How many cells of each column are missing, in all of it; without those of which it is not known. */
  readonly missing: ReadonlyMap<string, number>
  /** What was guessed, passed over or doubted. */
  readonly findings: readonly Finding[]
  /** Its parts, where it is too large to be held. Can be begun again. */
  readonly stream: ((schemas?: Schemas) => AsyncGenerator<Table>) | undefined
}

/** What some columns are read as, other than they were found to be. */
type Schemas = ReadonlyMap<string, ColumnSchema>

/**
 * Opens a table: a large one as a stream, beside a sample of its rows, drawn evenly from all.
 *
 * @param sample how many rows, if a sample is wanted even of a small one
 */
export async function openSource(
  file: string,
  options: TableOptions & { seed: number },
  sample: number = SAMPLE_ROWS,
): Promise<Source> {
  checkTerminal(file)
  const source = await named(() => open(file, options, sample))
  tellAssumed(file, source.table, options)
  tellFindings(source.findings, options.quiet)
  return source
}

async function open(
  file: string,
  options: TableOptions & { seed: number },
  sample: number,
): Promise<Source> {
  const read = readOptions(file, options)
  const input = file === '-' ? await standardInput() : file
  const bytes = await sizeOf(input)
  if (bytes < LOOK_BYTES) return whole(await readTable(input, read))
  const survey = await surveyTable(input, { ...read, sample, seed: options.seed })
  const { schemas, rows, missing, reading, findings } = survey
  const { kinds: _, like: __, ...same } = read
  if (bytes <= STREAM_BYTES && rows <= STREAM_ROWS) {
    const table = await readTable(input, { ...same, kinds: schemas })
    return { ...whole(table), findings: [...findings, ...findSentinels(table)] }
  }
  // What was guessed from all of it holds from its first row on.
  const { encoding = read.encoding } = reading
  const found = { ...same, ...(encoding !== undefined && { encoding }) }
  const stream = (others: Schemas = new Map()) =>
    streamTable(input, { ...found, schemas: new Map([...schemas, ...others]) })
  // A sample's rows are numbered otherwise.
  const seen = findSentinels(survey.sample).map(({ row: _, ...finding }) => finding)
  const told = [...findings, ...seen]
  return { table: survey.sample, rows, missing, findings: told, stream }
}

/** How many bytes a file holds; where it is compressed, how many there may be. */
async function sizeOf(file: FileInput): Promise<number> {
  if (typeof file !== 'string') {
    return (await isCompressed(file)) ? EXPANSION * file.size : file.size
  }
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (!/\.(gz|gzip|zst|zstd)$/i.test(file)) return size
  return Math.max(EXPANSION * size, saidAtEnd(file, size))
}

/** Whether a file without a name begins as those of gzip and zstd do. */
async function isCompressed(file: FileSource): Promise<boolean> {
  const start: number[] = []
  for await (const chunk of file.chunks(0, Math.min(4, file.size))) start.push(...chunk)
  return [GZIP, ZSTD].some((magic) => magic.every((byte, i) => byte === start[i]))
}

/** How many bytes gzip says at its end to hold (of the last part, if it was joined, and up to 4 GB). */
function saidAtEnd(file: string, size: number): number {
  if (size < 18 || !/\.(gz|gzip)$/i.test(file)) return 0
  const end = Buffer.alloc(4)
  try {
    const handle = openSync(file, 'r')
    try {
      readSync(handle, end, 0, 4, size - 4)
    } finally {
      closeSync(handle)
    }
  } catch {
    // Whoever reads it says what is wrong.
  }
  return end.readUInt32LE()
}

function whole(table: Table): Source {
  const missing = new Map(table.columns.map(({ name, rows, given }) => [name, rows - given]))
  return { table, rows: table.rows, missing, findings: findingsOf(table), stream: undefined }
}

/** The rows that are learned from: as many as were asked for, or of a large table a sample. */
export function learnedRows(table: Table, sample: number | undefined, seed: number): Table {
  const most = sample ?? (table.rows > STREAM_ROWS ? SAMPLE_ROWS : table.rows)
  return sampleTable(table, most, seed)
}
