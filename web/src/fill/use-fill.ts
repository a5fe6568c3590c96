import type { Kind } from 'colmask/learn'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
// Inlined, so that it is no request, and the page's Content-Security-Policy holds for it too.
import FillWorker from './fill-worker.js?worker&inline'
import type {
  About,
  Download,
  Drawn,
  Failure,
  Filled,
  Improbable,
  PackedTable,
  Progress,
  ReadOptions,
  Reply,
  Request,
  SheetText,
} from './messages.js'
import { type Role, rolesOf, type SaidRoles } from './summary/roles.js'
import { type Fix, readWith } from './summary/summarise.js'
import { type Trouble, troubleOf } from './troubles.js'

/** Files larger than this are refused. */
export const MOST_MB = 200

export interface FillState {
  readonly name: string
  readonly phase: 'empty' | 'reading' | 'ready' | 'filling' | 'filled'
  readonly stopping: boolean
  /** Training is over, and holes are being filled. */
  readonly finishing: boolean
  readonly table: PackedTable | undefined
  /** How it was read; undefined as `table` is. */
  readonly about: About | undefined
  /** How it is to be read: what was asked for last. */
  readonly asked: ReadOptions
  /** What is to become of columns, where it was said. */
  readonly roles: SaidRoles
  readonly progress: Progress | undefined
  readonly curve: readonly { readonly step: number; readonly error: number }[]
  readonly filled: Filled | undefined
  readonly improbable: readonly Improbable[]
  /** How much of the table was looked through for them. */
  readonly audited: number
  /** Draws are being made. */
  readonly drawing: boolean
  readonly drawn: Drawn | undefined
  readonly failure: { readonly what: Failure | 'failedSize'; readonly trouble: Trouble } | undefined
}

export const EMPTY: FillState = {
  name: '',
  phase: 'empty',
  stopping: false,
  finishing: false,
  table: undefined,
  about: undefined,
  asked: {},
  roles: new Map(),
  progress: undefined,
  curve: [],
  filled: undefined,
  improbable: [],
  audited: 0,
  drawing: false,
  drawn: undefined,
  failure: undefined,
}

/** The worker that holds the table, and what the page knows of it. */
export function useFill() {
  const [state, setState] = useState<FillState>(EMPTY)
  const worker = useRef<Worker | undefined>(undefined)
  useEffect(() => () => worker.current?.terminate(), [])

  const ask = useCallback((request: Request) => worker.current?.postMessage(request), [])

  const open = useCallback(
    (file: Blob, name: string) => {
      if (file.size > MOST_MB * 1e6) {
        const failure = { what: 'failedSize' as const, trouble: troubleOf('') }
        return setState((old) => ({ ...old, failure }))
      }
      worker.current?.terminate()
      const next = new FillWorker()
      worker.current = next
      next.onmessage = ({ data }: MessageEvent<Reply>) => {
        if (data.type === 'file') return save(data, name)
        setState((old) => after(old, data))
      }
      next.onerror = (event) => {
        const failure = { what: 'failedFill' as const, trouble: troubleOf(event.message) }
        setState((old) => ({ ...old, phase: old.table ? 'ready' : 'empty', failure }))
      }
      setState({ ...EMPTY, name, phase: 'reading' })
      ask({ type: 'open', file })
    },
    [ask],
  )
  const read = useCallback(
    (options: ReadOptions) => {
      setState(({ name, table, about, roles }) => ({
        ...EMPTY,
        ...{ name, table, about, roles },
        asked: options,
        phase: 'reading',
      }))
      ask({ type: 'read', options })
    },
    [ask],
  )
  const setKind = useCallback(
    (column: string, kind: Kind) => ask({ type: 'kind', columns: [column], kind }),
    [ask],
  )
  const setRole = useCallback(
    (columns: readonly string[], role: Role) =>
      setState((old) => {
        const said = columns.map((column) => [column, role] as const)
        return { ...old, roles: new Map([...old.roles, ...said]) }
      }),
    [],
  )
  const fix = ({ read: how, kind, role }: Fix, columns: readonly string[]) => {
    if (role) setRole(columns, role)
    if (kind) ask({ type: 'kind', columns, kind })
    if (how) read(readWith(state.asked, how))
  }
  const fill = (budget: 'fast' | 'balanced' | 'best', seed: number) => {
    const { table, about, roles } = state
    if (table === undefined || about === undefined) return
    setState((old) => ({
      ...EMPTY,
      name: old.name,
      table: old.table,
      about: old.about,
      asked: old.asked,
      roles: old.roles,
      phase: 'filling',
    }))
    ask({ type: 'fill', budget, seed, roles: rolesOf(table.columns, about.plans, roles) })
  }
  const stop = () => {
    setState((old) => ({ ...old, stopping: true }))
    ask({ type: 'stop' })
  }
  const download = (what: Download, sheets: readonly SheetText[], draw: string) =>
    ask({ type: 'download', what, sheets, draw })
  const draw = (draws: number, seed: number) => {
    setState((old) => ({ ...old, drawing: true, failure: undefined }))
    ask({ type: 'draw', draws, seed })
  }
  const choosePair = (x: string, y: string) => ask({ type: 'pair', names: [x, y] })
  return { state, open, read, setKind, setRole, fix, fill, stop, download, draw, choosePair }
}

function after(old: FillState, reply: Exclude<Reply, { type: 'file' }>): FillState {
  switch (reply.type) {
    case 'opened': {
      const { table, about } = reply
      const { name, roles } = old
      return { ...EMPTY, name, roles, phase: 'ready', table, about, asked: about.asked }
    }
    case 'progress': {
      const { step, heldBackError: error } = reply.progress
      const curve = Number.isFinite(error) ? [...thinned(old.curve), { step, error }] : old.curve
      return { ...old, progress: reply.progress, curve }
    }
    case 'filling':
      return { ...old, finishing: true }
    case 'filled':
      return { ...old, phase: 'filled', stopping: false, finishing: false, filled: reply.filled }
    case 'audited':
      return { ...old, improbable: reply.cells, audited: reply.share }
    case 'drawn':
      return { ...old, drawing: false, drawn: reply.drawn }
    case 'paired':
      return old.drawn ? { ...old, drawn: { ...old.drawn, pair: reply.pair } } : old
    case 'failed': {
      const { what, trouble } = reply
      // What was filled stays.
      if (what === 'failedDraw') return { ...old, drawing: false, failure: { what, trouble } }
      const phase = old.table ? 'ready' : 'empty'
      // What could not be read so is shown as it was read before, if it was.
      const asked = old.about?.asked ?? old.asked
      const ended = { phase, asked, stopping: false, finishing: false } as const
      return { ...old, ...ended, failure: { what, trouble } }
    }
  }
}

/** A curve of more points than one can see loses every other one. */
function thinned<T>(curve: readonly T[]): readonly T[] {
  return curve.length < 600 ? curve : curve.filter((_, i) => i % 2 === 1)
}

function save({ bytes, what, draw }: Extract<Reply, { type: 'file' }>, name: string): void {
  const [, stem = '', ending = ''] = /^(.*?)(\.\w+)?(?:\.(?:gz|zst))?$/i.exec(name) ?? []
  const table = stem || 'table'
  const filled = `${table}.filled`
  const names = {
    csv: `${filled}.csv`,
    marked: `${filled}.marked.csv`,
    // A workbook with macros keeps them.
    xlsx: `${filled}${/^\.xlsm$/i.test(ending) ? '.xlsm' : '.xlsx'}`,
    json: `${filled}.json`,
    parquet: `${filled}.parquet`,
    model: `${table}.safetensors`,
    long: `${table}.draws.csv`,
    // As the command names them.
    draws: `${table}.${draw}.csv`,
    book: `${table}.draws.xlsx`,
  }
  const url = URL.createObjectURL(new Blob([bytes]))
  const link = Object.assign(document.createElement('a'), { href: url, download: names[what] })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
