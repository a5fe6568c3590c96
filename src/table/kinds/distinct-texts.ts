import { byCodeUnits } from '../by-code-units.js'
import { ownText } from '../own-text.js'

const SLOTS = 4093
/** So few are not worth the memory for slots, of which a wide table would need as many times more. */
const FEW = 500

/** Numbers that came lately, by a hash, and how they were spelled. */
class Lately {
  readonly numbers = new Float64Array(SLOTS).fill(NaN)
  readonly spellings = new Int32Array(SLOTS)
}

/** Of more than are kept it is known that they are as many: which, nobody asks. */
export type DistinctJson = readonly string[] | 'many'

/** The different texts among many, up to a number of them. */
export class DistinctTexts {
  private texts = new Set<string>()
  /** How many numbers came before there were slots. */
  private early = 0
  private lately: Lately | undefined
  /** Whether there are as many as are kept. */
  private isFull = false

  /** @param most how many are kept */
  constructor(private readonly most: number) {}

  get size(): number {
    return this.isFull ? this.most : this.texts.size
  }

  has(text: string): boolean {
    return this.texts.has(text)
  }

  add(text: string): void {
    if (this.isFull || this.texts.has(text)) return
    this.texts.add(ownText(text))
    this.isFull = this.texts.size >= this.most
  }

  /** As `add`, of a number of a program. */
  addExact(value: number | bigint): void {
    if (!this.isFull) this.add(String(value))
  }

  /**
   * As `add`, but a number that came lately is known by its value and spelling, and its text is not
   * cut out.
   *
   * @param decimals its digits after the point if it is digits, point and sign alone; else -1
   */
  addNumber(value: number, text: string, start: number, end: number, decimals: number): void {
    if (this.isFull) return
    if (decimals < 0 || (this.lately === undefined && ++this.early < FEW)) {
      this.add(text.slice(start, end))
      return
    }
    this.lately ??= new Lately()
    const { numbers, spellings } = this.lately
    // With the value, these three leave no two ways to write it.
    const spelling = ((end - start) * 32 + decimals) * 256 + text.charCodeAt(start)
    const slot = Math.abs(Math.trunc(value * 1009) % SLOTS)
    if (numbers[slot] === value && spellings[slot] === spelling) return
    numbers[slot] = value
    spellings[slot] = spelling
    this.add(text.slice(start, end))
  }

  /** All that are kept, in the order of their UTF-16 code units. */
  sorted(): string[] {
    return [...this.texts].sort(byCodeUnits)
  }

  /** Adds those of the rows that follow. */
  merge(other: DistinctTexts): void {
    for (const text of other.texts) this.add(text)
    if (other.isFull) this.fill()
  }

  toJson(): DistinctJson {
    return this.isFull ? 'many' : [...this.texts]
  }

  static fromJson(most: number, json: DistinctJson): DistinctTexts {
    const found = new DistinctTexts(most)
    if (json === 'many') found.fill()
    else for (const text of json) found.add(text)
    return found
  }

  private fill(): void {
    this.isFull = true
    this.texts = new Set()
  }
}
