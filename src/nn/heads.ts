import type { Inputs, Offsets } from './embedding.js'
import type { Arena, Pointer } from './kernels.js'
import { type NetworkShape, slotsOf } from './parameters.js'

/** How much a shown, and a hidden, cell counts in the loss. */
export interface LossWeights {
  readonly shown: number
  readonly hidden: number
}

/** What turns each column's tokens into its predictions, and those into a loss. */
export class Heads {
  /** [rows, slotsOf(classes)] of each column. */
  readonly outputs: readonly Pointer[]
  private readonly dOutput: Pointer

  constructor(
    private readonly arena: Arena,
    private readonly shape: NetworkShape,
    private readonly inputs: Inputs,
    private readonly offset: Offsets,
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

  /**
   * The loss, and its gradients: added to the parameters', and those of the tokens.
   *
   * @param p the parameters, g their gradients
   * @param tokens, dTokens [columns, rows, width]
   * @param across scratch, [slots, width]
   */
  backward(
    p: Pointer,
    g: Pointer,
    tokens: Pointer,
    dTokens: Pointer,
    across: Pointer,
    rows: number,
    weights: LossWeights,
  ): number {
    const { kernels: k } = this.arena
    const { levels, width } = this.shape
    let loss = 0
    for (const [c, classes] of levels.entries()) {
      const slots = slotsOf(classes)
      const d = this.dOutput
      loss += this.lossOf(c, rows, weights)
      const weight = this.offset(`head.${c}.weight`)
      const bias = this.offset(`head.${c}.bias`)
      const token = 4 * c * rows * width
      k.multiplyGrad(g + weight, g + bias, tokens + token, d, rows, slots, width)
      k.multiplyBack(dTokens + token, false, d, p + weight, across, rows, slots, width)
    }
    return loss
  }

  private lossOf(c: number, rows: number, { shown, hidden }: LossWeights): number {
    const { kernels: k } = this.arena
    const { inputs, dOutput: d } = this
    const classes = this.shape.levels[c] ?? 0
    const slots = slotsOf(classes)
    const y = this.outputs[c] ?? 0
    const x = inputs.x + 4 * c * rows
    const roles = inputs.roles + c * rows
    if (classes > 0) return k.crossEntropy(d, y, x, roles, rows, slots, classes, shown, hidden)
    return k.squaredError(d, y, x, inputs.hints + 4 * c * rows, roles, rows, slots, shown, hidden)
  }
}
