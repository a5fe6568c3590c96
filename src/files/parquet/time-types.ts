import type { ParquetType as PhysicalType, TimeUnit } from 'hyparquet'
import { cellValue, misfit } from './cell-value.js'
import type { ParquetType } from './parquet-type.js'

const DAY = 86_400_000
const PER_SECOND: Record<TimeUnit, bigint> = {
  MILLIS: 1000n,
  MICROS: 1_000_000n,
  NANOS: 1_000_000_000n,
}
/** The last millisecond that a Date holds, and the first. */
const MOST_MILLIS = 8.64e15

/** Days since 1970. */
export function dateType(): ParquetType {
  return {
    cell: (raw) => dateOf((raw as number) * DAY, raw, 'days'),
    raw: (column, row) => {
      const value = cellValue(column, row)
      if (Number.isNaN(value)) throw misfit('a date', column, row)
      return Math.floor(value / DAY)
    },
  }
}

/** Points in time of any unit: Dates to the millisecond below. What is beyond a Date is text. */
export function timestampType(unit: TimeUnit): ParquetType {
  const perMilli = PER_SECOND[unit] / 1000n
  return {
    cell: (raw) => dateOf(Number(floorBy(raw as bigint, perMilli)), raw, unit.toLowerCase()),
    numberText: (raw) => fineText(raw as bigint, perMilli),
    raw: (column, row) => {
      const value = cellValue(column, row)
      if (Number.isNaN(value)) throw misfit('a date', column, row)
      return BigInt(Math.round(value)) * perMilli
    },
  }
}

const JULIAN_1970 = 2_440_588n
const NANOS_A_DAY = 86_400_000_000_000n

/** Nanoseconds of a day, and above them in 32 bits the Julian day, as Impala and Spark wrote them. */
export function int96Type(): ParquetType {
  return {
    cell: (raw) => {
      const nanos = nanosOf(raw as bigint)
      return dateOf(Number(floorBy(nanos, 1_000_000n)), nanos, 'nanos')
    },
    numberText: (raw) => fineText(nanosOf(raw as bigint), 1_000_000n),
    raw: (column, row) => {
      const value = cellValue(column, row)
      if (Number.isNaN(value)) throw misfit('a date', column, row)
      const nanos = BigInt(Math.round(value)) * 1_000_000n
      const day = floorBy(nanos, NANOS_A_DAY)
      return ((day + JULIAN_1970) << 64n) | (nanos - day * NANOS_A_DAY)
    },
  }
}

function nanosOf(value: bigint): bigint {
  return ((value >> 64n) - JULIAN_1970) * NANOS_A_DAY + BigInt.asUintN(64, value)
}

/** A time with its digits below the millisecond; undefined if it has none. */
function fineText(value: bigint, perMilli: bigint): string | undefined {
  const millis = floorBy(value, perMilli)
  const rest = value - millis * perMilli
  if (rest === 0n || Math.abs(Number(millis)) > MOST_MILLIS) return undefined
  const digits = String(rest).padStart(String(perMilli).length - 1, '0')
  return new Date(Number(millis)).toISOString().replace('Z', `${digits}Z`)
}

/** Times of day, which are no points in time, and no numbers either. */
export function timeType(type: PhysicalType | undefined, unit: TimeUnit): ParquetType {
  const perSecond = PER_SECOND[unit]
  return {
    passed: 'times of day',
    cell: (raw) => timeText(BigInt(raw as number | bigint), perSecond),
    raw: (column, row) => {
      const text = String(column.cell(row))
      const [, hours, minutes, seconds, digits = ''] =
        /^(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?$/.exec(text) ?? []
      if (hours === undefined) throw misfit('a time such as 09:30:00', column, row)
      const whole = BigInt(60 * (60 * Number(hours) + Number(minutes)) + Number(seconds))
      const part = (BigInt(digits.padEnd(9, '0')) * perSecond) / 1_000_000_000n
      const value = whole * perSecond + part
      return type === 'INT32' ? Number(value) : value
    },
  }
}

function timeText(value: bigint, perSecond: bigint): string {
  const seconds = floorBy(value, perSecond)
  const part = value - seconds * perSecond
  const [hours, minutes, rest] = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n]
  const clock = [hours, minutes, rest].map((number) => String(number).padStart(2, '0')).join(':')
  if (part === 0n) return clock
  const digits = String(part).padStart(String(perSecond).length - 1, '0')
  return `${clock}.${digits.replace(/0+$/, '')}`
}

function dateOf(millis: number, raw: unknown, unit: string): Date | string {
  return Math.abs(millis) <= MOST_MILLIS ? new Date(millis) : `${raw} ${unit}`
}

function floorBy(value: bigint, by: bigint): bigint {
  const quotient = value / by
  return value < 0n && quotient * by !== value ? quotient - 1n : quotient
}
