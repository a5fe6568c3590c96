import { useRef } from 'preact/hooks'
import { useSay } from '../../i18n/language.js'
import { PlainTable } from '../../ui/plain-table.js'
import { numberTicks } from './axis.js'
import { type ClassChart, FEW } from './chart.js'
import { useWidth } from './use-width.js'

const ROW = 30
const [RIGHT, TOP, BOTTOM] = [52, 6, 42]

/** Classes in their order, with the shares that they have of observed and of filled cells. */
export function ClassPicture({ name, chart }: { name: string; chart: ClassChart }) {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const { observed, filled, classes, others } = chart
  const rows = others
    ? [...classes, { ...others, text: say('otherClasses', { count: others.classes }) }]
    : classes
  const isFew = filled <= FEW
  const share = (count: number, of: number) => (of > 0 ? count / of : 0)
  const shares = rows.map((one) => ({
    ...one,
    observedShare: share(one.observed, observed),
    filledShare: share(one.filled, filled),
  }))
  const most = Math.max(
    ...shares.map((one) => Math.max(one.observedShare, isFew ? 0 : one.filledShare)),
    0.01,
  )
  const longest = Math.max(...rows.map(({ text }) => text.length))
  const left = Math.min(Math.max(56, 7.2 * longest + 12), Math.floor(width * 0.36))
  const height = TOP + ROW * rows.length + BOTTOM
  const base = TOP + ROW * rows.length
  const ticks = numberTicks(0, 100 * most, Math.max(3, Math.floor((width - left) / 90)))
  const length = (part: number) => ((width - left - RIGHT) * part) / most
  const fits = Math.max(4, Math.floor((left - 12) / 7.2))
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`
  return (
    <div class="picture" ref={box}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say('chartOf', { name, observed, filled })}
      >
        {ticks.at.map((value, i) => (
          <g key={value}>
            <line
              class="grid"
              x1={left + length(value / 100)}
              x2={left + length(value / 100)}
              y1={TOP}
              y2={base}
            />
            <text x={left + length(value / 100)} y={base + 16} text-anchor="middle">
              {ticks.texts[i]} %
            </text>
          </g>
        ))}
        {shares.map((one, i) => {
          const top = TOP + ROW * i
          const said = say('classCounts', {
            text: one.text,
            observed: one.observed,
            filled: one.filled,
          })
          return (
            <g key={i}>
              <title>{said}</title>
              <rect x={0} y={top} width={width} height={ROW} fill="transparent" />
              <text x={left - 8} y={top + 19} text-anchor="end" class="class-name">
                {cut(one.text, fits)}
              </text>
              <rect
                class="observed"
                x={left}
                y={top + 5}
                height={9}
                width={length(one.observedShare)}
              />
              {isFew ? (
                Array.from({ length: one.filled }, (_, k) => (
                  <circle
                    key={k}
                    class="filled-mark"
                    cx={left + 6 + 10 * k}
                    cy={top + 20.5}
                    r={3.5}
                  />
                ))
              ) : (
                <rect
                  class="guessed"
                  x={left}
                  y={top + 16}
                  height={9}
                  width={length(one.filledShare)}
                />
              )}
              <text
                x={left + length(Math.max(one.observedShare, isFew ? 0 : one.filledShare)) + 6}
                y={top + 14}
                class="count"
              >
                {one.observed}
              </text>
            </g>
          )
        })}
        <line class="axis" x1={left} x2={left} y1={TOP} y2={base} />
        <text x={0} y={height - 2}>
          {say('shareOfCells')}
        </text>
      </svg>
      <PlainTable
        title={name}
        corner={say('value')}
        columns={[say('observed'), say('filledValues')]}
        rows={rows.map(({ text }) => text)}
        cell={(row, column) => {
          const one = shares[row]
          if (one === undefined) return ''
          return column === 0
            ? `${one.observed} (${percent(one.observedShare)})`
            : `${one.filled} (${percent(one.filledShare)})`
        }}
      />
    </div>
  )
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}
