import { typeError } from '../../errors.js'
import type { Cell } from './kind.js'

/**
 * The words that mean 'missing' unless others are set: nothing at all, `NA`, `N/A`, `n/a`, `NaN`,
 * `nan`, `null`, `NULL` and `?`. Not `None`, which may be an answer, nor `na`, which may be sodium.
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
  '?',
]

/** A set of tokens that mean 'missing', quick at saying no. Space around a token does not matter. */
export class MissingTokens {
  private readonly tokens: ReadonlySet<string>
  /** By the first character of a cell: whether a token, or space before one, begins so. */
  private readonly first = new Uint8Array(128)
  private readonly empty: boolean

  constructor(fn: string, tokens: readonly string[] = MISSING) {
    if (!Array.isArray(tokens) || tokens.some((token) => typeof token !== 'string')) {
      throw typeError(fn, 'missing must be an array of strings', tokens)
    }
    this.tokens = new Set(tokens.map((token) => token.trim()))
    this.empty = this.tokens.has('')
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

  has(text: string): boolean {
    if (text.length === 0) return this.empty
    return this.mayBegin(text.charCodeAt(0)) && this.tokens.has(text.trim())
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
