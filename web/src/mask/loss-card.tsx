import { useMemo } from 'preact/hooks'
import { useSay } from '../i18n/language.js'
import { diverging } from '../ui/colours.js'
import { HeatMap } from '../ui/heat-map.js'
import { around, largest } from './cells.js'
import { lossOf } from './loss.js'
import { brief, full } from './number-text.js'
import { type Change, type MaskState, nameAt, spread, withScores } from './state.js'
import { namesOf } from './step-map.js'
import type { Steps } from './steps.js'

/** Scores less so much of the gradient is a step. */
const RATE = 1

interface Props {
  readonly state: MaskState
  readonly steps: Steps
  readonly onState: (state: MaskState) => void
}

/** One step further: a loss over the places that are not masked, and its gradient. */
export function LossCard({ state, steps, onState }: Props) {
  const say = useSay()
  const loss = useMemo(() => lossOf(state, steps), [state, steps])
  const { rows, columns } = state
  const isDim0 = state.dim === 0
  const [lineNames, places] = isDim0
    ? [state.columnNames, state.rowNames]
    : [state.rowNames, state.columnNames]
  const mask = spread(steps.masked.data, rows, columns)
  const most = largest(loss.gradient)
  const part = loss.takesPart.filter((takes) => takes).length
  const learn = () => {
    const changes: Change[] = []
    for (const [at, slope] of loss.gradient.entries()) {
      if (slope !== 0) changes.push([at, (steps.scores.data[at] ?? 0) - RATE * slope])
    }
    onState(withScores(state, changes))
  }
  const setTarget = (line: number, at: number) =>
    onState({ ...state, targets: loss.targets.map((old, i) => (i === line ? at : old)) })
  return (
    <section class="loss">
      <div class="words">
        <h2>{say('lossTitle')}</h2>
        <p class="hint">{say('lossText')}</p>
        <ul class="lines">
          {loss.targets.map((target, line) => (
            <li key={line} data-loss={line}>
              <label>
                <span class="name">{nameAt(lineNames, line)}</span> →{' '}
                <select
                  name={`target-${line}`}
                  aria-label={say('lossTarget', { line: nameAt(lineNames, line) })}
                  value={String(target)}
                  onChange={({ currentTarget }) => setTarget(line, Number(currentTarget.value))}
                >
                  {Array.from({ length: isDim0 ? rows : columns }, (_, at) => (
                    <option key={at} value={String(at)} selected={at === target}>
                      {nameAt(places, at)}
                    </option>
                  ))}
                </select>
              </label>
              <output class={loss.takesPart[line] ? '' : 'out'}>
                {loss.takesPart[line]
                  ? `−ln p = ${brief(loss.losses[line] ?? 0, 3)}`
                  : say('noPart')}
              </output>
            </li>
          ))}
        </ul>
        <p data-mean-loss>
          {say('meanLoss', { loss: brief(loss.mean, 4), part, all: loss.targets.length })}
        </p>
        <div class="buttons">
          <button type="button" name="learn" disabled={most === 0} onClick={learn}>
            {say('learn')}
          </button>
        </div>
      </div>
      <HeatMap
        id="gradient"
        title={say('gradient')}
        hint={say('gradientHint')}
        {...namesOf(state)}
        legend={around(most)}
        cell={(row, column) => {
          const at = row * columns + column
          const slope = loss.gradient[at] ?? 0
          return {
            text: slope === 0 ? '0' : brief(slope),
            full: full(slope),
            colours: diverging(slope, most),
            hidden: mask[at] === 1,
          }
        }}
      />
    </section>
  )
}
