import { typeError } from '../errors.js'

/**
 * A key for each row of a table, by its number, that depends on the seed evenly: the rows of the smallest keys are drawn
 * from all with the same chance, whoever looks at which part of the table. Of two rows of one key, of which there are none
 * among the first 2^32, the first one counts.
 *
 * Source: the finalizer of MurmurHash3 (A. Appleby), a bijection of 32 bits.
 *
 * @throws TypeError if the seed is no integer
 */
export function rowKeys(fn: string, seed: number | bigint): (row: number) => number {
  if (typeof seed !== 'bigint' && !Number.isSafeInteger(seed)) {
    throw typeError(fn, 'seed must be an integer', seed)
  }
  const bits = BigInt.asUintN(64, BigInt(seed))
  const low = Number(bits & 0xffffffffn)
  const high = Number(bits >> 32n)
  return (row) => {
    const key = finished(Math.imul(row + 1, 0x9e3779b1) ^ low)
    const above = Math.floor(row / 4294967296)
    // Of the first rows and short seeds this is all.
    return above === 0 && high === 0
      ? key
      : finished(key ^ finished(above) ^ Math.imul(high, 0x9e3779b1))
  }
}

function finished(value: number): number {
  let h = value >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A row and its key. */
export interface KeyedRow {
  readonly key: number
  readonly row: number
}

export function byKey(a: KeyedRow, b: KeyedRow): number {
  return a.key - b.key || a.row - b.row
}
