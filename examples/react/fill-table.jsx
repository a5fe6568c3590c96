import { useEffect, useRef, useState } from 'react'

const IDLE = { phase: 'idle' }

/** Fills the holes of a table that a person chooses. The page stays free: a worker does it. */
export function FillTable() {
  const worker = useRef(undefined)
  const [state, setState] = useState(IDLE)

  useEffect(() => {
    worker.current = new Worker(new URL('./fill-worker.js', import.meta.url), { type: 'module' })
    worker.current.onmessage = ({ data }) => setState(data)
    return () => worker.current.terminate()
  }, [])

  const fill = async (file) => {
    if (file === undefined) return
    setState({ phase: 'filling', share: 0 })
    const bytes = await file.arrayBuffer()
    worker.current.postMessage({ bytes }, [bytes])
  }

  return (
    <section>
      <h1>Fill a table</h1>
      <input
        type="file"
        aria-label="Table"
        disabled={state.phase === 'filling'}
        onChange={(event) => fill(event.target.files[0])}
      />
      {state.phase === 'filling' && (
        <p>
          <progress value={state.share} aria-label="Filling" />
          <button type="button" onClick={() => worker.current.postMessage({ cancel: true })}>
            Cancel
          </button>
        </p>
      )}
      <p role="status">{wordsOf(state)}</p>
      {state.phase === 'filled' && <pre>{state.csv}</pre>}
    </section>
  )
}

function wordsOf({ phase, share, holes, reason }) {
  if (phase === 'filling') return `Learning: ${Math.round(100 * share)} %`
  if (phase === 'filled') return `${holes} ${holes === 1 ? 'hole' : 'holes'} filled.`
  if (phase === 'cancelled') return 'Cancelled. Nothing was changed.'
  return phase === 'failed' ? reason : 'Choose a table: CSV, JSON, or any text in columns.'
}
