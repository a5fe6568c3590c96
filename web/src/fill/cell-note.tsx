import { type Say, useSay } from '../i18n/language.js'
import { MARKS, type PackedTable, type Sureness } from './messages.js'
import { textAt } from './pack.js'
import { CellPicture } from './results/cell-picture.js'
import type { ColumnChart } from './results/chart.js'
import { placeAt, sureAt } from './sureness.js'

interface Props {
  readonly table: PackedTable
  readonly sureness: Readonly<Record<number, Sureness>> | undefined
  readonly row: number
  readonly column: number
  /** Those of all columns, once the table is filled. */
  readonly charts?: ReadonlyMap<string, ColumnChart> | undefined
}

/** What hovering says, for those who cannot hover. */
export function CellNote(props: Props) {
  const say = useSay()
  const { table, sureness, row, column, charts } = props
  const here = table.columns[column]
  if (here === undefined || row >= table.rows) return null
  const { [column]: sure } = sureness ?? {}
  const place = placeAt(sure, row)
  return (
    <>
      <p class="hint cell-note" data-note>
        {say('cellAt', { row: row + 1, column: here.name })}
        {say('colon')}
        <strong>{textAt(here, row)}</strong> {noteAt(props, say)}
      </p>
      {sure && place !== undefined && here.marks[row] === MARKS.filled && (
        <div class="cell-picture" data-cell-picture>
          <CellPicture
            name={here.name}
            sureness={sure}
            place={place}
            chart={charts?.get(here.name)}
          />
        </div>
      )}
    </>
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
