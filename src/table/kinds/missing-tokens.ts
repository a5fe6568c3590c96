import { typeError } from '../../errors.js'
import type { Cell } from './kind.js'
import { parseNumberText } from './numbers/number-text.js'

/**
 * The words that mean 'missing' in every column, unless others are set: nothing at all, `NA`, `N/A`,
 * `n/a`, `NaN`, `nan`, `null`, `NULL`, `?`, `NaT`, pandas' `<NA>`, `\N` of databases, and the errors of
 * spreadsheets, `#N/A` and its kin. Not `None`, which may be an answer, nor `na`, which may be sodium:
 * such words are found in the columns of numbers, dates and booleans where they stand.
 */
export const MISSING: readonly string[] = [
  '',
  'NA',
  'N/A',
  'n/a',
  'NaN',
  'nan',
  'null',
  'NULL',
  '(null)',
  '?',
  'NaT',
  '<NA>',
  '\\N',
  '#N/A',
  '#N/A N/A',
  '#NA',
  '#DIV/0!',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#NAME?',
]

/** The words of {@link MISSING} and further ones, or `only` these. */
export type MissingOption = readonly string[] | { readonly only: readonly string[] }

/** A set of words that mean 'missing', quick at saying no. Space around a word does not matter. */
export class MissingTokens {
  /** The words that were named, which hold in quotes and in JSON too. */
  readonly named: ReadonlySet<string>
  /** Those of them that are numbers. */
  private readonly numbers: ReadonlyMap<number, string>
  private readonly matched = new Set<string>()
  private readonly tokens: ReadonlySet<string>
  /** By the first character of a cell: whether a token, or space before one, begins so. */
  private readonly first = new Uint8Array(128)
  private readonly empty: boolean
  /** Whether no other words are to be taken for missing, be they ever so likely. */
  readonly isOnly: boolean
  /** Whether a named number may stand anywhere: then no cell is turned away by its first character. */
  readonly hasNumbers: boolean

  constructor(fn: string, option: MissingOption = []) {
    const isList = Array.isArray(option)
    this.isOnly = !isList
    const words: unknown = isList ? option : (option as { only?: unknown } | null)?.only
    if (!Array.isArray(words) || words.some((word) => typeof word !== 'string')) {
      throw typeError(fn, 'missing must be an array of strings, or { only: one }', option)
    }
    const named = (words as string[]).map((word) => word.trim())
    this.named = new Set(named.filter((word) => word !== ''))
    this.tokens = new Set([...(isList ? MISSING : []), ...named])
    this.empty = this.tokens.has('')
    this.numbers = new Map(
      [...this.named].flatMap((word) => {
        const value = parseNumberText(word)
        return Number.isNaN(value) ? [] : [[value, word] as const]
      }),
    )
    this.hasNumbers = this.numbers.size > 0
    this.first.fill(1, 0, 33)
    for (const token of this.tokens) {
      const code = token.charCodeAt(0)
      if (code < 128) this.first[code] = 1
    }
  }

  /** Whether a token, or space before one, may begin with this character. */
  mayBegin(code: number): boolean {
    return code >= 128 || this.first[code] === 1
  }

  /** @param quoted whether a file has it in quotes: then only words that were named hold */
  has(text: string, quoted = false): boolean {
    if (text.length === 0) return this.empty && !quoted
    if (!this.mayBegin(text.charCodeAt(0))) return false
    const word = text.trim()
    if (this.named.size > 0 && this.named.has(word)) {
      this.matched.add(word)
      return true
    }
    return !quoted && this.tokens.has(word)
  }

  /** Whether a number is one that was named, however it is written: `-99.0` for `-99`. */
  hasNumber(value: number): boolean {
    const word = this.numbers.get(value)
    if (word !== undefined) this.matched.add(word)
    return word !== undefined
  }

  /** The named words that cells have had so far, in the order in which they were named. */
  met(): string[] {
    return [...this.named].filter((word) => this.matched.has(word))
  }

  /** Notes words that other cells had; those that were not named do not matter. */
  note(words: readonly string[]): void {
    for (const word of words) this.matched.add(word)
  }

  /** The named words that no cell has had so far. */
  unmatched(): string[] {
    return [...this.named].filter((word) => !this.matched.has(word))
  }
}

/** Whether a cell has no value, whatever its column: null, undefined, NaN, an invalid Date. */
export function isMissingValue(cell: Cell): cell is null | undefined {
  return (
    cell === null ||
    cell === undefined ||
    (typeof cell === 'number' && Number.isNaN(cell)) ||
    (cell instanceof Date && Number.isNaN(cell.getTime()))
  )
}
