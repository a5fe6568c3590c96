import type { Engine } from './engine.js'
import { type SoftmaxKind, softmaxRows } from './softmax.js'
import { softmaxBackwardRows } from './softmax-backward.js'
import type { MaskRows } from './tiles.js'

/** A softmax over the rows of a matrix, or its gradient. */
export interface Job {
  readonly out: Float32Array
  /** The scores; in a backward pass, the gradient of the result. */
  readonly x: Float32Array
  /** In a backward pass, the result of the forward pass. */
  readonly y: Float32Array | undefined
  readonly columns: number
  readonly mask: MaskRows | undefined
  readonly kind: SoftmaxKind
}

/** Runs a job on this thread. */
export function compute(at: Engine, { out, x, y, columns, mask, kind }: Job): void {
  if (y === undefined) softmaxRows(at, out, x, columns, mask, kind)
  else softmaxBackwardRows(at, out, x, y, columns, mask, kind.logarithm)
}
