import type { Pointer } from './kernels.js'

/** The size of a network, and what its columns are. */
export interface NetworkShape {
  /** Classes of each column; 0 for a number. */
  readonly levels: readonly number[]
  /** Floats of a token, a multiple of 8 (a head has 8). */
  readonly width: number
  /** Blocks. */
  readonly depth: number
  /** Frequencies of each number's periodic embedding, a multiple of 4. */
  readonly frequencies: number
}

/** A stretch of the parameters: a matrix [terms, columns], or a row of it. */
export interface Parameter {
  readonly name: string
  readonly shape: readonly number[]
  /** First element, counted from the first parameter. */
  readonly start: number
  /** Standard deviation of what it starts from; 0: zeros. */
  readonly spread: number
  /** Whether weight decay applies. */
  readonly decays: boolean
}

/** Floats a number's features take: see kernels/nn/embed.ts. */
export function featureCount(frequencies: number): number {
  return 4 + 2 * frequencies
}

/** Outputs of a column's head, rounded up to whole vectors. */
export function slotsOf(classes: number): number {
  return classes === 0 ? 4 : Math.ceil(classes / 4) * 4
}

/** Hidden floats of a block's two-layer perceptron. */
export function innerWidth(width: number): number {
  return 2 * width
}

/** All parameters, in the order in which they lie; those that decay come first. */
export function layOut(shape: NetworkShape): {
  list: Parameter[]
  count: number
  decaying: number
} {
  const wanted = [...parameters(shape)]
  const ordered = [...wanted.filter((p) => p.decays), ...wanted.filter((p) => !p.decays)]
  let start = 0
  let decaying = 0
  const list = ordered.map((parameter) => {
    const placed = { ...parameter, start }
    start += Math.ceil(sizeOf(parameter.shape) / 4) * 4
    if (parameter.decays) decaying = start
    return placed
  })
  return { list, count: start, decaying }
}

export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1)
}

function* parameters(shape: NetworkShape): Generator<Omit<Parameter, 'start'>> {
  const { levels, width, depth, frequencies } = shape
  const inner = innerWidth(width)
  const residual = 1 / Math.sqrt(2 * depth)
  const matrix = (name: string, terms: number, columns: number, spread: number) => [
    { name: `${name}.weight`, shape: [terms, columns], spread, decays: true },
    { name: `${name}.bias`, shape: [columns], spread: 0, decays: false },
  ]
  for (const [c, classes] of levels.entries()) {
    const rows = classes === 0 ? featureCount(frequencies) : classes + 1
    yield { name: `embed.${c}.weight`, shape: [rows, width], spread: EMBED_SPREAD, decays: false }
    if (classes === 0) {
      yield {
        name: `embed.${c}.frequencies`,
        shape: [frequencies],
        spread: FREQUENCY_SPREAD,
        decays: false,
      }
    }
  }
  for (let b = 0; b < depth; b++) {
    yield* matrix(`blocks.${b}.qkv`, width, 3 * width, 1 / Math.sqrt(width))
    yield* matrix(`blocks.${b}.out`, width, width, residual / Math.sqrt(width))
    yield* matrix(`blocks.${b}.up`, width, inner, 1 / Math.sqrt(width))
    yield* matrix(`blocks.${b}.down`, inner, width, residual / Math.sqrt(inner))
  }
  for (const [c, classes] of levels.entries()) {
    yield* matrix(`head.${c}`, width, slotsOf(classes), 0.1 / Math.sqrt(width))
  }
}

const EMBED_SPREAD = 0.3
/** Turns for each standard deviation. */
const FREQUENCY_SPREAD = 0.5

/** Where a parameter, or its gradient, lies. */
export function pointerOf(base: Pointer, parameter: Parameter): Pointer {
  return base + 4 * parameter.start
}
