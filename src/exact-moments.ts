/** Whole numbers that JSON cannot hold, as hexadecimal digits, times a power of two. */
export interface ScaledJson {
  readonly digits: string
  readonly power: number
}

/** Exact sums as JSON: the same for the same numbers, in whatever order they came. */
export interface MomentsJson {
  readonly count: number
  readonly sum: ScaledJson
  readonly squares: ScaledJson
}

/** So many numbers are added before sums of their parts might not be exact any more: 2^37 each. */
const MOST_ADDED = 2 ** 14
const LIMB = 18n

const float = new Float64Array(1)
/** The same bits: those below, then those above, as all machines that JavaScript runs on have them. */
const bits = new Uint32Array(float.buffer)

/**
 * Sum and sum of squares of numbers, exactly: so they depend neither on the order of the numbers nor on how they were cut
 * into parts. What comes of them is rounded once.
 *
 * A number is m x 2^e. Of each e the parts of m, of 18 bits, and their products are summed as whole numbers in doubles,
 * and these now and then as one large whole number (after R. M. Neal, 2015, Fast exact summation using small and large
 * superaccumulators).
 */
export class ExactMoments {
  count = 0
  /** In units of 2^-1074, without what is in `bins`. */
  private total = 0n
  /** In units of 2^-2148. */
  private totalSquares = 0n
  /** By e + 1074: sums of three parts, then of five products. */
  private readonly bins = new Map<number, Float64Array>()
  private added = 0

  /** @param value finite */
  add(value: number): void {
    this.count++
    float[0] = value
    const high = bits[1] as number
    const low = bits[0] as number
    const exponent = (high >>> 20) & 2047
    const mantissa = (high & 0xfffff) | (exponent > 0 ? 0x100000 : 0)
    const sign = high >>> 31 === 1 ? -1 : 1
    const a = mantissa >>> 4
    const b = ((mantissa & 15) << 14) | (low >>> 18)
    const c = low & 0x3ffff
    const bin = this.bin(Math.max(0, exponent - 1))
    bin[0] = (bin[0] as number) + sign * c
    bin[1] = (bin[1] as number) + sign * b
    bin[2] = (bin[2] as number) + sign * a
    bin[3] = (bin[3] as number) + c * c
    bin[4] = (bin[4] as number) + 2 * b * c
    bin[5] = (bin[5] as number) + 2 * a * c + b * b
    bin[6] = (bin[6] as number) + 2 * a * b
    bin[7] = (bin[7] as number) + a * a
    if (++this.added >= MOST_ADDED) this.settle()
  }

  merge(other: ExactMoments): void {
    other.settle()
    this.count += other.count
    this.total += other.total
    this.totalSquares += other.totalSquares
  }

  /** NaN of no numbers. */
  get mean(): number {
    this.settle()
    return this.count === 0 ? Number.NaN : quotient(this.total, BigInt(this.count), -1074)
  }

  /** The sum of squares, rounded. */
  get squares(): number {
    this.settle()
    return quotient(this.totalSquares, 1n, -2148)
  }

  /** Over n - 1; NaN of fewer than two numbers. */
  get sd(): number {
    this.settle()
    const n = BigInt(this.count)
    if (this.count < 2) return Number.NaN
    const spread = n * this.totalSquares - this.total * this.total
    // Of very large and very small numbers the variance is none that a double holds.
    const shift = Math.floor((bitsOf(spread) - 2148 - bitsOf(n) * 2) / 2)
    return scaled(Math.sqrt(quotient(spread, n * (n - 1n), -2148 - 2 * shift)), shift)
  }

  toJson(): MomentsJson {
    this.settle()
    return {
      count: this.count,
      sum: scaledToJson(this.total),
      squares: scaledToJson(this.totalSquares),
    }
  }

  /** @param json what passed `checkMoments` */
  static fromJson({ count, sum, squares }: MomentsJson): ExactMoments {
    const found = new ExactMoments()
    found.count = count
    found.total = scaledFromJson(sum)
    found.totalSquares = scaledFromJson(squares)
    return found
  }

  private bin(exponent: number): Float64Array {
    let bin = this.bins.get(exponent)
    if (bin === undefined) {
      bin = new Float64Array(8)
      this.bins.set(exponent, bin)
    }
    return bin
  }

  private settle(): void {
    if (this.added === 0) return
    for (const [exponent, bin] of this.bins) {
      this.total += joined(bin.subarray(0, 3)) << BigInt(exponent)
      this.totalSquares += joined(bin.subarray(3)) << BigInt(2 * exponent)
    }
    this.bins.clear()
    this.added = 0
  }
}

function joined(limbs: Float64Array): bigint {
  return limbs.reduceRight((sum, limb) => (sum << LIMB) + BigInt(limb), 0n)
}

/** a / b x 2^power, rounded to the nearest double. */
function quotient(a: bigint, b: bigint, power: number): number {
  if (a === 0n) return 0
  if (a < 0n) return -quotient(-a, b, power)
  // 64 bits at least, the last of them 1 if anything is left: then it is rounded once.
  const shift = Math.max(0, 66 + bitsOf(b) - bitsOf(a))
  const [top, rest] = [(a << BigInt(shift)) / b, (a << BigInt(shift)) % b]
  const cut = Math.max(0, bitsOf(top) - 66)
  const kept = top >> BigInt(cut)
  const isExact = rest === 0n && kept << BigInt(cut) === top
  return scaled(Number(isExact ? kept : kept | 1n), power - shift + cut)
}

/** At least so many, and at most three more than there are. */
function bitsOf(value: bigint): number {
  return value.toString(16).length * 4
}

/** In steps, since 2^1074 is no double. */
function scaled(value: number, power: number): number {
  let result = value
  let left = power
  while (left !== 0 && result !== 0 && Number.isFinite(result)) {
    const step = Math.max(-1000, Math.min(1000, left))
    result *= 2 ** step
    left -= step
  }
  return result
}

function scaledToJson(value: bigint): ScaledJson {
  if (value === 0n) return { digits: '0', power: 0 }
  const zeros = /0*$/.exec(value.toString(16))?.[0].length ?? 0
  return { digits: (value >> BigInt(4 * zeros)).toString(16), power: 4 * zeros }
}

function scaledFromJson({ digits, power }: ScaledJson): bigint {
  const size = BigInt(`0x${digits.replace('-', '')}`) << BigInt(power)
  return digits.startsWith('-') ? -size : size
}
