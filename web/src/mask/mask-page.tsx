import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { useSay } from '../i18n/language.js'
import type { Place } from '../ui/heat-map.js'
import { TextBlock } from '../ui/text-block.js'
import { Compare } from './compare.js'
import { Controls } from './controls.js'
import { Detail, type Shown } from './detail.js'
import { DrawsPanel } from './draws-panel.js'
import { FillPanel } from './fill-panel.js'
import { LossCard } from './loss-card.js'
import { readNumber } from './matrix-text.js'
import { OwnMatrixForm } from './own-matrix-form.js'
import { pythonOf, typescriptOf } from './program.js'
import { type MaskState, toggleCell, toggleColumn, withScores } from './state.js'
import { StepMap } from './step-map.js'
import { printedText, type StepName, type Steps, stepsOf } from './steps.js'
import { EMBED, Tools } from './tools.js'

/** With more rows, two maps on top of one another are higher than a screen. */
const TALL = 12

interface Props {
  readonly state: MaskState
  readonly onState: (state: MaskState) => void
}

/** The half 'Mask and softmax'. */
export function MaskPage({ state, onState }: Props) {
  const steps = useMemo(() => stepsOf(state), [state])
  return (
    <div class="mask-page">
      <Stage state={state} steps={steps} onState={onState} />
      <Tools state={state} steps={steps} onState={onState} />
      {!EMBED && !state.projector && (
        <>
          <Controls state={state} steps={steps} onState={onState} />
          <LossCard state={state} steps={steps} onState={onState} />
          <Compare state={state} onState={onState} />
          <Texts state={state} steps={steps} />
          <OwnMatrixForm state={state} onState={onState} />
        </>
      )}
    </div>
  )
}

interface StageProps extends Props {
  readonly steps: Steps
}

/** The maps, with what one plays with beside them: all of it in view at once. */
function Stage({ state, steps, onState }: StageProps) {
  const say = useSay()
  const [spot, setSpot] = useState<Shown>()
  const inside = spot && spot.row < state.rows && spot.column < state.columns ? spot : undefined
  const unpin = useCallback(() => setSpot((was) => was && { ...was, pinned: false }), [])
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && unpin()
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [unpin])
  const point = (map: StepName, place: Place) =>
    setSpot((was) => (was?.pinned ? was : { map, ...place, pinned: false }))
  const pin = (map: StepName, { row, column }: Place) =>
    setSpot((was) => {
      const same = was?.map === map && was.row === row && was.column === column
      return { map, row, column, pinned: !(same && was.pinned) }
    })
  const edit = ({ row, column }: Place, text: string) => {
    const value = readNumber(text)
    if (value !== undefined) onState(withScores(state, [[row * state.columns + column, value]]))
    return value !== undefined
  }
  const map = (name: StepName) => (
    <StepMap
      map={name}
      state={state}
      steps={steps}
      active={inside}
      pinned={inside?.pinned && inside.map === name ? inside : undefined}
      onActive={(place) => point(name, place)}
      onCell={(place) => {
        pin(name, place)
        if (name === 'masked') {
          onState(toggleCell(state, steps.masked.data, place.row, place.column))
        }
      }}
      onColumn={
        name === 'masked'
          ? (column) => onState(toggleColumn(state, steps.masked.data, column))
          : undefined
      }
      onEdit={name === 'scores' ? edit : undefined}
    />
  )
  return (
    <section class="stage" data-tall={state.rows > TALL ? '' : undefined} aria-label={say('steps')}>
      {map('scores')}
      {map('masked')}
      <DrawsPanel state={state} onState={onState} />
      {!state.projector && map('maskedScores')}
      {map('softmax')}
      <FillPanel state={state} steps={steps} onState={onState} />
      <Detail state={state} steps={steps} spot={inside} onUnpin={unpin} />
    </section>
  )
}

function Texts({ state, steps }: { state: MaskState; steps: Steps }) {
  const say = useSay()
  const [language, setLanguage] = useState<'typescript' | 'python'>('python')
  const program = language === 'python' ? pythonOf(state, steps) : typescriptOf(state, steps)
  return (
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
  )
}
