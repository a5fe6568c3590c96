/** How a time of day is written. */
export interface Clock {
  /** What stands between the date and it; '' where it stands first or is joined, as in 202401311200. */
  readonly separator: string
  /** Hours from 1 to 12 with AM or PM. */
  readonly twelve: boolean
  /** Whether hours have two digits always. */
  readonly padded: boolean
  /** What stands between hours and minutes; '' for nothing. */
  readonly mark: string
  readonly minutes: boolean
  readonly seconds: boolean
  /** Digits of the fraction of a second. */
  readonly fraction: number
  /** What stands before the fraction. */
  readonly point: string
  /** AM and PM as they are written, `PM` for both: with what stands before, such as ` p.m.`. */
  readonly meridiem: string
  /** The zone as it is written, with a space before it where there is one; '' for none. */
  readonly zone: string
}

/** Minutes from UTC of zones with names that mean one thing. */
const NAMED_ZONES: ReadonlyMap<string, number> = new Map([
  ['Z', 0],
  ['UTC', 0],
  ['GMT', 0],
  ['UT', 0],
  ['EST', -300],
  ['EDT', -240],
  ['CST', -360],
  ['CDT', -300],
  ['MST', -420],
  ['MDT', -360],
  ['PST', -480],
  ['PDT', -420],
  ['WET', 0],
  ['WEST', 60],
  ['CET', 60],
  ['CEST', 120],
  ['EET', 120],
  ['EEST', 180],
  ['JST', 540],
])

/** Regular expressions for the parts of a clock in a text. */
export const SPACE = '[ \\u00a0\\u202f]'
const OFFSET = '[+-]\\d\\d(?::?\\d\\d)?'
const NAMES = 'UTC|GMT|UT|[ECMP][SD]T|WES?T|CES?T|EES?T|JST'
const COMMENT = '(?: \\([A-Za-z][A-Za-z ]*\\))?'
export const ZONE = `( ?(?:Z|(?:UTC|GMT)?${OFFSET}${COMMENT}|${NAMES}))`
export const MERIDIEM = `(${SPACE}?(?:[AP]M|[ap]m|[AP]\\.${SPACE}?M\\.|[ap]\\.${SPACE}?m\\.))`
const WORDS = 'at|um|klo|kl\\.'
export const SEPARATOR = `T|,? (?:${WORDS}) | - |, ?|${SPACE}{1,2}|:`

/** Minutes of a zone from UTC; undefined if there is none such. */
export function offsetOf(zone: string): number | undefined {
  const name = zone.trimStart().replace(/ \(.*/, '')
  if (name === '') return 0
  const named = NAMED_ZONES.get(name)
  if (named !== undefined) return named
  const [, sign, hours = '', minutes = '0'] = /([+-])(\d\d):?(\d\d)?$/.exec(name) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return (sign === '-' ? -1 : 1) * (60 * Number(hours) + Number(minutes))
}

/** A time of day within a day, as a clock writes it. */
export function clockText(time: number, clock: Clock): string {
  const hour = Math.floor(time / 3_600_000)
  const [shown, width] = [clock.twelve ? ((hour + 11) % 12) + 1 : hour, clock.padded ? 2 : 1]
  let text = clock.separator + String(shown).padStart(width, '0')
  if (clock.minutes) text += clock.mark + two(Math.floor(time / 60_000) % 60)
  if (clock.seconds) text += clock.mark + two(Math.floor(time / 1000) % 60)
  if (clock.fraction > 0) {
    const digits = String(time % 1000).padStart(3, '0')
    text += clock.point + digits.padEnd(clock.fraction, '0').slice(0, clock.fraction)
  }
  if (clock.twelve) {
    text += hour < 12 ? clock.meridiem.replace('p', 'a').replace('P', 'A') : clock.meridiem
  }
  return text + clock.zone
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/** The shortest time that a clock shows, in milliseconds. */
export function clockUnit({ minutes, seconds, fraction }: Clock): number {
  if (fraction > 0) return 10 ** (3 - Math.min(fraction, 3))
  return seconds ? 1000 : minutes ? 60_000 : 3_600_000
}

/** A clock in the language of patterns. */
export function clockPattern(clock: Clock): string {
  const hour = clock.twelve ? 'h' : 'H'
  let text =
    clock.separator.replace(new RegExp(WORDS), '[$&]') + (clock.padded ? hour + hour : hour)
  if (clock.minutes) text += `${clock.mark}mm`
  if (clock.seconds) text += `${clock.mark}ss`
  if (clock.fraction > 0) text += clock.point + 'f'.repeat(clock.fraction)
  return text + clock.meridiem.replace('p', 'a').replace('P', 'A').replace(/m/i, '') + clock.zone
}

const PATTERN_SEPARATOR = `T|,? \\[(?:${WORDS})\\] | - |, ?|${SPACE}{1,2}|:`
const PATTERN = new RegExp(
  `(?<separator>${PATTERN_SEPARATOR})?(?<hour>HH?|hh?)(?:(?<mark>[:.]?)mm` +
    `(?<seconds>\\k<mark>ss(?:(?<point>[.,])(?<fraction>f{1,9}))?)?)?` +
    `(?<meridiem>${SPACE}?(?:[Aa]\\.${SPACE}?\\.|[Aa]))?(?<zone>${ZONE})?`,
)

/** The clock that a pattern has, and where; undefined if it has none, or none that makes sense. */
export function clockIn(pattern: string): { clock: Clock; start: number; end: number } | undefined {
  const match = PATTERN.exec(pattern)
  if (match?.groups === undefined) return undefined
  const { separator = '', hour = '', mark, seconds, point, fraction, meridiem, zone } = match.groups
  const minutes = mark !== undefined
  const twelve = hour.startsWith('h')
  // Twelve hours need to say which half of the day; whole hours alone could be anything.
  if (twelve !== (meridiem !== undefined) || (!minutes && !twelve)) return undefined
  const clock = {
    separator: separator.replace(/[[\]]/g, ''),
    twelve,
    padded: hour.length === 2,
    mark: mark ?? '',
    minutes,
    seconds: seconds !== undefined,
    fraction: fraction?.length ?? 0,
    point: point ?? '',
    meridiem: fullMeridiem(meridiem ?? ''),
    zone: zone ?? '',
  }
  if (offsetOf(clock.zone) === undefined) return undefined
  return { clock, start: match.index, end: match.index + match[0].length }
}

/** ` a` is ` pm`, ` A..` is ` P.M.`, ` a. .` is ` p. m.`. */
function fullMeridiem(token: string): string {
  return token
    .replace('a', 'pm')
    .replace('A', 'PM')
    .replace(/(m)\.(.?)\.$/i, '.$2$1.')
}
