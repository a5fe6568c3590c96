import { TextError } from '../text-error.js'
import { afterSpace, type JsonKind, JsonText, tooDeepIn } from './json-text.js'

/**
 * The value that a text in JSON stands for, as JSON.parse gives it. A byte order mark is passed over.
 *
 * @throws TextError, with line and character, if it is malformed or nested more than 1,000 levels deep
 *
 * @example
 * ```ts
 * parseJsonDocument('{ "a": [1, 2] }')
 * // { a: [ 1, 2 ] }
 * ```
 */
export function parseJsonDocument(text: string): unknown {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const document = new StrictText(text, 1, -start)
  const deep = tooDeepIn(text)
  // What is read has no more levels than may be gone through by calls in calls.
  if (deep >= 0) document.checkLevel(deep, Number.POSITIVE_INFINITY)
  try {
    return JSON.parse(text.slice(start))
  } catch (error) {
    // The engines tell of it in words of their own, and not all of them where.
    if (!(error instanceof SyntaxError)) throw error
    throw document.errorIn(start) ?? new TextError('expected JSON')
  }
}

/** JSON to the letter: without the words that Python has beside. */
class StrictText extends JsonText {
  /** Where it is not JSON, and what is wrong there; undefined if it is. */
  errorIn(start: number): TextError | undefined {
    try {
      this.check(start)
      return undefined
    } catch (error) {
      if (!(error instanceof TextError)) throw error
      const reason = error.reason.replace(/^expected (?!JSON)/, 'expected JSON: ')
      return new TextError(reason, error)
    }
  }

  private check(start: number): void {
    const at = afterSpace(this.text, start)
    const kind = this.kindAt(at)
    const isNested = kind === '{' || kind === '['
    const end = isNested
      ? this.afterNested(at, 'expected a value')
      : this.afterPlain(at, kind, 'expected JSON')
    const rest = afterSpace(this.text, end)
    if (rest < this.text.length) throw this.error(rest, 'expected the end of the file')
  }

  override afterPlain(at: number, kind: JsonKind, expectation: string): number {
    if (/[-NI]/.test(this.text.charAt(at)) && kind === 'word') throw this.error(at, expectation)
    return super.afterPlain(at, kind, expectation)
  }
}
