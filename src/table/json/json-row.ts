import { lineBreaksIn } from '../csv/csv-block.js'
import type { Cell } from '../kinds/kind.js'
import { type TextError, textError } from '../text-error.js'

/** One key of an object and its value, and where they stand in the text. */
export interface JsonMember {
  readonly key: string
  readonly value: Cell
  readonly keyStart: number
  readonly start: number
  readonly end: number
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy
const WORD = /true|false|null/y
const SPACE = /[ \t\r\n]*/y
const WORDS: Readonly<Record<string, Cell>> = { true: true, false: false, null: null }

/** The index after the white space from here on. */
export function afterSpace(text: string, at: number): number {
  SPACE.lastIndex = at
  SPACE.test(text)
  return SPACE.lastIndex
}

/**
 * The index after the object that begins here, or after where it cannot go on as one without objects
 * inside; -1 if the text ends before.
 */
export function afterObject(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) {
      at = closingQuote(text, at)
      if (at < 0) return -1
    } else if (code === 125 || code === 123 || code === 91 || code === 93) {
      return at + 1
    }
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

/** Reads the objects of one text, and says where in it something is wrong. */
export class JsonRows {
  /** @param line the line that the text begins on; @param column the column, less 1 */
  constructor(
    readonly text: string,
    private readonly line: number,
    private readonly column: number,
  ) {}

  /**
   * The members of the object that begins at `start`. Values are strings, numbers, true, false and
   * null; a whole number beyond 2^53 is a bigint, so that no digit is lost.
   *
   * @throws TextError if there is no such object
   */
  members(start: number): { members: JsonMember[]; end: number } {
    const { text } = this
    if (text[start] !== '{') throw this.error(start, 'expected an object')
    const members: JsonMember[] = []
    const keys = new Set<string>()
    let at = afterSpace(text, start + 1)
    if (text[at] === '}') return { members, end: at + 1 }
    for (;;) {
      const keyStart = at
      const afterKey = this.match(STRING, at, 'expected a key in double quotes')
      const key = JSON.parse(text.slice(at, afterKey)) as string
      if (keys.has(key)) throw textError('expected keys that differ', key, this.place(at))
      keys.add(key)
      at = afterSpace(text, afterKey)
      if (text[at] !== ':') throw this.error(at, `expected a colon after ${JSON.stringify(key)}`)
      const valueStart = afterSpace(text, at + 1)
      const member = this.value(key, keyStart, valueStart)
      members.push(member)
      at = afterSpace(text, member.end)
      if (text[at] === '}') return { members, end: at + 1 }
      if (text[at] !== ',') throw this.error(at, 'expected a comma or a closing brace')
      at = afterSpace(text, at + 1)
    }
  }

  private value(key: string, keyStart: number, start: number): JsonMember {
    const { text } = this
    const first = text.charAt(start)
    const wanted = `expected a string, a number, true, false or null in ${JSON.stringify(key)}`
    const kind = first === '"' ? STRING : /[-\d]/.test(first) ? NUMBER : WORD
    const end = this.match(kind, start, wanted)
    const raw = text.slice(start, end)
    let value: Cell
    if (kind === WORD) value = WORDS[raw]
    else if (kind === STRING) value = JSON.parse(raw) as string
    else value = this.number(raw, start, key)
    return { key, value, keyStart, start, end }
  }

  private number(raw: string, at: number, key: string): number | bigint {
    const value = Number(raw)
    if (!Number.isFinite(value)) {
      const expectation = `expected a number that float64 holds in ${JSON.stringify(key)}`
      throw textError(expectation, raw, this.place(at))
    }
    const whole = !Number.isSafeInteger(value) && /^-?\d+$/.test(raw)
    return whole ? BigInt(raw) : value
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
