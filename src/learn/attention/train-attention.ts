import { orNothing, type Work, withGrace } from '../../host/work.js'
import { initialise, Network, type NetworkShape, Trainer } from '../../nn/index.js'
import { type Generator, randperm } from '../../random/index.js'
import { type Cells, rowsOf, takeRows, withoutHeldBack } from '../cells/cells.js'
import { drawRows } from '../cells/draw-rows.js'
import { heldBackError } from '../cells/held-back-error.js'
import type { Streams } from '../cells/streams.js'
import type { Gaussian } from '../gaussian/gaussian.js'
import { AttentionPredictor } from './attention-predictor.js'
import { batchRows, NetworkRunner } from './network-runner.js'

/** How one network is trained. */
export interface TrainOptions {
  readonly shape: Omit<NetworkShape, 'levels'>
  /** Steps, if training does not stop early: the learning rate falls toward their end. */
  readonly steps: number
  /** A network that was trained on fewer cells, and is trained on: at a lower rate, all `steps`. */
  readonly from?: Float32Array
  /** Learning rate at its highest. */
  readonly rate: number
  readonly decay: number
  /** The least and the largest share of a row's observed cells that is hidden. */
  readonly hide: readonly [number, number]
  /** How much shown cells count beside hidden ones. */
  readonly shown: number
  /** Steps between two looks at the held-back cells. */
  readonly every: number
  /** Looks without a better held-back error after which training stops. */
  readonly patience: number
}

/** Where a training is. */
export interface TrainProgress {
  readonly step: number
  readonly steps: number
  /** Mean loss of a hidden cell since the last look. */
  readonly loss: number
  /** Error on the held-back cells, 1 = what mean and mode reach; NaN before the first look. */
  readonly heldBack: number
}

/** What a training came to. */
export interface Trained {
  readonly predictor: AttentionPredictor
  /** The error at each look. */
  readonly history: readonly TrainProgress[]
  /** Times it was begun again, with a third of the learning rate, since a loss was not finite. */
  readonly restarts: number
}

const RESTARTS = 3
/** Of the rate, where a trained network is trained on. */
const GOING_ON = 0.3
/** Milliseconds that a look may still take when training is to end; after that it sees fewer rows. */
const LOOK_GRACE = 300
/** Rows that are looked at for the held-back error, at most. */
const LOOKED_AT = 768

/**
 * Trains a network: hides random cells of each row and predicts them from the rest. Where it has looked
 * at the held-back cells it tells what it saw. Told to come to its end, it looks once more, and keeps the
 * best so far. Where there was no time even for the first step, the network is all zeros: it adds nothing
 * to what the Gaussian expects.
 *
 * @param cells with the held-back cells
 * @param heldBack [rows, columns]: 1 = held back to see when to stop: the network never sees the cell
 * @param typical [slots]: the mean of each number, the share of each class
 */
export function* trainAttention(
  cells: Cells,
  heldBack: Uint8Array,
  gaussian: Gaussian,
  typical: Float32Array,
  streams: Streams,
  options: TrainOptions,
): Work<Trained, TrainProgress> {
  const look = new Look(cells, heldBack, gaussian, typical, streams.open('look'))
  const shown = withoutHeldBack(cells, heldBack)
  for (let restarts = 0; ; restarts++) {
    const rate = options.rate / 3 ** restarts
    const generator = streams.open('attention', restarts)
    const result = yield* attempt(shown, look, gaussian, generator, { ...options, rate })
    if (result !== undefined) return { ...result, restarts }
    if (restarts === RESTARTS) {
      throw new RangeError(`fit: a loss that is finite, got none at learning rates down to ${rate}`)
    }
  }
}

function* attempt(
  cells: Cells,
  look: Look,
  gaussian: Gaussian,
  generator: Generator,
  options: TrainOptions,
): Work<Omit<Trained, 'restarts'> | undefined, TrainProgress> {
  const { steps, decay, from } = options
  const { levels, columns } = cells.slots
  const shape = { ...options.shape, levels }
  const network = new Network(shape, steps === 0 ? 1 : batchRows(columns))
  initialise(network, generator)
  if (from !== undefined) network.arena.view(network.p, network.count).set(from)
  const warmUp = Math.max(10, Math.round(steps / 20))
  const { rate, averaged } =
    from === undefined
      ? { rate: options.rate, averaged: 0.3 }
      : { rate: GOING_ON * options.rate, averaged: 0.5 }
  const trainer = new Trainer(network, { rate, warmUp, steps, decay, clip: 1, averaged })
  const batches = new Batches(cells, network, gaussian, generator, options)
  const history: TrainProgress[] = []
  let best = { error: Number.POSITIVE_INFINITY, parameters: new Float32Array(0), at: 0 }
  let total = 0
  let since = 0
  for (let step = 1; step <= steps; step++) {
    const hidden = yield* step === 1 ? orNothing(batches.next()) : batches.next()
    if (hidden === undefined) break
    const loss = trainer.step(network.capacity, {
      hidden: 1 / Math.max(1, hidden.hidden),
      shown: options.shown / Math.max(1, hidden.shown),
    })
    if (Number.isNaN(loss)) return undefined
    total += loss
    since++
    const due = step % options.every === 0 || step === steps
    let stop = due ? false : yield
    if (!due && stop !== true) continue
    const error = yield* withGrace(LOOK_GRACE, look.error(network))
    const progress = { step, steps, loss: total / since, heldBack: error }
    history.push(progress)
    // NaN where nothing is held back: then the last one is the best.
    if (error < best.error || Number.isNaN(best.error) || history.length === 1) {
      best = {
        error,
        parameters: network.arena.view(network.mean, network.count).slice(),
        at: history.length,
      }
    }
    stop = (yield progress) === true || stop
    if (stop === true || history.length - best.at >= options.patience) break
    total = 0
    since = 0
  }
  const parameters =
    history.length > 0 ? best.parameters : (from ?? new Float32Array(network.count))
  return { predictor: new AttentionPredictor(shape, parameters, gaussian), history }
}

/** Batches of random rows of which random cells are hidden. */
class Batches {
  private readonly runner: NetworkRunner
  private readonly truth: Float32Array
  private order: ArrayLike<number | bigint> = []
  private at = 0

  constructor(
    private readonly cells: Cells,
    private readonly network: Network,
    gaussian: Gaussian,
    private readonly generator: Generator,
    private readonly options: TrainOptions,
  ) {
    this.runner = new NetworkRunner(network, gaussian)
    this.truth = new Float32Array(this.runner.values.length)
  }

  /** Fills the network's batch. */
  *next(): Work<{ hidden: number; shown: number }> {
    const { network, generator, runner, truth } = this
    const { capacity, batch } = network
    const [least, most] = this.options.hide
    const { columns } = this.cells.slots
    let hidden = 0
    let shown = 0
    for (let b = 0; b < capacity; b++) {
      const row = this.nextRow() * columns
      const share = least + (most - least) * generator.uniform32()
      for (let c = 0; c < columns; c++) {
        const value = this.cells.values[row + c] as number
        const i = c * capacity + b
        const known = !Number.isNaN(value)
        const hide = known && generator.uniform32() < share
        runner.values[b * columns + c] = hide ? Number.NaN : value
        batch.roles[i] = known ? (hide ? 2 : 1) : 0
        if (hide) hidden++
        else if (known) shown++
      }
      // The truth of hidden cells, which `fill` would not have: targets are set after it.
      truth.set(this.cells.values.subarray(row, row + columns), b * columns)
    }
    yield* runner.fill()
    for (let b = 0; b < capacity; b++) {
      for (let c = 0; c < columns; c++) {
        const value = truth[b * columns + c] as number
        batch.x[c * capacity + b] = Number.isNaN(value) ? 0 : value
      }
    }
    return { hidden, shown }
  }

  private nextRow(): number {
    if (this.at >= this.order.length) {
      this.order = randperm(this.cells.rows, { generator: this.generator }).data
      this.at = 0
    }
    return Number(this.order[this.at++])
  }
}

/** The error on held-back cells, of rows that have some. */
class Look {
  private readonly rows: Cells
  private readonly heldBack: Uint8Array
  private readonly out: Float32Array

  constructor(
    cells: Cells,
    heldBack: Uint8Array,
    private readonly gaussian: Gaussian,
    private readonly typical: Float32Array,
    generator: Generator,
  ) {
    const { slots, values } = cells
    const { columns } = slots
    const some: number[] = []
    for (let row = 0; row < cells.rows; row++) {
      if (heldBack.subarray(row * columns, (row + 1) * columns).includes(1)) some.push(row)
    }
    const chosen = drawRows(some.length, LOOKED_AT, generator).map((i) => some[i] as number)
    this.heldBack = takeRows(heldBack, columns, chosen)
    this.rows = { rows: chosen.length, slots, values: takeRows(values, columns, chosen) }
    this.out = new Float32Array(chosen.length * slots.count)
  }

  /** Told to come to its end, it looks at fewer rows. */
  *error(network: Network): Work<number> {
    const { rows, heldBack, out, typical } = this
    const runner = new NetworkRunner(network, this.gaussian)
    const seen = yield* runner.predict(network.mean, withoutHeldBack(rows, heldBack), out)
    return heldBackError(rowsOf(rows, 0, seen), heldBack, out, typical)
  }
}
