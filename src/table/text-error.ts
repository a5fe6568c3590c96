import { show, typeError } from '../errors.js'

/** Where in a text something is: lines and columns count from 1; columns are cells, in JSON characters. */
export interface TextPlace {
  line?: number | undefined
  column?: number | undefined
}

/**
 * A table in text that cannot be understood. The message reads
 * `line L, column C: expectation, got value`.
 *
 * @example
 * ```ts
 * try {
 *   parseCsv('a,b\n1,2\n3,4,5\n')
 * } catch (error) {
 *   if (error instanceof TextError) console.log(error.line, error.column)
 * }
 * ```
 */
export class TextError extends Error {
  override name = 'TextError'
  readonly line: number | undefined
  readonly column: number | undefined

  /** @param reason the message without the place */
  constructor(
    readonly reason: string,
    { line, column }: TextPlace = {},
  ) {
    const places = [
      ...(line === undefined ? [] : [`line ${line}`]),
      ...(column === undefined ? [] : [`column ${column}`]),
    ]
    super(places.length === 0 ? reason : `${places.join(', ')}: ${reason}`)
    this.line = line
    this.column = column
  }
}

/**
 * A {@link TextError} of an expectation and what there was instead.
 *
 * @param hint what helps, with the mark or space before it
 */
export function textError(
  expectation: string,
  got: unknown,
  place?: TextPlace,
  hint = '',
): TextError {
  return new TextError(`${expectation}, got ${show(got)}${hint}`, place)
}

/** Throws unless text is text: bytes would be read as their numbers. */
export function checkText(fn: string, text: unknown): asserts text is string {
  if (typeof text === 'string') return
  const { message } = typeError(fn, 'text must be a string', text)
  const isBytes = ArrayBuffer.isView(text) || text instanceof ArrayBuffer
  throw new TypeError(isBytes ? `${message} (parseTable of colmask/bytes reads bytes)` : message)
}
