import { useState } from 'preact/hooks'
import { useSay } from '../i18n/language.js'
import type { Improbable } from './messages.js'

/** So many are shown at first. */
const FIRST = 10

interface Props {
  readonly cells: readonly Improbable[]
  /** How much of the table was looked through. */
  readonly share: number
  /** Shows a cell in the table. */
  readonly onCell: (row: number, column: string) => void
}

/** Observed cells that do not go with their rows, each of which leads to its place. */
export function ImprobableList({ cells, share, onCell }: Props) {
  const say = useSay()
  const [isAll, setAll] = useState(false)
  const shown = isAll ? cells : cells.slice(0, FIRST)
  const text = (p: number) => (p >= 0.0001 ? `${(100 * p).toFixed(2)} %` : '< 0.01 %')
  return (
    <section class="card">
      <h2>{say('improbable')}</h2>
      {cells.length > 0 && <p class="hint">{say('improbableText')}</p>}
      <p class={cells.length > 0 ? 'hint' : ''} role="status" data-audited={share}>
        {share < 1
          ? say('auditing', { share: `${Math.floor(100 * share)} %` })
          : cells.length === 0
            ? say('noImprobable')
            : ''}
      </p>
      {cells.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section class="scroll list" tabIndex={0} aria-label={say('improbable')}>
          <table class="improbable">
            <thead>
              <tr>
                <th scope="col">{say('place')}</th>
                <th scope="col">{say('cellValue')}</th>
                <th scope="col">{say('cellExpected')}</th>
                <th scope="col">{say('cellProbability')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ row, column, value, expected, probability }) => (
                <tr key={`${row} ${column}`}>
                  <td>
                    <button type="button" class="place" onClick={() => onCell(row, column)}>
                      {say('cellAt', { row: row + 1, column })}
                    </button>
                  </td>
                  <td>
                    <strong>{value}</strong>
                  </td>
                  <td>{expected}</td>
                  <td>{text(probability)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {shown.length < cells.length && (
        <button type="button" name="all-improbable" class="more" onClick={() => setAll(true)}>
          {say('showAll', { count: cells.length })}
        </button>
      )}
    </section>
  )
}
