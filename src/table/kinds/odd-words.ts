/** How often a text is seen, and in which row first. */
export interface SeenText {
  count: number
  readonly row: number
}

/** The texts of a column that are neither numbers nor dates: up to so many different ones. */
export class OddWords {
  private readonly seen = new Map<string, SeenText>()
  /** How many cells they are, those included that are not kept. */
  count = 0
  /** The first of all. */
  first: { text: string; row: number } | undefined

  constructor(private readonly most: number) {}

  /** Whether there were more than are kept: then they are no few repeated words. */
  get isFull(): boolean {
    return this.seen.size >= this.most
  }

  get size(): number {
    return this.seen.size
  }

  /** Counts a text that was seen before; false if it was not. */
  again(text: string): boolean {
    const found = this.seen.get(text)
    if (found === undefined) return false
    found.count++
    this.count++
    return true
  }

  add(text: string, row: number): void {
    this.first ??= { text, row }
    this.count++
    if (!this.isFull) this.seen.set(text, { count: 1, row })
  }

  entries(): [string, SeenText][] {
    return [...this.seen]
  }
}
