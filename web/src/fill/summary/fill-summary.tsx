import { useMemo } from 'preact/hooks'
import { type Say, useSay } from '../../i18n/language.js'
import type { ReadOptions } from '../messages.js'
import type { FillState } from '../use-fill.js'
import { AsidesItem, TotalsItem } from './aside-items.js'
import { asidesOf } from './asides.js'
import { counted } from './counted.js'
import { fixText, namesOf, wordsOf } from './fix-text.js'
import { rolesOf } from './roles.js'
import { allWords, type Fix, type Group, type Summary, summarise } from './summarise.js'

/** So many reasons are shown at once. */
const FEW_GROUPS = 6

interface Props {
  readonly state: FillState
  readonly onFix: (fix: Fix, columns: readonly string[]) => void
  readonly onRead: (options: ReadOptions) => void
}

/** What will be filled, or was, and why the rest is not, each with the click that mends it. */
export function FillSummary({ state, onFix, onRead }: Props) {
  const say = useSay()
  const { table, about, roles: said, filled, phase } = state
  const summary = useMemo(() => {
    if (table === undefined || about === undefined) return undefined
    const { columns } = table
    const roles = rolesOf(columns, about.plans, said)
    const isChanged = filled?.roles.some((role, c) => role !== roles[c])
    const done = isChanged ? undefined : filled
    const asides = asidesOf(about.findings, columns, roles)
    return {
      ...summarise(columns, about.plans, roles, done?.table.columns),
      done,
      isChanged,
      asides,
    }
  }, [table, about, said, filled])
  if (summary === undefined) return null
  const { groups, done, isChanged, asides, holes } = summary
  if (holes === 0 && asides === undefined && !about?.totals) return null
  const onClick = phase === 'filling' || phase === 'reading' ? undefined : onFix
  const all = allWords(groups)
  const { lastRow: _, ...asked } = state.asked
  const onTotals =
    onClick && ((leave: boolean) => onRead(leave ? { ...asked, lastRow: 'leave' } : asked))
  const item = (group: Group) => <GroupItem key={group.columns[0]} {...{ group, onClick }} />
  return (
    <section class="summary" data-summary={done ? 'after' : 'before'} aria-label={say('summary')}>
      {holes > 0 && (
        <p class="headline" role="status">
          {headline(summary, done?.seconds, say)}
        </p>
      )}
      {isChanged && <p class="hint">{say('rolesChanged')}</p>}
      {holes > 0 && (
        <div class="share" aria-hidden="true">
          <span style={{ width: `${(100 * summary.filled) / holes}%` }} />
        </div>
      )}
      {about?.totals && (
        <ul>
          <TotalsItem isLeft={about.asked.lastRow === 'leave'} onLeave={onTotals} />
        </ul>
      )}
      {groups.length > 0 && <ul>{groups.slice(0, FEW_GROUPS).map(item)}</ul>}
      {groups.length > FEW_GROUPS && (
        <details>
          <summary>{say('moreReasons', { count: groups.length - FEW_GROUPS })}</summary>
          <ul>{groups.slice(FEW_GROUPS).map(item)}</ul>
        </details>
      )}
      {all && (
        <button
          type="button"
          name="fix-all"
          class="fix"
          disabled={onClick === undefined}
          onClick={() => onClick?.(all, [])}
        >
          {say('mendAllMissing')}
        </button>
      )}
      {asides && (
        <ul>
          <AsidesItem asides={asides} onClick={onClick} />
        </ul>
      )}
    </section>
  )
}

function headline(summary: Summary, seconds: number | undefined, say: Say): string {
  const { holes, filled, columns } = summary
  const where = counted(columns, 'column', say)
  const counts = { holes, filled, where, left: holes - filled }
  const time = say('seconds', { seconds: Math.ceil(seconds ?? 0) })
  if (seconds === undefined) {
    if (filled === holes) return say(holes === 1 ? 'willFillOne' : 'willFillAll', counts)
    return say(filled === 0 ? 'willFillNone' : 'willFillSome', counts)
  }
  if (filled === holes) return say(holes === 1 ? 'filledOne' : 'filledAll', { ...counts, time })
  return say(filled === 0 ? 'filledNone' : 'filledSome', { ...counts, time })
}

interface GroupProps {
  readonly group: Group
  readonly onClick: Props['onFix'] | undefined
}

function GroupItem({ group, onClick }: GroupProps) {
  const say = useSay()
  const { why, columns, holes, words, fixes } = group
  return (
    <li data-why={why}>
      <span class="why">
        <strong>{namesOf(columns, say)}</strong>{' '}
        <span class="hint">{say('holesOf', { count: holes })}</span>
        <br />
        {say(WHY[why], { words: wordsOf(words, say) })}
      </span>
      <span class="buttons">
        {fixes.map((fix, i) => (
          <button
            key={i}
            type="button"
            name={`fix-${i}`}
            class="fix"
            disabled={onClick === undefined}
            onClick={() => onClick?.(fix, columns)}
          >
            {fixText(fix, say)}
          </button>
        ))}
      </span>
    </li>
  )
}

const WHY = {
  chosenLeave: 'whyChosenLeave',
  chosenUse: 'whyChosenUse',
  constant: 'whyConstant',
  empty: 'whyEmpty',
  identifiers: 'whyIdentifiers',
  'leading-zeros': 'whyLeadingZeros',
  'mixed-decimals': 'whyMixedDecimals',
  'mostly-booleans': 'whyMostlyBooleans',
  'mostly-dates': 'whyMostlyDates',
  'mostly-numbers': 'whyMostlyNumbers',
  names: 'whyNames',
  nested: 'whyNested',
  'open-date': 'whyOpenDate',
  remarks: 'whyRemarks',
  'too-large': 'whyTooLarge',
  unfilled: 'whyUnfilled',
  units: 'whyUnits',
  varied: 'whyVaried',
} as const
