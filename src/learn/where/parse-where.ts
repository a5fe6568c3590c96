import { rangeError, rangeErrorIn, show, typeError } from '../../errors.js'
import { type Column, columnNamed, hintAt } from '../../table/index.js'
import { parseDateText } from '../../table/kinds/dates/date-text.js'
import { bandOf, type Relation } from './relation.js'

/** Relations, and the columns that they are of. */
export interface Where {
  /** Indices of the table's columns, ascending. */
  readonly columns: readonly number[]
  readonly relations: readonly Relation[]
}

/** A sum of columns, each times a number, and a constant. */
interface Sum {
  readonly by: ReadonlyMap<number, number>
  readonly constant: number
}

interface Parsed {
  /** What is to be 0, or at most 0, or less. */
  readonly sum: Sum
  readonly sign: string
  /** The column that is alone on one side, the left one first; -1 for none. */
  readonly told: number
}

interface Token {
  readonly kind: 'number' | 'name' | 'date' | 'mark' | 'end'
  readonly text: string
  /** Where it begins, from 1. */
  readonly at: number
}

const DAY = 86_400_000
const TOKEN =
  /\s*(?:((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|([\p{L}_][\p{L}\p{M}\p{N}_.]*)|`([^`]*)`|"([^"]*)"|'([^']*)'|(<=|>=|==|[-+*/()=<>≤≥×−]))/uy
const SAME: Readonly<Record<string, string>> = {
  '==': '=',
  '≤': '<=',
  '≥': '>=',
  '×': '*',
  '−': '-',
}
const SIGNS: readonly string[] = ['=', '<=', '>=', '<', '>']
/** Brackets within brackets. */
const DEEPEST = 100

/**
 * Reads relations: `start <= end`, `total = net + ship`, `0 < a <= 2 * (b - 1)`. Sums of columns times
 * numbers, with = (or ==), <=, >=, < and > between, as many as one likes. Names that are no words stand in
 * backticks or double quotes, days in single ones: `'2024-01-31'`. Nothing of it is run as code.
 *
 * @param columns those of a table
 * @param stepOf what the cells of a column are multiples of, 0 for all digits
 * @throws RangeError if one is no such relation: what was expected at which character
 */
export function parseWhere(
  fn: string,
  where: unknown,
  columns: readonly Column[],
  stepOf: (column: number) => number,
): Where {
  if (!Array.isArray(where)) throw typeError(fn, 'where must be an array of relations', where)
  const found = where.flatMap((text: unknown, entry) => {
    if (typeof text !== 'string') throw typeError(fn, 'a relation such as "start <= end"', text)
    return new Parser(fn, text, columns).relations().map((relation) => ({ ...relation, entry }))
  })
  const used = [...new Set(found.flatMap(({ sum }) => [...sum.by.keys()]))].sort((a, b) => a - b)
  const steps = used.map(stepOf)
  const relations = found.map(({ sum, sign, told, entry }) => {
    const by = Float64Array.from(used, (column) => sum.by.get(column) ?? 0)
    const limit = 0 - sum.constant
    const isEqual = sign === '='
    const band = isEqual ? bandOf(by, limit, steps, used.indexOf(told)) : 0
    return { by, limit, isEqual, isStrict: sign === '<', band, entry }
  })
  return { columns: used, relations }
}

class Parser {
  private readonly names: readonly string[]
  private token: Token
  private from = 0
  private depth = 0

  constructor(
    private readonly fn: string,
    private readonly text: string,
    private readonly columns: readonly Column[],
  ) {
    this.names = columns.map(({ name }) => name)
    this.token = this.next()
  }

  relations(): Parsed[] {
    const found: Parsed[] = []
    let left = this.sum()
    do {
      const { text, at } = this.token
      if (!this.isMark(SIGNS)) throw this.fault('=, <=, >=, < or >')
      this.take()
      const right = this.sum()
      const sum = text.startsWith('>') ? plus(right, left, -1) : plus(left, right, -1)
      if (sum.by.size === 0) throw this.fault('a column that does not cancel out', text, at)
      if (![sum.constant, ...sum.by.values()].every(Number.isFinite)) {
        throw this.fault('finite numbers', text, at)
      }
      const told = aloneIn(left) ?? aloneIn(right) ?? -1
      found.push({ sum, sign: text.replace('>', '<'), told })
      left = right
    } while (this.token.kind !== 'end')
    return found
  }

  private sum(): Sum {
    let sum = this.product()
    while (this.isMark(['+', '-'])) {
      const sign = this.take().text === '-' ? -1 : 1
      sum = plus(sum, this.product(), sign)
    }
    return sum
  }

  private product(): Sum {
    let left = this.factor()
    while (this.isMark(['*', '/'])) {
      const { text, at } = this.take()
      const right = this.factor()
      const [number, other] = left.by.size === 0 && text === '*' ? [left, right] : [right, left]
      if (number.by.size > 0 || (text === '/' && number.constant === 0)) {
        const wanted = text === '*' ? 'a number on one side of' : 'a number other than 0 after'
        throw this.fault(`${wanted} ${text}`, text, at)
      }
      left = times(other, text === '*' ? number.constant : 1 / number.constant)
    }
    return left
  }

  private factor(): Sum {
    const token = this.take()
    const { kind, text, at } = token
    if (kind === 'number') return { by: new Map(), constant: Number(text) }
    if (kind === 'name') return this.column(text, at)
    if (kind === 'date') {
      const date = parseDateText(text)
      if (date === undefined) throw this.fault('a date such as 2024-01-31', text, at)
      return { by: new Map(), constant: date.time / DAY }
    }
    if (text === '-' || text === '+' || text === '(') {
      if (++this.depth > DEEPEST) throw this.fault('fewer brackets', text, at)
      const inner = text === '(' ? this.sum() : this.factor()
      if (text === '(' && this.take(')').text !== ')') throw this.fault(')')
      this.depth--
      return text === '-' ? times(inner, -1) : inner
    }
    throw this.fault('a column or a number', text, at)
  }

  private column(asked: string, at: number): Sum {
    const name = columnNamed(this.names, asked)
    const index = this.names.indexOf(name ?? '')
    const column = this.columns[index]
    if (name === undefined || column === undefined) {
      throw this.fault('the name of a column', asked, at, hintAt(this.names, asked))
    }
    const { kind, levels } = column
    const isNumber = kind === 'number' || kind === 'integer' || kind === 'date'
    // What is missing altogether may be anything.
    if (!isNumber && (levels.length > 0 || column.given > 0)) {
      const is = `; it is ${kind === 'text' ? 'text' : `a ${kind}`}`
      throw this.fault('a column of numbers or dates', asked, at, is)
    }
    return { by: new Map([[index, kind === 'date' ? 1 / DAY : 1]]), constant: 0 }
  }

  private isMark(marks: readonly string[]): boolean {
    return this.token.kind === 'mark' && marks.includes(this.token.text)
  }

  private take(expected?: string): Token {
    const { token } = this
    if (expected !== undefined && token.text !== expected) throw this.fault(expected)
    this.token = this.next()
    return token
  }

  private next(): Token {
    TOKEN.lastIndex = this.from
    const found = TOKEN.exec(this.text)
    if (found === null) {
      const rest = this.text.slice(this.from).trimStart()
      const at = this.text.length - rest.length + 1
      if (rest === '') return { kind: 'end', text: '', at }
      throw this.fault('a column, a number or a sign', rest, at)
    }
    this.from = TOKEN.lastIndex
    const [all, number, word, ticked, quoted, date, mark = ''] = found
    const at = found.index + all.length - all.trimStart().length + 1
    const name = word ?? ticked ?? quoted
    if (number !== undefined) return { kind: 'number', text: number, at }
    if (name !== undefined) return { kind: 'name', text: name, at }
    if (date !== undefined) return { kind: 'date', text: date, at }
    return { kind: 'mark', text: SAME[mark] ?? mark, at }
  }

  private fault(
    expected: string,
    got = this.token.text,
    at = this.token.at,
    hint = '',
  ): RangeError {
    const place = `${expected} at character ${at} of the relation ${show(this.text)}`
    const { message } =
      got === '' ? rangeErrorIn(this.fn, place, 'its end') : rangeError(this.fn, place, got)
    return new RangeError(message + hint)
  }
}

/** The column that a sum is. */
function aloneIn({ by, constant }: Sum): number | undefined {
  const [first, second] = by
  const isAlone = second === undefined && constant === 0
  return isAlone && (first?.[1] === 1 || first?.[1] === 1 / DAY) ? first[0] : undefined
}

function plus(a: Sum, b: Sum, times: number): Sum {
  const by = new Map(a.by)
  for (const [column, coefficient] of b.by) {
    const sum = (by.get(column) ?? 0) + times * coefficient
    if (sum === 0) by.delete(column)
    else by.set(column, sum)
  }
  return { by, constant: a.constant + times * b.constant }
}

function times({ by, constant }: Sum, factor: number): Sum {
  const scaled = [...by].map(([column, coefficient]) => [column, factor * coefficient] as const)
  return {
    by: new Map(scaled.filter(([, coefficient]) => coefficient !== 0)),
    constant: factor * constant,
  }
}
