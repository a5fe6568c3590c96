import type { Made, PackedTable } from '../messages.js'
import type { FillState } from './fill-state.js'

/** All that can be gone back to. */
export type Moment = Omit<FillState, 'past' | 'future' | 'before' | 'opening' | 'by'>

/** So many steps can be undone, and no more than so many bytes of tables are held for it. */
const MOST_STEPS = 30
const MOST_BYTES = 3e8

/** What there is when nothing goes on. */
export function momentOf(state: FillState): Moment {
  const { past, future, before, opening, by, ...moment } = state
  return {
    ...moment,
    phase: settledPhase(state),
    // What was asked for meanwhile is not yet so.
    asked: state.about?.asked ?? state.asked,
    stopping: false,
    finishing: false,
    drawing: false,
    long: undefined,
    failure: undefined,
  }
}

export function settledPhase({ table, filled, filledFrom }: FillState): FillState['phase'] {
  if (table === undefined) return 'empty'
  return filled !== undefined && filledFrom?.table === table ? 'filled' : 'ready'
}

/** The past with one moment more. */
export function pastWith({ past }: FillState, moment: Moment): readonly Moment[] {
  if (moment.table === undefined) return past
  const all = [...past, moment].slice(-MOST_STEPS)
  const tables = new Set<PackedTable>()
  let bytes = 0
  let from = all.length
  // The last one is kept however large it is.
  while (from > 0 && (from === all.length || bytes <= MOST_BYTES)) {
    from--
    for (const table of [all[from]?.table, all[from]?.filled?.table]) {
      if (table === undefined || tables.has(table)) continue
      tables.add(table)
      bytes += bytesOf(table)
    }
  }
  return all.slice(bytes > MOST_BYTES ? Math.min(from + 1, all.length - 1) : from)
}

function bytesOf({ rows, columns }: PackedTable): number {
  return columns.reduce((sum, { bytes }) => sum + bytes.length + 5 * rows, 0)
}

/** The state as it was a step before, or after; undefined if there is none. */
export function undone(state: FillState): FillState | undefined {
  const moment = state.past.at(-1)
  if (moment === undefined) return undefined
  const past = state.past.slice(0, -1)
  return { ...state, ...moment, past, future: [momentOf(state), ...state.future] }
}

export function redone(state: FillState): FillState | undefined {
  const [moment, ...future] = state.future
  if (moment === undefined) return undefined
  return { ...state, ...moment, past: [...state.past, momentOf(state)], future }
}

/** By what a worker can have the result again. */
export function madeOf({ filled, filledFrom, audited }: FillState): Made | undefined {
  if (filled === undefined || filledFrom === undefined) return undefined
  const { id, model, roles } = filled
  return { id, model, roles, from: filledFrom.given, audited }
}
