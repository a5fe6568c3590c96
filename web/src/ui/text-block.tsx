import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useSay } from '../i18n/language.js'
import { CopyButton } from './copy-button.js'

/** A longer text would make the page slow. */
const MOST_BOXES = 8000

/** Text to read and to copy, each character as wide as every other. */
export function TextBlock({ name, text, label }: { name: string; text: string; label: string }) {
  const say = useSay()
  const ruler = useRef<HTMLPreElement>(null)
  const [even, setEven] = useState(true)
  // Some machines have no such font, and show another one instead.
  useLayoutEffect(() => {
    const [narrow, wide] = [...(ruler.current?.children ?? [])].map(
      (word) => word.getBoundingClientRect().width,
    )
    setEven(Math.abs((wide ?? 0) - (narrow ?? 0)) < 0.5)
  }, [])
  return (
    <div class="text-block">
      <div class="copy-line">
        <CopyButton label={say('copy')} about={label} text={() => text} />
      </div>
      <pre class="ruler" ref={ruler} aria-hidden="true">
        <span>iiii.</span>
        <span>MMMMM</span>
      </pre>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section tabIndex={0} aria-label={label}>
        <pre data-text={name}>
          {even || text.length > MOST_BOXES ? text : <Boxes text={text} />}
        </pre>
      </section>
    </div>
  )
}

/** Each character in a box of its own, all of them of one width. */
function Boxes({ text }: { text: string }) {
  return (
    <>
      {[...text].map((sign, i) =>
        sign === '\n' ? (
          sign
        ) : (
          <span key={i} class={sign === ' ' ? undefined : 'sign'}>
            {sign}
          </span>
        ),
      )}
    </>
  )
}
