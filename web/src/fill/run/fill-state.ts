import type {
  About,
  Drawn,
  Failure,
  Filled,
  Given,
  Improbable,
  Long,
  PackedTable,
  Progress,
  ReadOptions,
  Reply,
  Unlike,
} from '../messages.js'
import type { Role, SaidRoles } from '../summary/roles.js'
import type { Trouble } from '../troubles.js'
import { type Moment, momentOf, pastWith, settledPhase } from './history.js'

/** Files larger than this are refused. */
export const MOST_MB = 200

export interface FillState {
  readonly name: string
  readonly phase: 'empty' | 'reading' | 'ready' | 'filling' | 'filled'
  readonly stopping: boolean
  /** Training is over, and holes are being filled. */
  readonly finishing: boolean
  readonly file: Blob | undefined
  readonly table: PackedTable | undefined
  /** How it was read; undefined as `table` is. */
  readonly about: About | undefined
  /** How it is to be read: what was asked for last. */
  readonly asked: ReadOptions
  /** What columns were said to be. */
  readonly kinds: Given['kinds']
  /** What is to become of columns, where it was said. */
  readonly roles: SaidRoles
  /** Another file that is being read, or could not be. */
  readonly opening: { readonly name: string; readonly asked: ReadOptions } | undefined
  readonly progress: Progress | undefined
  /** Seconds that learning was thought to take before it began. */
  readonly expected: number
  readonly curve: readonly { readonly step: number; readonly error: number }[]
  /** The last result: it stays until there is another one. */
  readonly filled: Filled | undefined
  /** The table that it is of. */
  readonly filledFrom: { readonly table: PackedTable; readonly given: Given } | undefined
  readonly improbable: readonly Improbable[]
  /** How much of the table was looked through for them. */
  readonly audited: number
  /** Draws are being made. */
  readonly drawing: boolean
  readonly drawn: Drawn | undefined
  /** What it is asked about before it learns for long. */
  readonly long: Long | undefined
  /** A model of another table that was opened. */
  readonly by: { readonly file: File; readonly unlike: Unlike | undefined } | undefined
  readonly failure: { readonly what: Failure | 'failedSize'; readonly trouble: Trouble } | undefined
  /** What there was before what goes on, or before the last change of several that are one. */
  readonly before: Moment | undefined
  readonly past: readonly Moment[]
  readonly future: readonly Moment[]
}

export const EMPTY: FillState = {
  name: '',
  phase: 'empty',
  stopping: false,
  finishing: false,
  file: undefined,
  table: undefined,
  about: undefined,
  asked: {},
  kinds: new Map(),
  roles: new Map(),
  opening: undefined,
  progress: undefined,
  expected: 0,
  curve: [],
  filled: undefined,
  filledFrom: undefined,
  improbable: [],
  audited: 0,
  drawing: false,
  drawn: undefined,
  long: undefined,
  by: undefined,
  failure: undefined,
  before: undefined,
  past: [],
  future: [],
}

/** A change that can be undone. */
export function changed(old: FillState): Pick<FillState, 'past' | 'future' | 'before'> {
  return { past: pastWith(old, old.before ?? momentOf(old)), future: [], before: undefined }
}

export function withRole(
  old: FillState,
  columns: readonly string[],
  role: Role | undefined,
): FillState {
  if (role === undefined) return old
  const said = columns.map((column) => [column, role] as const)
  return { ...old, long: undefined, roles: new Map([...old.roles, ...said]) }
}

/** Filling, with what there was before. */
export function begun(old: FillState): FillState {
  const ended = { stopping: false, finishing: false, long: undefined, failure: undefined }
  const none = { progress: undefined, curve: [], expected: 0 }
  return { ...old, ...ended, ...none, phase: 'filling', before: momentOf(old) }
}

/** As it was before what was begun. */
export function ended({ before, ...old }: FillState): FillState {
  return { ...old, ...before, before: undefined }
}

export function after(old: FillState, reply: Exclude<Reply, { type: 'file' }>): FillState {
  switch (reply.type) {
    // Of workers that read files to be joined.
    case 'compared':
    case 'joined':
      return old
    case 'opened': {
      const { table, about, kinds } = reply
      const none = { long: undefined, failure: undefined }
      const next = { ...old, ...none, table, about, kinds, asked: about.asked }
      // A model that fills reads the table as its own: all of it is undone at once.
      if (old.phase === 'filling') return next
      return { ...next, phase: 'ready', ...changed(old) }
    }
    case 'long':
      return { ...ended(old), long: reply.long }
    case 'expected':
      return { ...old, expected: reply.seconds }
    case 'unlike': {
      const { unlike } = reply
      const by = old.by && { ...old.by, unlike }
      return unlike.known.length === 0 ? { ...ended(old), by } : { ...old, by }
    }
    case 'progress': {
      const { step, heldBackError: error } = reply.progress
      const curve = Number.isFinite(error) ? [...thinned(old.curve), { step, error }] : old.curve
      return { ...old, progress: reply.progress, curve }
    }
    case 'filling':
      return { ...old, finishing: true }
    case 'filled': {
      const { filled } = reply
      const { table, file, about, kinds, before } = old
      if (table === undefined || file === undefined) return old
      const given = { file, asked: about?.asked ?? {}, kinds }
      const isChange = before?.filled !== undefined || before?.table !== table
      const done = { stopping: false, finishing: false, before: undefined } as const
      const none = { improbable: [], audited: 0, drawn: undefined, drawing: false }
      const roles = filled.by === undefined ? old.roles : rolesIn(filled)
      const result = { filled, filledFrom: { table, given }, roles }
      return { ...old, ...done, ...none, ...result, phase: 'filled', ...(isChange && changed(old)) }
    }
    case 'audited':
      if (reply.id !== old.filled?.id) return old
      return { ...old, improbable: reply.cells, audited: reply.share }
    case 'drawn':
      return { ...old, drawing: false, drawn: reply.drawn }
    case 'paired':
      return old.drawn ? { ...old, drawn: { ...old.drawn, pair: reply.pair } } : old
    case 'failed': {
      const { what, trouble } = reply
      const failure = { what, trouble }
      // What was filled stays.
      if (what === 'failedDraw') return { ...old, drawing: false, failure }
      if (old.phase === 'filling' || old.before) return { ...ended(old), failure }
      // What could not be read so is shown as it was read before.
      const asked = old.about?.asked ?? old.asked
      return { ...old, phase: settledPhase(old), asked, failure }
    }
  }
}

function rolesIn({ roles, table }: Filled): SaidRoles {
  return new Map(table.columns.map(({ name }, c) => [name, roles[c] ?? 'leave']))
}

/** A curve of more points than one can see loses every other one. */
function thinned<T>(curve: readonly T[]): readonly T[] {
  return curve.length < 600 ? curve : curve.filter((_, i) => i % 2 === 1)
}
