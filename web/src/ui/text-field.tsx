import { useId } from 'preact/hooks'

interface Props {
  readonly label: string
  readonly name: string
  readonly value: string
  /** What may stand in it, as an example. */
  readonly example: string
  /** When it is left, or Enter is pressed. */
  readonly onValue: (value: string) => void
}

/** A line of text. */
export function TextField({ label, name, value, example, onValue }: Props) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="text"
        value={value}
        placeholder={example}
        autocomplete="off"
        spellcheck={false}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </div>
  )
}
