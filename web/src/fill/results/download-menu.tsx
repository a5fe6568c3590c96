import { useRef } from 'preact/hooks'
import { useSay } from '../../i18n/language.js'
import type { About, Download } from '../messages.js'

const WORDS = {
  xlsx: 'downloadXlsx',
  csv: 'downloadCsv',
  marked: 'downloadMarked',
  parquet: 'downloadParquet',
  json: 'downloadJson',
  model: 'downloadModel',
} as const
type Choice = keyof typeof WORDS

const CHOICES: readonly Choice[] = ['csv', 'marked', 'xlsx', 'json', 'parquet', 'model']
/** What is to be known of some. */
const HINTS: Partial<Record<Choice, 'hintXlsx' | 'hintMarked' | 'hintModel'>> = {
  xlsx: 'hintXlsx',
  marked: 'hintMarked',
  model: 'hintModel',
}

interface Props {
  readonly format: About['format']
  readonly onDownload: (what: Download) => void
  readonly onPrint: () => void
}

/** The filled table in the format that it came in, by one click, and in others. */
export function DownloadMenu({ format, onDownload, onPrint }: Props) {
  const say = useSay()
  const menu = useRef<HTMLDetailsElement>(null)
  const first =
    format === 'excel' ? 'xlsx' : format === 'json' || format === 'parquet' ? format : 'csv'
  const close = () => menu.current?.removeAttribute('open')
  return (
    <div class="buttons downloads">
      <button
        type="button"
        name={`download-${first}`}
        class="download"
        onClick={() => onDownload(first)}
      >
        {say(WORDS[first])}
      </button>
      <details
        ref={menu}
        class="menu"
        onFocusOut={({ relatedTarget }) => {
          if (relatedTarget instanceof Node && !menu.current?.contains(relatedTarget)) close()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !menu.current?.open) return
          close()
          menu.current.querySelector('summary')?.focus()
        }}
      >
        <summary class="button">{say('downloadOther')}</summary>
        <ul>
          {CHOICES.filter((what) => what !== first).map((what) => {
            const hint = HINTS[what]
            return (
              <li key={what}>
                <button
                  type="button"
                  name={`download-${what}`}
                  aria-describedby={hint && `hint-${what}`}
                  onClick={() => {
                    onDownload(what)
                    close()
                  }}
                >
                  {say(WORDS[what])}
                </button>
                {hint && (
                  <p id={`hint-${what}`} class="hint">
                    {say(hint)}
                  </p>
                )}
              </li>
            )
          })}
        </ul>
      </details>
      <button type="button" name="print-report" onClick={onPrint}>
        {say('printReport')}
      </button>
    </div>
  )
}
