import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
// Inlined, so that it is no request, and the page's Content-Security-Policy holds for it too.
import FillWorker from '../fill-worker.js?worker&inline'
import type { ReadOptions, Reply, Request } from '../messages.js'
import { troubleOf } from '../troubles.js'
import { after, begun, changed, EMPTY, ended, type FillState, MOST_MB } from './fill-state.js'
import { madeOf, type momentOf, redone, settledPhase, undone } from './history.js'
import { useKept } from './use-kept.js'

type FileReply = Extract<Reply, { type: 'file' }>

let ids = 0

/** Tells results apart, those of other visits too. */
export function newId(): string {
  return `${Date.now()}-${ids++}`
}

/**
 * The worker that holds the table, and the state that the page has of it. A file is read by a worker of its own: what
 * is there stays until it is read. A worker that does not come to its end is replaced by one that has all that it had.
 */
export function useWork(onFile: (file: FileReply, state: FillState) => void) {
  const [state, setState] = useState<FillState>(EMPTY)
  const latest = useRef(state)
  const worker = useRef<Worker>(undefined)
  const opener = useRef<Worker>(undefined)
  const saved = useRef(new Set<string>())
  useEffect(
    () => () => {
      worker.current?.terminate()
      opener.current?.terminate()
    },
    [],
  )

  const work = useMemo(() => {
    const now = () => latest.current
    const update = (change: (old: FillState) => FillState) => {
      latest.current = change(latest.current)
      setState(latest.current)
    }
    const ask = (request: Request) => worker.current?.postMessage(request)

    /** A worker is there: what it says counts. */
    const employ = (next: Worker) => {
      worker.current?.terminate()
      worker.current = next
      next.onmessage = ({ data }: MessageEvent<Reply>) => {
        if (next !== worker.current) return
        if (data.type !== 'file') return update((old) => after(old, data))
        const { filled } = now()
        const isTable = data.what !== 'model' && data.what !== 'long' && data.what !== 'draws'
        if (filled && isTable) saved.current.add(filled.id)
        onFile(data, now())
      }
      next.onerror = (event) => {
        event.preventDefault()
        replace()
        const failure = { what: 'failedFill' as const, trouble: troubleOf(event.message) }
        update((old) => ({ ...old, failure }))
      }
    }
    /** What the worker has, it is to have anew: the table and the last result of the state. */
    const restore = () => {
      const { file, about, kinds } = now()
      if (file === undefined) return
      const given = { file, asked: about?.asked ?? {}, kinds }
      ask({ type: 'restore', given, made: madeOf(now()) })
    }
    /** Another worker takes over, and what went on is left. */
    const replace = () => {
      update((old) => {
        const left = ended(old)
        return { ...left, phase: settledPhase(left), stopping: false, drawing: false }
      })
      employ(new FillWorker())
      restore()
    }

    const open = (file: Blob, name: string) => {
      if (file.size > MOST_MB * 1e6) {
        const failure = { what: 'failedSize' as const, trouble: troubleOf('') }
        return update((old) => ({ ...old, failure }))
      }
      opener.current?.terminate()
      const next = new FillWorker()
      opener.current = next
      const fail = (failure: FillState['failure']) => update((old) => ({ ...old, failure }))
      next.onmessage = ({ data }: MessageEvent<Reply>) => {
        if (next !== opener.current) return
        if (data.type === 'failed') return update((old) => notOpened(old, data))
        if (data.type !== 'opened') return
        opener.current = undefined
        employ(next)
        const { by } = now()
        const past = now().table ? changed(momentless(now())) : {}
        update(() => after({ ...EMPTY, name, file, by }, data))
        update((old) => ({ ...old, past: [], ...past }))
        if (by !== undefined) fillBy(by.file)
      }
      next.onerror = (event) => {
        event.preventDefault()
        fail({ what: 'failedOpen', trouble: troubleOf(event.message) })
      }
      update((old) => ({
        ...old,
        opening: { name, asked: {} },
        phase: old.phase === 'filling' ? old.phase : 'reading',
        failure: undefined,
      }))
      next.postMessage({ type: 'open', file } satisfies Request)
    }
    /** The file that could not be opened, in another way. */
    const readOpening = (options: ReadOptions) => {
      update((old) => ({
        ...old,
        opening: old.opening && { ...old.opening, asked: options },
        phase: old.phase === 'filling' ? old.phase : 'reading',
        failure: undefined,
      }))
      opener.current?.postMessage({ type: 'read', options } satisfies Request)
    }
    /** That file need not be opened. */
    const leaveOpening = () => {
      opener.current?.terminate()
      opener.current = undefined
      update((old) => ({ ...old, opening: undefined, failure: undefined }))
    }

    const fillBy = (file: File) => {
      update((old) => ({ ...begun(old), by: { file, unlike: undefined } }))
      ask({ type: 'fillBy', model: file, name: file.name, id: newId() })
    }
    /** A model of another table: it fills the one that is there, and those that come. */
    const openBy = (file: File) => {
      const { table, opening, phase } = now()
      if (phase === 'filling') return
      if (table === undefined || opening !== undefined) {
        return update((old) => ({ ...old, by: { file, unlike: undefined } }))
      }
      fillBy(file)
    }
    const leaveBy = () => update((old) => ({ ...old, by: undefined }))

    const stop = () => {
      const { curve, finishing, stopping } = now()
      // There is nothing yet that could be kept, or no time for it.
      if (curve.length === 0 || finishing || stopping) return replace()
      update((old) => ({ ...old, stopping: true }))
      ask({ type: 'stop' })
    }
    const step = (to: (old: FillState) => FillState | undefined) => {
      const { phase, past, future } = now()
      if (phase === 'filling' || phase === 'reading') return
      const next = to({ ...now(), past, future })
      if (next === undefined) return
      update(() => ({ ...next, failure: undefined }))
      restore()
    }
    const others = { undo: () => step(undone), redo: () => step(redone), stop, openBy, leaveBy }
    return { now, update, ask, employ, restore, open, readOpening, leaveOpening, fillBy, ...others }
  }, [onFile])

  const { employ, restore, update, now, ...others } = work
  const onKept = useCallback(
    (moment: Parameters<typeof momentful>[1]) => {
      if (now().phase !== 'empty') return
      update((old) => momentful(old, moment))
      employ(new FillWorker())
      restore()
    },
    [now, update, employ, restore],
  )
  const kept = useKept(state, onKept)
  const isAtRisk = () => {
    const { filled, phase } = now()
    if (phase === 'filling') return true
    return filled !== undefined && !saved.current.has(filled.id) && !kept.isKept
  }
  return { state, now, update, kept, isAtRisk, ...others }
}

/** What there was stays. */
function notOpened(old: FillState, { what, trouble }: Extract<Reply, { type: 'failed' }>) {
  const phase = old.phase === 'filling' ? old.phase : settledPhase(old)
  // A file that is no text is none in any other way either.
  const opening = what === 'failedOpen' ? old.opening : undefined
  return { ...old, phase, opening, failure: { what, trouble } }
}

/** Without what goes on, which ends when another table is opened. */
function momentless(state: FillState): FillState {
  return state.phase === 'filling' ? { ...ended(state), before: undefined } : state
}

function momentful(state: FillState, moment: ReturnType<typeof momentOf>): FillState {
  return { ...state, ...moment }
}
