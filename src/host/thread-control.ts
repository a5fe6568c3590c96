/** Where things lie, as int32: whether to stop, and how often `report` began or ended. */
const STOP = 0
const TURNS = 1
/** Where the numbers begin, in bytes. */
const NUMBERS = 8

// A number is shared as 64 bits that change at once: half of one is never seen.
const float = new Float64Array(1)
const bits = new BigInt64Array(float.buffer)

/**
 * What a thread and the one that started it tell each other while it works: some numbers that belong
 * together, from the thread; and from the other one that it should stop. Both make one of the same
 * buffer.
 */
export class ThreadControl {
  private readonly flags: Int32Array
  private readonly numbers: BigInt64Array
  private seen = 0

  constructor(readonly buffer: SharedArrayBuffer) {
    this.flags = new Int32Array(buffer, 0, 2)
    this.numbers = new BigInt64Array(buffer, NUMBERS)
  }

  /** For so many numbers. */
  static for(count: number): ThreadControl {
    return new ThreadControl(new SharedArrayBuffer(NUMBERS + 8 * count))
  }

  /** Asks the thread to stop. */
  stop(): void {
    Atomics.store(this.flags, STOP, 1)
  }

  get stopped(): boolean {
    return Atomics.load(this.flags, STOP) === 1
  }

  /** Tells the numbers, all at once. For one thread alone. */
  report(...numbers: number[]): void {
    // Odd while they change.
    Atomics.add(this.flags, TURNS, 1)
    for (const [i, number] of numbers.entries()) {
      float[0] = number
      Atomics.store(this.numbers, i, bits[0] ?? 0n)
    }
    Atomics.add(this.flags, TURNS, 1)
  }

  /** The numbers that were told last; undefined if these were seen before, or change right now. */
  latest(): number[] | undefined {
    const turn = Atomics.load(this.flags, TURNS)
    if (turn === this.seen || turn % 2 !== 0) return undefined
    const found = Array.from(this.numbers, (_, i) => {
      bits[0] = Atomics.load(this.numbers, i)
      return float[0] ?? 0
    })
    if (Atomics.load(this.flags, TURNS) !== turn) return undefined
    this.seen = turn
    return found
  }
}
