import { useMemo } from 'preact/hooks'
import { useSay } from '../i18n/language.js'
import { type MaskState, PATTERNS } from './state.js'
import { StepMap } from './step-map.js'
import { patternsOf } from './steps.js'

export const PATTERN_NAMES = {
  random: 'patternRandom',
  padding: 'patternPadding',
  causal: 'patternCausal',
} as const

/** The three masks side by side, on the same scores. */
export function Compare(props: { state: MaskState; onState: (state: MaskState) => void }) {
  const { state, onState } = props
  const say = useSay()
  const all = useMemo(() => patternsOf(state), [state])
  return (
    <section class="card compare">
      <h2>{say('compare')}</h2>
      <p class="hint">{say('compareText')}</p>
      <div class="three">
        {PATTERNS.map((pattern) => {
          const name = say(PATTERN_NAMES[pattern])
          const inUse = state.pattern === pattern && !state.edited
          return (
            <article key={pattern} class={inUse ? 'in-use' : ''} data-pattern={pattern}>
              <h3>{name}</h3>
              <div class="pair">
                {(['masked', 'softmax'] as const).map((map) => (
                  <StepMap
                    key={map}
                    id={`${pattern}-${map}`}
                    map={map}
                    state={state}
                    steps={all[pattern]}
                    small
                  />
                ))}
              </div>
              <button
                type="button"
                aria-pressed={inUse}
                onClick={() => onState({ ...state, pattern, edited: undefined })}
              >
                {inUse ? say('inUse') : say('use', { pattern: name })}
              </button>
            </article>
          )
        })}
      </div>
    </section>
  )
}
