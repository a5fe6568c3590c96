export const MS_PER_DAY = 86_400_000
const MS_IN_400_YEARS = 146_097 * MS_PER_DAY

/** Midnight of a day, UTC, in milliseconds since 1970; NaN if there is no such day. */
export function dayTime(year: number, month: number, day: number): number {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return NaN
  // Date.UTC takes years below 100 for those of the last century.
  return Date.UTC(year + 400, month - 1, day) - MS_IN_400_YEARS
}

/** How many days a month has, which is 1 to 12. */
export function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return isLeap(year) ? 29 : 28
}

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The day of the week, 0 for Sunday, of a time since 1970, UTC. */
export function weekdayOf(time: number): number {
  const days = Math.floor(time / MS_PER_DAY) + 4
  return days - 7 * Math.floor(days / 7)
}

/** The Monday with which the weeks of a year begin by ISO 8601: that of the week with 4 January. */
function firstMonday(year: number): number {
  const fourth = dayTime(year, 1, 4)
  return fourth - ((weekdayOf(fourth) + 6) % 7) * MS_PER_DAY
}

/** A day by year, week and weekday, 1 for Monday, of ISO 8601; NaN if there is no such week. */
export function weekTime(year: number, week: number, weekday: number): number {
  const monday = firstMonday(year) + (week - 1) * 7 * MS_PER_DAY
  const exists = week >= 1 && monday < firstMonday(year + 1) && weekday >= 1 && weekday <= 7
  return exists ? monday + (weekday - 1) * MS_PER_DAY : NaN
}

/** The year and the week of ISO 8601 that a time is in. */
export function weekOf(time: number): { year: number; week: number } {
  const around = new Date(time).getUTCFullYear()
  const year = [around + 1, around].find((y) => firstMonday(y) <= time) ?? around - 1
  return { year, week: 1 + Math.floor((time - firstMonday(year)) / (7 * MS_PER_DAY)) }
}
