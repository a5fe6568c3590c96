import { useRef, useState } from 'preact/hooks'

interface Props {
  readonly label: string
  readonly text: string
  /** Whether it could be taken. */
  readonly onText: (text: string) => boolean
  /** By a key that goes back to the cell, or because one went elsewhere. */
  readonly onEnd: (byKey: boolean) => void
}

/** A cell while its value is typed. Enter takes it, Escape leaves all as it was. */
export function CellEditor({ label, text, onText, onEnd }: Props) {
  const [wrong, setWrong] = useState(false)
  // What goes away loses the focus, and must not be taken once more.
  const over = useRef(false)
  const end = (byKey: boolean) => {
    if (over.current) return
    over.current = true
    onEnd(byKey)
  }
  const take = (typed: string) => (typed === text && text.length > 1 ? true : onText(typed))
  return (
    <input
      class="cell edit"
      type="text"
      inputMode="decimal"
      autocomplete="off"
      aria-label={label}
      aria-invalid={wrong}
      ref={(input) => {
        if (input === null || input === document.activeElement) return
        input.value = text
        input.focus()
        // What was there is written over; the digit that began it is not.
        if (text.length > 1) input.select()
      }}
      onInput={() => setWrong(false)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') return end(true)
        if (event.key !== 'Enter') return
        event.preventDefault()
        if (take(event.currentTarget.value)) end(true)
        else setWrong(true)
      }}
      onBlur={({ currentTarget }) => {
        if (!over.current) take(currentTarget.value)
        end(false)
      }}
    />
  )
}
