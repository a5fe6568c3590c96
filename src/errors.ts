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

/** Throws unless `value` is an integer number of at least `min` (and at most `max`). */
export function checkInteger(
  fn: string,
  name: string,
  value: unknown,
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
): asserts value is number {
  if (typeof value !== 'number') throw typeError(fn, `${name} must be a number`, value)
  if (!Number.isSafeInteger(value) || value < min || value > max) {
    const bound = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`
    throw rangeError(fn, `${name} must be an integer ${bound}`, value)
  }
}
