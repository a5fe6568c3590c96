import { useState } from 'preact/hooks'
import { useSay } from '../i18n/language.js'

interface Props {
  /** What it is another form of. */
  readonly title: string
  readonly corner?: string
  readonly columns: readonly string[]
  readonly rows: readonly string[]
  readonly cell: (row: number, column: number) => string
}

/** What a picture shows, as a table, made when it is asked for. */
export function PlainTable(props: Props) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <details class="plain" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('asTable', { map: props.title })}</summary>
      {open && <Cells {...props} />}
    </details>
  )
}

function Cells({ title, corner = '', columns, rows, cell }: Props) {
  const say = useSay()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="scroll" tabIndex={0} aria-label={say('asTable', { map: title })}>
      <table>
        <thead>
          <tr>
            {corner === '' ? <td /> : <th scope="col">{corner}</th>}
            {columns.map((name, column) => (
              <th key={column} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((name, row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {columns.map((_, column) => (
                <td key={column}>{cell(row, column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
