const DAY = 86_400_000
/** Days from 1970 back to day 0, as days from March 1900 on count; and to day 0 of 1904. */
const SINCE_1900 = 25_569
const SINCE_1904 = 24_107
/** 1900 is a leap year in workbooks, which it was not: days before 1 March count from one day later. */
const MARCH_1900 = 61
/** The first day after the last one that a workbook can show: 1 January 10000. */
const END = 2_958_466

/**
 * The time of a workbook's day number, in milliseconds since 1970, rounded to them; undefined if no
 * date has it.
 */
export function timeOfSerial(serial: number, is1904: boolean): number | undefined {
  if (!(serial >= 0) || serial >= END) return undefined
  const since = is1904 ? SINCE_1904 : serial < MARCH_1900 - 1 ? SINCE_1900 - 1 : SINCE_1900
  return Math.round((serial - since) * DAY)
}

/** The day number of a time; undefined if a workbook cannot have that date. */
export function serialOfTime(time: number, is1904: boolean): number | undefined {
  const days = time / DAY + (is1904 ? SINCE_1904 : SINCE_1900)
  const serial = !is1904 && days < MARCH_1900 ? days - 1 : days
  return serial >= 0 && serial < END ? serial : undefined
}
