import { ownText } from '../../own-text.js'
import { firstOf, type Misfit, moved } from '../misfit.js'
import { DateGuess, type GuessedDates } from './date-guess.js'
import { isoDay, trimmed } from './date-text.js'
import { dateWriting } from './date-writing.js'

/** Of more ways to write dates no column is: it is not of dates then. */
const MOST_SHAPES = 3000
/** Whether a few texts are all that differ is all that is asked. */
const MOST_TEXTS = 3
const DAY = 'day '

/** Cells that every reader of dates reads alike, but for what date they are. */
export interface Alike {
  readonly shape: string
  count: number
  readonly first: Misfit
  /** The first that differ. */
  readonly texts: string[]
}

/** What was seen, as JSON. */
export interface DateSurveyJson {
  readonly count: number
  /** Cells that are something else, and the first of them. */
  readonly others: number
  readonly first?: Misfit
  readonly alike: readonly Alike[]
  readonly isFull: boolean
}

/**
 * Counts the cells of a column that are dates in some way, by what tells how they are written: so that
 * `DateGuess` need not see them in their order, and pieces of a column come to the same as all of it.
 */
export class DateSurvey {
  /** How many cells are dates. */
  count = 0
  private others = 0
  private firstOther: Misfit | undefined
  private readonly alike = new Map<string, Alike>()
  private isFull = false
  /** Of days alone in ISO form, which most dates are, without a look into the map. */
  private readonly days: (Alike | undefined)[] = new Array(8)

  /** @returns whether the cell is a date in some way, whatever came before it */
  add(cell: string, row: number): boolean {
    const text = trimmed(cell)
    if (text.length === 10 && !Number.isNaN(isoDay(text))) {
      this.addDay(text, cell, row)
      return true
    }
    const shape = dateWriting(text)
    if (shape === undefined) return false
    this.count++
    this.note(shape, cell, row, text)
    return true
  }

  /** A cell that is no date, but no word either. */
  addOther(cell: string, row: number): void {
    this.others++
    this.firstOther ??= { text: ownText(cell), row }
  }

  /**
   * What the dates are; undefined if less than half of the cells are any.
   *
   * @param words how many further cells are none, and the first of them
   * @param dayFirst whether `03/04/2024` is the 3rd of April, where the cells leave it open
   */
  finish(
    words: { readonly count: number; readonly first: Misfit | undefined },
    options: { dayFirst?: boolean } = {},
  ): GuessedDates | undefined {
    if (this.isFull) return undefined
    const none = firstOf(this.firstOther, words.first)
    return this.guess(this.others + words.count, none).finish(options)
  }

  get isEmpty(): boolean {
    return this.count + this.others === 0
  }

  /** Adds what was seen of the rows that follow. */
  merge(other: DateSurvey, rows: number): void {
    this.count += other.count
    this.others += other.others
    this.firstOther = firstOf(this.firstOther, moved(other.firstOther, rows))
    if (other.isFull) this.fill()
    for (const found of other.alike.values()) this.join(found, rows)
  }

  toJson(): DateSurveyJson {
    const { count, others, firstOther, isFull } = this
    const alike = [...this.alike.values()]
    return { count, others, ...(firstOther && { first: firstOther }), alike, isFull }
  }

  static fromJson({ count, others, first, alike, isFull }: DateSurveyJson): DateSurvey {
    const found = new DateSurvey()
    found.count = count
    found.others = others
    found.firstOther = first
    for (const one of alike) found.join(one, 0)
    if (isFull) found.fill()
    return found
  }

  private addDay(text: string, cell: string, row: number): void {
    const at =
      (text.charCodeAt(4) === 47 ? 4 : 0) +
      (text.charCodeAt(5) === 48 ? 2 : 0) +
      (text.charCodeAt(8) === 48 ? 1 : 0)
    const known = this.days[at]
    this.count++
    if (known !== undefined) known.count++
    else this.days[at] = this.note(DAY + at, cell, row, text)
  }

  private note(shape: string, cell: string, row: number, text: string): Alike | undefined {
    if (this.isFull) return undefined
    const found = this.alike.get(shape)
    if (found === undefined) {
      const made = {
        shape: ownText(shape),
        count: 1,
        first: { text: ownText(cell), row },
        texts: [ownText(text)],
      }
      this.alike.set(made.shape, made)
      if (this.alike.size > MOST_SHAPES) this.fill()
      return made
    }
    found.count++
    addText(found, text)
    return found
  }

  private join({ shape, count, first, texts }: Alike, rows: number): void {
    if (this.isFull) return
    const found = this.alike.get(shape)
    if (found === undefined) {
      this.alike.set(shape, { shape, count, first: moved(first, rows), texts: [...texts] })
      if (this.alike.size > MOST_SHAPES) this.fill()
      return
    }
    found.count += count
    for (const text of texts) addText(found, text)
  }

  private fill(): void {
    this.isFull = true
    this.alike.clear()
    this.days.fill(undefined)
  }

  /** Shows all cells to a guess: of those that are alike the first, for all of them. */
  private guess(others: number, none: Misfit | undefined): DateGuess {
    const events = [...this.alike.values()]
    if (none !== undefined) events.push({ shape: '', count: others, first: none, texts: [] })
    events.sort((a, b) => a.first.row - b.first.row)
    const found = new DateGuess()
    for (const { first, count, texts } of events) {
      found.add(first.text, first.row, { count, texts })
    }
    return found
  }
}

/** Of days alone, most of which are counted without a look, nobody asks how many differ. */
function addText({ texts, shape }: Alike, text: string): void {
  if (texts.length >= MOST_TEXTS || texts.includes(text) || shape.startsWith(DAY)) return
  texts.push(ownText(text))
}
