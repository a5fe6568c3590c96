import { useSay } from '../i18n/language.js'

interface Props {
  readonly curve: readonly { readonly step: number; readonly error: number }[]
  readonly steps: number
}

const WIDTH = 520
const HEIGHT = 170
const LEFT = 44
const BOTTOM = 24

/** The error on held-back cells as training goes on, beside that of the mean, which is 1. */
export function ErrorCurve({ curve, steps }: Props) {
  const say = useSay()
  const most = Math.max(1.15, ...curve.slice(-2000).map(({ error }) => Math.min(error, 2)))
  const x = (step: number) => LEFT + ((WIDTH - LEFT - 8) * step) / Math.max(1, steps)
  const y = (error: number) =>
    HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - 8) * Math.min(error, most)) / most
  const best = curve.reduce((least, { error }) => Math.min(least, error), Number.POSITIVE_INFINITY)
  const points = curve.map(({ step, error }) => `${x(step).toFixed(1)},${y(error).toFixed(1)}`)
  const label = say('curveLabel', { best: Number.isFinite(best) ? best.toFixed(2) : '–' })
  return (
    <figure class="curve">
      <figcaption>{say('curve')}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {[0, 0.5, 1].map((error) => (
          <g key={error}>
            <line
              x1={LEFT}
              x2={WIDTH - 8}
              y1={y(error)}
              y2={y(error)}
              class={error === 1 ? 'mean' : 'grid'}
            />
            <text x={LEFT - 8} y={y(error) + 4} text-anchor="end">
              {error}
            </text>
          </g>
        ))}
        <text x={WIDTH - 10} y={y(1) - 6} text-anchor="end" class="mean-label">
          {say('curveMean')}
        </text>
        <polyline points={points.join(' ')} class="line" />
        <text x={WIDTH - 10} y={HEIGHT - 6} text-anchor="end">
          {say('curveSteps', { steps })}
        </text>
      </svg>
    </figure>
  )
}
