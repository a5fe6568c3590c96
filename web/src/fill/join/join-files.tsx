import { useEffect, useRef, useState } from 'preact/hooks'
import { type Say, useSay } from '../../i18n/language.js'
import FillWorker from '../fill-worker.js?worker&inline'
import type { Reply, Request } from '../messages.js'
import { MOST_MB } from '../run/fill-state.js'
import type { Agreement } from './join-tables.js'

interface Props {
  readonly files: readonly File[]
  readonly onJoined: (file: Blob, name: string) => void
}

/** Offers to make one table of files whose columns agree. */
export function JoinFiles({ files, onJoined }: Props) {
  const say = useSay()
  const [found, setFound] = useState<readonly Agreement[]>([])
  const [withSource, setWithSource] = useState(false)
  const [now, setNow] = useState<'joining' | 'joinFailed'>()
  const worker = useRef<Worker>(undefined)
  useEffect(() => {
    setFound([])
    setNow(undefined)
    if (files.reduce((sum, { size }) => sum + size, 0) > MOST_MB * 1e6) return
    const comparing = ask({ type: 'compare', files }, (reply) => {
      if (reply?.type === 'compared') setFound(reply.agreements)
    })
    return () => {
      comparing.terminate()
      worker.current?.terminate()
    }
  }, [files])
  const join = ({ tables }: Agreement) => {
    const source = withSource ? { source: say('joinColumn') } : {}
    const chosen = tables.flatMap((t) => files[t] ?? [])
    setNow('joining')
    worker.current?.terminate()
    worker.current = ask({ type: 'join', files: chosen, ...source }, (reply) => {
      setNow(reply?.type === 'joined' ? undefined : 'joinFailed')
      if (reply?.type !== 'joined') return
      // With a mark, so that spreadsheets see that it is UTF-8.
      onJoined(new Blob(['\uFEFF', reply.text]), `${say('joinedName')}.csv`)
    })
  }
  if (found.length === 0) return null
  const apart = files.filter((_, t) => found.every(({ tables }) => !tables.includes(t)))
  return (
    <div class="join-files">
      {found.map((agreement) => (
        <div key={agreement.tables.join()} data-join={agreement.tables.length}>
          <p>{textOf(agreement, files, say)}</p>
          <button
            type="button"
            name="join"
            class="fix"
            aria-disabled={now === 'joining'}
            onClick={() => now !== 'joining' && join(agreement)}
          >
            {say('joinButton', { count: agreement.tables.length })}
          </button>
        </div>
      ))}
      <label>
        <input
          type="checkbox"
          name="join-source"
          checked={withSource}
          onChange={({ currentTarget }) => setWithSource(currentTarget.checked)}
        />
        {say('joinSource')}
      </label>
      {apart.map(({ name }) => (
        <p key={name} class="hint">
          {say('joinApart', { files: name })}
        </p>
      ))}
      {now && <p>{say(now)}</p>}
    </div>
  )
}

/** Asks a worker of its own: nothing that goes on is in its way. */
function ask(request: Request, onReply: (reply: Reply | undefined) => void): Worker {
  const worker = new FillWorker()
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    worker.terminate()
    onReply(data)
  }
  worker.onerror = (event) => {
    event.preventDefault()
    onReply(undefined)
  }
  worker.postMessage(request)
  return worker
}

/** So many names are told. */
const FEW = 4

function textOf({ tables, shared, partial }: Agreement, files: readonly File[], say: Say): string {
  const names = namesOf(
    tables.flatMap((t) => files[t]?.name ?? []),
    say,
  )
  if (partial.length === 0) return say('joinAgree', { files: names, shared })
  // Columns of the same files are told together.
  const groups = new Map<string, string[]>()
  for (const { column, files } of partial) {
    const key = namesOf(files, say)
    groups.set(key, [...(groups.get(key) ?? []), say('quoted', { text: column })])
  }
  const only = [...groups].map(([files, columns]) =>
    say('joinOnly', { files, columns: namesOf(columns, say) }),
  )
  return [say('joinAgreePartly', { files: names, shared }), ...only].join(' ')
}

function namesOf(names: readonly string[], say: Say): string {
  const some = names.slice(0, FEW).join(say('comma'))
  const more = names.length - FEW
  return more > 0 ? say('andMore', { some, count: more }) : some
}
