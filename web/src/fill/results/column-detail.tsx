import { type Say, useSay } from '../../i18n/language.js'
import type { Filled } from '../messages.js'
import { valueText } from './axis.js'
import type { ColumnChart } from './chart.js'
import { ClassPicture } from './class-picture.js'
import { type ColumnLine, sentencesOf } from './column-line.js'
import { NumberPicture } from './number-picture.js'

/** So many predictors are told, of at least this share. */
const PREDICTORS = 6
const LEAST = 0.01

interface Props {
  readonly line: ColumnLine
  readonly chart: ColumnChart | undefined
  readonly filled: Filled
}

/** The chart of a column, how well it is predicted and from what. */
export function ColumnDetail({ line, chart, filled }: Props) {
  const say = useSay()
  const { name, model } = line
  const predictors = model ? predictorsOf(name, filled) : []
  const most = predictors[0]?.share ?? 1
  return (
    <div class="column-detail">
      {chart && (
        <figure data-chart={chart.type}>
          <figcaption>{titleOf(chart, say)}</figcaption>
          <p class="hint legend">
            <span class="key observed" /> {say('countObserved', { count: chart.observed })}
            {chart.filled > 0 && (
              <>
                {' '}
                <span class="key guessed" /> {say('countFilled', { count: chart.filled })}
              </>
            )}
          </p>
          {chart.type === 'numbers' ? (
            <NumberPicture name={name} chart={chart} />
          ) : (
            <ClassPicture name={name} chart={chart} />
          )}
        </figure>
      )}
      <div class="beside">
        <p>{sentencesOf(line, say).join(' ')}</p>
        {predictors.length > 0 && (
          <>
            <h3>{say('predictedFrom')}</h3>
            <ul class="predictors">
              {predictors.map((one) => (
                <li key={one.name}>
                  <span class="column-name" title={one.name}>
                    {one.name}
                  </span>
                  <span class="bar" aria-hidden="true">
                    <span style={{ width: `${(100 * one.share) / most}%` }} />
                  </span>
                  <span class="share-text">{`${Math.round(100 * one.share)} %`}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}

/** What the chart shows, in a sentence. */
function titleOf(chart: ColumnChart, say: Say): string {
  const { filled } = chart
  if (chart.type === 'classes') {
    const top = (of: 'observed' | 'filled') =>
      chart.classes.reduce(
        (best, one) => (one[of] > best[of] ? one : best),
        chart.classes[0] ?? NONE,
      )
    const observed = top('observed')
    const values = {
      observed: observed.text,
      share: `${Math.round((100 * observed.observed) / Math.max(1, chart.observed))} %`,
      filled: top('filled').text,
      count: top('filled').filled,
      all: filled,
    }
    return say(filled > 0 ? 'titleClasses' : 'titleClassesObserved', values)
  }
  const { marks, is } = chart
  const [from, to] = [valueText(chart.from, is), valueText(chart.to, is)]
  const [first = 0, last = first] = [marks[0], marks.at(-1)]
  if (filled === 0) return say('titleObserved', { from, to })
  if (marks.length === 0) return say('titleNumbers', { observed: chart.observed, filled })
  if (marks.length === 1) return say('titleOne', { value: valueText(first, is), from, to })
  return say('titleFew', {
    ...{ filled, from, to },
    low: valueText(first, is),
    high: valueText(last, is),
  })
}

const NONE = { text: '', observed: 0, filled: 0 }

/** What a column was predicted from, the most first. */
export function predictorsOf(name: string, { columns, influence }: Filled) {
  const count = columns.length
  const row = columns.findIndex((column) => column.name === name)
  return columns
    .map((column, i) => ({ name: column.name, share: influence[row * count + i] ?? 0 }))
    .filter(({ share }) => share >= LEAST)
    .sort((a, b) => b.share - a.share)
    .slice(0, PREDICTORS)
}
