import { useSay } from '../i18n/language.js'
import { numberTicks } from './results/axis.js'

interface Props {
  readonly curve: readonly { readonly step: number; readonly error: number }[]
  readonly steps: number
}

const WIDTH = 420
const HEIGHT = 190
const [LEFT, RIGHT, TOP, BOTTOM] = [52, 12, 10, 40]

/** The error on held-back cells as training goes on, as a share of that of the mean. */
export function ErrorCurve({ curve, steps }: Props) {
  const say = useSay()
  const errors = curve.map(({ error }) => Math.min(error, 2))
  const best = Math.min(...errors, 1)
  const most = Math.max(1.05, ...errors)
  // From a round number below the best: most curves are flat when seen from zero.
  const least = Math.max(0, Math.floor(10 * best - 1) / 10)
  const x = (step: number) => LEFT + ((WIDTH - LEFT - RIGHT) * step) / Math.max(1, steps)
  const y = (error: number) =>
    HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * (Math.min(error, most) - least)) / (most - least)
  const points = curve.map(({ step, error }) => `${x(step).toFixed(1)},${y(error).toFixed(1)}`)
  const upwards = numberTicks(100 * least, 100 * most, 4)
  const across = numberTicks(0, Math.max(1, steps), 5)
  const label = say('curveLabel', { best: curve.length > 0 ? best.toFixed(2) : '–' })
  return (
    <figure class="curve">
      <figcaption>{say('curve')}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {upwards.at.map((percent, i) => (
          <g key={percent}>
            <line
              x1={LEFT}
              x2={WIDTH - RIGHT}
              y1={y(percent / 100)}
              y2={y(percent / 100)}
              class={percent === 100 ? 'mean' : 'grid'}
            />
            <text x={LEFT - 8} y={y(percent / 100) + 4} text-anchor="end">
              {upwards.texts[i]} %
            </text>
          </g>
        ))}
        <text x={WIDTH - RIGHT} y={y(1) + 14} text-anchor="end" class="mean-label">
          {say('curveMean')}
        </text>
        <polyline points={points.join(' ')} class="line" />
        {across.at.map((step, i) => (
          <text key={step} x={x(step)} y={HEIGHT - BOTTOM + 16} text-anchor="middle">
            {across.texts[i]}
          </text>
        ))}
        <text x={WIDTH - RIGHT} y={HEIGHT - 6} text-anchor="end">
          {say('curveSteps')}
        </text>
      </svg>
    </figure>
  )
}
