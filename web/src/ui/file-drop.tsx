import { useId, useState } from 'preact/hooks'

interface Props {
  readonly name: string
  readonly label: string
  readonly text: string
  readonly accept: string
  readonly onFile: (file: File) => void
}

/** A place to drop a file, with a button for those who rather choose one. */
export function FileDrop({ name, label, text, accept, onFile }: Props) {
  const id = useId()
  const [over, setOver] = useState(false)
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0]
    if (file) onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
    <div
      class={`drop${over ? ' over' : ''}`}
      data-drop={name}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <p>{text}</p>
      <input
        id={id}
        class="file"
        name={name}
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          take(currentTarget.files)
          // So that the same file can be chosen again.
          currentTarget.value = ''
        }}
      />
      <label for={id} class="button">
        {label}
      </label>
    </div>
  )
}
