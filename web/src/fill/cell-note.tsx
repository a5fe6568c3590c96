import { type Say, useSay } from '../i18n/language.js'
import { MARKS, type PackedTable, type Sureness } from './messages.js'
import { textAt } from './pack.js'
import { sureAt } from './sureness.js'

interface Props {
  readonly table: PackedTable
  readonly sureness: Readonly<Record<number, Sureness>> | undefined
  readonly row: number
  readonly column: number
}

/** What hovering says, for those who cannot hover. */
export function CellNote(props: Props) {
  const say = useSay()
  const { table, row, column } = props
  const here = table.columns[column]
  if (here === undefined || row >= table.rows) return null
  return (
    <p class="hint cell-note" data-note>
      {say('cellAt', { row: row + 1, column: here.name })}: <strong>{textAt(here, row)}</strong>{' '}
      {noteAt(props, say)}
    </p>
  )
}

/** What is to be said of a cell: that it is missing, or filled, and how sure that is. */
export function noteAt({ table, sureness, row, column }: Props, say: Say): string | undefined {
  const mark = table.columns[column]?.marks[row]
  if (mark === MARKS.missing) return say('cellMissing')
  if (mark !== MARKS.filled) return undefined
  const sure = sureAt(sureness?.[column], row)
  if (sure === undefined) return say('cellFilled')
  return 'sure' in sure ? say('filledChoice', sure) : say('filledNumber', sure)
}
