import { Data, type Dictionary, Vector } from 'apache-arrow'
import type { Cell } from '../../table/kinds/kind.js'
import { encodeCells, indexOf } from './encode-cells.js'
import { takeData } from './take-data.js'

/**
 * The chunks of a column of a dictionary type, all with one dictionary: that of the file where there is
 * one alone, or one that goes on where the others end; else one of the values of all.
 *
 * @param levels values that it must have, added after its own
 */
export function withCommonDictionary(
  fn: string,
  name: string,
  type: Dictionary,
  chunks: readonly Data[],
  levels: readonly string[],
): Data[] {
  const longest = longestOf(chunks)
  if (longest === undefined) return [...chunks]
  const covers = chunks.every(({ dictionary }) => isStartOf(dictionary, longest))
  const common = covers ? longest : joined(type, chunks)
  const known = indexOf(common)
  const lacking = levels.filter((level) => !known.has(level))
  const whole = lacking.length === 0 ? common : common.concat(vectorOf(fn, name, type, lacking))
  return chunks.map((chunk) => {
    if (chunk.dictionary === whole) return chunk
    return covers ? rewrapped(chunk, whole) : renumbered(fn, name, chunk, type, whole)
  })
}

function longestOf(chunks: readonly Data[]): Vector | undefined {
  let longest: Vector | undefined
  for (const { dictionary } of chunks) {
    if (longest === undefined || (dictionary?.length ?? 0) > longest.length) longest = dictionary
  }
  return longest
}

/** Whether a dictionary is another one, or its beginning, as it is where more comes with later rows. */
function isStartOf(dictionary: Vector | undefined, whole: Vector): boolean {
  if (dictionary === undefined || dictionary === whole) return true
  return dictionary.data.every(({ values }, i) => values === whole.data[i]?.values)
}

function rewrapped(chunk: Data, dictionary: Vector): Data {
  const { type, offset, length, nullCount, children } = chunk
  return new Data(type, offset, length, nullCount, chunk, children, dictionary)
}

/** The values of all dictionaries, each once. */
function joined(type: Dictionary, chunks: readonly Data[]): Vector {
  const parts = [...new Set(chunks.map(({ dictionary }) => dictionary))].flatMap(
    (dictionary) => dictionary?.data ?? [],
  )
  const seen = new Set<string>()
  const at = { chunks: [] as number[], rows: [] as number[] }
  for (const [i, part] of parts.entries()) {
    const values = new Vector([part])
    for (let row = 0; row < part.length; row++) {
      const value: unknown = values.get(row)
      if (value === null || value === undefined || seen.has(String(value))) continue
      seen.add(String(value))
      at.chunks.push(i)
      at.rows.push(row)
    }
  }
  const positions = { chunks: Int32Array.from(at.chunks), rows: Int32Array.from(at.rows) }
  return new Vector([takeData(type.dictionary, parts, positions)])
}

function renumbered(
  fn: string,
  name: string,
  chunk: Data,
  type: Dictionary,
  dictionary: Vector,
): Data {
  const old = new Vector([chunk])
  const cells = Array.from({ length: chunk.length }, (_, row) => old.get(row) as Cell)
  // A null stands for any of the values.
  const [first = ''] = indexOf(dictionary).keys()
  const given = cells.map((cell) => cell ?? first)
  const data = encodeCells(fn, name, type, given, dictionary)
  const nulls = {
    chunks: new Int32Array(chunk.length),
    rows: Int32Array.from(cells, (cell, i) => (cell === null ? -1 : i)),
  }
  return takeData(type, [data], nulls)
}

function vectorOf(fn: string, name: string, type: Dictionary, levels: readonly string[]): Vector {
  return new Vector([encodeCells(fn, name, type.dictionary, levels)])
}
