import type { AsyncBuffer, CompressionCodec } from 'hyparquet'
import { CompressionCodecs } from 'hyparquet/src/constants.js'
import { show } from '../../errors.js'
import { isBomb, limitText, MOST_RATIO, mostExpanded } from '../expansion.js'
import { type ParquetColumn, parquetColumns } from './parquet-column.js'
import { damaged, ThriftStruct } from './thrift.js'

/** What the footer of a Parquet file says. */
export interface ParquetFile {
  readonly footer: ThriftStruct
  readonly columns: readonly ParquetColumn[]
  readonly groups: readonly GroupPlace[]
}

/** A group of rows, and where its chunks are. */
export interface GroupPlace {
  readonly struct: ThriftStruct
  /** Which one it is, from 1. */
  readonly number: number
  readonly rows: number
  /** One for each leaf of the schema, in its order. */
  readonly chunks: readonly ChunkPlace[]
}

/** A chunk, which is the cells of one leaf in one group of rows. */
export interface ChunkPlace {
  readonly struct: ThriftStruct
  readonly meta: ThriftStruct
  readonly codec: CompressionCodec
  /** How many values it has, those that are missing counted. */
  readonly values: number
  /** How many bytes its pages come to. */
  readonly expanded: number
  readonly start: number
  readonly length: number
}

/** More rows than an array of V8 holds well. */
const MOST_ROWS = 1 << 27

/**
 * Reads the footer of a Parquet file, and checks that what it tells of the file can be.
 *
 * @throws TextError if it is no Parquet file, or encrypted
 */
export async function readFooter(file: AsyncBuffer): Promise<ParquetFile> {
  const size = file.byteLength
  if (size < 12) throw damaged('at least 12 bytes', String(size))
  const end = new Uint8Array(await file.slice(size - 8, size))
  const magic = String.fromCharCode(...end.subarray(4))
  if (magic === 'PARE') throw damaged('one that is not encrypted', 'an encrypted one')
  if (magic !== 'PAR1') throw damaged('PAR1 at its end', show(magic))
  const length = new DataView(end.buffer).getUint32(0, true)
  if (length > size - 12) throw damaged(`a footer of at most ${size - 12} bytes`, String(length))
  const footerAt = size - 8 - length
  const footer = ThriftStruct.read(new Uint8Array(await file.slice(footerAt, size - 8)))
  if (footer.get(8) !== undefined) throw damaged('one that is not encrypted', 'an encrypted one')
  const columns = parquetColumns(footer.structs(2) ?? [])
  const owners = columns.flatMap((column) => column.leaves.map(() => column))
  const groups = (footer.structs(4) ?? []).map((struct, i) => {
    const chunks = struct.structs(1) ?? []
    const place = `in row group ${i + 1}`
    if (chunks.length !== owners.length) {
      throw damaged(`${owners.length} column chunks ${place}`, String(chunks.length))
    }
    const rows = count(struct.long(3), `of rows ${place}`)
    if (rows > MOST_ROWS) throw damaged(`at most ${MOST_ROWS} rows ${place}`, String(rows))
    return {
      struct,
      number: i + 1,
      rows,
      chunks: chunks.map((chunk, at) => {
        const column = owners[at]
        const where = `in column ${show(column?.name)}, row group ${i + 1}`
        const found = chunkPlace(chunk, footerAt, where)
        if (column?.isFlat === true && found.values !== rows) {
          throw damaged(`${rows} values ${where}`, String(found.values))
        }
        return found
      }),
    }
  })
  checkExpanded(groups, size)
  return { footer, columns, groups }
}

/** Throws if the file is too small for what is in it. */
function checkExpanded(groups: readonly GroupPlace[], size: number): void {
  let expanded = 0
  for (const { chunks } of groups) for (const chunk of chunks) expanded += chunk.expanded
  const most = mostExpanded()
  if (!isBomb(expanded, size, most)) return
  throw damaged(`${limitText(most)}, or ${MOST_RATIO} times its bytes`, `${expanded} of ${size}`)
}

function chunkPlace(struct: ThriftStruct, footerAt: number, where: string): ChunkPlace {
  if (struct.get(8) !== undefined || struct.get(9) !== undefined) {
    throw damaged(`a column that is not encrypted ${where}`, 'an encrypted one')
  }
  if (struct.get(1) !== undefined) throw damaged(`a chunk in the file itself ${where}`, 'another')
  const meta = struct.struct(3)
  if (meta === undefined) throw damaged(`a description of the chunk ${where}`, 'none')
  const codec = CompressionCodecs[meta.int(4) ?? -1]
  if (codec === undefined) throw damaged(`a known compression ${where}`, String(meta.int(4)))
  const values = count(meta.long(5), `of values ${where}`)
  const data = count(meta.long(9), `as the offset of a page ${where}`)
  const dictionary = count(meta.long(11) ?? 0n, `as the offset of a dictionary ${where}`)
  const start = dictionary > 0 && dictionary < data ? dictionary : data
  const length = count(meta.long(7), `of bytes ${where}`)
  if (values > 0 && (start < 4 || start + length > footerAt)) {
    throw damaged(`pages before byte ${footerAt} ${where}`, `${start} to ${start + length}`)
  }
  const said = count(meta.long(6) ?? 0n, `of bytes once expanded ${where}`)
  const expanded = said > 0 ? said : MOST_RATIO * length
  return { struct, meta, codec, values, expanded, start, length: values > 0 ? length : 0 }
}

/** A number that counts something. */
function count(value: bigint | undefined, what: string): number {
  if (value === undefined || value < 0n || value > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw damaged(`a number ${what}`, String(value))
  }
  return Number(value)
}
