import { lineBreaksIn } from '../csv/csv-block.js'
import { type TextError, textError } from '../text-error.js'

/** No value is nested deeper, as in most readers of JSON. */
const MOST_LEVELS = 1000

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy
/** NaN and Infinity are no JSON, but Python and others write them. */
const WORD = /true|false|null|NaN|-?Infinity/y
const SPACE = /[ \t\r\n]*/y

/** The index after the white space from here on. */
export function afterSpace(text: string, at: number): number {
  SPACE.lastIndex = at
  SPACE.test(text)
  return SPACE.lastIndex
}

/**
 * The index after the object that begins here, or after where it cannot go on as one; -1 if the text
 * ends before. Looks at brackets and quotes alone.
 */
export function afterObject(text: string, start: number): number {
  /** The brackets that are due: each is two after the one that opens. */
  const open: number[] = []
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) {
      at = closingQuote(text, at)
      if (at < 0) return -1
    } else if (code === 123 || code === 91) {
      open.push(code + 2)
      if (open.length > MOST_LEVELS + 1) return at + 1
    } else if (code === 125 || code === 93) {
      const due = open.pop()
      if (open.length === 0 || due !== code) return at + 1
    }
  }
  return -1
}

/** Where a bracket opens that is nested more deeply than values may be; -1 if none does. */
export function tooDeepIn(text: string): number {
  let level = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) {
      at = closingQuote(text, at)
      if (at < 0) return -1
    } else if (code === 123 || code === 91) {
      if (++level > MOST_LEVELS) return at
    } else if (code === 125 || code === 93) level--
  }
  return -1
}

function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0
    while (text.charCodeAt(at - 1 - slashes) === 92) slashes++
    if (slashes % 2 === 0) return at
  }
  return -1
}

/** What a value is: a string, a number, a word such as null, an object or an array. */
export type JsonKind = '"' | '0' | 'word' | '{' | '['

/** Values of a text in JSON, and where in it something is wrong. */
export class JsonText {
  /** @param line the line that the text begins on; @param column the column, less 1 */
  constructor(
    readonly text: string,
    private readonly line: number,
    private readonly column: number,
  ) {}

  /** What begins here, if it is a value. */
  kindAt(at: number): JsonKind {
    const first = this.text.charAt(at)
    if (first === '"' || first === '{' || first === '[') return first
    const isNumber = first === '-' ? this.text.charAt(at + 1) !== 'I' : first >= '0' && first <= '9'
    return isNumber ? '0' : 'word'
  }

  /** The index after a string, number or word. */
  afterPlain(at: number, kind: JsonKind, expectation: string): number {
    return this.match(kind === '"' ? STRING : kind === '0' ? NUMBER : WORD, at, expectation)
  }

  /** The index after a key. */
  afterKey(at: number): number {
    return this.match(STRING, at, 'expected a key in double quotes')
  }

  /** The index after the colon that follows a key, and the space after it. */
  afterColon(keyStart: number, keyEnd: number): number {
    const at = afterSpace(this.text, keyEnd)
    if (this.text[at] === ':') return afterSpace(this.text, at + 1)
    throw this.error(at, `expected a colon after ${this.text.slice(keyStart, keyEnd)}`)
  }

  /**
   * The index after the array or object that begins here. It may be nested deeply, but not so that
   * other readers give up on it.
   */
  afterNested(start: number, expectation: string): number {
    const { text } = this
    /** The brackets that are due. */
    const open: string[] = []
    let at = start
    for (;;) {
      const kind = this.kindAt(at)
      if (kind === '{' || kind === '[') {
        const due = kind === '{' ? '}' : ']'
        open.push(due)
        this.checkLevel(at, open.length)
        at = afterSpace(text, at + 1)
        if (text[at] !== due) {
          if (due === '}') at = this.afterColon(at, this.afterKey(at))
          continue
        }
      } else {
        at = afterSpace(text, this.afterPlain(at, kind, expectation))
      }
      while (text[at] === open.at(-1)) {
        open.pop()
        if (open.length === 0) return at + 1
        at = afterSpace(text, at + 1)
      }
      if (text[at] !== ',') {
        const bracket = open.at(-1) === '}' ? 'brace' : 'bracket'
        throw this.error(at, `expected a comma or a closing ${bracket}`)
      }
      at = afterSpace(text, at + 1)
      if (open.at(-1) === '}') at = this.afterColon(at, this.afterKey(at))
    }
  }

  /** @param level how deep what begins here is nested */
  checkLevel(at: number, level: number): void {
    if (level <= MOST_LEVELS) return
    throw textError(`expected at most ${MOST_LEVELS} levels`, 'more', this.place(at))
  }

  private match(pattern: RegExp, at: number, expectation: string): number {
    pattern.lastIndex = at
    if (!pattern.test(this.text)) throw this.error(at, expectation)
    return pattern.lastIndex
  }

  /** What is wrong here. */
  error(at: number, expectation: string): TextError {
    const got = this.text[at] ?? 'the end of the file'
    return textError(expectation, got, this.place(at))
  }

  /** The line of an index and the character in it, from 1. */
  place(at: number): { line: number; column: number } {
    const before = this.text.slice(0, at)
    const breaks = lineBreaksIn(before)
    const last = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'))
    return { line: this.line + breaks, column: at - last + (breaks === 0 ? this.column : 0) }
  }
}
