import { encodeText } from 'colmask/bytes'
import { formatExcel } from 'colmask/excel'
import { type ColumnModel, formatCsv, formatJson, Table } from 'colmask/learn'
import { formatParquet } from 'colmask/parquet'
import { toLong } from 'colmask/pool'
import type { Download, SheetText } from './messages.js'

interface From {
  readonly given: Table
  readonly filled: Table
  readonly model: ColumnModel
  readonly drawn: readonly Table[]
}

interface Names {
  readonly sheets: readonly SheetText[]
  readonly draw: string
}

/** The bytes of a file that is asked for. */
export function bytesOf(
  what: Exclude<Download, 'draws'>,
  { given, filled, model, drawn }: From,
  { sheets, draw }: Names,
): Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>> {
  const own = sheets.map(({ name, columns }) => ({ name, table: Table.fromColumns(columns) }))
  switch (what) {
    case 'csv':
      return csvBytes(filled)
    case 'marked':
      return encoded(formatCsv(filled, { marks: true }), 'csv', filled)
    case 'json':
      return encoded(formatJson(filled), 'json', filled)
    case 'xlsx':
      return Uint8Array.from(formatExcel(filled, { sheets: own }))
    case 'book': {
      const draws = drawn.map((table, i) => ({ name: `${draw} ${i + 1}`, table }))
      return Uint8Array.from(formatExcel(filled, { sheets: [...draws, ...own] }))
    }
    case 'parquet':
      return formatParquet(filled)
    case 'long': {
      // Table 0 is the one with its holes, which mice wants.
      const long = toLong(drawn, { given })
      return encoded(formatCsv(long), 'csv', long)
    }
    case 'model':
      return Uint8Array.from(model.toBytes())
  }
}

export function csvBytes(table: Table): Uint8Array<ArrayBuffer> {
  return encoded(formatCsv(table), 'csv', table)
}

/** In the encoding of the file that it came from, if it is of that format. */
function encoded(text: string, format: 'csv' | 'json', { layout, reading }: Table) {
  const isSame = layout?.format === format && reading.sameBytes !== false
  return encodeText(text, (isSame ? reading.encoding : undefined) ?? 'utf-8')
}
