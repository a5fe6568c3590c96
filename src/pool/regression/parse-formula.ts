import { show } from '../../errors.js'

/** A column in a formula, or a power of one. */
export interface Factor {
  readonly column: string
  readonly power: number
  /** As coefficients are named: `x`, `I(x^2)`. */
  readonly label: string
  /** Where it stands first, in characters from 1. */
  readonly at: number
}

/** A product of factors, in the order in which these come in the formula. */
export type Term = readonly Factor[]

export interface Formula {
  readonly response: Factor
  readonly intercept: boolean
  /** Those of one factor first, then those of two, and so on; none twice. */
  readonly terms: readonly Term[]
}

interface Token {
  readonly text: string
  readonly kind: 'name' | 'number' | 'mark' | 'end'
  readonly at: number
}

const TOKEN = /\s*(?:(`[^`]+`|[\p{L}.][\p{L}\p{M}\p{N}._]*)|(\d+)|([-~+*:^()]))/uy
const MOST_TERMS = 1000
/** What else R knows. */
const HINTS: Readonly<Record<string, string>> = {
  '(': '; functions are not known: put what they give into a column of its own',
  '^': '; a power is written I(x^2)',
}

/**
 * A formula as R writes them: `y ~ a + b:c + d * e + I(f^2) - 1`.
 *
 * Source: J. Chambers and T. Hastie, *Statistical Models in S* (1992), 2.3.
 *
 * @throws RangeError with the place, in characters from 1
 */
export function parseFormula(fn: string, text: string): Formula {
  const tokens = tokensOf(fn, text)
  let place = 0
  const next = () => tokens[place] as Token
  const is = (mark: string) => next().kind === 'mark' && next().text === mark
  const expected = (what: string) => {
    const { kind, text: got, at } = next()
    const shown = kind === 'end' ? 'its end' : show(got)
    const hint = kind === 'mark' ? (HINTS[got] ?? '') : ''
    return new RangeError(`${fn}: ${what} at character ${at} of the formula, got ${shown}${hint}`)
  }
  const take = (mark: string) => {
    const found = is(mark)
    if (found) place++
    return found
  }
  const need = (mark: string) => {
    if (!take(mark)) throw expected(show(mark))
  }
  const labels: string[] = []
  const name = (): Factor => {
    const { text: column, kind, at } = next()
    if (kind !== 'name') throw expected("a column's name")
    place++
    return { column, power: 1, label: column, at }
  }
  const factor = (): Factor => {
    const found = name()
    const wraps = found.column === 'I' && take('(')
    const made = wraps ? power() : found
    if (wraps) need(')')
    if (!labels.includes(made.label)) labels.push(made.label)
    return made
  }
  const power = (): Factor => {
    const { column, at } = name()
    need('^')
    const { kind, text: exponent } = next()
    if (kind !== 'number' || Number(exponent) < 1) throw expected('a whole power of at least 1')
    place++
    return { column, power: Number(exponent), label: `I(${column}^${exponent})`, at }
  }
  const product = (): Term => {
    let term: Term = [factor()]
    while (take(':')) term = union(term, [factor()])
    return term
  }
  const crossing = (): Term[] => {
    let found: Term[] = []
    do {
      const one = product()
      found = [...found, one, ...found.map((term) => union(term, one))]
      if (found.length > MOST_TERMS) throw expected(`at most ${MOST_TERMS} terms`)
    } while (take('*'))
    return found
  }

  const response = name()
  need('~')
  const terms: Term[] = []
  let intercept = true
  let minus = take('-')
  do {
    const { kind, text: digits } = next()
    if (kind === 'number') {
      if (digits !== '0' && digits !== '1') throw expected('0, 1 or a term')
      place++
      intercept = (digits === '1') !== minus
    } else if (minus) throw expected('1 after a minus, which leaves out the intercept,')
    else terms.push(...crossing())
    minus = is('-')
  } while (take('+') || take('-'))
  if (next().kind !== 'end') throw expected('+, -, *, : or the end')
  if (terms.length === 0 && !intercept) throw expected('a term')
  return { response, intercept, terms: inOrder(terms, labels) }
}

function tokensOf(fn: string, text: string): Token[] {
  const tokens: Token[] = []
  let from = 0
  while (text.slice(from).trim() !== '') {
    TOKEN.lastIndex = from
    const found = TOKEN.exec(text)
    if (found === null) {
      const at = from + text.slice(from).search(/\S/)
      const [got = ''] = text.slice(at)
      throw new RangeError(
        `${fn}: a name, in backticks if it is no plain word, or one of ~ + - * : ^ ( ) ` +
          `at character ${at + 1} of the formula, got ${show(got)}`,
      )
    }
    const [whole, name, number, mark = ''] = found
    from += whole.length
    const written = name ?? number ?? mark
    tokens.push({
      text: written.startsWith('`') ? written.slice(1, -1) : written,
      kind: name ? 'name' : number ? 'number' : 'mark',
      at: from - written.length + 1,
    })
  }
  tokens.push({ text: '', kind: 'end', at: text.length + 1 })
  return tokens
}

const labelOf = (term: Term) => term.map(({ label }) => label).join(':')

/** The factors of both, none twice. */
function union(a: Term, b: Term): Term {
  return [...a, ...b.filter(({ label }) => a.every((one) => one.label !== label))]
}

/** Terms by how many factors they have, else as they came, and factors as they came first. */
function inOrder(terms: readonly Term[], labels: readonly string[]): Term[] {
  const sorted = terms.map((term) =>
    [...term].sort((a, b) => labels.indexOf(a.label) - labels.indexOf(b.label)),
  )
  const different = new Map(sorted.map((term) => [labelOf(term), term]))
  return [...different.values()].sort((a, b) => a.length - b.length)
}

/** Whether there is a term of just these factors, which are in order. */
export function hasTerm(terms: readonly Term[], factors: Term): boolean {
  return terms.some((term) => labelOf(term) === labelOf(factors))
}
