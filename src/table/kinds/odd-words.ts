import { byCodeUnits } from '../by-code-units.js'
import { ownText } from '../own-text.js'
import { booleanWord } from './boolean-words.js'
import { firstOf, type Misfit, moved } from './misfit.js'

/** How often a text is seen, and in which row first. */
export interface SeenText {
  count: number
  readonly row: number
}

export interface OddWordsJson {
  readonly count: number
  readonly first?: Misfit
  readonly seen: readonly (readonly [text: string, count: number, row: number])[]
}

/**
 * The texts of a column that are neither numbers nor dates: up to so many different ones. Of more the first ones in
 * the order of code units are kept, not those that came first: so each that is kept was counted from the first row on,
 * whatever the pieces in which the rows came.
 */
export class OddWords {
  private seen = new Map<string, SeenText>()
  /** The last of those that are kept, once there were more. */
  private last: string | undefined
  /** How many cells they are, those included that are not kept. */
  count = 0
  /** The first of all. */
  first: Misfit | undefined

  constructor(private readonly most: number) {}

  /** Counts a text that was seen before; false if it was not. */
  again(text: string): boolean {
    const found = this.seen.get(text)
    if (found === undefined) return false
    found.count++
    this.count++
    return true
  }

  add(text: string, row: number): void {
    this.first ??= { text: ownText(text), row }
    this.count++
    this.keep(text, 1, row)
  }

  /** How many differ; of more than are kept, how many cells they are. */
  get size(): number {
    this.trim()
    return this.seen.size >= this.most ? this.count : this.seen.size
  }

  /** How many cells are these words. */
  countOf(words: readonly string[]): number {
    this.trim()
    return words.reduce((sum, word) => sum + (this.seen.get(word)?.count ?? 0), 0)
  }

  /** Those that are kept, in the order in which they came first. */
  entries(): [string, SeenText][] {
    this.trim()
    return [...this.seen].sort(([, a], [, b]) => a.row - b.row)
  }

  /** Adds those of the rows that follow. */
  merge(other: OddWords, rows: number): void {
    this.first = firstOf(this.first, moved(other.first, rows))
    this.count += other.count
    for (const [text, { count, row }] of other.entries()) {
      const found = this.seen.get(text)
      if (found === undefined) this.keep(text, count, row + rows)
      else found.count += count
    }
  }

  toJson(): OddWordsJson {
    const seen = this.entries().map(([text, { count, row }]) => [text, count, row] as const)
    return { count: this.count, ...(this.first && { first: this.first }), seen }
  }

  static fromJson(most: number, { count, first, seen }: OddWordsJson): OddWords {
    const words = new OddWords(most)
    words.first = first
    words.count = count
    for (const [text, times, row] of seen) words.keep(text, times, row)
    words.trim()
    return words
  }

  private keep(text: string, count: number, row: number): void {
    if (this.isDropped(text)) return
    this.seen.set(ownText(text), { count, row })
    if (this.seen.size >= 2 * this.most) this.trim()
  }

  private isDropped(text: string): boolean {
    return this.last !== undefined && byCodeUnits(text, this.last) > 0 && booleanWord(text) < 0
  }

  private trim(): void {
    if (this.seen.size <= this.most) return
    // Words such as yes are kept in any case: there are but few ways to write them.
    const others = [...this.seen.keys()].filter((text) => booleanWord(text) < 0).sort(byCodeUnits)
    this.last = others[this.most - 1] ?? this.last
    for (const text of others.slice(this.most)) this.seen.delete(text)
  }
}
