import { useSay } from '../i18n/language.js'
import { PlainTable } from '../ui/plain-table.js'
import { useSlices } from '../ui/use-slices.js'
import type { Distribution } from './messages.js'

const WIDTH = 260
const HEIGHT = 110

/** Observed beside filled values, one small chart a column. */
export function DistributionCharts({ all }: { all: readonly Distribution[] }) {
  const say = useSay()
  const drawn = useSlices(all.length)
  if (all.length === 0) return null
  return (
    <section class="card">
      <h2>{say('distributions')}</h2>
      <p class="hint">
        <span class="key observed" /> {say('observed')} <span class="key guessed" />{' '}
        {say('filledValues')}
      </p>
      <div class="charts">
        {all.slice(0, drawn).map((one) => (
          <Chart key={one.name} {...one} />
        ))}
      </div>
    </section>
  )
}

function Chart({ name, labels, observed, filled }: Distribution) {
  const say = useSay()
  const most = Math.max(...observed, ...filled, 1e-9)
  const step = WIDTH / labels.length
  const height = (share: number) => (HEIGHT * share) / most
  const percent = (share: number | undefined) => `${(100 * (share ?? 0)).toFixed(1)} %`
  return (
    <figure>
      <figcaption>{name}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={say('distributionOf', { name })}
      >
        {labels.map((label, i) => (
          <g key={label}>
            <title>{`${label}: ${percent(observed[i])} / ${percent(filled[i])}`}</title>
            <rect x={i * step} y={0} width={step} height={HEIGHT} fill="transparent" />
            <rect
              class="observed"
              x={i * step + 1}
              width={step / 2 - 1}
              y={HEIGHT - height(observed[i] ?? 0)}
              height={height(observed[i] ?? 0)}
            />
            <rect
              class="guessed"
              x={i * step + step / 2}
              width={step / 2 - 1}
              y={HEIGHT - height(filled[i] ?? 0)}
              height={height(filled[i] ?? 0)}
            />
          </g>
        ))}
      </svg>
      <p class="ends">
        <span>{labels[0]}</span>
        {labels.length > 1 && <span>{labels.at(-1)}</span>}
      </p>
      <PlainTable
        title={name}
        corner={say('value')}
        columns={[say('observed'), say('filledValues')]}
        rows={labels}
        cell={(row, column) => percent((column === 0 ? observed : filled)[row])}
      />
    </figure>
  )
}
