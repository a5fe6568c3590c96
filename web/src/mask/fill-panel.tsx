import { useSay } from '../i18n/language.js'
import { Slider } from '../ui/slider.js'
import { full } from './number-text.js'
import { FILLS, type MaskState, nameAt, WALKTHROUGH } from './state.js'
import { type Leak, leakOf, type Steps } from './steps.js'

interface Props {
  readonly state: MaskState
  readonly steps: Steps
  readonly onState: (state: MaskState) => void
}

/** The fill, and what comes of it: how much probability goes to what is masked, and what each line adds up to. */
export function FillPanel({ state, steps, onState }: Props) {
  const say = useSay()
  const leak = leakOf(state, steps)
  return (
    <section class="panel fill-panel" aria-label={say('fill')}>
      <Slider
        label={say('fill')}
        name="fill"
        value={FILLS.indexOf(state.fill)}
        most={FILLS.length - 1}
        step={1}
        text={full(state.fill)}
        onValue={(stop) => onState({ ...state, fill: FILLS[stop] ?? WALKTHROUGH.fill })}
      />
      {state.fully !== 'fill' && <p class="hint">{say('fullyNote')}</p>}
      <LeakText leak={leak} state={state} />
      <Sums leak={leak} state={state} />
    </section>
  )
}

function LeakText({ leak: { share, whole, lines }, state }: { leak: Leak; state: MaskState }) {
  const say = useSay()
  const percent = 100 * share
  const text = `${percent >= 0.01 ? percent.toFixed(2) : percent >= 1e-6 ? Number(percent.toPrecision(2)) : percent.toExponential(1)} %`
  const isNan = whole && lines.some(({ sum }) => Number.isNaN(sum))
  return (
    <p data-leak class={share > 0 ? 'leaks' : ''} role="status">
      {share > 0 ? say('leakText', { share: text }) : say('leakNone')}
      {whole && state.fully === 'fill' && (
        <span class="note"> {say(isNan ? 'leakNan' : 'leakAllMasked')}</span>
      )}
    </p>
  )
}

function Sums({ leak, state }: { leak: Leak; state: MaskState }) {
  const say = useSay()
  const isDim0 = state.dim === 0
  const names = isDim0 ? state.columnNames : state.rowNames
  const title = say(isDim0 ? 'sumsColumns' : 'sumsRows')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="sums" tabIndex={0} aria-label={title}>
      <h3>
        {title} <span class="hint">{say('sumsParts')}</span>
      </h3>
      <ul>
        {leak.lines.map(({ sum, leaked }, line) => (
          <li key={line} data-sum={line} title={full(sum)}>
            <span class="name">{nameAt(names, line)}</span>
            <span class="bar">
              <i class="kept" style={{ width: percent(sum - leaked) }} />
              <i class="leaked" style={{ width: percent(leaked) }} />
            </span>
            <output>{Number.isNaN(sum) ? 'NaN' : sum.toFixed(3)}</output>
          </li>
        ))}
      </ul>
    </section>
  )
}

function percent(share: number): string {
  return `${Number.isNaN(share) ? 0 : Math.min(100, 100 * share)}%`
}
