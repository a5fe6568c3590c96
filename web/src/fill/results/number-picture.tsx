import { useRef } from 'preact/hooks'
import { useSay } from '../../i18n/language.js'
import { PlainTable } from '../../ui/plain-table.js'
import { dateTicks, numberText, numberTicks, valueText } from './axis.js'
import { type NumberChart, POINTS } from './chart.js'
import { useWidth } from './use-width.js'

/** A filled cell in the chart of its column. */
export interface CellMark {
  readonly value: number
  readonly low: number
  readonly high: number
}

interface Props {
  readonly name: string
  readonly chart: NumberChart
  readonly height?: number
  readonly mark?: CellMark | undefined
}

const [LEFT, RIGHT, TOP, BOTTOM] = [52, 12, 20, 26]
const RUG = 14

/** Densities of observed and filled values over one axis; few filled values are marks under it. */
export function NumberPicture({ name, chart, height = 230, mark }: Props) {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const { is, observedDensity, filledDensity, marks, observed, filled } = chart
  const from = Math.min(chart.from, mark?.low ?? chart.from)
  const to = Math.max(chart.to, mark?.high ?? chart.to)
  const hasRug = marks.length > 0 || mark !== undefined
  const base = height - BOTTOM - (hasRug ? RUG : 0)
  const x = (value: number) => LEFT + ((width - LEFT - RIGHT) * (value - from)) / (to - from)
  const about = Math.max(2, Math.floor((width - LEFT) / (is === 'date' ? 100 : 80)))
  const across = (is === 'date' ? dateTicks : numberTicks)(from, to, about)
  // The share of values in an interval as wide as from one tick to the next.
  const unit = across.step ?? (to - from) / 10
  const most = Math.max(1e-12, ...observedDensity, ...filledDensity) * unit
  const upwards = numberTicks(0, 100 * most, 4)
  const top = 100 * most
  const y = (percent: number) => base - ((base - TOP) * percent) / top
  const place = (i: number) => chart.from + ((chart.to - chart.from) * i) / (POINTS - 1)
  const line = (density: Float32Array) =>
    Array.from(
      density,
      (value, i) => `${x(place(i)).toFixed(1)},${y(100 * value * unit).toFixed(1)}`,
    ).join(' L')
  const [first, last] = [x(chart.from).toFixed(1), x(chart.to).toFixed(1)]
  const inView = Array.from(marks).filter((value) => value >= from && value <= to)
  const rows = Array.from({ length: 9 }, (_, i) => Math.round((i * (POINTS - 1)) / 8))
  const percent = (value: number | undefined) => `${(100 * (value ?? 0) * unit).toFixed(1)} %`
  return (
    <div class="picture" ref={box}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say('chartOf', { name, observed, filled })}
      >
        <text x={0} y={11}>
          {across.step === undefined
            ? say('shareOfTenth')
            : say('sharePer', { step: numberText(across.step) })}
        </text>
        {upwards.at.map((value, i) => (
          <g key={value}>
            <line class="grid" x1={LEFT} x2={width - RIGHT} y1={y(value)} y2={y(value)} />
            <text x={LEFT - 8} y={y(value) + 4} text-anchor="end">
              {upwards.texts[i]} %
            </text>
          </g>
        ))}
        {observedDensity.length > 0 && (
          <>
            <path
              class="observed-area"
              d={`M${first},${base} L${line(observedDensity)} L${last},${base}Z`}
            />
            <path class="observed-line" d={`M${line(observedDensity)}`} />
          </>
        )}
        {filledDensity.length > 0 && <path class="filled-line" d={`M${line(filledDensity)}`} />}
        {mark && (
          <g class="cell-mark">
            <title>{`${valueText(mark.low, is)} – ${valueText(mark.high, is)}`}</title>
            <rect
              x={x(mark.low)}
              width={Math.max(1, x(mark.high) - x(mark.low))}
              y={TOP}
              height={base + RUG - TOP}
            />
            <line x1={x(mark.value)} x2={x(mark.value)} y1={TOP} y2={base + RUG} />
          </g>
        )}
        {inView.map((value, i) => (
          <line key={i} class="rug" x1={x(value)} x2={x(value)} y1={base + 2} y2={base + RUG}>
            <title>{valueText(value, is)}</title>
          </line>
        ))}
        <line class="axis" x1={LEFT} x2={width - RIGHT} y1={height - BOTTOM} y2={height - BOTTOM} />
        {across.at.map((value, i) => (
          <g key={value}>
            <line
              class="axis"
              x1={x(value)}
              x2={x(value)}
              y1={height - BOTTOM}
              y2={height - BOTTOM + 5}
            />
            <text x={x(value)} y={height - BOTTOM + 18} text-anchor={anchorAt(x(value), width)}>
              {across.texts[i]}
            </text>
          </g>
        ))}
      </svg>
      {chart.beyond > 0 && <p class="hint">{say('beyond', { count: chart.beyond })}</p>}
      <PlainTable
        title={name}
        corner={say('value')}
        columns={[say('observed'), say('filledValues')]}
        rows={[
          ...rows.map((i) => valueText(place(i), is)),
          ...Array.from(marks, (value) => valueText(value, is)),
        ]}
        cell={(row, column) => {
          const i = rows[row]
          if (i === undefined) return column === 0 ? '' : '1'
          const density = column === 0 ? observedDensity : filledDensity
          return density.length > 0 ? percent(density[i]) : ''
        }}
      />
    </div>
  )
}

/** Texts at the ends stay within the picture. */
function anchorAt(x: number, width: number): 'start' | 'middle' | 'end' {
  return x > width - 24 ? 'end' : x < 24 ? 'start' : 'middle'
}
