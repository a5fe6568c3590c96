import type { Arena, Pointer } from './kernels.js'
import { featureCount, type NetworkShape } from './parameters.js'

/** Where a network's inputs lie: [columns, rows] each. */
export interface Inputs {
  readonly x: Pointer
  readonly hidden: Pointer
  readonly roles: Pointer
  readonly hints: Pointer
}

/** From a parameter's name to where it lies, in bytes from the first. */
export type Offsets = (name: string) => number

/** What turns each column's cells into tokens. */
export class Embedding {
  /** [rows, features] of each column of numbers: what was made of its cells. */
  readonly features: readonly Pointer[]
  /** [rows, features], for `backward`. */
  readonly dFeatures: Pointer

  constructor(
    readonly arena: Arena,
    readonly shape: NetworkShape,
    readonly inputs: Inputs,
    readonly offset: Offsets,
    capacity: number,
  ) {
    const size = capacity * featureCount(shape.frequencies)
    this.features = shape.levels.map((classes) => (classes === 0 ? arena.floats(size) : 0))
    this.dFeatures = arena.floats(size)
  }

  /** @param tokens [columns, rows, width] */
  forward(base: Pointer, tokens: Pointer, rows: number): void {
    const { arena, shape, inputs, offset } = this
    const { kernels: k } = arena
    const { levels, width, frequencies } = shape
    for (const [c, classes] of levels.entries()) {
      const table = base + offset(`embed.${c}.weight`)
      const x = inputs.x + 4 * c * rows
      const hidden = inputs.hidden + c * rows
      const token = tokens + 4 * c * rows * width
      if (classes > 0) k.pick(token, table, x, hidden, rows, classes, width)
      else {
        const made = this.features[c] ?? 0
        const hints = inputs.hints + 4 * c * rows
        const turns = base + offset(`embed.${c}.frequencies`)
        k.features(made, x, hidden, hints, turns, rows, frequencies)
        k.multiply(token, 0, 0, made, table, rows, width, featureCount(frequencies))
      }
    }
  }
}
