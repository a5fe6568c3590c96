import type { Slots } from '../cells/slots.js'
import type { Normal } from './normal.js'
import type { Dimensions, SlotScale } from './slot-scale.js'

/** Large categories of a Gaussian's rows, which take part by the codes of their classes: see `findCodes`. */
export class CodedColumns {
  constructor(
    private readonly slots: Slots,
    private readonly scaling: SlotScale,
    private readonly normal: Normal,
    private readonly dimensions: Dimensions,
  ) {}

  /**
   * Writes the deviations of a cell's codes, or, of a hole, which dimensions are missing, after the first
   * `count`; returns how many are missing then.
   */
  look(j: number, x: number, deviation: Float64Array, missing: Int32Array, count: number): number {
    const { first, codes, start } = this.dimensions
    const own = codes[j] as number
    const d = first[j] as number
    const known = !Number.isNaN(x)
    const from = (start[j] as number) + (known ? x * own : 0)
    for (let r = 0; r < own; r++) {
      const code = this.scaling.codes[from + r] as number
      if (known) deviation[d + r] = code - (this.normal.mean[d + r] as number)
      else missing[count + r] = d + r
    }
    return known ? count : count + own
  }

  /**
   * Writes column j's slots, from `to` of `out`, as expected by its codes, deviations `minus` some. A class's
   * regression on codes that are standardised is its share times its own codes.
   */
  expect(
    j: number,
    deviation: Float64Array,
    out: Float32Array | Float64Array,
    to: number,
    minus?: Float64Array,
  ): void {
    const { slots, scaling, normal } = this
    const { first, codes, start } = this.dimensions
    const own = codes[j] as number
    const d = first[j] as number
    const from = slots.start(j)
    for (let k = 0; k < slots.width(j); k++) {
      const at = (start[j] as number) + k * own
      let sum = 1
      for (let r = 0; r < own; r++) {
        const moved =
          (deviation[d + r] as number) - (minus === undefined ? 0 : (minus[r] as number))
        sum += (scaling.codes[at + r] as number) * ((normal.mean[d + r] as number) + moved)
      }
      out[to + k] = (scaling.centre[from + k] as number) * sum
    }
  }
}
