import type { DrawnColumn } from 'colmask/diagnostics'
import { useSay } from '../i18n/language.js'

/** How far draws of the same cell are apart. */
export function DrawnSpread({ columns }: { columns: readonly DrawnColumn[] }) {
  const say = useSay()
  return (
    <>
      <h3>{say('spread')}</h3>
      <p class="hint">{say('spreadText')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="scroll list" tabIndex={0} aria-label={say('spread')}>
        <table class="improbable">
          <thead>
            <tr>
              <th scope="col">{say('column')}</th>
              <th scope="col">{say('spreadApart')}</th>
              <th scope="col">{say('spreadShare')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ name, spread: { betweenSd, differ, share } }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  {Number.isNaN(differ)
                    ? say('spreadSd', { sd: betweenSd.toFixed(2) })
                    : say('spreadDiffer', { share: `${Math.round(100 * differ)} %` })}
                </td>
                <td>
                  {Number.isNaN(share) ? (
                    '–'
                  ) : (
                    <span class="share">
                      <span class="bar" aria-hidden="true">
                        <span style={{ width: `${100 * share}%` }} />
                      </span>
                      {`${Math.round(100 * share)} %`}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
