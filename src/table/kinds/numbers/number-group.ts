import type { Misfit } from '../misfit.js'
import { CONVENTIONS, decimalsOf, valueOfDigits } from './number-convention.js'
import type { WrittenNumber } from './written-number.js'

/** What stands for the unit of numbers that have none. */
export const NO_UNIT = '\n'

/** Numbers of one unit that can be read in the same ways. */
export interface NumberGroup {
  readonly mask: number
  readonly unit: string
  count: number
  readonly first: Misfit
  /** Significant digits, and whether some have an exponent. */
  digits: number
  hasExponent: boolean
  /** By convention. */
  readonly decimals: number[]
  readonly isWhole: boolean[]
  readonly isSafe: boolean[]
}

/** A group without numbers yet. */
export function newGroup(mask: number, unit: string, first: Misfit): NumberGroup {
  const each = <T>(value: T): T[] => CONVENTIONS.map(() => value)
  return {
    mask,
    unit,
    count: 0,
    first,
    digits: 0,
    hasExponent: false,
    decimals: each(0),
    isWhole: each(true),
    isSafe: each(true),
  }
}

/** Adds a number to a group. */
export function note(group: NumberGroup, { digits }: WrittenNumber): void {
  group.count++
  const [plain = '', exponent] = digits.split(/e/i)
  group.digits = Math.max(group.digits, plain.replace(/\D/g, '').replace(/^0+/, '').length)
  if (exponent !== undefined) group.hasExponent = true
  for (let c = 0; c < CONVENTIONS.length; c++) {
    if (((group.mask >> c) & 1) === 0) continue
    const value = valueOfDigits(digits, c)
    group.decimals[c] = Math.max(group.decimals[c] ?? 0, decimalsOf(digits, c))
    if (!Number.isInteger(value)) group.isWhole[c] = false
    else if (!Number.isSafeInteger(value)) group.isSafe[c] = false
  }
}

/** Adds the numbers of another one, which is of the same unit and ways, and follows. */
export function joinGroup(group: NumberGroup, other: NumberGroup): void {
  group.count += other.count
  group.digits = Math.max(group.digits, other.digits)
  group.hasExponent ||= other.hasExponent
  for (let c = 0; c < CONVENTIONS.length; c++) {
    group.decimals[c] = Math.max(group.decimals[c] ?? 0, other.decimals[c] ?? 0)
    group.isWhole[c] = group.isWhole[c] === true && other.isWhole[c] === true
    group.isSafe[c] = group.isSafe[c] === true && other.isSafe[c] === true
  }
}

/** Whether the numbers of a group are of a convention, and of a common unit or none. */
export function isOf({ mask, unit }: NumberGroup, convention: number, common: string): boolean {
  return ((mask >> convention) & 1) === 1 && (unit === common || unit === NO_UNIT)
}
