import { useState } from 'preact/hooks'
import { useSay } from '../i18n/language.js'
import { sequential } from '../ui/colours.js'
import { HeatMap, type Place } from '../ui/heat-map.js'

/** More columns than this make no readable map. */
const MOST = 40

interface Props {
  readonly names: readonly string[]
  readonly influence: Float32Array
}

/** Which columns each was predicted from. */
export function InfluenceMap({ names, influence }: Props) {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState<Place>()
  const count = names.length
  const learned = names
    .map((_, i) => i)
    .filter((i) => influence.subarray(i * count, (i + 1) * count).some((x) => x > 0))
    .slice(0, MOST)
  if (learned.length < 2) return null
  const at = (row: number, column: number) =>
    influence[(learned[row] ?? 0) * count + (learned[column] ?? 0)] ?? 0
  const most = learned.reduce(
    (max, _, row) => learned.reduce((m, __, column) => Math.max(m, at(row, column)), max),
    0,
  )
  const labels = learned.map((i) => names[i] ?? '')
  const percent = (x: number) => `${(100 * x).toFixed(1)} %`
  return (
    <details class="card influence" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('influence')}</summary>
      {isOpen && (
        <>
          <p class="hint">{say('influenceText')}</p>
          <HeatMap
            id="influence"
            title={say('influence')}
            rowNames={labels}
            columnNames={labels}
            active={active}
            onActive={setActive}
            cell={(row, column) => {
              const text = `${Math.round(100 * at(row, column))}`
              return {
                text,
                full: percent(at(row, column)),
                colours: sequential(at(row, column) / most),
              }
            }}
          />
          <p class="hint" data-influence>
            {active &&
              say('influenceCell', {
                row: labels[active.row] ?? '',
                column: labels[active.column] ?? '',
                share: percent(at(active.row, active.column)),
              })}
          </p>
        </>
      )}
    </details>
  )
}
