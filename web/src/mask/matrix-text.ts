import { MatrixError, type OwnMatrix, tooLarge } from './own-matrix.js'
import { MOST } from './state.js'

const NUMBER = /^[-+−]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i
/** As PyTorch, NumPy and Python print and write them. */
const NO_NUMBER =
  /^[-+−]?(float\(['"])?[-+−]?(torch\.|np\.|numpy\.|math\.)?(inf(inity)?|nan)(['"]\))?$/i
/** 1.234,5: meant as a number, and no name. */
const LIKE_NUMBER = /^[-+−]?[\d.,]*\d[\d.,]*$/
/** 1,5 and -0,5e3. */
const COMMA = /^([-+−]?\d*),(\d+(e[-+]?\d+)?)$/i

/**
 * Numbers as people have them: what PyTorch or NumPy prints, lists of Python, or lines with tabs, semicolons, commas or
 * spaces between the numbers, where a first line and a first column of names may stand beside them.
 */
export function matrixFromText(text: string): OwnMatrix {
  const clean = text.replace(/^\uFEFF/, '')
  // Only the first of several: a whole print-out begins with its scores.
  const start = clean.search(/\[/)
  return start >= 0 && /^\s*(\w+\s*=\s*)?([\w.]+\s*\(\s*)?$/.test(clean.slice(0, start))
    ? fromBrackets(clean, start)
    : fromLines(clean)
}

/** A number as people write it, with a decimal comma too; undefined if it is none. */
export function readNumber(word: string): number | undefined {
  const plain = word.trim().replace(COMMA, '$1.$2')
  const text = plain.replace('−', '-').toLowerCase()
  if (NUMBER.test(plain)) return Number(text)
  if (!NO_NUMBER.test(plain)) return undefined
  if (text.includes('nan')) return Number.NaN
  return text.includes('-') ? -Infinity : Infinity
}

/** [[1., 2.], [3., 4.]], and NumPy's [[1. 2.] [3. 4.]]; what stands behind the last bracket is left. */
function fromBrackets(text: string, start: number): OwnMatrix {
  const rows: string[][] = []
  let depth = 0
  let line = 1 + (text.slice(0, start).match(/\n/g)?.length ?? 0)
  const lines: number[] = []
  for (const [token] of text.slice(start).matchAll(/\n|[[\]]|[^\s,[\]]+/g)) {
    if (token === '\n') line++
    else if (token === '...' || token === '…') throw new MatrixError('ownCut')
    else if (token === '[') {
      depth++
      if (depth > 2) throw new MatrixError('ownDeep')
      rows.push([])
      lines.push(line)
    } else if (token === ']') {
      depth--
      if (depth === 0) return fromRows(rows, lines)
    } else rows.at(-1)?.push(token)
  }
  throw new MatrixError('ownOpen')
}

function fromRows(all: readonly string[][], lines: readonly number[]): OwnMatrix {
  // The outer bracket of two holds no numbers of its own.
  const first = all.length > 1 && all[0]?.length === 0 ? 1 : 0
  return filled(all.slice(first), lines.slice(first))
}

function fromLines(text: string): OwnMatrix {
  const lines = text
    .split(/\r\n|\n|\r/)
    .map((line, i) => ({ number: i + 1, line: line.replace(/^ +| +$/g, '') }))
    .filter(({ line }) => line.trim() !== '')
  const split = splitterOf(lines.map(({ line }) => line))
  const cells = lines.map(({ line }) => split(line))
  const [head = [], ...under] = cells
  const isName = (word = '') => readNumber(word) === undefined && !LIKE_NUMBER.test(word)
  const hasHead =
    under.length > 0 && head.slice(1).every(isName) && (head[0] === '' || isName(head[0]))
  const body = hasHead ? under : cells
  const numbers = lines.slice(hasHead ? 1 : 0).map(({ number }) => number)
  const wide = (body[0]?.length ?? 0) > 1
  const hasNames =
    wide && body.every(([word, next]) => isName(word) && word !== '' && !isName(next))
  if (!hasNames) {
    return { ...filled(body, numbers), ...(hasHead && { columnNames: head }) }
  }
  const matrix = filled(
    body.map((words) => words.slice(1)),
    numbers,
    1,
  )
  // A head may have a corner, or, as R writes it, none.
  const columnNames = head.length > matrix.columns ? head.slice(1) : head
  return {
    ...matrix,
    rowNames: body.map(([name = '']) => name),
    ...(hasHead && { columnNames }),
  }
}

/** How words of a line stand apart: by the mark that decides most. */
function splitterOf(lines: readonly string[]): (line: string) => string[] {
  const by = (mark: string) => (line: string) => separated(line, mark)
  if (lines.some((line) => line.includes('\t'))) return by('\t')
  if (lines.some((line) => line.includes(';'))) return by(';')
  const spaced = (line: string) => line.trim().split(/\s+/)
  // 1,5 2,5: no comma is followed by a space, and all between spaces are numbers.
  const decimal = lines.every((line) =>
    spaced(line).every((word) => COMMA.test(word) || NUMBER.test(word)),
  )
  if (decimal && lines.some((line) => spaced(line).length > 1)) return spaced
  return lines.some((line) => line.includes(',')) ? by(',') : spaced
}

function separated(line: string, mark: string): string[] {
  const words = ['']
  let quoted = false
  for (const sign of line) {
    if (sign === '"') quoted = !quoted
    else if (sign === mark && !quoted) words.push('')
    else words[words.length - 1] += sign
  }
  return words.map((word) => word.trim())
}

function filled(words: readonly string[][], lines: readonly number[], skipped = 0): OwnMatrix {
  const columns = words[0]?.length ?? 0
  if (words.length === 0 || columns === 0) throw new MatrixError('ownEmpty')
  if (words.length > MOST || columns > MOST) throw tooLarge(words.length, columns)
  const values = words.flatMap((row, i) => {
    const line = lines[i] ?? 0
    if (row.length !== columns) {
      throw new MatrixError('ownRagged', {
        ...{ line, got: row.length, first: lines[0] ?? 1, expected: columns },
      })
    }
    return row.map((word, column) => {
      const value = readNumber(word)
      if (value !== undefined) return value
      throw new MatrixError('ownNotNumber', {
        ...{ line, column: column + 1 + skipped, text: word.slice(0, 40) },
      })
    })
  })
  return { rows: words.length, columns, values: Float32Array.from(values) }
}
