/**
 * A number as people write it, taken apart: `-$1,234.50`, `€ 12`, `4,24 %`, `<0.5`, `12 kg`, `(300)`.
 * What its digits and marks mean is not decided here: see {@link readingsOf}.
 */
export interface WrittenNumber {
  /** Digits and the marks between them, an exponent included. */
  readonly digits: string
  /** What stands before it, with the space between: a currency. */
  readonly prefix: string
  /** What stands after it, with the space between: a currency, `%`, a unit. */
  readonly suffix: string
  /** How it is marked as negative; '' if it is not. */
  readonly negative: '' | '-' | '\u2212' | '()' | 'after'
  /** Whether the sign stands before the prefix. */
  readonly outside: boolean
  /** Whether it is a limit rather than a value: `<0.5`, `≥ 3`, `~7`, `90+`. */
  readonly isLimit: boolean
}

const LONGEST = 48
/** Symbols, and words that are no codes of ISO 4217. */
const CURRENCY = String.raw`\p{L}{0,3}\p{Sc}|[A-Z]{3}|Rs\.?|kr\.?|Fr\.?|K\u010d|z\u0142|Ft|lei|\u0440\u0443\u0431\.?`
const SPACES = String.raw`[ \t\u00a0\u2009\u202f]*`
const SIGN = String.raw`[+\-\u2212]`
const DIGITS = String.raw`(?:\d(?:[\d.,'\u2019 \u00a0\u2009\u202f]*\d)?|[.,]\d+)(?:[eE][+-]?\d+)?`
/** Begins with a letter, a currency, a degree, an inch; no words of a sentence, no second number. */
const UNIT = String.raw`[\p{L}\p{Sc}%\u2030\u00b0\u00b5"'\u2032\u2033][\p{L}\p{Sc}%\u00b0\u00b2\u00b3\u00b9\u207b/.\u00b7^*23 -]{0,14}`
const WRITTEN = new RegExp(
  `^${SPACES}(\\()?${SPACES}(<=|>=|[<>\u2264\u2265~\u2248])?${SPACES}(${SIGN})?` +
    `((?:${CURRENCY})?${SPACES})(${SIGN})?${SPACES}(${DIGITS})([-+](?=$|[\\s%\\p{Sc})]))?(${SPACES}(?:${UNIT})?)${SPACES}(\\))?$`,
  'u',
)

/** Takes a number that people wrote apart; undefined if the text is none. */
export function dissectNumber(text: string): WrittenNumber | undefined {
  if (text.length > LONGEST || !mayBeWritten(text)) return undefined
  const match = WRITTEN.exec(text)
  if (match === null) return undefined
  const [, open, limit, before, prefix = '', after, digits = '', last, rest = '', close] = match
  const suffix = rest.trimEnd()
  const signs = [before, after, last === '-' ? last : undefined].filter(Boolean).length
  if ((open === undefined) !== (close === undefined) || signs > 1) return undefined
  if (open !== undefined && (signs > 0 || limit !== undefined)) return undefined
  if (prefix.trim() !== '' && !isCurrency(prefix.trim())) return undefined
  // Square metres have a digit, `5 to 9` has another number.
  if (/[^\p{L}][23]|[23]\p{L}/u.test(suffix) || (prefix.trim() !== '' && suffix !== ''))
    return undefined
  const sign = before ?? after
  return {
    digits,
    prefix: prefix.trim() === '' ? '' : prefix,
    suffix,
    negative: negativeOf(open, sign, last),
    outside: before !== undefined || open !== undefined,
    isLimit: limit !== undefined || last === '+',
  }
}

/** The name of its currency or unit, one for `1 day` and `2 days`; '' if it has none. */
export function unitOf({ prefix, suffix }: WrittenNumber): string {
  return (prefix.trim() + suffix.trim()).replace(/(?<=\p{L}\p{L})s$/u, '')
}

function negativeOf(open?: string, sign?: string, last?: string): WrittenNumber['negative'] {
  if (open !== undefined) return '()'
  if (last === '-') return 'after'
  return sign === '-' || sign === '\u2212' ? sign : ''
}

/** Marks that stand before a number, at most: a bracket, a limit, two signs, a currency of up to five. */
const MOST_BEFORE = 10

/** Whether it has a digit, not after a word, and none but those of units after another word: most text has not. */
function mayBeWritten(text: string): boolean {
  let before = 0
  let seen = false
  let after = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 48 && code <= 57) {
      if (after && code !== 50 && code !== 51) return false
      seen = true
    } else if (!seen) {
      if (code > 32 && ++before > MOST_BEFORE) return false
    } else if (((code | 32) >= 97 && (code | 32) <= 122) || code >= 170) {
      // An exponent has an e, and spaces and apostrophes between digits may be any.
      if ((code | 32) !== 101 && !SPACE_OR_APOSTROPHE.has(code)) after = true
    }
  }
  return seen
}

const SPACE_OR_APOSTROPHE: ReadonlySet<number> = new Set([0xa0, 0x2009, 0x202f, 0x2019])

let codes: ReadonlySet<string> | undefined

/** Whether a prefix is a currency: a code that Intl knows, or what is none but a currency. */
export function isCurrency(text: string): boolean {
  if (!/^[A-Z]{3}$/.test(text))
    return /^\p{L}*\p{Sc}$|^(Rs|kr|Fr|K\u010d|z\u0142|Ft|lei|\u0440\u0443\u0431)\.?$/u.test(text)
  codes ??= new Set(Intl.supportedValuesOf('currency'))
  return codes.has(text)
}
