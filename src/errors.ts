/**
 * Every error this package throws reads `fn: expectation, got value`.
 *
 * `RangeError` is for values and sizes, `TypeError` for kinds.
 */

const MAX_SHOWN = 60

/**
 * A value as an error message shows it: short, quoted where it is text.
 *
 * @param depth how many arrays it is in; in more than are shown it is not looked at
 */
export function show(value: unknown, depth = 0): string {
  if (typeof value === 'string') return JSON.stringify(clip(value))
  if (typeof value === 'bigint') return `${value}n`
  if (Array.isArray(value)) {
    // Of more no one is shown: each takes a character at least.
    const some = depth > MAX_SHOWN ? [] : value.slice(0, MAX_SHOWN)
    return clip(`[${some.map((one) => show(one, depth + 1)).join(', ')}]`)
  }
  if (ArrayBuffer.isView(value)) return value.constructor.name
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'object' && value !== null) {
    const name = value.constructor?.name
    if (!name || name === 'Object') return 'an object'
    return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`
  }
  return String(value)
}

function clip(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text
}

export function rangeError(fn: string, expectation: string, got: unknown): RangeError {
  return new RangeError(`${fn}: ${expectation}, got ${show(got)}`)
}

/** As `rangeError`, of what is there in words: `none`, `an empty file`. */
export function rangeErrorIn(fn: string, expectation: string, words: string): RangeError {
  return new RangeError(`${fn}: ${expectation}, got ${words}`)
}

export function typeError(fn: string, expectation: string, got: unknown): TypeError {
  return new TypeError(`${fn}: ${expectation}, got ${show(got)}`)
}

/**
 * Throws unless `options` is an object with no keys but `keys`: a typo must not pass for a default, nor an
 * array, a tensor or a generator that stands where options do.
 */
export function checkOptions(
  fn: string,
  options: unknown,
  keys: readonly string[],
): asserts options is object {
  let isObject = Object.prototype.toString.call(options) === '[object Object]'
  for (const key in options as object) {
    if (keys.includes(key)) continue
    isObject &&= show(options) === 'an object'
    if (isObject) throw rangeError(fn, `an option of ${keys.join(', ')}`, key)
  }
  if (!isObject) throw typeError(fn, 'options must be an object', options)
}

/**
 * Throws where a function is given more arguments than it takes, which would be ignored. One that takes a single
 * argument may have three, as `map` calls it.
 */
export function checkCount(fn: string, most: number, count: number): void {
  if (count > most && !(most === 1 && count === 3)) {
    throw typeError(fn, `at most ${most} argument${most === 1 ? '' : 's'}`, count)
  }
}

interface Kinds {
  number: number
  boolean: boolean
}

/** Throws unless `value` is of a kind. */
export function checkKind<K extends keyof Kinds>(
  fn: string,
  name: string,
  value: unknown,
  kind: K,
): asserts value is Kinds[K] {
  if (typeof value !== kind) throw typeError(fn, `${name} must be a ${kind}`, value)
}

/** Throws unless `value` is one of `all`. */
export function checkOneOf(
  fn: string,
  name: string,
  value: unknown,
  all: readonly unknown[],
): void {
  if (!all.includes(value)) throw rangeError(fn, `${name} must be one of ${all.join(', ')}`, value)
}

/** Throws unless `value` is a number from 0 to 1. */
export function checkShare(fn: string, name: string, value: unknown): asserts value is number {
  checkKind(fn, name, value, 'number')
  if (!(value >= 0 && value <= 1)) throw rangeError(fn, `${name} must be from 0 to 1`, value)
}

/** Throws unless `value` is an integer number of at least `min` (and at most `max`). */
export function checkInteger(
  fn: string,
  name: string,
  value: unknown,
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
): asserts value is number {
  checkKind(fn, name, value, 'number')
  if (!Number.isSafeInteger(value) || value < min || value > max) {
    const bound = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`
    throw rangeError(fn, `${name} must be an integer ${bound}`, value)
  }
}

/** An integer from -2^63 to 2^bits - 1 as a bigint; throws if it is none. */
export function exactInteger(fn: string, name: string, value: unknown, bits: 63 | 64): bigint {
  if (typeof value !== 'number' && typeof value !== 'bigint') {
    throw typeError(fn, `${name} must be a number or a bigint`, value)
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw rangeError(fn, `${name} must be an integer (beyond 2^53: a bigint)`, value)
  }
  const exact = BigInt(value)
  if (exact < -(2n ** 63n) || exact >= 2n ** BigInt(bits)) {
    throw rangeError(fn, `${name} must be from -2^63 to 2^${bits} - 1`, value)
  }
  return exact
}
