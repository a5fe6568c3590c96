/** Digits of a fraction of a second, by the number of a unit: seconds, milli-, micro- and nanoseconds. */
const DIGITS = [0, 3, 6, 9] as const

const MS_IN_DAY = 86_400_000

/** How many of a unit are a second. */
function perSecond(unit: number): bigint {
  return 10n ** BigInt(DIGITS[unit] ?? 0)
}

/** A time of day, such as `09:30:00.250`. */
export function timeText(value: bigint, unit: number): string {
  const seconds = value / perSecond(unit)
  const parts = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n]
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':')
  const digits = DIGITS[unit] ?? 0
  if (digits === 0) return clock
  return `${clock}.${String(value % perSecond(unit)).padStart(digits, '0')}`
}

/** A length of time as ISO 8601 has it, such as `P1DT2H0.5S`. */
export function durationText(value: bigint, unit: number): string {
  const size = perSecond(unit)
  const whole = value < 0n ? -value : value
  const fraction = String(whole % size).padStart(DIGITS[unit] ?? 0, '0')
  return (value < 0n ? '-' : '') + isoDuration(0n, 0n, whole / size, size > 1n ? fraction : '')
}

/** A calendar interval as ISO 8601 has it, such as `P1Y2M-3DT4S`; of each part with its own sign. */
export function intervalText(months: bigint, days: bigint, nanoseconds: bigint): string {
  const whole = nanoseconds < 0n ? -nanoseconds : nanoseconds
  const fraction = String(whole % 1_000_000_000n).padStart(9, '0')
  const clock = isoDuration(0n, 0n, whole / 1_000_000_000n, fraction, false)
  const signed = nanoseconds < 0n ? clock.replace(/(\d[\d.]*)/g, '-$1') : clock
  const date = isoDuration(months, days, 0n, '')
  if (nanoseconds === 0n) return date
  return date === 'PT0S' ? signed : `${date}${signed.slice(1)}`
}

function isoDuration(
  months: bigint,
  days: bigint,
  seconds: bigint,
  fraction: string,
  carry = true,
): string {
  const rest = fraction.replace(/0+$/, '')
  const more = carry ? seconds / 86_400n : 0n
  const clock = seconds - 86_400n * more
  const date = part(months / 12n, 'Y') + part(months % 12n, 'M') + part(days + more, 'D')
  const s = clock % 60n
  const secondsText = rest === '' ? part(s, 'S') : `${s}.${rest}S`
  const time = part(clock / 3600n, 'H') + part((clock / 60n) % 60n, 'M') + secondsText
  if (date === '' && time === '') return 'PT0S'
  return `P${date}${time === '' ? '' : `T${time}`}`
}

function part(value: bigint, mark: string): string {
  return value === 0n ? '' : `${value}${mark}`
}

/** A point in time in milliseconds since 1970, what is finer cut off toward the past. */
export function millisecondsOf(value: bigint, unit: number): number {
  if (unit === 0) return Number(value) * 1000
  const size = perSecond(unit) / 1000n
  const whole = value / size
  return Number(value % size < 0n ? whole - 1n : whole)
}

/** A point in time in a unit, from milliseconds since 1970. */
export function inUnit(milliseconds: number, unit: number): bigint {
  if (unit === 0) return BigInt(Math.round(milliseconds / 1000))
  return BigInt(Math.round(milliseconds)) * (perSecond(unit) / 1000n)
}

/** Days since 1970. */
export function daysOf(milliseconds: number): number {
  return Math.round(milliseconds / MS_IN_DAY)
}

/** The number that words of 32 bits are, the lowest first, in two's complement. */
export function integerOfWords(words: ArrayLike<number>): bigint {
  let value = 0n
  for (let i = words.length - 1; i >= 0; i--) value = (value << 32n) | BigInt((words[i] ?? 0) >>> 0)
  return BigInt.asIntN(32 * words.length, value)
}

/** A whole number with the point `scale` digits from its end, such as 510 and 2: `5.10`. */
export function decimalText(value: bigint, scale: number): string {
  if (scale <= 0) return String(value * 10n ** BigInt(-scale))
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0')
  return `${value < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}

/** Bytes in hexadecimal. */
export function hexText(bytes: ArrayLike<number>): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A list, struct or map as JSON; bytes in hexadecimal, whole numbers beyond 2^53 as strings. */
export function nestedText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'bigint') {
      return Number.isSafeInteger(Number(part)) ? Number(part) : String(part)
    }
    return part instanceof Uint8Array ? hexText(part) : part
  })
}
