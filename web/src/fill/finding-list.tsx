import { useSay, useTell } from '../i18n/language.js'
import type { About } from './messages.js'
import { decidedBy, labelOf } from './read-choices.js'
import { type Line, wordsTogether } from './words-together.js'

/** So many are shown at once; of more, only how many there are. */
const FEW = 6

type Props = Pick<About, 'findings' | 'format' | 'plans'>

/** What was found while the table was read, a line each, and what on the page decides it otherwise. */
export function FindingList({ findings: all, format, plans }: Props) {
  const say = useSay()
  const tell = useTell()
  const findings = wordsTogether(all)
  if (findings.length === 0) return null
  // What keeps columns from being filled stands above, with what mends it.
  const isTold = plans.some(({ holes, mends }) => holes > 0 && mends.length > 0)
  return (
    <details
      class="findings"
      data-findings={findings.length}
      open={findings.length <= FEW && !isTold}
    >
      <summary>{say('noted', { count: findings.length })}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which the keyboard must be able to do */}
      <ul tabIndex={0} aria-label={say('noted', { count: findings.length })}>
        {findings.map((finding, i) => {
          const { columns } = finding
          const text = columns
            ? say(TOGETHER[finding.code] ?? 'markersIn', words(finding))
            : tell.finding(finding)
          const by = decidedBy(finding, format)
          const label = by === undefined || by === 'kind' ? undefined : labelOf(by)
          return (
            <li key={i} data-finding={finding.code}>
              {/[?？]$/.test(text) ? text : say('notedLine', { text })}
              {by === 'kind' && <span class="hint"> {say('decideKind')}</span>}
              {label && <span class="hint"> {say('decideBelow', { label: say(label) })}</span>}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

const TOGETHER: Readonly<Record<string, 'markersIn' | 'asidesIn'>> = { asides: 'asidesIn' }

function words({ text = '', count = 0, columns = 0 }: Line) {
  return { text, count, columns }
}
