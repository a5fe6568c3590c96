/** Where an axis has ticks, and what they say. */
export interface Ticks {
  readonly at: readonly number[]
  readonly texts: readonly string[]
  /** The distance of two ticks; of dates undefined. */
  readonly step: number | undefined
}

/** Ticks at round numbers within the ends, about so many. */
export function numberTicks(from: number, to: number, about: number): Ticks {
  const rough = (to - from) / Math.max(1, about)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((by) => by * power).find((one) => one >= rough) ?? rough
  const first = Math.ceil(from / step - 1e-9)
  const last = Math.floor(to / step + 1e-9)
  const at = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step)
  return { at, texts: at.map((value) => numberText(value, step)), step }
}

const DAY = 86_400_000
const MONTH = 30.4375 * DAY

/** Ticks at first days of years or months, or at days; within a day at hours. */
export function dateTicks(from: number, to: number, about: number): Ticks {
  const rough = (to - from) / Math.max(1, about)
  if (rough < DAY / 2) {
    const hour = DAY / 24
    const step = [1, 3, 6, 12].map((by) => by * hour).find((one) => one >= rough) ?? DAY
    const { at } = multiples(from, to, step)
    return {
      at,
      texts: at.map((time) => isoOf(time).slice(5, 16).replace('T', ' ')),
      step: undefined,
    }
  }
  if (rough < MONTH / 2) {
    const step = [1, 2, 7, 14].map((by) => by * DAY).find((one) => one >= rough) ?? MONTH
    const { at } = multiples(from, to, step)
    return { at, texts: at.map((time) => isoOf(time).slice(0, 10)), step: undefined }
  }
  const months = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200]
  const by = months.find((one) => 1.1 * one * MONTH >= rough) ?? 12_000
  const at: number[] = []
  const start = new Date(from)
  const first = Math.ceil((12 * start.getUTCFullYear() + start.getUTCMonth()) / by) * by
  for (let month = first; at.length < 100; month += by) {
    const time = Date.UTC(0, month % 12)
    const date = new Date(time)
    date.setUTCFullYear(Math.floor(month / 12))
    if (date.getTime() > to) break
    if (date.getTime() >= from) at.push(date.getTime())
  }
  const texts = at.map((time) => isoOf(time).slice(0, by % 12 === 0 ? 4 : 7))
  return { at, texts, step: undefined }
}

function multiples(from: number, to: number, step: number) {
  const first = Math.ceil(from / step)
  const length = Math.max(0, Math.floor(to / step) - first + 1)
  return { at: Array.from({ length }, (_, i) => (first + i) * step) }
}

const isoOf = (time: number) => new Date(time).toISOString()

/** A number with the decimals that a step has, and thousands apart from 10,000 on. */
export function numberText(value: number, step = 0): string {
  const size = Math.abs(value)
  if (size >= 1e12 || (size > 0 && size < 1e-4)) return String(Number(value.toPrecision(4)))
  const decimals = step > 0 ? Math.min(8, Math.max(0, -Math.floor(Math.log10(step) + 1e-9))) : 6
  const format = { maximumFractionDigits: decimals, useGrouping: size >= 10_000 }
  return (value === 0 ? 0 : value).toLocaleString('en-GB', format)
}

/** A value of a column, short. */
export function valueText(value: number, is: 'number' | 'date'): string {
  if (is === 'date') return isoOf(value).slice(0, 10)
  return numberText(Number.isInteger(value) ? value : Number(value.toPrecision(4)))
}
