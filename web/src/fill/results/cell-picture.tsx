import { useSay } from '../../i18n/language.js'
import type { Sureness } from '../messages.js'
import type { ColumnChart } from './chart.js'
import { NumberPicture } from './number-picture.js'

interface Props {
  readonly name: string
  readonly sureness: Sureness
  /** Which of its cells. */
  readonly place: number
  readonly chart: ColumnChart | undefined
}

/** What a filled cell may be: its likeliest classes, or its interval among the values of its column. */
export function CellPicture({ name, sureness, place, chart }: Props) {
  const say = useSay()
  const { is, classes, likely, shares, rows, values, low, high } = sureness
  if (is === 'class') {
    const most = likely.length / rows.length
    const [from, to] = [place * most, (place + 1) * most]
    const sharesHere = shares.subarray(from, to)
    if (sharesHere.length < 2) return null
    return (
      <ul class="predictors likely" aria-label={say('likely')}>
        {Array.from(likely.subarray(from, to), (k, i) => (
          <li key={k}>
            <span class="column-name">{classes[k]}</span>
            <span class="bar" aria-hidden="true">
              <span style={{ width: `${100 * (sharesHere[i] ?? 0)}%` }} />
            </span>
            <span class="share-text">{`${Math.round(100 * (sharesHere[i] ?? 0))} %`}</span>
          </li>
        ))}
      </ul>
    )
  }
  const mark = { value: values[place] ?? NaN, low: low[place] ?? NaN, high: high[place] ?? NaN }
  if (chart?.type !== 'numbers' || Number.isNaN(mark.low) || Number.isNaN(mark.value)) return null
  return (
    <>
      <p class="hint">{say('cellInterval', { name })}</p>
      {/* The column's own filled values would hide the one. */}
      <NumberPicture
        name={name}
        chart={{ ...chart, marks: NONE, filledDensity: LEVEL }}
        height={170}
        mark={mark}
      />
    </>
  )
}

const NONE = new Float64Array(0)
const LEVEL = new Float32Array(0)
