import { type CellLook, isValue, lookOf } from './look-of.js'
import type { SampleRow } from './sample-rows.js'

/** What speaks for a header, and what against. */
export interface HeaderEvidence {
  /** Columns of numbers or dates of which the first cell is neither. */
  readonly named: number
  /** Columns of which the first cell is as those below. */
  readonly alike: number
  readonly columns: number
}

/**
 * Whether a row holds names. It does unless it is plainly data: numbers over numbers, a question mark,
 * in each column a text that comes again below. Years and counts over numbers are names.
 */
export function isHeader(first: SampleRow, body: readonly SampleRow[]): boolean {
  if (body.length === 0) return true
  const { named, alike, columns } = evidenceOf(first, body)
  if (named > 0 || isSeries(first, body)) return true
  if (first.cells.some((cell) => cell.trim() === '?')) return false
  const values = first.cells.filter((cell) => lookOf(cell) === 'number')
  if (alike > 1 && new Set(values).size < values.length) return false
  return alike <= columns / 2 && !first.cells.some((cell) => /^\s*[+-]?\d+[.,]\d+\s*$/.test(cell))
}

/** Whether cells of a row are of other kinds than those below. */
export function evidenceOf(first: SampleRow, body: readonly SampleRow[]): HeaderEvidence {
  let named = 0
  let alike = 0
  let columns = 0
  for (const [i, cell] of first.cells.entries()) {
    const look = lookOf(cell)
    if (look === 'empty') continue
    columns++
    const below = body.map(({ cells }) => cells[i] ?? '')
    const verdict = look === 'text' ? ofText(cell, below) : ofValue(look, below)
    if (verdict === 'named') named++
    else if (verdict === 'alike') alike++
  }
  return { named, alike, columns }
}

type Verdict = 'named' | 'alike' | 'open'

/** How many rows it takes for a word that comes again to be no accident. */
const ENOUGH = 3

function ofText(cell: string, below: readonly string[]): Verdict {
  const looks = below.map(lookOf)
  if (usualLook(looks) !== undefined) return 'named'
  return below.length >= ENOUGH && below.includes(cell) ? 'alike' : 'open'
}

function ofValue(look: CellLook, below: readonly string[]): Verdict {
  const usual = usualLook(below.map(lookOf))
  if (look === 'missing') return usual === undefined ? 'open' : 'alike'
  if (usual === undefined) return below.every((cell) => !isValue(cell)) ? 'open' : 'alike'
  return usual === look ? 'alike' : 'named'
}

/** What nearly all cells that are given look like, if that is numbers or dates. */
export function usualLook(looks: readonly CellLook[]): 'number' | 'date' | undefined {
  const given = looks.filter((look) => look !== 'empty' && look !== 'missing')
  if (given.length === 0) return undefined
  for (const wanted of ['number', 'date'] as const) {
    if (given.filter((look) => look === wanted).length >= 0.9 * given.length) return wanted
  }
  return undefined
}

/** Whether the numbers of a row are years, or count, or go on in steps: names of columns, not values. */
export function isSeries({ cells }: SampleRow, body: readonly SampleRow[]): boolean {
  const places = cells.flatMap((cell, i) => (lookOf(cell) === 'number' ? [i] : []))
  const values = places.map((i) => Number((cells[i] ?? '').trim()))
  const [start, second = (start ?? 0) + 1] = values
  if (start === undefined || second <= start) return false
  const grows = values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0))
  if (grows && values.every(isYear)) {
    const below = body.flatMap((row) => places.map((i) => Number((row.cells[i] ?? '').trim())))
    return !below.every(isYear)
  }
  const step = second - start
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b))
  if (!values.every((value, i) => near(value, start + i * step))) return false
  // 0, 1, 2 as data frames name columns; months, or days; wavelengths.
  if (step === 1 && start === 0) return values.length > 2 || cells[0] === ''
  return values.length > 4
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1500 && value <= 2200
}
