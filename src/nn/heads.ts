import type { Inputs, Offsets } from './embedding.js'
import type { Arena, Pointer } from './kernels.js'
import { type NetworkShape, slotsOf } from './parameters.js'

/** What turns each column's tokens into its predictions. */
export class Heads {
  /** [rows, slotsOf(classes)] of each column. */
  readonly outputs: readonly Pointer[]
  /** [rows, slots], for `backward`. */
  readonly dOutput: Pointer

  constructor(
    readonly arena: Arena,
    readonly shape: NetworkShape,
    readonly inputs: Inputs,
    readonly offset: Offsets,
    capacity: number,
  ) {
    const slots = shape.levels.map(slotsOf)
    this.outputs = slots.map((count) => arena.floats(capacity * count))
    this.dOutput = arena.floats(capacity * Math.max(...slots, 4))
  }

  /** @param tokens [columns, rows, width] */
  forward(base: Pointer, tokens: Pointer, rows: number): void {
    const { kernels: k } = this.arena
    const { levels, width } = this.shape
    for (const [c, classes] of levels.entries()) {
      const weight = base + this.offset(`head.${c}.weight`)
      const bias = base + this.offset(`head.${c}.bias`)
      const token = tokens + 4 * c * rows * width
      k.multiply(this.outputs[c] ?? 0, 0, bias, token, weight, rows, slotsOf(classes), width)
    }
  }
}
