import { useSay } from '../i18n/language.js'
import { diverging, HIDDEN, sequential } from '../ui/colours.js'
import { type HeatCell, HeatMap, type Place } from '../ui/heat-map.js'
import { brief, full } from './number-text.js'
import { type MaskState, spread } from './state.js'
import type { StepName, Steps } from './steps.js'

interface Props {
  readonly map: StepName
  readonly state: MaskState
  readonly steps: Steps
  readonly active?: Place | undefined
  readonly small?: boolean
  readonly onActive?: (place: Place) => void
  readonly onCell?: (place: Place) => void
  readonly onColumn?: (column: number) => void
  /** Distinguishes maps of the same step. */
  readonly id?: string
}

const HINTS = {
  scores: 'scoresHint',
  masked: 'maskedHint',
  maskedScores: 'maskedScoresHint',
  softmax: 'softmaxHint',
} as const

/** One of the four steps as a heat map. */
export function StepMap({ map, state, steps, small = false, id = map, ...rest }: Props) {
  const say = useSay()
  const { rows, columns } = state
  const mask = spread(steps.masked.data, rows, columns)
  const most = steps.scores.data.reduce(
    (max, x) => (Number.isFinite(x) ? Math.max(max, Math.abs(x)) : max),
    0,
  )
  const cell = (row: number, column: number): HeatCell => {
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
  const names = (count: number) => Array.from({ length: count }, (_, i) => String(i))
  return (
    <HeatMap
      id={id}
      title={say(map)}
      {...(!small && { hint: say(HINTS[map]) })}
      rowNames={names(rows)}
      columnNames={names(columns)}
      cell={cell}
      small={small}
      {...rest}
    />
  )
}
