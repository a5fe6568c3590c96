import { useSay } from '../i18n/language.js'
import { explain } from './explain.js'
import type { MaskState } from './state.js'
import type { StepName, Steps } from './steps.js'

interface Props {
  readonly state: MaskState
  readonly steps: Steps
  readonly spot: { map: StepName; row: number; column: number } | undefined
}

/** A cell's value in full, its line's sum, and the arithmetic that made it. */
export function Detail({ state, steps, spot }: Props) {
  const say = useSay()
  if (spot === undefined) {
    return (
      <section class="card detail">
        <h2>{say('detail')}</h2>
        <p class="hint">{say('detailEmpty')}</p>
      </section>
    )
  }
  const { value, sum, made } = explain(state, steps, spot.map, spot, say)
  const line =
    state.dim === 0
      ? say('lineSumColumn', { index: spot.column })
      : say('lineSumRow', { index: spot.row })
  return (
    <section class="card detail">
      <h2>{say('detailCell', { map: say(spot.map), row: spot.row, column: spot.column })}</h2>
      <dl>
        <dt>{say('value')}</dt>
        <dd data-detail="value">{value}</dd>
        <dt>{line}</dt>
        <dd data-detail="sum">{sum}</dd>
        <dt>{say('made')}</dt>
        <dd data-detail="made" class="made">
          {made}
        </dd>
      </dl>
    </section>
  )
}
