import { type Clock, MERIDIEM, offsetOf, SEPARATOR, ZONE } from './date-clock.js'

const SEPARATOR_AT = new RegExp(SEPARATOR, 'y')
const END_AT = new RegExp(`${MERIDIEM}?${ZONE}?(?![\\w:])`, 'y')
const LAST_SEPARATOR = new RegExp(`(?:${SEPARATOR})$`)
const CLOCK_START = new RegExp(`(?<!\\d)(?=\\d\\d?(?::\\d|${MERIDIEM}))`)

/** The clock that was read last; see {@link readClock}. */
export const lastClock = {
  /** How it is written, as if hours had two digits; the same object as long as that does not change. */
  clock: {
    separator: '',
    twelve: false,
    padded: true,
    mark: '',
    minutes: false,
    seconds: false,
    fraction: 0,
    point: '',
    meridiem: '',
    zone: '',
  } as Clock,
  /** Milliseconds since midnight. */
  time: 0,
  /** Minutes of its zone. */
  offset: 0,
  /** Whether it shows that hours are padded (1) or not (-1): those from 10 on show neither. */
  padding: 0,
}

/** Where what was read last ended, and what it was. */
const read = {
  at: 0,
  separator: '',
  mark: '',
  minutes: false,
  seconds: false,
  fraction: 0,
  point: '',
}

/**
 * Reads a time of day that stands at a place of a text, with what stands before it.
 *
 * @param separated `yes` if something must stand between the date and it, `no` if nothing does as it
 *   comes first, `joined` if the digits go on from those of the date
 * @returns where it ends; -1 if there is none. How it is written is kept in `lastClock`
 */
export function readClock(text: string, start: number, separated: 'yes' | 'no' | 'joined'): number {
  read.at = start
  read.separator = ''
  read.seconds = false
  read.fraction = 0
  read.point = ''
  if (separated === 'yes' && !readSeparator(text)) return -1
  const from = read.at
  let time = separated === 'joined' ? readJoined(text) : readDigits(text)
  if (time < 0 && read.separator === 'T') {
    read.at = from
    time = readJoined(text)
  }
  return time < 0 ? -1 : readEnd(text, time)
}

function readSeparator(text: string): boolean {
  const first = text.charCodeAt(read.at)
  // T or a space, then a digit.
  if ((first === 84 || first === 32) && digitAt(text, read.at + 1) >= 0) {
    read.separator = first === 84 ? 'T' : ' '
  } else {
    SEPARATOR_AT.lastIndex = read.at
    read.separator = SEPARATOR_AT.exec(text)?.[0] ?? ''
  }
  read.at += read.separator.length
  return read.separator !== ''
}

/** Hours, minutes, seconds and a fraction with marks between, in milliseconds; -1 if there are none. */
function readDigits(text: string): number {
  const first = digitAt(text, read.at)
  if (first < 0) return -1
  const second = digitAt(text, read.at + 1)
  const hours = second < 0 ? first : 10 * first + second
  lastClock.padding = second < 0 ? -1 : first === 0 ? 1 : 0
  read.at += second < 0 ? 1 : 2
  const mark = text.charCodeAt(read.at)
  read.mark = mark === 58 ? ':' : mark === 46 ? '.' : ''
  read.minutes = read.mark !== ''
  // Hours alone: AM or PM must follow.
  if (!read.minutes) return digitAt(text, read.at) < 0 ? hours * 3_600_000 : -1
  const minutes = twoDigits(text, read.at + 1)
  if (minutes < 0) return -1
  read.at += 3
  let time = hours * 3_600_000 + minutes * 60_000
  if (text.charCodeAt(read.at) === mark) {
    const seconds = twoDigits(text, read.at + 1)
    if (seconds < 0) return -1
    read.at += 3
    time += seconds * 1000 + readFraction(text)
  }
  return time
}

/** As `readDigits`, of hours, minutes and seconds with nothing between. */
function readJoined(text: string): number {
  const hours = twoDigits(text, read.at)
  const minutes = twoDigits(text, read.at + 2)
  if (hours < 0 || minutes < 0) return -1
  lastClock.padding = hours < 10 ? 1 : 0
  read.mark = ''
  read.minutes = true
  read.at += 4
  const time = hours * 3_600_000 + minutes * 60_000
  const seconds = twoDigits(text, read.at)
  if (seconds < 0) return time
  read.at += 2
  return time + seconds * 1000 + readFraction(text)
}

/** Milliseconds of a fraction of up to nine digits; 0 if there is none. Seconds came before. */
function readFraction(text: string): number {
  read.seconds = true
  const point = text.charAt(read.at)
  if ((point !== '.' && point !== ',') || digitAt(text, read.at + 1) < 0) return 0
  let milliseconds = 0
  let digits = 0
  for (let at = read.at + 1; digits < 9; at++) {
    const digit = digitAt(text, at)
    if (digit < 0) break
    digits++
    if (digits <= 3) milliseconds += digit * 10 ** (3 - digits)
  }
  read.at += digits + 1
  read.fraction = digits
  read.point = point
  return milliseconds
}

/** AM or PM and the zone, and whether all makes sense; where it ends, or -1. */
function readEnd(text: string, digits: number): number {
  let time = digits
  let meridiem = ''
  let zone = ''
  let end = read.at
  if (end < text.length) {
    END_AT.lastIndex = end
    const match = END_AT.exec(text)
    if (match === null) return -1
    end += match[0].length
    meridiem = match[1] ?? ''
    zone = match[2] ?? ''
  }
  const hour = Math.floor(time / 3_600_000)
  if (meridiem === '') {
    if (hour > 23 || !read.minutes) return -1
  } else {
    if (hour < 1 || hour > 12) return -1
    const isAfternoon = /p/i.test(meridiem)
    time += ((hour % 12) + (isAfternoon ? 12 : 0) - hour) * 3_600_000
    if (!isAfternoon) meridiem = meridiem.replace('a', 'p').replace('A', 'P')
  }
  const offset = zone === '' || zone === 'Z' ? 0 : offsetOf(zone)
  if (offset === undefined) return -1
  lastClock.time = time
  lastClock.offset = offset
  keepWriting(meridiem, zone)
  return end
}

/** Keeps how the clock is written, in the object that there is where that is the same. */
function keepWriting(meridiem: string, zone: string): void {
  const { separator, mark, minutes, seconds, fraction, point } = read
  const { clock } = lastClock
  const isSame =
    clock.separator === separator &&
    clock.mark === mark &&
    clock.minutes === minutes &&
    clock.seconds === seconds &&
    clock.fraction === fraction &&
    clock.point === point &&
    clock.meridiem === meridiem &&
    clock.zone === zone
  if (isSame) return
  const twelve = meridiem !== ''
  lastClock.clock = {
    ...{ separator, twelve, padded: true, mark, minutes },
    ...{ seconds, fraction, point, meridiem, zone },
  }
}

function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48
  return digit >= 0 && digit <= 9 ? digit : -1
}

/** A number below 60 of two digits; -1 if there is none. */
function twoDigits(text: string, at: number): number {
  const first = digitAt(text, at)
  const second = digitAt(text, at + 1)
  return first < 0 || first > 5 || second < 0 ? -1 : 10 * first + second
}

/** Where in a text a time of day stands, with what stands between it and what is before it. */
export function findClock(text: string): { start: number; end: number } | undefined {
  const first = CLOCK_START.exec(text)?.index
  const end = first === undefined ? -1 : readClock(text, first, 'no')
  if (first !== undefined && end >= 0) {
    const separator = LAST_SEPARATOR.exec(text.slice(0, first))?.[0] ?? ''
    return { start: first - separator.length, end }
  }
  // 101500 after T; and 10.15 for a quarter past ten, only at the end, since days are written so too.
  const other = /(?<=\d)T(?=\d{4})| (?=\d\d?\.\d\d(?:\.\d\d(?:\.\d{1,9})?)?(?: [AP]M)?$)/.exec(
    text,
  )?.index
  const otherEnd = other === undefined ? -1 : readClock(text, other, 'yes')
  return other === undefined || otherEnd < 0 ? undefined : { start: other, end: otherEnd }
}
