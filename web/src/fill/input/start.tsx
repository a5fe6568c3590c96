import { useSay } from '../../i18n/language.js'

/** Rows of the penguins; `[…]` are cells that are missing there, with what the page fills (effort fast, seed 0). */
const NAMES = ['species', 'bill_length_mm', 'flipper_length_mm', 'body_mass_g', 'sex']
export const DEMO: readonly (readonly [row: number, cells: readonly (string | [string])[]])[] = [
  [3, ['Adelie', '40.3', '195', '3250', 'female']],
  [4, ['Adelie', ['38.6'], ['190'], ['3599'], ['female']]],
  [5, ['Adelie', '36.7', '193', '3450', 'female']],
  [10, ['Adelie', '42', '190', '4250', ['male']]],
  [11, ['Adelie', '37.8', '186', '3300', ['female']]],
]

/** Before a table is open: what the page does, and how it goes. */
export function Start() {
  const say = useSay()
  return (
    <>
      <Demo />
      <ol class="how-it-goes">
        <li>{say('startOpen')}</li>
        <li>{say('startMend')}</li>
        <li>{say('startTake')}</li>
      </ol>
    </>
  )
}

/** A small table whose holes are filled, once, one after another. */
function Demo() {
  const say = useSay()
  let holes = 0
  return (
    <figure class="demo">
      <div class="scroll">
        <table aria-label={say('demoText')}>
          <thead>
            <tr>
              <th scope="col">#</th>
              {NAMES.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {DEMO.map(([row, cells]) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {cells.map((cell, c) =>
                  typeof cell === 'string' ? (
                    <td key={NAMES[c]}>{cell}</td>
                  ) : (
                    <td key={NAMES[c]} class="late" style={{ '--turn': holes++ }}>
                      <span>{cell}</span>
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <figcaption class="hint">{say('demoText')}</figcaption>
    </figure>
  )
}
