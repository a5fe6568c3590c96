import { useMemo } from 'preact/hooks'
import { type Say, useSay } from '../../i18n/language.js'
import type { FillState } from '../use-fill.js'
import { asidesOf } from './asides.js'
import { counted } from './counted.js'
import { rolesOf } from './roles.js'
import { allWords, type Fix, type Group, type Summary, summarise } from './summarise.js'

/** So many reasons, and names of columns, are shown at once. */
const FEW_GROUPS = 6
const FEW_NAMES = 4
const FEW_WORDS = 3
const LONGEST = 24

interface Props {
  readonly state: FillState
  readonly onFix: (fix: Fix, columns: readonly string[]) => void
}

/** What will be filled, or was, and why the rest is not, each with the click that mends it. */
export function FillSummary({ state, onFix }: Props) {
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
  if (holes === 0 && asides === undefined) return null
  const onClick = phase === 'filling' || phase === 'reading' ? undefined : onFix
  const all = allWords(groups)
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
      {asides && (
        <ul>
          <AsidesItem asides={asides} onClick={onClick} />
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

interface AsidesProps {
  readonly asides: NonNullable<ReturnType<typeof asidesOf>>
  readonly onClick: Props['onFix'] | undefined
}

/** Words that mean missing elsewhere, and here may be answers: who knows decides. */
function AsidesItem({ asides, onClick }: AsidesProps) {
  const say = useSay()
  const { words, columns, count, fix } = asides
  return (
    <li data-why="asides">
      <span class="why">
        <strong>{namesOf(columns, say)}</strong>
        <br />
        {say('asidesTitle', { count, words: wordsOf(words, say) })} {say('asidesText')}
      </span>
      <span class="buttons">
        <button
          type="button"
          name="fix-asides"
          class="fix"
          disabled={onClick === undefined}
          onClick={() => onClick?.(fix, [])}
        >
          {fixText(fix, say)}
        </button>
      </span>
    </li>
  )
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

/** What a click does, in words. */
export function fixText({ read, kind }: Fix, say: Say): string {
  if (read?.missing !== undefined) {
    const words = Array.isArray(read.missing) ? read.missing.map(String) : []
    return say('mendMissing', { words: wordsOf(words, say) })
  }
  if (read?.decimal !== undefined) {
    return say(read.decimal === ',' ? 'mendDecimalComma' : 'mendDecimalPoint')
  }
  if (read?.dayFirst !== undefined) {
    return say(read.dayFirst ? 'mendDayFirst' : 'mendMonthFirst')
  }
  if (read?.flatten) return say('mendFlatten')
  if (kind !== undefined) return say(kind === 'category' ? 'mendCategory' : 'mendNumber')
  return say('mendFill')
}

function namesOf(columns: readonly string[], say: Say): string {
  const some = columns.slice(0, FEW_NAMES).join(say('comma'))
  const more = columns.length - FEW_NAMES
  return more > 0 ? say('andMore', { some, count: more }) : some
}

function wordsOf(words: readonly string[], say: Say): string {
  const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)
  const some = words
    .slice(0, FEW_WORDS)
    .map((text) => say('quoted', { text: cut(text) }))
    .join(say('comma'))
  const more = words.length - FEW_WORDS
  return more > 0 ? say('andMore', { some, count: more }) : some
}
