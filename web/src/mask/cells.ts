import { diverging, HIDDEN, sequential } from '../ui/colours.js'
import type { HeatCell } from '../ui/heat-map.js'
import type { LegendOf } from '../ui/legend.js'
import { brief, full } from './number-text.js'
import { type MaskState, spread } from './state.js'
import type { StepName, Steps } from './steps.js'

/** What is in a step's cells, in which colours. */
export function cellsOf(map: StepName, state: MaskState, steps: Steps) {
  const { rows, columns } = state
  const mask = spread(steps.masked.data, rows, columns)
  const most = largest(steps.scores.data)
  return (row: number, column: number): HeatCell => {
    const at = row * columns + column
    const hidden = mask[at] === 1
    if (map === 'masked') {
      const text = hidden ? 'True' : 'False'
      return { text, full: text, colours: hidden ? HIDDEN : sequential(0), hidden }
    }
    const value = steps[map].data[at] ?? 0
    const colours =
      map === 'softmax'
        ? sequential(value)
        : map === 'maskedScores' && hidden
          ? HIDDEN
          : diverging(value, most)
    return { text: brief(value), full: full(value), colours, hidden: hidden && map !== 'scores' }
  }
}

/** What the colours of a step mean. */
export function legendOf(map: StepName, state: MaskState, steps: Steps): LegendOf {
  if (map === 'masked') return { shown: 'False', hidden: 'True' }
  if (map === 'softmax') return { scale: 'sequential', values: ['0', '1'] }
  const scale = around(largest(steps.scores.data))
  return map === 'scores' ? scale : { ...scale, hidden: full(state.fill) }
}

/** A scale from -most over 0 to most. */
export function around(most: number): LegendOf {
  return { scale: 'diverging', values: [brief(-most), '0', brief(most)] }
}

/** The largest finite size. */
export function largest(values: Float32Array): number {
  return values.reduce((max, x) => (Number.isFinite(x) ? Math.max(max, Math.abs(x)) : max), 0)
}
