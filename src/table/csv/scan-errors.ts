import { TextError, type TextPlace, textError } from '../text-error.js'
import { lineBreaksBefore } from './csv-lines.js'

/** No row may be longer, so that a quote that never closes is found before memory is used up. */
export const LONGEST = 1 << 25

const CHARACTERS = `${LONGEST.toLocaleString('en')} characters`
const QUOTES = '--quote none takes quotes for characters like others'

/** @param isLong whether the row got too long, rather than the file ended */
export function openQuote(place: TextPlace, isLong: boolean): TextError {
  const got = isLong ? 'none' : '"the end of the file"'
  const within = isLong ? ` within ${CHARACTERS}` : ''
  const opens = `the quote that opens at line ${place.line}, column ${place.column} is not closed`
  return new TextError(`expected a closing quote, got ${got}: ${opens}${within} (${QUOTES})`, place)
}

export function afterQuote(place: TextPlace, mark: string | undefined): TextError {
  const expectation = 'expected a delimiter or a line break after the closing quote'
  return textError(expectation, mark, place, ` (${QUOTES})`)
}

export function nul(place: TextPlace): TextError {
  return textError('expected text', 'a NUL character', place)
}

/** @param line the line that the text begins on */
export function tooLong(line: number, text: string, start: number, end: number): TextError {
  const place = { line: line + lineBreaksBefore(text, start), column: 1 }
  return textError(`expected rows of at most ${CHARACTERS}`, end - start, place)
}
