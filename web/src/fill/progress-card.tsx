import { useEffect, useState } from 'preact/hooks'
import { useSay } from '../i18n/language.js'
import { ErrorCurve } from './error-curve.js'
import type { FillState } from './use-fill.js'

/** Where the training is, and the button that ends it. */
export function ProgressCard({ state, onStop }: { state: FillState; onStop: () => void }) {
  const say = useSay()
  const { progress, curve, stopping, finishing, phase } = state
  const elapsed = useSeconds(phase === 'filling')
  const time = (seconds: number) => say('seconds', { seconds: Math.ceil(seconds) })
  const done = phase === 'filled' ? 1 : progress ? progress.step / progress.steps : 0
  return (
    <section class="card progress" aria-label={say('progress')}>
      <div class="progress-line">
        <progress value={done} max={1} aria-label={say('progress')} />
        {phase === 'filling' && (
          <button type="button" name="stop" disabled={stopping || finishing} onClick={onStop}>
            {say('stop')}
          </button>
        )}
      </div>
      <p data-progress>
        {phase === 'filled'
          ? say('filledIn', { time: time(state.filled?.seconds ?? 0) })
          : finishing
            ? say('finishing', { elapsed: time(elapsed) })
            : stopping
              ? say('stopping')
              : progress
                ? say('progressText', {
                    elapsed: time(elapsed),
                    // It was told some time ago.
                    left: time(Math.max(0, progress.seconds + progress.secondsLeft - elapsed)),
                  })
                : say('starting', { elapsed: time(elapsed) })}
      </p>
      <details class="training">
        <summary>{say('howTraining')}</summary>
        <ErrorCurve curve={curve} steps={progress?.steps ?? 1} />
      </details>
    </section>
  )
}

/** Seconds since something began, told anew each second while it goes on. */
function useSeconds(on: boolean): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (!on) return
    const start = performance.now()
    setSeconds(0)
    const timer = setInterval(() => setSeconds((performance.now() - start) / 1000), 1000)
    return () => clearInterval(timer)
  }, [on])
  return seconds
}
