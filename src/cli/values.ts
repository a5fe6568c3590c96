import { InvalidArgumentError, Option } from 'commander'
import { type Format, formatOf } from '../node.js'
import { UsageError } from './usage-error.js'

/** Readers of option values: each turns text into a value or says what it expected. */

export function wholeNumber(min: number, max = Number.MAX_SAFE_INTEGER): (text: string) => number {
  const bound = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`
  return (text) => {
    const value = Number(text)
    if (!/^[+-]?\d+$/.test(text.trim()) || value < min || value > max) {
      throw new InvalidArgumentError(`Expected a whole number ${bound}.`)
    }
    return value
  }
}

const DEFAULT_SEED = 333512n

/** `--seed`, the same in every command: what is drawn can be drawn again. */
export function seedOption(): Option {
  return new Option('--seed <number>', 'seed of the random stream')
    .argParser(seed)
    .default(DEFAULT_SEED, String(DEFAULT_SEED))
}

function seed(text: string): bigint {
  if (!/^[+-]?\d+$/.test(text.trim())) throw new InvalidArgumentError('Expected a whole number.')
  const value = BigInt(text.trim().replace(/^\+/, ''))
  if (value < -(2n ** 63n) || value >= 2n ** 64n) {
    throw new InvalidArgumentError('Expected a number from -2^63 to 2^64 - 1.')
  }
  return value
}

export function probability(text: string): number {
  const value = text.trim() === '' ? NaN : Number(text)
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError('Expected a number from 0 to 1.')
  return value
}

export function fillValue(text: string): number {
  const infinite = /^([+-]?)inf(inity)?$/i.exec(text.trim())
  if (infinite?.[1] === '-') return -Infinity
  const value = text.trim() === '' ? NaN : Number(text)
  if (!Number.isFinite(value)) throw new InvalidArgumentError('Expected a number, or -inf.')
  return value
}

export function integer(text: string): number {
  return wholeNumber(Number.MIN_SAFE_INTEGER)(text)
}

/** Words for what is hard to type. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['\\t', '\t'],
  ['tab', '\t'],
  ['space', ' '],
])

export function delimiter(text: string): string {
  const value = MARKS.get(text) ?? text
  if (value.length !== 1 || /["'\r\n\0\d.+\uFEFF\uD800-\uDFFF-]/.test(value)) {
    throw new InvalidArgumentError(
      'Expected one character that numbers and quotes have not, such as , or ;, or the word tab or space.',
    )
  }
  return value
}

/** What separates cells that are read, and written again. */
export function writtenDelimiter(text: string): string {
  const value = delimiter(text)
  if (!/[A-Za-z]/.test(value)) return value
  throw new InvalidArgumentError('Expected one character that is no letter, such as , or ;.')
}

/** The format of a matrix: the one asked for, or the one a name ends in. */
export function matrixFormat(path: string, asked: Format | undefined): Format {
  try {
    return formatOf(path, asked)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new UsageError(`${error.message} (--format and --output-format say it)`)
  }
}
