import { useId } from 'preact/hooks'

interface Props {
  readonly label: string
  readonly name: string
  readonly value: number
  readonly most: number
  readonly step: number
  readonly text: string
  readonly onValue: (value: number) => void
}

/** From 0 to `most`, with its value as text. */
export function Slider({ label, name, value, most, step, text, onValue }: Props) {
  const id = useId()
  return (
    <div class="field slider">
      <label for={id}>
        {label} <output for={id}>{text}</output>
      </label>
      <input
        id={id}
        name={name}
        type="range"
        min={0}
        max={most}
        step={step}
        value={value}
        aria-valuetext={text}
        onInput={({ currentTarget }) => onValue(currentTarget.valueAsNumber)}
      />
    </div>
  )
}
