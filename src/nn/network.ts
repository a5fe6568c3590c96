import {
  type BlockMemory,
  type BlockParameters,
  blockForward,
  blockForwardHidden,
  blockMemory,
  type Extent,
  type Scratch,
  sharedScratch,
} from './block.js'
import { Embedding, type Inputs, type Offsets } from './embedding.js'
import { Heads } from './heads.js'
import { Arena, type Pointer } from './kernels.js'
import { featureCount, layOut, type NetworkShape, type Parameter, slotsOf } from './parameters.js'

/** What the network reads, laid out column by column: fill it, then call `forward`. */
export interface Batch {
  /** [columns, rows]: standardised numbers, or indices of classes; anything where hidden. */
  readonly x: Float32Array
  /** [columns, rows]: 1 = masked out: the network does not see the cell. */
  readonly hidden: Uint8Array
  /** [columns, rows]: 0 has no part in the loss, 1 was shown, 2 was hidden. */
  readonly roles: Uint8Array
  /** [columns, rows]: what is expected of each number beforehand; its output is added to it. */
  readonly hints: Float32Array
}

/**
 * A small pre-norm transformer whose tokens are the columns of a table's row. It sees what is not
 * hidden and predicts every column. Everything lies in one arena; nothing is allocated in a step.
 */
export class Network {
  readonly shape: NetworkShape
  readonly capacity: number
  readonly parameters: readonly Parameter[]
  /** Elements of all parameters, and of those that decay, which come first. */
  readonly count: number
  readonly decaying: number
  readonly arena: Arena
  /** Parameters, gradients, AdamW's two moments, the averaged parameters. */
  readonly p: Pointer
  readonly g: Pointer
  readonly m: Pointer
  readonly v: Pointer
  readonly mean: Pointer
  readonly batch: Batch

  private readonly at: Map<string, number>
  private readonly columns: number
  private readonly x: Pointer
  // What `backward` goes back through.
  readonly inputs: Inputs
  readonly embedding: Embedding
  readonly heads: Heads
  readonly kept: readonly BlockMemory[]
  readonly scratch: Scratch
  readonly norm: Pointer
  readonly scales: Pointer
  readonly dX: Pointer
  readonly sets: Map<Pointer, readonly BlockParameters[]> = new Map()

  /** @param capacity rows of a batch, a multiple of 4 */
  constructor(shape: NetworkShape, capacity: number) {
    this.shape = shape
    this.capacity = capacity
    const { levels, width, depth, frequencies } = shape
    const columns = levels.length
    this.columns = columns
    const layout = layOut(shape)
    this.parameters = layout.list
    this.count = layout.count
    this.decaying = layout.decaying
    this.at = new Map(layout.list.map((parameter) => [parameter.name, 4 * parameter.start]))

    const arena = new Arena('fit')
    this.arena = arena
    this.p = arena.floats(layout.count)
    this.g = arena.floats(layout.count)
    this.m = arena.floats(layout.count)
    this.v = arena.floats(layout.count)
    this.mean = arena.floats(layout.count)
    const extent: Extent = { columns, rows: capacity, width }
    const tokens = columns * capacity
    const slots = Math.max(...levels.map(slotsOf), 4)
    this.inputs = {
      x: arena.floats(tokens),
      hidden: arena.bytes(tokens),
      roles: arena.bytes(tokens),
      hints: arena.floats(tokens),
    }
    this.x = arena.floats(tokens * width)
    this.kept = Array.from({ length: depth }, () => blockMemory(arena, extent))
    this.norm = arena.floats(tokens * width)
    this.scales = arena.floats(tokens)
    const offset: Offsets = (name) => this.offset(name)
    this.embedding = new Embedding(arena, shape, this.inputs, offset, capacity)
    this.heads = new Heads(arena, shape, this.inputs, offset, capacity)
    this.dX = arena.floats(tokens * width)
    this.scratch = sharedScratch(arena, extent, Math.max(slots, featureCount(frequencies)))
    this.batch = {
      x: arena.view(this.inputs.x, tokens),
      hidden: arena.byteView(this.inputs.hidden, tokens),
      roles: arena.byteView(this.inputs.roles, tokens),
      hints: arena.view(this.inputs.hints, tokens),
    }
    for (const base of [this.p, this.g, this.mean]) this.sets.set(base, this.blocksAt(base))
  }

  /** [rows, slotsOf(classes)] of one column, as `forward` left it. */
  output(column: number, rows: number): Float32Array {
    const classes = this.shape.levels[column] ?? 0
    return this.arena.view(this.heads.outputs[column] ?? 0, rows * slotsOf(classes))
  }

  /** Turns the scores of a column's classes, as `forward` left them, into probabilities. */
  toProbabilities(column: number): void {
    const classes = this.shape.levels[column] ?? 0
    const { kernels } = this.arena
    kernels.toProbabilities(
      this.heads.outputs[column] ?? 0,
      this.capacity,
      slotsOf(classes),
      classes,
    )
  }

  /** [columns, rows, width]: the tokens after the last norm. */
  tokens(rows: number): Float32Array {
    return this.arena.view(this.norm, this.columns * rows * this.shape.width)
  }

  /**
   * Predicts every column of the batch.
   *
   * @param base which parameters: `p` or `mean`
   * @param rows of the batch, a multiple of 4; its arrays are then [columns, rows]
   */
  forward(base: Pointer, rows: number): void {
    this.run(base, rows, blockForward)
  }

  /**
   * The same predictions, to the bit, but of hidden cells only, and in half the time. Outputs and tokens
   * of other cells are meaningless then, and so are the last block's attention and a `backward`.
   */
  predict(base: Pointer, rows: number): void {
    this.run(base, rows, blockForwardHidden)
  }

  private run(base: Pointer, rows: number, lastBlock: typeof blockForward): void {
    const { arena, columns, inputs, scratch, x } = this
    const { width, depth } = this.shape
    const blocks = this.sets.get(base) as readonly BlockParameters[]
    const extent: Extent = { columns, rows, width }
    this.embedding.forward(base, x, rows)
    for (let b = 0; b < depth; b++) {
      const block = b < depth - 1 ? blockForward : lastBlock
      const parameters = blocks[b] as BlockParameters
      block(arena, extent, parameters, this.kept[b] as BlockMemory, scratch, x, inputs.hidden)
    }
    arena.kernels.layerNorm(this.norm, this.scales, x, columns * rows, width)
    this.heads.forward(base, this.norm, rows)
  }

  private offset(name: string): number {
    const offset = this.at.get(name)
    if (offset === undefined) throw new Error(`no parameter ${name}`)
    return offset
  }

  private blocksAt(base: Pointer): BlockParameters[] {
    return Array.from({ length: this.shape.depth }, (_, b) => {
      const at = (name: string) => base + this.offset(`blocks.${b}.${name}`)
      return {
        qkv: at('qkv.weight'),
        qkvBias: at('qkv.bias'),
        out: at('out.weight'),
        outBias: at('out.bias'),
        up: at('up.weight'),
        upBias: at('up.bias'),
        down: at('down.weight'),
        downBias: at('down.bias'),
      }
    })
  }
}
