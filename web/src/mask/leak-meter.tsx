import { useSay } from '../i18n/language.js'
import type { MaskState } from './state.js'
import { leakOf, type Steps } from './steps.js'

/** How much probability goes to what is masked. */
export function LeakMeter({ state, steps }: { state: MaskState; steps: Steps }) {
  const say = useSay()
  const { share, whole } = leakOf(state, steps)
  const percent = 100 * share
  const text = percent >= 0.01 ? `${percent.toFixed(2)} %` : `${percent.toExponential(1)} %`
  const isNan = whole && steps.softmax.data.some(Number.isNaN)
  return (
    <section class="card leak">
      <h2>{say('leak')}</h2>
      <div class="meter" aria-hidden="true">
        <span style={{ width: `${percent}%` }} />
      </div>
      <p data-leak role="status">
        {share > 0 ? say('leakText', { share: text }) : say('leakNone')}
        {whole && state.fully === 'fill' && (
          <span class="note"> {say(isNan ? 'leakNan' : 'leakAllMasked')}</span>
        )}
      </p>
    </section>
  )
}
