import { type Check, listOf, whole } from '../../check.js'

/** So many hashes are kept: an estimate is off by 3 % mostly. */
const MOST = 1024
const HASHES = 2 ** 53

export const checkSketch: Check = listOf(whole(0))

const float = new Float64Array(1)
const bits = new Int32Array(float.buffer)

/**
 * How many values differ: told exactly up to 1,023, and estimated beyond from the least of their hashes, which merge
 * exactly.
 *
 * Source: K. Beyer and others (2007), On synopses for distinct-value estimation under multiset operations.
 */
export class DistinctSketch {
  private hashes = new Set<number>()
  /** Larger hashes are not kept. */
  private most = HASHES

  addNumber(value: number): void {
    // One zero of two.
    float[0] = value + 0
    const [low = 0, high = 0] = bits
    this.add(mixed(low ^ mixed(high)), mixed(high ^ mixed(low + 0x9e3779b9)))
  }

  addText(text: string): void {
    let low = 0x811c9dc5
    let high = 0x9e3779b9
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      low = Math.imul(low ^ code, 0x01000193)
      high = Math.imul(high ^ code, 0x85ebca6b) + low
    }
    this.add(mixed(low ^ text.length), mixed(high))
  }

  get isExact(): boolean {
    this.trim()
    return this.hashes.size < MOST
  }

  /** A whole number. */
  get count(): number {
    const kept = this.toJson()
    const last = kept.at(-1) ?? 0
    return kept.length < MOST ? kept.length : Math.round(((MOST - 1) * HASHES) / last)
  }

  merge(other: DistinctSketch): void {
    for (const hash of other.hashes) this.keep(hash)
    this.trim()
  }

  /** Ascending. */
  toJson(): number[] {
    this.trim()
    return [...this.hashes].sort((a, b) => a - b)
  }

  static fromJson(json: readonly number[]): DistinctSketch {
    const found = new DistinctSketch()
    for (const hash of json) found.keep(hash)
    return found
  }

  private add(low: number, high: number): void {
    this.keep((low >>> 0) * 2 ** 21 + (high >>> 11))
  }

  private keep(hash: number): void {
    if (hash > this.most) return
    this.hashes.add(hash)
    if (this.hashes.size >= 2 * MOST) this.trim()
  }

  private trim(): void {
    if (this.hashes.size <= MOST) return
    const kept = [...this.hashes].sort((a, b) => a - b).slice(0, MOST)
    this.most = kept.at(-1) ?? HASHES
    this.hashes = new Set(kept)
  }
}

/** MurmurHash3's finaliser (A. Appleby). */
function mixed(value: number): number {
  let h = value | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
