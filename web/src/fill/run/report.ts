import type { ColumnModel, Estimate, Table } from 'colmask/learn'
import type { Filled, Improbable, PackedTable } from '../messages.js'
import { cellText } from '../pack.js'
import { chartsOf } from '../results/make-chart.js'
import { surenessOf } from '../results/make-sureness.js'

/** Cells that are listed as improbable. */
const IMPROBABLE = 25
/** So many are asked for, as some are what is expected, and below which probability they are listed. */
const [AUDITED_CELLS, RARE] = [200, 0.01]
/** At most so many rows are looked through at once, and more than half as many: rows of the fit need company. */
const AUDITED_ROWS = 2000

/** What became of a table, or of its rows that are filled. */
export function report(
  fitted: ColumnModel,
  holes: Table,
  after: Table,
  estimates: readonly Estimate[],
  table: PackedTable,
  start: number,
) {
  return {
    table,
    sureness: surenessOf(estimates, after),
    columns: fitted.columns,
    influence: fitted.influence().data,
    charts: chartsOf(holes, after, codesOf(fitted)),
    notes: fitted.findings,
    seconds: (performance.now() - start) / 1000,
  } satisfies Omit<Filled, 'id' | 'model' | 'roles' | 'settings'>
}

/** Whole numbers that were learned as classes. */
function codesOf({ columns }: ColumnModel): ReadonlySet<string> {
  const codes = columns.filter(({ kind, asClasses }) => kind === 'integer' && asClasses)
  return new Set(codes.map(({ name }) => name))
}

/** Looks for cells that do not go with their rows, some rows at a time: it may take longer than training. */
export async function audit(
  fitted: ColumnModel,
  of: Table,
  signal: AbortSignal,
  tell: (cells: readonly Improbable[], share: number) => void,
): Promise<void> {
  let found: Improbable[] = []
  const size = Math.ceil(of.rows / Math.ceil(of.rows / AUDITED_ROWS))
  const looking = fitted.inTurns({ signal })
  try {
    for (let from = 0; from < of.rows; from += size) {
      const rare = await looking.audit(of.slice(from, from + size), { most: AUDITED_CELLS })
      const cells = rare
        .map((cell) => ({
          ...cell,
          row: from + cell.row,
          value: cellText(cell.value),
          expected: cellText(cell.expected),
        }))
        // What is as expected may be rare all the same.
        .filter(({ value, expected, probability }) => value !== expected && probability < RARE)
      found = [...found, ...cells]
        .sort((a, b) => a.probability - b.probability)
        .slice(0, IMPROBABLE)
      const shown = found
      const share = Math.min(1, (from + size) / of.rows)
      tell(shown, share)
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
