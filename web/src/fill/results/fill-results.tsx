import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { useSay, useTell } from '../../i18n/language.js'
import { useSlices } from '../../ui/use-slices.js'
import { ImprobableList } from '../improbable-list.js'
import { InfluenceMap } from '../influence-map.js'
import type { Filled, PackedTable } from '../messages.js'
import type { FillState } from '../use-fill.js'
import { ColumnTable } from './column-table.js'
import { settingsOf } from './how-filled.js'

interface Props {
  readonly state: FillState
  readonly table: PackedTable
  readonly filled: Filled
  readonly isPrinted: boolean
  /** Shows a cell in the table. */
  readonly onCell: (row: number, column: string) => void
  readonly children: ComponentChildren
}

/** What became of the table: drawn a part a frame. */
export function FillResults({ state, table, filled, isPrinted, onCell, children }: Props) {
  const { improbable, audited, name } = state
  const say = useSay()
  const tell = useTell()
  const { notes } = filled
  const drawn = useSlices(4)
  const columns = useMemo(
    () => <ColumnTable table={table} filled={filled} isPrinted={isPrinted} />,
    [table, filled, isPrinted],
  )
  const influence = useMemo(
    () => <InfluenceMap names={filled.columns.map((column) => column.name)} {...filled} />,
    [filled],
  )
  return (
    <div class="results">
      {notes.length > 0 && (
        <ul class="card warnings">
          {notes.map((note) => (
            <li key={note.code}>{tell.finding(note)}</li>
          ))}
        </ul>
      )}
      {isPrinted && (
        <dl class="how">
          {settingsOf(name, table, filled, say).map(([what, text]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {columns}
      {drawn > 1 && <ImprobableList cells={improbable} share={audited} onCell={onCell} />}
      {drawn > 2 && children}
      {drawn > 3 && influence}
    </div>
  )
}
