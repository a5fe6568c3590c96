import { chooseRows } from './choose-rows.js'
import type { DrawDiagnostics } from './diagnose-draws.js'
import type { ReadColumn, ReadDraws } from './read-draws.js'

/** More classes are not told apart in a picture. */
const MOST_CLASSES = 12
/** Pairs are judged by so many rows; of so many columns that are filled, with so many others. */
const ROWS = 1000
const FILLED = 60
const OTHERS = 300
const LEAST_ROWS = 10

/** A column that can be shown beside another one; numbers by their ranks, which far ones do not move. */
interface Candidate {
  readonly column: ReadColumn
  readonly values: Float64Array
}

/** Whether a picture can show it. */
export function isShown({ classes, observed }: ReadColumn): boolean {
  return observed.length > 1 && classes.length <= MOST_CLASSES
}

/** Which columns can be shown in pairs, and the two of them that are most related. */
export function mostRelated({ columns, rows }: ReadDraws): Pick<DrawDiagnostics, 'names' | 'pair'> {
  const shown = columns.filter(isShown)
  const chosen = chooseRows(rows.length, ROWS)
  const candidates = shown.slice(0, OTHERS).map((column): Candidate => {
    const values = Float64Array.from(chosen, (i) => column.values[i] as number)
    return { column, values: column.classes.length > 0 ? values : ranksOf(values) }
  })
  const filled = candidates
    .filter(({ column }) => column.holes.length > 0)
    .sort((a, b) => b.column.holes.length - a.column.holes.length)
    .slice(0, FILLED)
  let most = Number.NEGATIVE_INFINITY
  let pair: [Candidate, Candidate] | undefined
  for (const one of filled) {
    for (const other of candidates) {
      if (other === one) continue
      const found = relation(one, other)
      if (!(found > most)) continue
      most = found
      pair = [other, one]
    }
  }
  // Classes upwards, where their names have room.
  pair?.sort((a, b) => Number(isClass(a)) - Number(isClass(b)))
  return {
    names: shown.map(({ name }) => name),
    pair: pair && [pair[0].column.name, pair[1].column.name],
  }
}

function isClass({ column }: Candidate): boolean {
  return column.classes.length > 0
}

/**
 * From about 0 to 1: of two numbers the squared rank correlation; of a number and classes how much of the variance of
 * ranks lies between classes; of classes Cramér's V squared. Each less what chance makes of it (the last one after
 * W. Bergsma, 2013), so that many classes do not win by being many. NaN of too few rows.
 */
function relation(a: Candidate, b: Candidate): number {
  const rows: number[] = []
  for (const [i, value] of a.values.entries()) {
    if (!Number.isNaN(value) && !Number.isNaN(b.values[i])) rows.push(i)
  }
  if (rows.length < LEAST_ROWS) return Number.NaN
  if (isClass(a) && isClass(b)) return ofClasses(a, b, rows)
  return isClass(a) || isClass(b)
    ? ofGroups(isClass(a) ? b : a, isClass(a) ? a : b, rows)
    : ofNumbers(a, b, rows)
}

function ofNumbers(a: Candidate, b: Candidate, rows: readonly number[]): number {
  const n = rows.length
  let [sumA, sumB, squareA, squareB, product] = [0, 0, 0, 0, 0]
  for (const i of rows) {
    const [x, y] = [a.values[i] as number, b.values[i] as number]
    sumA += x
    sumB += y
    squareA += x * x
    squareB += y * y
    product += x * y
  }
  const covariance = product - (sumA * sumB) / n
  const r2 = covariance ** 2 / ((squareA - sumA ** 2 / n) * (squareB - sumB ** 2 / n))
  return 1 - ((1 - r2) * (n - 1)) / (n - 2)
}

function ofGroups(number: Candidate, group: Candidate, rows: readonly number[]): number {
  const sums = new Float64Array(group.column.classes.length)
  const counts = new Float64Array(sums.length)
  let [sum, square] = [0, 0]
  for (const i of rows) {
    const k = group.values[i] as number
    const value = number.values[i] as number
    sums[k] = (sums[k] as number) + value
    counts[k] = (counts[k] as number) + 1
    sum += value
    square += value * value
  }
  const n = rows.length
  const groups = counts.filter((count) => count > 0).length
  const between = sums.reduce(
    (all, own, k) => all + (own === 0 ? 0 : own ** 2 / (counts[k] ?? 1)),
    0,
  )
  const total = square - sum ** 2 / n
  return groups < 2 ? Number.NaN : 1 - (square - between) / (n - groups) / (total / (n - 1))
}

function ofClasses(a: Candidate, b: Candidate, rows: readonly number[]): number {
  const [na, nb] = [a.column.classes.length, b.column.classes.length]
  const counts = new Float64Array(na * nb)
  const [ofA, ofB] = [new Float64Array(na), new Float64Array(nb)]
  for (const i of rows) {
    const [k, l] = [a.values[i] as number, b.values[i] as number]
    counts[k * nb + l] = (counts[k * nb + l] as number) + 1
    ofA[k] = (ofA[k] as number) + 1
    ofB[l] = (ofB[l] as number) + 1
  }
  const n = rows.length
  const phi2 = counts.reduce((sum, count, at) => {
    const expected = (ofA[Math.floor(at / nb)] as number) * (ofB[at % nb] as number)
    return count === 0 ? sum : sum + count ** 2 / expected
  }, -1)
  const [k, l] = [ofA, ofB].map((own) => own.filter((count) => count > 0).length) as [
    number,
    number,
  ]
  const corrected = phi2 - ((k - 1) * (l - 1)) / (n - 1)
  const size = (m: number) => m - (m - 1) ** 2 / (n - 1)
  const least = Math.min(size(k), size(l)) - 1
  return least > 0 ? corrected / least : Number.NaN
}

/** Ranks of what is given, ties sharing theirs, from 0 to 1. */
function ranksOf(values: Float64Array): Float64Array {
  const order = [...values.keys()].filter((i) => !Number.isNaN(values[i]))
  order.sort((a, b) => (values[a] as number) - (values[b] as number))
  const ranks = new Float64Array(values.length).fill(Number.NaN)
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to++
    for (let at = from; at < to; at++) ranks[order[at] as number] = (from + to) / 2 / order.length
    from = to
  }
  return ranks
}
