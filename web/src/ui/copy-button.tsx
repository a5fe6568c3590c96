import { useState } from 'preact/hooks'
import { useSay } from '../i18n/language.js'

interface Props {
  readonly label: string
  /** Of what it copies, for those who cannot see where it stands. */
  readonly about?: string
  readonly name?: string
  readonly text: () => string
}

/** Copies a text, and says whether it did. */
export function CopyButton({ label, about, name, text }: Props) {
  const say = useSay()
  const [state, setState] = useState<'copied' | 'copyFailed'>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setState('copied')
    } catch {
      setState('copyFailed')
    }
    setTimeout(() => setState(undefined), 2000)
  }
  return (
    <>
      <button
        type="button"
        name={name}
        onClick={copy}
        aria-label={about && label + say('colon') + about}
      >
        {label}
      </button>
      <span class="status" role="status">
        {state ? say(state) : ''}
      </span>
    </>
  )
}
