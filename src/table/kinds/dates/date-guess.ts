import type { Misfit } from '../misfit.js'
import { DateCandidate } from './date-candidate.js'
import { datePattern } from './date-pattern.js'
import { datePatternsOf } from './date-shapes.js'
import { isoPattern, trimmed } from './date-text.js'

/** What the dates of a column are. */
export interface GuessedDates {
  /** How they are written; see `date-pattern.ts`. */
  readonly pattern: string
  /** How many cells are dates so: it is a column of dates only if all are, so if it equals `of`. */
  readonly fits: number
  /** How many cells there are. */
  readonly of: number
  /** The first cell that is no such date. */
  readonly misfit?: Misfit
  /** Patterns in which all the same cells are other dates, as where no day is beyond the 12th. */
  readonly alternatives: readonly string[]
  /** Whether days stand before months, where the cells decide that. */
  readonly dayFirst?: boolean
}

const SHORTEST = 4
const LONGEST = 80
const MOST_CANDIDATES = 12
const MOST_TRIES = 500
/** A candidate that is as far behind the best is given up. */
const FAR_BEHIND = 1000
const ENOUGH = 2000

/** Looks at the cells of a column one by one, in bounded memory, and says in which way they are dates. */
export class DateGuess {
  private of = 0
  private first: Misfit | undefined
  private candidates: DateCandidate[] = []
  private tries = 0
  private closed = false

  /**
   * Looks at a cell.
   *
   * @param row what `misfit` names it by; its number among those that were given, from 0
   * @param all how many cells that are read alike it stands for, and the first that differ, of no dates
   *   none; no candidate is given up then
   * @returns whether it is a date in some way
   */
  add(
    cell: string,
    row: number = this.of,
    all?: { readonly count: number; readonly texts: readonly string[] },
  ): boolean {
    if (this.closed) return false
    const text = trimmed(cell)
    const isFirst = this.of === 0
    const times = all?.count ?? 1
    this.of += times
    let fits = false
    if (all?.texts.length !== 0 && mayBeDate(text)) {
      for (const candidate of this.candidates) {
        if (candidate.add(text, times)) {
          fits = true
          for (const other of all?.texts ?? []) candidate.addDistinct(other)
        } else candidate.misfit ??= { text: cell, row }
      }
      if (!fits && this.tries < MOST_TRIES) fits = this.propose(text, times, all?.texts)
    } else {
      for (const candidate of this.candidates) candidate.misfit ??= { text: cell, row }
    }
    if (isFirst) this.first = { text: cell, row }
    if (all === undefined && this.of % 1024 === 0) this.giveUp()
    return fits
  }

  /** New candidates from a text that none of the others fits. */
  private propose(text: string, times: number, texts: readonly string[] = []): boolean {
    let fits = false
    this.tries++
    for (const pattern of [isoPattern().text, ...datePatternsOf(text)]) {
      const parts = datePattern(pattern)
      if (parts === undefined || this.candidates.length >= MOST_CANDIDATES) continue
      const iso = parts.iso ? isoPattern() : parts
      if (this.candidates.some((candidate) => candidate.pattern === iso)) continue
      const candidate = new DateCandidate(iso)
      if (!candidate.add(text, times)) continue
      for (const other of texts) candidate.addDistinct(other)
      candidate.misfit = this.first
      this.candidates.push(candidate)
      fits = true
    }
    return fits
  }

  private giveUp(): void {
    const most = Math.max(0, ...this.candidates.map(({ fits }) => fits))
    this.candidates = this.candidates.filter(({ fits }) => fits > most - FAR_BEHIND)
    this.closed = this.of >= ENOUGH && 2 * most < this.of
  }

  /**
   * What the dates are; undefined if less than half of the cells are any.
   *
   * @param dayFirst whether `03/04/2024` is the 3rd of April, where the cells leave it open
   */
  finish({ dayFirst }: { dayFirst?: boolean } = {}): GuessedDates | undefined {
    if (this.closed || this.of === 0) return undefined
    const found = this.candidates
      .filter((candidate) => candidate.plausible)
      .map((candidate) => ({ candidate, fits: candidate.fits - candidate.mixed }))
      .sort((a, b) => b.fits - a.fits)
    const most = found[0]?.fits ?? 0
    if (2 * most <= this.of) return undefined
    const best = found.filter(({ fits }) => fits === most).map(({ candidate }) => candidate)
    best.sort((a, b) => rank(b, dayFirst) - rank(a, dayFirst))
    const [chosen, ...others] = best
    if (chosen === undefined) return undefined
    const order = dayFirstOf(chosen)
    // With dots days come first wherever people write them so.
    const usual = order === true && chosen.pattern.text.includes('.')
    const open = others.length > 0 && !usual && (order === undefined || order !== dayFirst)
    const { misfit } = chosen
    return {
      pattern: chosen.finish(),
      fits: most,
      of: this.of,
      ...(most < this.of && misfit !== undefined && { misfit }),
      alternatives: open ? others.filter(hasDay).map((other) => other.finish()) : [],
      ...((others.length === 0 || usual) && order !== undefined && { dayFirst: order }),
    }
  }
}

/** Whether a text has anything of a date: it begins with a digit or a letter, and has a digit. */
export function mayBeDate(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false
  const first = text.charCodeAt(0)
  if (first < 48 || (first > 57 && first < 65)) return false
  if (first <= 57) {
    // At most eight digits, then something else.
    let at = 1
    while (at < text.length && isDigit(text.charCodeAt(at))) at++
    return at < text.length && (at <= 4 || at === 8)
  }
  for (let at = 1; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return true
  return false
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function hasDay({ pattern }: DateCandidate): boolean {
  return pattern.unit !== 'none'
}

/** Whether days stand before months that are numbers; undefined if that is no question. */
function dayFirstOf({ pattern }: DateCandidate): boolean | undefined {
  const fields = [...pattern.before, ...pattern.after].map(({ field }) => field)
  const [year, month, day] = (['year', 'month', 'day'] as const).map((field) =>
    fields.findIndex((x) => x === field || (field === 'year' && x === 'shortYear')),
  )
  if (year === undefined || month === undefined || day === undefined) return undefined
  return month < 0 || day < 0 || year < Math.min(month, day) ? undefined : day < month
}

/** How likely a candidate is of those that fit as many cells. */
function rank(candidate: DateCandidate, wanted: boolean | undefined): number {
  const order = dayFirstOf(candidate)
  if (order === undefined) return candidate.pattern.iso ? 4 : 0
  // Where nobody says, days come first as in most countries, but not where AM and PM stand after /.
  const american = candidate.twelve && candidate.pattern.text.includes('/')
  return order === (wanted ?? !american) ? 2 : 1
}
