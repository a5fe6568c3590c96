import type { ColumnModel, Estimate, ImprobableCell, Table } from 'colmask/learn'
import { distributionsOf } from '../distributions.js'
import type { Filled, Improbable, Sureness } from '../messages.js'
import { cellText, packTable } from '../pack.js'

/** Cells that are listed as improbable. */
const IMPROBABLE = 25
/** At most so many rows are looked through at once, and more than half as many: rows of the fit need company. */
const AUDITED_ROWS = 2000

/** What became of a table. */
export function report(
  fitted: ColumnModel,
  holes: Table,
  after: Table,
  estimates: readonly Estimate[],
  start: number,
) {
  const sureness: Record<number, Sureness> = {}
  const names = after.columns.map(({ name }) => name)
  for (const { name, rows, sure, low, high, asClasses } of estimates) {
    const is = asClasses ? 'class' : after.column(name).kind === 'date' ? 'date' : 'number'
    sureness[names.indexOf(name)] = { rows, sure, low, high, is }
  }
  return {
    table: packTable(after, holes),
    sureness,
    columns: fitted.columns,
    influence: fitted.influence().data,
    distributions: distributionsOf(holes, after),
    notes: fitted.findings,
    seconds: (performance.now() - start) / 1000,
  } satisfies Omit<Filled, 'id' | 'model' | 'roles'>
}

/** Looks for cells that do not go with their rows, some rows at a time: it may take longer than training. */
export async function audit(
  fitted: ColumnModel,
  of: Table,
  signal: AbortSignal,
  tell: (cells: readonly Improbable[], share: number) => void,
): Promise<void> {
  let found: ImprobableCell[] = []
  const size = Math.ceil(of.rows / Math.ceil(of.rows / AUDITED_ROWS))
  const looking = fitted.inTurns({ signal })
  try {
    for (let from = 0; from < of.rows; from += size) {
      const cells = await looking.audit(of.slice(from, from + size), { most: IMPROBABLE })
      found = [...found, ...cells.map((cell) => ({ ...cell, row: from + cell.row }))]
        .sort((a, b) => a.probability - b.probability)
        .slice(0, IMPROBABLE)
      const shown = found.map((cell) => ({
        ...cell,
        value: cellText(cell.value),
        expected: cellText(cell.expected),
      }))
      const share = Math.min(1, (from + size) / of.rows)
      tell(shown, share)
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
