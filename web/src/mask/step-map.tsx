import { useSay } from '../i18n/language.js'
import { HeatMap, type Place } from '../ui/heat-map.js'
import { cellsOf, legendOf } from './cells.js'
import { type MaskState, nameAt } from './state.js'
import type { StepName, Steps } from './steps.js'

interface Props {
  readonly map: StepName
  readonly state: MaskState
  readonly steps: Steps
  readonly active?: Place | undefined
  readonly pinned?: Place | undefined
  readonly small?: boolean
  readonly onActive?: (place: Place) => void
  readonly onCell?: (place: Place) => void
  readonly onColumn?: ((column: number) => void) | undefined
  readonly onEdit?: ((place: Place, text: string) => boolean) | undefined
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
  return (
    <HeatMap
      id={id}
      title={say(map)}
      {...(!small && { hint: say(HINTS[map]), legend: legendOf(map, state, steps) })}
      {...namesOf(state)}
      cell={cellsOf(map, state, steps)}
      small={small}
      {...rest}
    />
  )
}

/** Names of rows and columns, or their numbers. */
export function namesOf({ rows, columns, rowNames, columnNames }: MaskState) {
  return {
    rowNames: Array.from({ length: rows }, (_, i) => nameAt(rowNames, i)),
    columnNames: Array.from({ length: columns }, (_, i) => nameAt(columnNames, i)),
  }
}
