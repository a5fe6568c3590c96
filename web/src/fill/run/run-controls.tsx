import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useSay } from '../../i18n/language.js'
import { NumberField } from '../../ui/number-field.js'
import { SelectField } from '../../ui/select-field.js'
import type { useFill } from '../use-fill.js'
import { LongChoice } from './long-choice.js'
import { RunProgress } from './run-progress.js'

type Effort = 'fast' | 'balanced' | 'best'

interface Props {
  readonly work: ReturnType<typeof useFill>
  readonly seed: number
  readonly onSeed: (seed: number) => void
  /** What can be done with a result. */
  readonly children: ComponentChildren
}

/** How it is filled, the button that does it, and how far it is: in view as long as it goes on. */
export function RunControls({ work, seed, onSeed, children }: Props) {
  const say = useSay()
  const [effort, setEffort] = useState<Effort>('balanced')
  const { state, fill, keepOnly } = work
  const { phase, long } = state
  const few = (names: readonly string[]) => {
    keepOnly(names)
    fill(effort, seed, true)
  }
  return (
    <div class="run" data-running={phase === 'filling' ? '' : undefined}>
      <form class="fill-controls" onSubmit={(event) => event.preventDefault()}>
        <SelectField<Effort>
          label={say('effort')}
          name="effort"
          value={effort}
          options={[
            ['fast', say('effortFast')],
            ['balanced', say('effortBalanced')],
            ['best', say('effortBest')],
          ]}
          onValue={setEffort}
        />
        <NumberField
          label={say('seed')}
          name="fill-seed"
          value={seed}
          least={0}
          most={4294967295}
          onValue={onSeed}
        />
        <button
          type="button"
          name="fill"
          class="primary"
          // Not disabled, which would lose the focus.
          aria-disabled={phase === 'filling' || phase === 'reading'}
          onClick={() => fill(effort, seed)}
        >
          {say('fillButton')}
        </button>
        {children}
      </form>
      {long && (
        <LongChoice
          long={long}
          onFew={() => few(long.few.names)}
          onWait={() => fill(effort, seed, true)}
          onCancel={work.notLong}
        />
      )}
      <RunProgress state={state} onStop={work.stop} />
    </div>
  )
}
