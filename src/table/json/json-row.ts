import type { Cell } from '../kinds/kind.js'
import { textError } from '../text-error.js'
import { pathName } from './json-path.js'
import { afterSpace, JsonText } from './json-text.js'

/** A key of an object and its value, and where they stand in the text. */
export interface JsonMember {
  /** The column: the key, or its path where objects are flattened. */
  readonly name: string
  /** Of an object or array, which are not looked into, its text. */
  readonly value: Cell
  readonly nested: boolean
  readonly start: number
  readonly end: number
}

/** An object of a row: the row itself, or one inside it that is flattened. */
export interface JsonObject {
  /** Its path; '' of the row itself. */
  readonly name: string
  readonly start: number
  /** Where another member can be added, and how many there are. */
  lastEnd: number
  count: number
  /** What stands between a key and its value, and between two members, if there are such. */
  colon: string | undefined
  comma: string | undefined
}

/** What an object a row consists of. */
export interface JsonRow {
  readonly members: readonly JsonMember[]
  readonly objects: readonly JsonObject[]
  readonly end: number
}

const WORDS: ReadonlyMap<string, Cell> = new Map<string, Cell>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
])

/** Reads the objects of one text. */
export class JsonRows extends JsonText {
  /** @param flatten whether objects inside a row are looked into */
  constructor(
    text: string,
    private readonly flatten: boolean,
    line = 1,
    column = 0,
  ) {
    super(text, line, column)
  }

  /**
   * The row of the object that begins at `start`. Values are strings, numbers, true, false and null;
   * a whole number beyond 2^53 is a bigint, so that no digit is lost; arrays, and objects unless they
   * are flattened, are their text.
   *
   * @throws TextError if there is no such object
   */
  row(start: number): JsonRow {
    const members: JsonMember[] = []
    const objects: JsonObject[] = []
    const end = this.object(start, [], members, objects)
    return { members, objects, end }
  }

  private object(
    start: number,
    path: readonly string[],
    members: JsonMember[],
    objects: JsonObject[],
  ): number {
    const { text } = this
    if (text[start] !== '{') throw this.error(start, 'expected an object')
    this.checkLevel(start, path.length + 1)
    const object: JsonObject = {
      name: path.length === 0 ? '' : pathName(path),
      start,
      lastEnd: start + 1,
      count: 0,
      colon: undefined,
      comma: undefined,
    }
    objects.push(object)
    const keys = new Set<string>()
    let at = afterSpace(text, start + 1)
    if (text[at] === '}') return at + 1
    for (;;) {
      const afterKey = this.afterKey(at)
      const key = JSON.parse(text.slice(at, afterKey)) as string
      if (keys.has(key)) throw textError('expected keys that differ', key, this.place(at))
      keys.add(key)
      const valueStart = this.afterColon(at, afterKey)
      if (object.count === 0) object.colon = text.slice(afterKey, valueStart)
      else if (object.count === 1) object.comma = text.slice(object.lastEnd, at)
      object.count++
      object.lastEnd = this.value(key, path, valueStart, members, objects)
      at = afterSpace(text, object.lastEnd)
      if (text[at] === '}') return at + 1
      if (text[at] !== ',') throw this.error(at, 'expected a comma or a closing brace')
      at = afterSpace(text, at + 1)
    }
  }

  /** Adds what a key has; gives the index after it. */
  private value(
    key: string,
    path: readonly string[],
    start: number,
    members: JsonMember[],
    objects: JsonObject[],
  ): number {
    const { text, flatten } = this
    const kind = this.kindAt(start)
    if (flatten && kind === '{') return this.object(start, [...path, key], members, objects)
    const name = flatten ? pathName([...path, key]) : key
    const nested = kind === '{' || kind === '['
    const wanted = nested
      ? `expected a value in ${JSON.stringify(name)}`
      : `expected a string, a number, true, false, null, an object or an array in ${JSON.stringify(name)}`
    const end = nested ? this.afterNested(start, wanted) : this.afterPlain(start, kind, wanted)
    const raw = text.slice(start, end)
    let value: Cell
    if (kind === 'word') value = WORDS.get(raw)
    else if (kind === '"') value = JSON.parse(raw) as string
    else value = nested ? raw : this.number(raw, start, name)
    members.push({ name, value, nested, start, end })
    return end
  }

  private number(raw: string, at: number, name: string): number | bigint {
    const value = Number(raw)
    if (!Number.isFinite(value)) {
      const expectation = `expected a number that float64 holds in ${JSON.stringify(name)}`
      throw textError(expectation, raw, this.place(at))
    }
    const whole = !Number.isSafeInteger(value) && /^-?\d+$/.test(raw)
    return whole ? BigInt(raw) : value
  }
}
