import { useId } from 'preact/hooks'

interface Props {
  readonly label: string
  readonly name: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly onValue: (value: number) => void
}

/** A whole number. What is no such number, or out of range, changes nothing until it is. */
export function NumberField({ label, name, value, least, most, onValue }: Props) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={1}
        value={value}
        onInput={({ currentTarget }) => {
          const typed = currentTarget.valueAsNumber
          if (Number.isInteger(typed) && typed >= least && typed <= most) onValue(typed)
        }}
        onBlur={({ currentTarget }) => {
          currentTarget.value = String(value)
        }}
      />
    </div>
  )
}
