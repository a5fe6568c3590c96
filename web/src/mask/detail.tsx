import { useSay } from '../i18n/language.js'
import { explain, type Spot } from './explain.js'
import { type MaskState, nameAt } from './state.js'
import type { StepName, Steps } from './steps.js'

/** A cell that is pointed at, or held fast. */
export interface Shown extends Spot {
  readonly map: StepName
  readonly pinned: boolean
}

interface Props {
  readonly state: MaskState
  readonly steps: Steps
  readonly spot: Shown | undefined
  readonly onUnpin: () => void
}

/** A cell's value in full, its line's sum, and the arithmetic that made it. */
export function Detail({ state, steps, spot, onUnpin }: Props) {
  const say = useSay()
  if (spot === undefined) {
    return (
      <section class="panel detail" aria-label={say('detail')}>
        <h2>{say('detail')}</h2>
        <p class="hint">{say('detailEmpty')}</p>
      </section>
    )
  }
  const { value, sum, made } = explain(state, steps, spot.map, spot, say)
  const line =
    state.dim === 0
      ? say('lineSumColumn', { index: nameAt(state.columnNames, spot.column) })
      : say('lineSumRow', { index: nameAt(state.rowNames, spot.row) })
  const named = state.rowNames || state.columnNames
  return (
    <section class={`panel detail${spot.pinned ? ' held' : ''}`} aria-label={say('detail')}>
      <h2>
        {say('detailCell', { map: say(spot.map), row: spot.row, column: spot.column })}
        {named && (
          <span class="hint">
            {nameAt(state.rowNames, spot.row)} → {nameAt(state.columnNames, spot.column)}
          </span>
        )}
        {spot.pinned && (
          <button type="button" name="unpin" onClick={onUnpin} title={say('unpinText')}>
            {say('unpin')}
          </button>
        )}
      </h2>
      <dl>
        <div>
          <dt>{say('value')}</dt>
          <dd data-detail="value">{value}</dd>
        </div>
        <div>
          <dt>{line}</dt>
          <dd data-detail="sum">{sum}</dd>
        </div>
        <div>
          <dt>{say('made')}</dt>
          <dd data-detail="made" class="made">
            {made}
          </dd>
        </div>
      </dl>
    </section>
  )
}
