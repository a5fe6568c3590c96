import { byCodeUnits } from '../by-code-units.js'

const SLOTS = 4093

/** The different texts among many, up to a number of them. */
export class DistinctTexts {
  private readonly texts = new Set<string>()
  /** Numbers that came lately, by a hash, and how they were spelled. */
  private readonly numbers = new Float64Array(SLOTS).fill(NaN)
  private readonly spellings = new Int32Array(SLOTS)

  /** @param most how many are kept */
  constructor(private readonly most: number) {}

  get size(): number {
    return this.texts.size
  }

  has(text: string): boolean {
    return this.texts.has(text)
  }

  add(text: string): void {
    if (this.texts.size < this.most) this.texts.add(text)
  }

  /**
   * As `add`, but a number that came lately is known by its value and spelling, and its text is not
   * cut out.
   *
   * @param decimals its digits after the point if it is digits, point and sign alone; else -1
   */
  addNumber(value: number, text: string, start: number, end: number, decimals: number): void {
    if (this.texts.size >= this.most) return
    if (decimals < 0) {
      this.texts.add(text.slice(start, end))
      return
    }
    // With the value, these three leave no two ways to write it.
    const spelling = ((end - start) * 32 + decimals) * 256 + text.charCodeAt(start)
    const slot = Math.abs(Math.trunc(value * 1009) % SLOTS)
    if (this.numbers[slot] === value && this.spellings[slot] === spelling) return
    this.numbers[slot] = value
    this.spellings[slot] = spelling
    this.texts.add(text.slice(start, end))
  }

  /** All that are kept, in the order of their UTF-16 code units. */
  sorted(): string[] {
    return [...this.texts].sort(byCodeUnits)
  }
}
