import { type Check, isText, listOf, that, whole } from '../../check.js'
import { ownText } from '../own-text.js'

/** Texts, how often they came, and in which row first; or that there were more than are kept. */
export type CountsByTextJson =
  | readonly (readonly [text: string, count: number, row: number])[]
  | 'many'

const checkEntries = listOf(
  that(
    'a text, how often it came, and its row',
    (value) =>
      Array.isArray(value) &&
      value.length === 3 &&
      isText(value[0], '') === undefined &&
      whole(1)(value[1], '') === undefined &&
      whole(0)(value[2], '') === undefined,
  ),
)

export const checkCountsByText: Check = (value, path) =>
  value === 'many' ? undefined : checkEntries(value, path)

/** Counts texts, up to a number of different ones; of more it knows nothing, whatever the order they come in. */
export class CountsByText {
  private counts = new Map<string, { count: number; row: number }>()
  isFull = false

  constructor(private readonly most: number) {}

  get size(): number {
    return this.counts.size
  }

  add(text: string, row: number, count = 1): void {
    if (this.isFull) return
    const found = this.counts.get(text)
    if (found !== undefined) {
      found.count += count
      if (row < found.row) found.row = row
      return
    }
    this.counts.set(ownText(text), { count, row })
    if (this.counts.size > this.most) this.fill()
  }

  countOf(text: string): number {
    return this.counts.get(text)?.count ?? 0
  }

  /** The most frequent first; of equals the one that came first. */
  ordered(): [text: string, count: number][] {
    return [...this.counts]
      .sort(([, a], [, b]) => b.count - a.count || a.row - b.row)
      .map(([text, { count }]) => [text, count])
  }

  merge(other: CountsByText, nameOf: (text: string) => string = (text) => text): void {
    if (other.isFull) this.fill()
    for (const [text, { count, row }] of other.counts) this.add(nameOf(text), row, count)
  }

  /** In the order of their rows. */
  toJson(): CountsByTextJson {
    if (this.isFull) return 'many'
    const entries = [...this.counts].map(([text, { count, row }]) => [text, count, row] as const)
    return entries.sort((a, b) => a[2] - b[2] || (a[0] < b[0] ? -1 : 1))
  }

  static fromJson(most: number, json: CountsByTextJson): CountsByText {
    const found = new CountsByText(most)
    if (json === 'many') found.fill()
    else for (const [text, count, row] of json) found.add(text, row, count)
    return found
  }

  private fill(): void {
    this.isFull = true
    this.counts = new Map()
  }
}
