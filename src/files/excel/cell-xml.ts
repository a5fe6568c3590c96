import { encodeString } from './excel-text.js'
import { xmlText } from './scan-xml.js'
import { serialOfTime } from './serial-date.js'
import type { TypedCell } from './typed-cell.js'

/** A cell, and how it is to look. */
export interface CellParts {
  readonly reference: string
  readonly value: TypedCell
  /** The index of its style; 0 is plain. */
  readonly style: number
  /** What stands before the names of elements, such as `x:`; most files have nothing there. */
  readonly prefix?: string
  readonly is1904?: boolean
}

/** A cell as a sheet has it. A text stands in it, rather than among the strings that cells share. */
export function cellXml({
  reference,
  value,
  style,
  prefix = '',
  is1904 = false,
}: CellParts): string {
  const start = `<${prefix}c r="${reference}"${style === 0 ? '' : ` s="${style}"`}`
  const close = `</${prefix}c>`
  const v = (text: string | number) => `<${prefix}v>${text}</${prefix}v>${close}`
  if (value === null) return `${start}/>`
  if (typeof value === 'number') return `${start}>${v(value)}`
  if (typeof value === 'boolean') return `${start} t="b">${v(value ? 1 : 0)}`
  if (value instanceof Date) return `${start}>${v(serialOfTime(value.getTime(), is1904) ?? 0)}`
  const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : ''
  const text = xmlText(encodeString(value))
  const t = `<${prefix}t${space}>${text}</${prefix}t>`
  return `${start} t="inlineStr"><${prefix}is>${t}</${prefix}is>${close}`
}
