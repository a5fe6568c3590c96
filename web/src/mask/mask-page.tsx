import { useMemo, useState } from 'preact/hooks'
import { useSay } from '../i18n/language.js'
import { TextBlock } from '../ui/text-block.js'
import { Compare } from './compare.js'
import { Controls } from './controls.js'
import { Detail } from './detail.js'
import { LeakMeter } from './leak-meter.js'
import { OwnMatrixForm } from './own-matrix-form.js'
import { pythonOf, typescriptOf } from './program.js'
import { type MaskState, toggleCell, toggleColumn } from './state.js'
import { StepMap } from './step-map.js'
import { printedText, STEPS, type StepName, stepsOf } from './steps.js'

interface Props {
  readonly state: MaskState
  readonly onState: (state: MaskState) => void
}

/** The half 'Mask and softmax'. */
export function MaskPage({ state, onState }: Props) {
  const say = useSay()
  const steps = useMemo(() => stepsOf(state), [state])
  const [spot, setSpot] = useState<{ map: StepName; row: number; column: number }>()
  const [language, setLanguage] = useState<'typescript' | 'python'>('python')
  const inside = spot && spot.row < state.rows && spot.column < state.columns ? spot : undefined
  const program = language === 'python' ? pythonOf(state, steps) : typescriptOf(state, steps)
  return (
    <div class="mask-page">
      <Controls state={state} steps={steps} onState={onState} />
      <section class="maps" aria-label={say('steps')}>
        {STEPS.map((map) => (
          <StepMap
            key={map}
            map={map}
            state={state}
            steps={steps}
            active={inside}
            onActive={(place) => setSpot({ map, ...place })}
            onCell={({ row, column }) => onState(toggleCell(state, steps.masked.data, row, column))}
            onColumn={(column) => onState(toggleColumn(state, steps.masked.data, column))}
          />
        ))}
      </section>
      <div class="two">
        <Detail state={state} steps={steps} spot={inside} />
        <LeakMeter state={state} steps={steps} />
      </div>
      <Compare state={state} onState={onState} />
      <div class="two">
        <section class="card">
          <h2>{say('printed')}</h2>
          <p class="hint">{say('printedText')}</p>
          <TextBlock name="printed" text={printedText(steps)} label={say('printed')} />
        </section>
        <section class="card">
          <h2>{say('program')}</h2>
          <div class="choice">
            {(['python', 'typescript'] as const).map((name) => (
              <button
                key={name}
                type="button"
                aria-pressed={language === name}
                onClick={() => setLanguage(name)}
              >
                {say(name)}
              </button>
            ))}
          </div>
          <TextBlock name="program" text={program} label={say('program')} />
        </section>
      </div>
      <OwnMatrixForm state={state} onState={onState} />
    </div>
  )
}
