import { sincos64 } from '../random/sincos64.js'
import { backward, type LossWeights } from './backward.js'
import type { Network } from './network.js'

/** How a network learns. */
export interface TrainerOptions {
  /** Learning rate at its highest. */
  readonly rate: number
  /** Steps in which the rate grows to that. */
  readonly warmUp: number
  /** Steps after which it has fallen, along half a cosine, to 0. */
  readonly steps: number
  /** AdamW's weight decay. */
  readonly decay: number
  /** Gradients whose norm is larger are scaled down to it. */
  readonly clip: number
  /** Share of the steps, the last ones, whose parameters are averaged. */
  readonly averaged: number
}

const BETA1 = 0.9
const BETA2 = 0.999
const EPSILON = 1e-8

/** Steps of AdamW on one network, with clipped gradients and averaged parameters. */
export class Trainer {
  private taken = 0
  private averages = 0
  /** BETA1 and BETA2 to the power of the steps taken, by products: engines differ in their `**`. */
  private power1 = 1
  private power2 = 1

  constructor(
    private readonly network: Network,
    private readonly options: TrainerOptions,
  ) {}

  get steps(): number {
    return this.taken
  }

  /**
   * One step on what lies in the network's batch.
   *
   * @param rows of the batch, a multiple of 4
   * @returns the loss; NaN if it, or a gradient, is not finite: then no parameter was changed
   */
  step(rows: number, weights: LossWeights): number {
    const { network, options } = this
    const { kernels: k } = network.arena
    network.forward(network.p, rows)
    const loss = backward(network, rows, weights)
    const norm = Math.sqrt(k.sumOfSquares(network.g, network.count))
    if (!Number.isFinite(loss) || !Number.isFinite(norm)) {
      network.arena.view(network.g, network.count).fill(0)
      return Number.NaN
    }
    const rate = this.rate()
    this.taken++
    this.power1 *= BETA1
    this.power2 *= BETA2
    const scale = norm > options.clip ? options.clip / norm : 1
    this.update(0, network.decaying, rate, scale, options.decay)
    this.update(network.decaying, network.count - network.decaying, rate, scale, 0)
    const early = this.taken <= options.steps * (1 - options.averaged)
    this.averages = early ? 0 : this.averages + 1
    k.average(network.mean, network.p, network.count, 1 / Math.max(1, this.averages))
    return loss
  }

  private rate(): number {
    const { rate, warmUp, steps } = this.options
    if (this.taken < warmUp) return (rate * (this.taken + 1)) / warmUp
    const share = Math.min(1, (this.taken - warmUp) / Math.max(1, steps - warmUp))
    return (rate / 2) * (1 + sincos64(Math.PI * share)[1])
  }

  private update(start: number, count: number, rate: number, scale: number, decay: number): void {
    const { p, g, m, v, arena } = this.network
    const at = 4 * start
    const rateNow = rate / (1 - this.power1)
    const spread = 1 / Math.sqrt(1 - this.power2)
    const keep = 1 - rate * decay
    const { kernels } = arena
    kernels.adamW(
      p + at,
      g + at,
      m + at,
      v + at,
      count,
      scale,
      keep,
      rateNow,
      spread,
      BETA1,
      BETA2,
      EPSILON,
    )
  }
}
