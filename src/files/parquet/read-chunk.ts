import type {
  CompressionCodec,
  DecodedArray,
  Encoding,
  PageHeader,
  SchemaElement,
  SchemaTree,
} from 'hyparquet'
import { assembleLists } from 'hyparquet/src/assemble.js'
import { parquetHeader } from 'hyparquet/src/column.js'
import { convertWithDictionary, DEFAULT_PARSERS } from 'hyparquet/src/convert.js'
import { readDataPage, readDataPageV2 } from 'hyparquet/src/datapage.js'
import { readPlain } from 'hyparquet/src/plain.js'
import { getMaxDefinitionLevel, getMaxRepetitionLevel } from 'hyparquet/src/schema.js'
import { concat } from '../concat.js'
import { SMALL } from '../expansion.js'
import { bare } from './bare.js'
import { checkEncoding, checkLengths } from './check-encoding.js'
import { checkRuns, checkRunsV2 } from './check-runs.js'
import { decompressPage, type Zlib } from './codecs.js'
import { joinArrays } from './join-arrays.js'
import { Misread } from './misread.js'

/** A chunk of a column, in the file's own bytes. */
export interface Chunk {
  readonly bytes: Uint8Array
  readonly codec: CompressionCodec
  /** How many values it has. */
  readonly values: number
  /** How many bytes its pages come to, by the file's own word. */
  readonly expanded: number
}

/** How the values of a leaf are read. */
interface LeafReader {
  /** The schema from its root to the leaf. */
  readonly path: SchemaTree[]
  readonly zlib: Zlib | undefined
}

/**
 * The values of a flat column as its pages have them, null where there are none. Numbers of 96 bits are
 * bigints, all that is made of bytes bytes; what they mean is for who asks.
 *
 * @param seen what each value, or each word of the dictionary, is taken for
 */
export async function readFlatChunk(
  chunk: Chunk,
  leaf: LeafReader,
  seen: (values: DecodedArray) => DecodedArray,
): Promise<ArrayLike<unknown>> {
  const parts: ArrayLike<unknown>[] = []
  let dictionary: DecodedArray | undefined
  for await (const page of pages(chunk, leaf)) {
    if (page.dictionary !== undefined) {
      dictionary = seen(page.dictionary)
      continue
    }
    const { encoding, data, levels, highest } = page
    const values = isIndexed(encoding) ? meant(data, dictionary) : seen(data)
    parts.push(levels.length === 0 ? values : spread(values, levels, highest))
  }
  return joinArrays(parts)
}

/** The values of a leaf of a list, map or struct, in as many arrays as it is deep. */
export async function readNestedChunk(chunk: Chunk, leaf: LeafReader): Promise<DecodedArray> {
  const parts: DecodedArray[] = []
  const { path } = leaf
  let dictionary: DecodedArray | undefined
  let last: DecodedArray | undefined
  const decoder = { ...decoderOf(leaf, shown), parsers: PARSERS }
  for await (const page of pages(chunk, leaf)) {
    if (page.dictionary !== undefined) {
      dictionary = convertWithDictionary(page.dictionary, undefined, 'PLAIN', decoder)
      continue
    }
    const { encoding, data, levels, repetitions } = page
    const values = isIndexed(encoding)
      ? meant(data, dictionary)
      : convertWithDictionary(data, undefined, encoding, decoder)
    // A row may go on in the next page.
    const output = Array.isArray(last) ? last : []
    const next = assembleLists(output, levels, repetitions, values, path)
    if (next !== last && next.length > 0) parts.push(next)
    last = next
  }
  return joinArrays(parts) as DecodedArray
}

/** The raw values of a leaf of a list, map or struct, page by page, with their levels. */
export async function* readLevels(chunk: Chunk, leaf: LeafReader): AsyncGenerator<Levelled> {
  let dictionary: DecodedArray | undefined
  for await (const page of pages(chunk, leaf)) {
    if (page.dictionary !== undefined) {
      dictionary = page.dictionary
      continue
    }
    const { encoding, data, levels, repetitions, highest } = page
    const values = isIndexed(encoding) ? meant(data, dictionary) : data
    const isWhole = levels.length === 0
    yield {
      values: isWhole ? Array.from(values) : spread(values, levels, highest),
      definitions: isWhole ? new Array<number>(values.length).fill(highest) : levels,
      repetitions,
    }
  }
}

/** Values with null between them where there is none, and the levels of each. */
interface Levelled {
  readonly values: unknown[]
  readonly definitions: number[]
  /** [] if nothing is repeated. */
  readonly repetitions: number[]
}

const text = new TextDecoder()
const PARSERS = {
  ...DEFAULT_PARSERS,
  jsonFromBytes: (bytes: Uint8Array) => bytes && text.decode(bytes),
  geometryFromBytes: (bytes: Uint8Array) => bytes,
  geographyFromBytes: (bytes: Uint8Array) => bytes,
}

/** A leaf as it is shown: what hyparquet refuses is bytes. */
function shown({ converted_type, logical_type, ...element }: SchemaElement): SchemaElement {
  if (converted_type === 'BSON' || converted_type === 'INTERVAL') return element
  return {
    ...element,
    ...(converted_type !== undefined && { converted_type }),
    ...(logical_type !== undefined && { logical_type }),
  }
}

interface Page {
  readonly dictionary?: DecodedArray
  readonly encoding: Encoding
  readonly data: DecodedArray
  /** The definition levels; [] if nothing is missing. */
  readonly levels: number[]
  readonly repetitions: number[]
  /** The definition level of a value that is there. */
  readonly highest: number
}

function decoderOf({ path }: LeafReader, change: (element: SchemaElement) => SchemaElement) {
  const leaf = path.at(-1)
  const element = change(leaf?.element ?? { name: '' })
  const { type } = element
  if (type === undefined) throw new Misread('a type, got none')
  const pathInSchema = leaf?.path ?? []
  return {
    pathInSchema,
    type,
    element,
    schemaPath: path,
    codec: 'UNCOMPRESSED' as const,
    parsers: DEFAULT_PARSERS,
    utf8: false,
  }
}

/** The pages of a chunk, which must come to as many values as it says. */
async function* pages(chunk: Chunk, leaf: LeafReader): AsyncGenerator<Page> {
  const { bytes } = chunk
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), offset: 0 }
  let values = 0
  let expanded = 0
  while (values < chunk.values) {
    const header = parquetHeader(reader)
    const size = header.compressed_page_size
    expanded += Math.max(0, header.uncompressed_page_size)
    if (expanded > Math.max(SMALL, chunk.expanded)) {
      throw new Misread(`pages of ${chunk.expanded} bytes in all, got ${expanded}`)
    }
    if (!(size >= 0 && reader.offset + size <= bytes.length)) {
      throw new Misread(`pages within a chunk of ${bytes.length} bytes, got longer ones`)
    }
    const body = bytes.subarray(reader.offset, reader.offset + size)
    reader.offset += size
    const page = await readPage(chunk, leaf, header, body, chunk.values - values)
    if (page === undefined) continue
    yield page
    values += (header.data_page_header ?? header.data_page_header_v2)?.num_values ?? 0
  }
}

async function readPage(
  { codec }: Chunk,
  leaf: LeafReader,
  header: PageHeader,
  body: Uint8Array,
  left: number,
): Promise<Page | undefined> {
  const decoder = decoderOf(leaf, bare)
  const { path } = leaf
  const highest = getMaxDefinitionLevel(path)
  const widths = {
    repetition: widthOf(getMaxRepetitionLevel(path)),
    definition: widthOf(highest),
    isBoolean: decoder.type === 'BOOLEAN',
  }
  const length = header.uncompressed_page_size
  const {
    dictionary_page_header: words,
    data_page_header: first,
    data_page_header_v2: second,
  } = header
  const none = { data: [], levels: [], repetitions: [], encoding: 'PLAIN' as const, highest }
  if (header.type === 'DICTIONARY_PAGE' && words) {
    const page = await decompressPage(codec, body, length, leaf.zlib)
    const count = checkedCount(words.num_values, 8 * page.length)
    const { type, element } = decoder
    return { ...none, dictionary: readPlain(readerOf(page), type, count, element.type_length) }
  }
  if (header.type === 'DATA_PAGE' && first) {
    checkedCount(first.num_values, left)
    checkEncoding(first.encoding, decoder.type)
    const page = await decompressPage(codec, body, length, leaf.zlib)
    checkRuns(page, first, widths)
    const { definitionLevels = [], repetitionLevels, dataPage } = readDataPage(page, first, decoder)
    const { encoding } = first
    checkLengths(dataPage, encoding, decoder.element)
    const levels = definitionLevels
    return { data: dataPage, levels, repetitions: repetitionLevels, encoding, highest }
  }
  if (header.type === 'DATA_PAGE_V2' && second) {
    checkedCount(second.num_nulls, checkedCount(second.num_values, left))
    checkEncoding(second.encoding, decoder.type)
    const levelBytes = second.repetition_levels_byte_length + second.definition_levels_byte_length
    const isPlain = second.is_compressed === false
    const rest = body.subarray(levelBytes)
    const inner = isPlain ? 'UNCOMPRESSED' : codec
    const values = await decompressPage(inner, rest, length - levelBytes, leaf.zlib)
    const page = concat([body.subarray(0, levelBytes), values])
    checkRunsV2(page, second, widths)
    const plain = { ...header, data_page_header_v2: { ...second, is_compressed: false } }
    const {
      definitionLevels = [],
      repetitionLevels,
      dataPage,
    } = readDataPageV2(page, plain, decoder)
    const { encoding } = second
    checkLengths(dataPage, encoding, decoder.element)
    const levels = definitionLevels
    return { data: dataPage, levels, repetitions: repetitionLevels, encoding, highest }
  }
  // An index, or what later versions may have.
  return undefined
}

function readerOf(page: Uint8Array) {
  return { view: new DataView(page.buffer, page.byteOffset, page.length), offset: 0 }
}

function checkedCount(count: number, most: number): number {
  if (!(count >= 0 && count <= most)) throw new Misread(`at most ${most} values, got ${count}`)
  return count
}

/** Bits for a level. */
function widthOf(level: number): number {
  return 32 - Math.clz32(level)
}

function isIndexed(encoding: Encoding): boolean {
  return encoding.endsWith('_DICTIONARY')
}

/** The words of a dictionary that indexes stand for. */
function meant(indexes: DecodedArray, dictionary: DecodedArray | undefined): DecodedArray {
  const words = dictionary ?? []
  const values = new Array<unknown>(indexes.length)
  for (let i = 0; i < values.length; i++) {
    const index = Number(indexes[i])
    if (!(index < words.length)) throw new Misread(`an index below ${words.length}, got ${index}`)
    values[i] = words[index]
  }
  return values
}

/** Values with null between them where the level says that there is none. */
function spread(values: DecodedArray, levels: readonly number[], highest: number): unknown[] {
  const cells = new Array<unknown>(levels.length).fill(null)
  let at = 0
  for (let i = 0; i < cells.length; i++) {
    if (levels[i] === highest) cells[i] = values[at++]
  }
  if (at > values.length) throw new Misread(`${at} values, got ${values.length}`)
  return cells
}
