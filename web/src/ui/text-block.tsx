import { useState } from 'preact/hooks'
import { useSay } from '../i18n/language.js'

/** Text to read and to copy. */
export function TextBlock({ name, text, label }: { name: string; text: string; label: string }) {
  const say = useSay()
  const [state, setState] = useState<'copy' | 'copied' | 'copyFailed'>('copy')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      setState('copyFailed')
    }
    setTimeout(() => setState('copy'), 2000)
  }
  return (
    <div class="text-block">
      <button type="button" onClick={copy} aria-label={`${say('copy')}: ${label}`}>
        {say('copy')}
      </button>
      <span class="status" role="status">
        {state === 'copy' ? '' : say(state)}
      </span>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section tabIndex={0} aria-label={label}>
        <pre data-text={name}>{text}</pre>
      </section>
    </div>
  )
}
