import { useSay } from '../i18n/language.js'
import { ErrorCurve } from './error-curve.js'
import type { FillState } from './use-fill.js'

/** How training goes, or went. */
export function ProgressCard({ state }: { state: FillState }) {
  const say = useSay()
  const { progress, curve } = state
  if (curve.length === 0) return null
  return (
    <section class="card progress" aria-label={say('progress')}>
      <details class="training">
        <summary>{say('howTraining')}</summary>
        <ErrorCurve curve={curve} steps={progress?.steps ?? 1} />
      </details>
    </section>
  )
}
