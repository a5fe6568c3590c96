import { useSay } from '../i18n/language.js'
import type { Improbable } from './messages.js'

interface Props {
  readonly cells: readonly Improbable[]
  /** How much of the table was looked through. */
  readonly share: number
}

/** Observed cells that do not go with their rows. */
export function ImprobableList({ cells, share }: Props) {
  const say = useSay()
  if (cells.length === 0) return null
  const text = (p: number) => (p >= 0.0001 ? `${(100 * p).toFixed(2)} %` : '< 0.01 %')
  return (
    <section class="card">
      <h2>{say('improbable')}</h2>
      <p class="hint">{say('improbableText')}</p>
      <p class="hint" role="status" data-audited={share}>
        {share < 1 && say('auditing', { share: `${Math.floor(100 * share)} %` })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="scroll list" tabIndex={0} aria-label={say('improbable')}>
        <table class="improbable">
          <thead>
            <tr>
              <th scope="col">{say('row')}</th>
              <th scope="col">{say('column')}</th>
              <th scope="col">{say('value')}</th>
              <th scope="col">{say('expected')}</th>
              <th scope="col">{say('probability')}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map(({ row, column, value, expected, probability }) => (
              <tr key={`${row} ${column}`}>
                <td>{row + 1}</td>
                <td>{column}</td>
                <td>{value}</td>
                <td>{expected}</td>
                <td>{text(probability)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
