import type { Kind } from 'colmask/learn'
import { useCallback } from 'preact/hooks'
import type { Download, ReadOptions, Reply, SheetText } from './messages.js'
import { begun, changed, type FillState, withRole } from './run/fill-state.js'
import { momentOf } from './run/history.js'
import { newId, useWork } from './run/use-work.js'
import { type Role, rolesOf } from './summary/roles.js'
import { type Fix, readWith } from './summary/summarise.js'

export { type FillState, MOST_MB } from './run/fill-state.js'

/** The table, the work on it, and what the page knows of both. */
export function useFill() {
  const work = useWork(saveOf)
  const { state, now, update, ask } = work
  const read = useCallback(
    (options: ReadOptions) => {
      if (now().opening) return work.readOpening(options)
      update((old) => ({ ...old, asked: options, phase: 'reading', failure: undefined }))
      ask({ type: 'read', options })
    },
    [now, update, ask, work.readOpening],
  )
  const setKind = useCallback(
    (column: string, kind: Kind) => ask({ type: 'kind', columns: [column], kind }),
    [ask],
  )
  const setRole = useCallback(
    (columns: readonly string[], role: Role) =>
      update((old) => ({ ...withRole(old, columns, role), ...changed(old) })),
    [update],
  )
  const fix = ({ read: how, kind, role }: Fix, columns: readonly string[]) => {
    if (role && !kind && !how) return setRole(columns, role)
    // Of several changes, one is undone.
    update((old) => ({ ...withRole(old, columns, role), before: momentOf(old) }))
    if (kind) ask({ type: 'kind', columns, kind })
    if (how) read(readWith(state.asked, how))
  }
  const fill = (budget: 'fast' | 'balanced' | 'best', seed: number, wait = false) => {
    const { table, about, roles, phase } = now()
    if (table === undefined || about === undefined) return
    // The button can be pressed though it does nothing: it keeps the focus.
    if (phase === 'filling' || phase === 'reading') return
    update(begun)
    const said = rolesOf(table.columns, about.plans, roles)
    ask({ type: 'fill', id: newId(), budget, seed, roles: said, wait })
  }
  /** Of the columns, these alone are learned from. */
  const keepOnly = (names: readonly string[]) => {
    const kept = new Set(names)
    const all = now().table?.columns.map(({ name }) => name) ?? []
    setRole(
      all.filter((name) => !kept.has(name)),
      'leave',
    )
  }
  const notLong = () => update((old) => ({ ...old, long: undefined }))
  const download = (what: Download, sheets: readonly SheetText[], draw: string) =>
    ask({ type: 'download', what, sheets, draw })
  const draw = (draws: number, seed: number) => {
    update((old) => ({ ...old, drawing: true, failure: undefined }))
    ask({ type: 'draw', draws, seed })
  }
  const choosePair = (x: string, y: string) => ask({ type: 'pair', names: [x, y] })
  const asked = { read, setKind, setRole, fix, fill, keepOnly, notLong, download, draw, choosePair }
  return { ...work, ...asked }
}

function saveOf(data: Extract<Reply, { type: 'file' }>, { name }: FillState): void {
  save(data, name)
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
