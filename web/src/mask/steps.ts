import {
  Generator,
  maskedFill,
  maskedSoftmax,
  masks,
  randn,
  softmax,
  Tensor,
  type Tensor as TensorType,
} from 'colmask'
import { type MaskState, PATTERNS, type Pattern, spread } from './state.js'

/** The four steps of column masking. */
export interface Steps {
  readonly scores: TensorType<'float32'>
  /** True = masked out; `[1, columns]` or `[rows, columns]`. */
  readonly masked: TensorType<'bool'>
  readonly maskedScores: TensorType<'float32'>
  readonly softmax: TensorType<'float32'>
}

export const STEPS = ['scores', 'masked', 'maskedScores', 'softmax'] as const
export type StepName = (typeof STEPS)[number]

/** The steps that a state comes to. */
export function stepsOf(state: MaskState): Steps {
  const { scores, drawn } = draw(state)
  const { rows, columns, edited, pattern } = state
  const masked = edited
    ? new Tensor('bool', [edited.length / columns, columns], edited)
    : maskOf(pattern, rows, columns, drawn)
  return walk(state, scores, masked)
}

/** The same scores under each of the three masks. */
export function patternsOf(state: MaskState): Record<Pattern, Steps> {
  const { scores, drawn } = draw(state)
  const { rows, columns } = state
  const of = (pattern: Pattern) => walk(state, scores, maskOf(pattern, rows, columns, drawn))
  return Object.fromEntries(PATTERNS.map((pattern) => [pattern, of(pattern)])) as Record<
    Pattern,
    Steps
  >
}

/** Scores, and masks as often as they are asked for, out of one stream. */
function draws({ rows, columns, seed, p, count, own, changes = [] }: MaskState) {
  const generator = new Generator().manualSeed(seed)
  const scores = own
    ? new Tensor('float32', [rows, columns], own)
    : randn([rows, columns], { generator })
  if (!own) for (const [at, value] of changes) scores.data[at] = value
  const share = count === undefined ? { p } : { count }
  return { scores, next: () => masks.randomColumns(columns, { ...share, generator }) }
}

function draw(state: MaskState) {
  const { scores, next } = draws(state)
  let drawn = next()
  for (let i = 0; i < state.draw; i++) drawn = next()
  return { scores, drawn }
}

/** The softmax's mean over all masks drawn so far: `[rows * columns]`. Lines that are NaN do not count. */
export function expectedOf(state: MaskState): Float32Array {
  const { scores, next } = draws(state)
  const { rows, columns, pattern } = state
  const sums = new Float64Array(rows * columns)
  const counts = new Uint32Array(rows * columns)
  for (let i = 0; i <= state.draw; i++) {
    const probs = walk(state, scores, maskOf(pattern, rows, columns, next())).softmax.data
    for (const [at, p] of probs.entries()) {
      if (Number.isNaN(p)) continue
      sums[at] = (sums[at] ?? 0) + p
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
  return Float32Array.from(sums, (sum, at) => sum / (counts[at] ?? 0))
}

function maskOf(
  pattern: Pattern,
  rows: number,
  columns: number,
  drawn: TensorType<'bool'>,
): TensorType<'bool'> {
  if (pattern === 'random') return drawn
  // As many columns as were drawn, so that the two can be compared.
  if (pattern === 'padding') return masks.padding([columns - hiddenIn(drawn.data)], columns)
  const bits = Uint8Array.from({ length: rows * columns }, (_, i) =>
    i % columns > Math.floor(i / columns) ? 1 : 0,
  )
  return new Tensor('bool', [rows, columns], bits)
}

/** How many are True. */
export function hiddenIn(mask: Uint8Array): number {
  return mask.reduce((sum, bit) => sum + bit, 0)
}

function walk(
  { fill, dim, fully }: MaskState,
  scores: TensorType<'float32'>,
  masked: TensorType<'bool'>,
): Steps {
  const maskedScores = maskedFill(scores, masked, fill)
  const probs =
    fully === 'fill'
      ? softmax(maskedScores, dim)
      : maskedSoftmax(scores, masked, { dim, fullyMasked: fully })
  return { scores, masked, maskedScores, softmax: probs }
}

/** The four tensors, each under its label, as PyTorch prints them. */
export function printedText(steps: Steps): string {
  const text = (x: Tensor) => x.toString({ precision: 3, sciMode: false })
  return `scores=
${text(steps.scores)}
masked=
${text(steps.masked)}
masked_scores=
${text(steps.maskedScores)}
scores_softmax=
${text(steps.softmax)}
`
}

/** What becomes of the probability of masked cells. */
export interface Leak {
  /** The largest share of a line's probability that goes to masked cells; lines that are masked as a whole do not count. */
  readonly share: number
  /** Whether a line is masked as a whole. */
  readonly whole: boolean
  /** What each line adds up to, and how much of it is masked. */
  readonly lines: readonly { readonly sum: number; readonly leaked: number }[]
}

export function leakOf(state: MaskState, steps: Steps): Leak {
  const { rows, columns, dim } = state
  const mask = spread(steps.masked.data, rows, columns)
  const length = dim === 0 ? rows : columns
  let share = 0
  let whole = false
  const lines = Array.from({ length: dim === 0 ? columns : rows }, (_, line) => {
    let sum = 0
    let leaked = 0
    let hidden = 0
    for (let k = 0; k < length; k++) {
      const at = dim === 0 ? k * columns + line : line * columns + k
      const p = steps.softmax.data[at] ?? 0
      sum += p
      if (mask[at] !== 1) continue
      hidden++
      leaked += p
    }
    if (hidden === length) whole = true
    else share = Math.max(share, leaked)
    return { sum: Math.fround(sum), leaked }
  })
  return { share, whole, lines }
}
