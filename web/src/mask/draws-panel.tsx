import { useEffect, useMemo, useState } from 'preact/hooks'
import { useSay } from '../i18n/language.js'
import { sequential } from '../ui/colours.js'
import { HeatMap } from '../ui/heat-map.js'
import { brief, full } from './number-text.js'
import { type MaskState, MOST_DRAWS, nextDraw } from './state.js'
import { namesOf } from './step-map.js'
import { expectedOf } from './steps.js'

/** Between two draws. */
const PAUSE_MS = 700

interface Props {
  readonly state: MaskState
  readonly onState: (state: MaskState) => void
}

/** The mask drawn anew, again and again, and what attention comes to on average. */
export function DrawsPanel({ state, onState }: Props) {
  const say = useSay()
  const [playing, setPlaying] = useState(false)
  const still = useReducedMotion()
  // A causal mask is the same each time, and there must be an end.
  const causal = state.pattern === 'causal'
  const over = causal || state.draw >= MOST_DRAWS
  const running = playing && !over && !still
  useEffect(() => {
    if (!running) return undefined
    const timer = setTimeout(() => onState(nextDraw(state)), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [running, state, onState])
  const step = () => {
    setPlaying(false)
    onState(nextDraw(state))
  }
  const reset = () => {
    setPlaying(false)
    onState({ ...state, draw: 0, edited: undefined })
  }
  const started = state.draw > 0
  return (
    <section class="panel draws" aria-label={say('drawNew')}>
      <h2>{say('drawNew')}</h2>
      <div class="buttons">
        {!still && (
          <button
            type="button"
            name="play"
            class={running ? '' : 'primary'}
            disabled={over}
            onClick={() => setPlaying(!running)}
          >
            {say(running ? 'stopDraws' : 'playDraws')}
          </button>
        )}
        <button type="button" name="step" disabled={over} onClick={step}>
          {say('stepDraw')}
        </button>
        {started && (
          <button type="button" name="reset-draws" onClick={reset}>
            {say('resetDraws')}
          </button>
        )}
      </div>
      <p
        class={started && !causal ? 'unseen' : 'hint'}
        data-draws={state.draw + 1}
        aria-live={running ? 'off' : 'polite'}
      >
        {causal
          ? say('drawNewCausal')
          : started
            ? say('drawNewCount', { count: state.draw + 1 })
            : say('drawNewText')}
      </p>
      {started && !causal && <Expected state={state} />}
    </section>
  )
}

function Expected({ state }: { state: MaskState }) {
  const say = useSay()
  const mean = useMemo(() => expectedOf(state), [state])
  return (
    <HeatMap
      id="expected"
      title={say('expectedMap', { count: state.draw + 1 })}
      {...namesOf(state)}
      cell={(row, column) => {
        const p = mean[row * state.columns + column] ?? 0
        return { text: brief(p), full: full(p), colours: sequential(p) }
      }}
    />
  )
}

/** Whether the system asks for less motion: then nothing moves by itself. */
function useReducedMotion(): boolean {
  const query = useMemo(() => matchMedia('(prefers-reduced-motion: reduce)'), [])
  const [reduced, setReduced] = useState(query.matches)
  useEffect(() => {
    const read = () => setReduced(query.matches)
    query.addEventListener('change', read)
    return () => query.removeEventListener('change', read)
  }, [query])
  return reduced
}
