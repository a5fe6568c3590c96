import { findClock, lastClock } from './date-clock-reader.js'
import { DateNames } from './date-names.js'
import { wordEnd } from './date-reader.js'

/** A piece of a date: a number, a word, what stands between, or a time of day. */
interface Piece {
  readonly kind: 'number' | 'word' | 'mark' | 'clock'
  readonly text: string
}

const MOST_PIECES = 12
const CJK_MARKS: Readonly<Record<string, string>> = {
  年: 'YYYY',
  月: 'M',
  日: 'D',
  년: 'YYYY',
  월: 'M',
  일: 'D',
}
const JOINING_WORD = /^(?:de|del|of|den)$/i
const ORDINAL = /^(?:st|nd|rd|th|er)$/i
const NUMERIC_MARK = /^(?:[-/.]| ?[-/.] | )$/
const NAMED_MARK = /^\.?(?:|[-/ ,'’]|, | ['’]|,? \[(?:de|del|of|den)\] )$/i
const WEEKDAY_MARK = /^(?:\.?,? ?|-| ?\(|,? \[den\] )$/
const YEAR_MARK = /^\.?(?:[-/]| ?['’])$/

/**
 * The patterns in which a text could be a date, whatever its numbers are: of days and months with one
 * digit, of names short, and without its time, which {@link readDate} reads wherever there is one.
 * Those of ISO dates are not among them.
 */
export function datePatternsOf(text: string): string[] {
  const found = findClock(text)
  const before = text.slice(0, found?.start)
  const after = found === undefined ? '' : text.slice(found.end)
  if (found !== undefined && before === '' && after === '') {
    return [lastClock.clock.twelve ? 'hh:mm a' : 'HH:mm']
  }
  const pieces = piecesOf(before)
  if (pieces === undefined) return []
  if (/^\d\d\.\d\d\.\d\d$/.test(text)) return ['HH.mm', ...patternsOf(pieces, false)]
  if (before === '' || after !== '') {
    const rest = piecesOf(after)
    if (rest === undefined || found === undefined) return []
    const clock = lastClock.clock.twelve ? 'hh:mm a' : 'HH:mm'
    pieces.push({ kind: 'clock', text: before === '' ? clock : ` ${clock}` }, ...rest)
  }
  return pieces.length > MOST_PIECES ? [] : patternsOf(pieces, found !== undefined)
}

/** The pieces of a text; undefined if it cannot be a date. */
function piecesOf(text: string): Piece[] | undefined {
  const pieces: Piece[] = []
  let at = 0
  while (at < text.length) {
    let end = at
    let kind: Piece['kind'] = 'number'
    while (isDigit(text.charCodeAt(end))) end++
    if (end === at) {
      kind = 'word'
      end = wordEnd(text, at)
      // 年 and its like stand beside words without a space.
      if (end > at && isCjkMark(pieces.at(-1), text.charAt(at))) end = at + 1
    }
    if (end === at) {
      kind = 'mark'
      while (end < text.length && !isDigit(text.charCodeAt(end)) && wordEnd(text, end) === end)
        end++
    }
    if (pieces.length >= MOST_PIECES || end - at > 24) return undefined
    // A day of one digit may have a second space before it.
    const spaced = /^ {2}\d(?!\d)/.test(text.slice(end - 2))
    pieces.push({ kind, text: text.slice(at, spaced && end > at + 1 ? end - 1 : end) })
    at = end
  }
  return joined(pieces)
}

/** Words that are only between become marks, and the endings of days nothing. */
function joined(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = []
  for (const { kind, text } of pieces) {
    const last = found.at(-1)
    if (kind === 'word' && last?.kind === 'number' && ORDINAL.test(text)) continue
    const between = kind === 'word' && (JOINING_WORD.test(text) || isCjkMark(last, text))
    const mark = between ? text.replace(/[A-Za-z]+/, '[$&]') : text
    if ((between || kind === 'mark') && last?.kind === 'mark') {
      found[found.length - 1] = { kind: 'mark', text: last.text + mark }
    } else {
      found.push({ kind: between ? 'mark' : kind, text: mark })
    }
  }
  return found
}

/** Whether a character is 年 or its like after a number; else 日 is Sunday. */
function isCjkMark(before: Piece | undefined, text: string): boolean {
  return before?.kind === 'number' && CJK_MARKS[text] !== undefined
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function patternsOf(pieces: readonly Piece[], hasClock: boolean): string[] {
  const numbers = pieces.filter(({ kind }) => kind === 'number').map(({ text }) => text.length)
  const words = pieces.filter(({ kind }) => kind === 'word').map(({ text }) => text)
  if (numbers.length === 0 || numbers.length > 3 || words.length > 2) return []
  const special = quarterOrWeek(pieces)
  if (special !== undefined) return hasClock ? [] : special
  const orders = words.length === 0 ? numericOrders(pieces, numbers, hasClock) : []
  if (words.length > 0) {
    const named = namedTokens(words, numbers.length)
    if (named === undefined) return []
    const lengths = named.includes('MMM') ? namedOrders(pieces, numbers) : threeOrders(numbers)
    for (const order of lengths) orders.push([...order, ...named])
  }
  return orders.map((order) => assembled(pieces, order)).filter((x) => x !== undefined)
}

/** The tokens of the words: at most a weekday and a month; undefined if one is neither. */
function namedTokens(words: readonly string[], numbers: number): string[] | undefined {
  const english = DateNames.of('en')
  const known = english && tokensIn(english, words, numbers)
  if (known !== undefined) return known
  for (const language of DateNames.all()) {
    const tokens = tokensIn(language, words, numbers)
    if (tokens !== undefined) return tokens
  }
  return undefined
}

function tokensIn(
  language: DateNames,
  words: readonly string[],
  numbers: number,
): string[] | undefined {
  const [first = '', second] = words
  if (second === undefined) {
    // A word alone may be either in some languages: `mar` is Tuesday in French.
    if (numbers < 3) return language.month(first) && ['MMM']
    return language.weekday(first) && ['EEE']
  }
  if (language.weekday(first) && language.month(second)) return ['EEE', 'MMM']
  return language.month(first) && language.weekday(second) ? ['MMM', 'EEE'] : undefined
}

/** `2021-Q3`, `Q3 2021`, `3Q21`, `2021M03`, `2021-W09-5`; undefined if it is none of these. */
function quarterOrWeek(pieces: readonly Piece[]): string[] | undefined {
  const text = pieces.map((piece) => piece.text).join('')
  const quarter = /^(?:\d{4}([-/ ]?)[Qq]\d|[Qq]\d([-/ ])\d{4})$/.exec(text)
  if (quarter !== null) {
    const letter = text.includes('Q') ? '[Q]' : '[q]'
    return [
      quarter[2] === undefined ? `YYYY${quarter[1]}${letter}Q` : `${letter}Q${quarter[2]}YYYY`,
    ]
  }
  const company = /^\dQ(['’ ]?)\d\d(\d\d)?$/.exec(text)
  if (company !== null) return [`Q[Q]${company[1]}${company[2] === undefined ? 'YY' : 'YYYY'}`]
  const month = /^\d{4}(-?)M\d\d$/.exec(text)
  if (month !== null) return [`YYYY${month[1]}[M]MM`]
  const week = /^\d{4}(-?)W\d\d(?:\1\d)?$/.exec(text)
  if (week === null) return undefined
  const [whole, mark = ''] = week
  return [`GGGG${mark}Www${whole.length > 7 + mark.length ? `${mark}d` : ''}`]
}

/** The orders of dates that are numbers alone. */
function numericOrders(
  pieces: readonly Piece[],
  lengths: readonly number[],
  hasClock: boolean,
): string[][] {
  const marks = pieces.filter(({ kind }) => kind === 'mark').map(({ text }) => text)
  const cjk = marks.map((mark) => CJK_MARKS[mark.charAt(0)])
  if (cjk.some((token) => token !== undefined)) {
    const short = lengths[0] === 2
    return [cjk.filter((x) => x !== undefined).map((x) => (short && x === 'YYYY' ? 'YY' : x))]
  }
  if (lengths.length === 1) return hasClock && lengths[0] === 8 ? [['YYYYMMDD']] : []
  if (lengths.length === 3) return threeOrders(lengths)
  const [first = 0, second = 0] = lengths
  if (hasClock || pieces.length !== 3 || marks[0] === ' ') return []
  if (first === 4 && second === 2) return [['YYYY', 'MM']]
  return first <= 2 && second === 4 ? [['M', 'YYYY']] : []
}

function threeOrders(lengths: readonly number[]): string[][] {
  const [first = 0, second = 0, third = 0] = lengths
  if (lengths.length !== 3 || second > 2) return []
  if (first === 4) return third <= 2 ? [['YYYY', 'M', 'D']] : []
  if (first > 2) return []
  const year = third === 4 ? 'YYYY' : third === 2 ? 'YY' : undefined
  if (year === undefined) return []
  const orders = [
    ['D', 'M', year],
    ['M', 'D', year],
  ]
  if (first === 2 && year === 'YY') orders.push(['YY', 'M', 'D'])
  return orders
}

/** The orders of the numbers of dates that have a month's name. */
function namedOrders(pieces: readonly Piece[], lengths: readonly number[]): string[][] {
  const [first = 0, second = 0] = lengths
  if (lengths.length === 1) {
    if (first === 4) return [['YYYY']]
    // `Mar-21` is a year, as spreadsheets write it; `Mar 21` and `21-Mar` are days of no year.
    const [month, mark, year] = pieces
    const short = first === 2 && pieces.length === 3 && month?.kind === 'word'
    return short && year?.kind === 'number' && YEAR_MARK.test(mark?.text ?? '') ? [['YY']] : []
  }
  if (lengths.length !== 2) return []
  if (first === 4) return second <= 2 ? [['YYYY', 'D']] : []
  if (first > 2) return []
  return second === 4 ? [['D', 'YYYY']] : second === 2 ? [['D', 'YY']] : []
}

/** A pattern from pieces and the tokens of their numbers, then of their words. */
function assembled(pieces: readonly Piece[], order: readonly string[]): string | undefined {
  const count = pieces.filter(({ kind }) => kind === 'number').length
  const numbers = order.slice(0, count)
  const words = order.slice(count)
  if (numbers.length < count) return undefined
  const cjk = pieces.some(({ text }) => CJK_MARKS[text.charAt(0)] !== undefined)
  const isNamed = words.includes('MMM')
  let numericMark: string | undefined
  let pattern = ''
  for (const [i, { kind, text }] of pieces.entries()) {
    if (kind === 'number') pattern += numbers.shift()
    else if (kind === 'word') pattern += words.shift()
    else if (kind === 'clock') pattern += text
    else {
      const byWeekday = besideWeekday(pieces, i, isNamed)
      const last = i === pieces.length - 1
      if (last && !cjk && !(text === '.' || (text === ')' && byWeekday))) return undefined
      if (!last && byWeekday && !WEEKDAY_MARK.test(text) && !cjk) return undefined
      if (!last && !byWeekday && !cjk) {
        if (isNamed ? !NAMED_MARK.test(text) : !NUMERIC_MARK.test(text)) {
          const beside = pieces[i - 1]?.kind === 'clock' || pieces[i + 1]?.kind === 'clock'
          if (!beside || !/^,? $/.test(text)) return undefined
        } else if (!isNamed && pieces[i - 1]?.kind !== 'clock') {
          numericMark ??= text
          if (text !== numericMark) return undefined
        }
      }
      pattern += text
    }
  }
  return pattern
}

/** Whether a mark stands beside the weekday, which is the first word, or the last one. */
function besideWeekday(pieces: readonly Piece[], at: number, isNamed: boolean): boolean {
  const words = pieces.filter(({ kind }) => kind === 'word').length
  if (words < (isNamed ? 2 : 1)) return false
  const first = pieces[0]?.kind === 'word'
  return first ? at === 1 : at >= pieces.map(({ kind }) => kind).lastIndexOf('word') - 1
}
