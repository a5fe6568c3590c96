import type { Words } from '../i18n/en.js'
import { full, shortest } from './number-text.js'
import { type MaskState, spread } from './state.js'
import type { StepName, Steps } from './steps.js'

export interface Spot {
  readonly row: number
  readonly column: number
}

/** What there is to say of one cell. */
export interface Explanation {
  readonly value: string
  /** The sum of the line that softmax runs over. */
  readonly sum: string
  /** The arithmetic that made the value. */
  readonly made: string
}

type Say = (key: keyof Words, values?: Record<string, string | number>) => string

/** A line of more cells than this is not written out. */
const TERMS = 8

export function explain(
  state: MaskState,
  steps: Steps,
  map: StepName,
  spot: Spot,
  say: Say,
): Explanation {
  const { rows, columns, dim } = state
  const mask = spread(steps.masked.data, rows, columns)
  const at = spot.row * columns + spot.column
  const line = Array.from({ length: dim === 0 ? rows : columns }, (_, k) =>
    dim === 0 ? k * columns + spot.column : spot.row * columns + k,
  )
  const values = map === 'masked' ? mask : steps[map].data
  const value = values[at] ?? 0
  const sum = line.reduce((total, i) => total + (values[i] ?? 0), 0)
  return {
    value: map === 'masked' ? (value === 1 ? 'True' : 'False') : full(value),
    sum: full(Math.fround(sum)),
    made: made(state, steps, map, mask, at, line, say),
  }
}

function made(
  state: MaskState,
  steps: Steps,
  map: StepName,
  mask: Uint8Array,
  at: number,
  line: readonly number[],
  say: Say,
): string {
  const hidden = mask[at] === 1
  if (map === 'scores') {
    if (state.own) return say('madeOwn')
    const changed = state.changes?.some(([place]) => place === at)
    return changed ? say('madeChanged') : say('madeRandn', { seed: state.seed })
  }
  if (map === 'masked') return say(hidden ? 'madeMaskTrue' : 'madeMaskFalse')
  if (map === 'maskedScores') {
    if (!hidden) return say('madeKept')
    return say('madeFilled', { score: full(steps.scores.data[at] ?? 0), fill: full(state.fill) })
  }
  const exact = state.fully !== 'fill'
  const counted = exact ? line.filter((i) => mask[i] !== 1) : line
  const value = full(steps.softmax.data[at] ?? 0)
  if (exact && counted.length === 0) return say('madeFully', { value })
  if (exact && hidden) return say('madeExactZero')
  return arithmetic(
    counted.map((i) => steps.maskedScores.data[i] ?? 0),
    counted.indexOf(at),
    value,
  )
}

/** exp(x - max) / (exp(…) + …), with its numbers. */
function arithmetic(scores: readonly number[], own: number, value: string): string {
  const largest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const powers = scores.map((score) => Math.exp(score - largest))
  const total = powers.reduce((a, b) => a + b, 0)
  const short = (x: number) => {
    const size = Math.abs(x)
    const text = !Number.isFinite(x) || x === 0 || (size >= 1e-3 && size < 1e5)
    return (text ? shortest(Number(x.toFixed(4))) : x.toExponential(2).replace('e+', 'e'))
      .replace('-', '−')
      .replace('Infinity', '∞')
  }
  const terms =
    powers.length <= TERMS
      ? powers.map(short)
      : [...powers.slice(0, 3).map(short), '…', short(powers.at(-1) ?? 0)]
  const minus = (x: number) => (x < 0 ? `(${short(x)})` : short(x))
  return [
    `exp(${short(scores[own] ?? 0)} − ${minus(largest)}) / (${terms.join(' + ')})`,
    `${short(powers[own] ?? 0)} / ${short(total)}`,
    value,
  ].join('\n= ')
}
