import { useSay } from '../i18n/language.js'
import { ErrorCurve } from './error-curve.js'
import type { FillState } from './use-fill.js'

/** Where the training is, and the button that ends it. */
export function ProgressCard({ state, onStop }: { state: FillState; onStop: () => void }) {
  const say = useSay()
  const { progress, curve, stopping, phase } = state
  const time = (seconds: number) => say('seconds', { seconds: Math.ceil(seconds) })
  const done = phase === 'filled' ? 1 : progress ? progress.step / progress.steps : 0
  return (
    <section class="card progress" aria-label={say('progress')}>
      <div class="progress-line">
        <progress value={done} max={1} aria-label={say('progress')} />
        {phase === 'filling' && (
          <button type="button" name="stop" disabled={stopping} onClick={onStop}>
            {say('stop')}
          </button>
        )}
      </div>
      <p data-progress>
        {phase === 'filled'
          ? say('filledIn', { time: time(state.filled?.seconds ?? 0) })
          : stopping
            ? say('stopping')
            : progress
              ? say('progressText', {
                  elapsed: time(progress.seconds),
                  left: time(progress.secondsLeft),
                })
              : say('starting')}
      </p>
      <ErrorCurve curve={curve} steps={progress?.steps ?? 1} />
    </section>
  )
}
