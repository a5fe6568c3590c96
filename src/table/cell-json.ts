import { type Check, that } from '../check.js'
import type { Cell } from './kinds/kind.js'

/** A cell as JSON: as itself, or as its type and its text where JSON has no such value. */
export type CellJson = string | number | boolean | null | readonly [type: Typed, text: string]

type Typed = 'number' | 'bigint' | 'date' | 'undefined'

export function cellToJson(cell: Cell): CellJson {
  if (cell === undefined) return ['undefined', '']
  if (typeof cell === 'bigint') return ['bigint', String(cell)]
  if (cell instanceof Date) return ['date', String(cell.getTime())]
  const isPlain = typeof cell !== 'number' || (Number.isFinite(cell) && !Object.is(cell, -0))
  return isPlain ? cell : ['number', Object.is(cell, -0) ? '-0' : String(cell)]
}

/** @param json what passed `checkCell` */
export function cellFromJson(json: CellJson): Cell {
  if (typeof json !== 'object' || json === null) return json
  const [type, text] = json
  if (type === 'bigint') return BigInt(text)
  if (type === 'date') return new Date(Number(text))
  return type === 'number' ? Number(text) : undefined
}

const TEXTS: Readonly<Record<Typed, RegExp>> = {
  number: /^(?:NaN|-?Infinity|-0)$/,
  bigint: /^-?\d{1,1000}$/,
  date: /^(?:NaN|-?\d{1,16})$/,
  undefined: /^$/,
}

export const checkCellJson: Check = that('a cell', (value) => {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (!Array.isArray(value) || value.length !== 2 || typeof value[1] !== 'string') return false
  const [type, text] = value
  return Object.hasOwn(TEXTS, String(type)) && TEXTS[type as Typed].test(text)
})
