import { useEffect, useRef } from 'preact/hooks'
import { useSay } from '../../i18n/language.js'
import type { FillState } from '../use-fill.js'

interface Props {
  readonly state: FillState
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** Undo and redo, by buttons and by the keys that one knows. */
export function HistoryButtons({ state, onUndo, onRedo }: Props) {
  const say = useSay()
  const part = useRef<HTMLDivElement>(null)
  const { past, future, phase } = state
  const isBusy = phase === 'filling' || phase === 'reading'
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, key } = event
      // Fields undo what was typed themselves.
      const isField = target instanceof Element && target.closest('input, textarea')
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isField) return
      if (part.current === null || part.current.offsetParent === null) return
      const isUndo = key.toLowerCase() === 'z' && !event.shiftKey
      const isRedo = (key.toLowerCase() === 'z' && event.shiftKey) || key.toLowerCase() === 'y'
      if (!isUndo && !isRedo) return
      event.preventDefault()
      if (isUndo) onUndo()
      else onRedo()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [onUndo, onRedo])
  const button = (name: 'undo' | 'redo', count: number, onClick: () => void) => (
    <button
      type="button"
      name={name}
      title={say(name === 'undo' ? 'undoKeys' : 'redoKeys')}
      // It keeps the focus when nothing more is to be undone.
      aria-disabled={count === 0 || isBusy}
      onClick={onClick}
    >
      {say(name)}
    </button>
  )
  if (past.length + future.length === 0) return <div ref={part} />
  return (
    <div ref={part} class="views">
      {button('undo', past.length, onUndo)}
      {button('redo', future.length, onRedo)}
    </div>
  )
}
