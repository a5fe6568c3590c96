/** What is wrong with a value that came from outside. */
export interface Fault {
  /** Where in the value: `columns[0].sd`; '' for the value itself. */
  readonly path: string
  /** What was expected there: a noun. */
  readonly expected: string
  /** What is there; undefined for nothing. */
  readonly got: unknown
}

/** Looks at a value, such as JSON that a file holds; undefined if it is what it should be. */
export type Check = (value: unknown, path: string) => Fault | undefined

/** A check for each field of a type. */
export type Checks<T> = Readonly<Record<keyof Required<T>, Check>>

export function that(expected: string, holds: (value: unknown) => boolean): Check {
  return (value, path) => (holds(value) ? undefined : { path, expected, got: value })
}

export const isText = that('a string', (value) => typeof value === 'string')
export const isFlag = that('true or false', (value) => typeof value === 'boolean')

export function oneOf(...known: readonly unknown[]): Check {
  const list = known.map((value) => JSON.stringify(value)).join(', ')
  return that(known.length > 1 ? `one of ${list}` : list, (value) => known.includes(value))
}

/** Whole numbers that a double holds exactly. */
export function whole(least: number, most = Number.MAX_SAFE_INTEGER): Check {
  const end = most === Number.MAX_SAFE_INTEGER ? 'on' : `to ${most}`
  return that(
    `a whole number from ${least} ${end}`,
    (value) => Number.isSafeInteger(value) && isWithin(value, least, most),
  )
}

/** Finite numbers. */
export function number(least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): Check {
  const from = least === Number.NEGATIVE_INFINITY ? '' : ` from ${least}`
  const end = most === Number.POSITIVE_INFINITY ? from && ' on' : ` to ${most}`
  return that(
    `a finite number${from}${end}`,
    (value) => Number.isFinite(value) && isWithin(value, least, most),
  )
}

export const isPositive = that(
  'a finite number above 0',
  (value) => Number.isFinite(value) && isWithin(value, Number.MIN_VALUE, Number.MAX_VALUE),
)

function isWithin(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most
}

export function orNull(check: Check): Check {
  return (value, path) => {
    const fault = value === null ? undefined : check(value, path)
    if (fault?.path !== path) return fault
    return { ...fault, expected: `${fault.expected}, or null` }
  }
}

/** An array of so many, if that is said, each of which passes the check. */
export function listOf(check: Check, length?: number): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return { path, expected: 'an array', got: value }
    if (length !== undefined && value.length !== length) {
      return { path, expected: `an array of ${length}`, got: value }
    }
    return first(value.map((one, i) => () => check(one, `${path}[${i}]`)))
  }
}

export const areWords = that(
  'an array of strings that differ',
  (value) =>
    Array.isArray(value) &&
    value.every((one) => typeof one === 'string') &&
    new Set(value).size === value.length,
)

/** An object with these fields and no others; those that are not optional must be there. */
export function objectOf<T>(checks: Checks<T>, optional: readonly (keyof T)[] | 'all' = []): Check {
  const keys = Object.keys(checks) as (keyof T & string)[]
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return { path, expected: 'an object', got: value }
    }
    const odd = Object.keys(value).find((key) => !Object.hasOwn(checks, key))
    if (odd !== undefined) return { path, expected: `fields of ${keys.join(', ')}`, got: odd }
    const fields = value as Record<keyof T, unknown>
    const at = (key: string) => (path === '' ? key : `${path}.${key}`)
    return first(
      keys.map((key) => () => {
        if (fields[key] !== undefined) return checks[key](fields[key], at(key))
        const isOptional = optional === 'all' || optional.includes(key)
        return isOptional ? undefined : { path: at(key), expected: 'a value', got: undefined }
      }),
    )
  }
}

/** The first fault that is found. */
export function first(looks: readonly (() => Fault | undefined)[]): Fault | undefined {
  for (const look of looks) {
    const fault = look()
    if (fault !== undefined) return fault
  }
  return undefined
}

/** Passes what passes all. */
export function both(...checks: readonly Check[]): Check {
  return (value, path) => first(checks.map((check) => () => check(value, path)))
}
