import type { ModelColumn } from 'colmask/learn'
import { type Say, useSay } from '../i18n/language.js'

/** How well each column can be predicted, in words and as a bar. */
export function ColumnList({ columns }: { columns: readonly ModelColumn[] }) {
  const say = useSay()
  return (
    <section class="card">
      <h2>{say('columnsTitle')}</h2>
      <p class="hint">{say('columnsText')}</p>
      <ul class="column-list">
        {columns.map((column) => (
          <li key={column.name} data-column-report={column.name}>
            <strong>{column.name}</strong>
            <span class="bar" aria-hidden="true">
              <span style={{ width: `${100 * column.skill}%` }} />
            </span>
            <span class="words">
              {wordsOf(column, say)}
              {column.kind === 'integer' && column.asClasses && ` ${say('asClasses')}`}{' '}
              <span class="hint">{errorsOf(column, say)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const SKILLS = [
  [0.9, 'skillVery'],
  [0.6, 'skillWell'],
  [0.3, 'skillPartly'],
  [0.05, 'skillWeakly'],
] as const

function wordsOf(column: ModelColumn, say: Say): string {
  const rules = column.rules.map(({ text }) => text).join('; ')
  const words = otherWords(column, say)
  return rules === '' ? words : `${say('byRule', { rules })} ${words}`
}

function otherWords({ filledWith, skill }: ModelColumn, say: Say): string {
  if (filledWith === 'mean') return say('leftAtMean')
  if (filledWith === 'mode') return say('leftAtMode')
  if (filledWith === 'constant') return say('leftConstant')
  if (filledWith === 'nothing') return say('leftAlone')
  const word = SKILLS.find(([least]) => skill >= least)?.[1] ?? 'skillHardly'
  return say(word, { share: `${Math.round(100 * skill)} %` })
}

const DAY = 86_400_000

function errorsOf(column: ModelColumn, say: Say): string {
  const { kind, asClasses, filledWith, error, typicalError } = column
  if (Number.isNaN(error) || filledWith === 'nothing' || filledWith === 'constant') return ''
  if (asClasses) {
    const percent = (x: number) => `${(100 * x).toFixed(1)} %`
    return say('errorShare', { error: percent(error), typical: percent(typicalError) })
  }
  const unit = kind === 'date' ? DAY : 1
  const text = (x: number) => String(Number((x / unit).toPrecision(3)))
  const key = kind === 'date' ? 'errorDays' : 'errorNumber'
  return say(key, { error: text(error), typical: text(typicalError) })
}
