import type { Cell } from './kinds/kind.js'

const MS_IN_DAY = 86_400_000

/** The fields of DuckDB's value objects, of which each has some. */
interface Parts {
  readonly days?: unknown
  readonly months?: unknown
  readonly seconds?: unknown
  readonly millis?: unknown
  readonly micros?: unknown
  readonly nanos?: unknown
  readonly value?: unknown
  readonly scale?: unknown
  readonly isFinite?: unknown
}

/**
 * What an object of another library is as a cell: DuckDB's dates and timestamps are Dates, its decimals
 * numbers; whatever else says of itself what it is (`toString`) is that text, as DuckDB's times,
 * intervals, UUIDs, blobs, lists and structs do, and the dates of Temporal. Anything else, such as
 * arrays and plain objects, comes back as it was.
 */
export function foreignCell(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null || cell instanceof Date) return cell
  if (Array.isArray(cell) || ArrayBuffer.isView(cell) || isPlain(cell)) return cell
  return momentOf(cell) ?? decimalOf(cell) ?? ownText(cell)
}

function isPlain(cell: object): boolean {
  const prototype = Object.getPrototypeOf(cell)
  return prototype === null || prototype === Object.prototype
}

/** A date or timestamp. Of those that are infinite, and of times of day, there is none. */
function momentOf(cell: Parts): Cell {
  if (cell.isFinite !== true) return undefined
  const { days, seconds, millis, micros, nanos } = cell
  if (typeof days === 'number') return dateOf(days * MS_IN_DAY)
  if (typeof seconds === 'bigint') return dateOf(Number(seconds) * 1000)
  if (typeof millis === 'bigint') return dateOf(Number(millis))
  if (typeof micros === 'bigint') return dateOf(floorOf(micros, 1000n))
  return typeof nanos === 'bigint' ? dateOf(floorOf(nanos, 1_000_000n)) : undefined
}

/** Undefined where no Date holds it: it is given, and must not pass for missing. */
function dateOf(milliseconds: number): Date | undefined {
  const date = new Date(milliseconds)
  return Number.isNaN(date.getTime()) ? undefined : date
}

function floorOf(value: bigint, size: bigint): number {
  const whole = value / size
  return Number(value % size < 0n ? whole - 1n : whole)
}

function decimalOf(cell: Parts): Cell {
  const { value, scale } = cell
  if (typeof value !== 'bigint' || typeof scale !== 'number') return undefined
  return scale === 0 ? value : Number(String(cell))
}

function ownText(cell: object): unknown {
  return cell.toString === Object.prototype.toString ? cell : String(cell)
}
