import { type Work, workThrough } from '../../host/work.js'
import { Network, type NetworkShape } from '../../nn/index.js'
import type { Cells } from '../cells/cells.js'
import type { Gaussian } from '../gaussian/gaussian.js'
import { NetworkRunner, predictionRows } from './network-runner.js'

/** A trained network, and the Gaussian whose expectations it starts from. */
export class AttentionPredictor {
  private ready: { network: Network; runner: NetworkRunner } | undefined

  /** @param parameters in the order of `layOut(shape)` */
  constructor(
    readonly shape: NetworkShape,
    readonly parameters: Float32Array,
    readonly gaussian: Gaussian,
  ) {}

  /** Whether it was not trained, so that it says what the Gaussian says. */
  get isPlain(): boolean {
    return !this.parameters.some((parameter) => parameter !== 0)
  }

  /** See `NetworkRunner`. */
  predict(cells: Cells, out: Float32Array): void {
    workThrough(this.predictInPieces(cells, out))
  }

  /** As {@link predict}, a batch of rows at a time. Told to come to its end, it leaves out the rest. */
  *predictInPieces(cells: Cells, out: Float32Array): Work<void> {
    if (this.isPlain) return yield* this.gaussian.predictInPieces(cells, out)
    const { network, runner } = this.prepare()
    yield* runner.predict(network.p, cells, out)
  }

  /** The network, when it has seen a batch of rows: see `NetworkRunner`. */
  *each(cells: Cells, use: (network: Network, row: number, count: number) => void): Work<void> {
    const { network, runner } = this.prepare()
    yield* runner.each(network.p, cells, (row, count) => use(network, row, count))
  }

  private prepare(): { network: Network; runner: NetworkRunner } {
    if (this.ready === undefined) {
      const network = new Network(this.shape, predictionRows(this.shape.levels.length))
      network.arena.view(network.p, network.count).set(this.parameters)
      this.ready = { network, runner: new NetworkRunner(network, this.gaussian) }
    }
    return this.ready
  }
}
