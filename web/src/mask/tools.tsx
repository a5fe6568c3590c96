import { useSay } from '../i18n/language.js'
import { CopyButton } from '../ui/copy-button.js'
import { saveFile } from '../ui/save-file.js'
import { pictureOf, pngOf } from './picture.js'
import type { MaskState } from './state.js'
import type { Steps } from './steps.js'

/** A link that is longer than this is cut by some programs. */
const LONG = 2000
export const EMBED = new URLSearchParams(location.search).has('embed')

interface Props {
  readonly state: MaskState
  readonly steps: Steps
  readonly onState: (state: MaskState) => void
}

/** What one takes along: the link, a frame, pictures; and how large all is shown. */
export function Tools({ state, steps, onState }: Props) {
  const say = useSay()
  if (EMBED) {
    return (
      <p class="tools">
        <a href={pageUrl()} target="_blank" rel="noopener">
          {say('openPage')}
        </a>
      </p>
    )
  }
  const picture = () =>
    pictureOf(state, steps, {
      scores: say('scores'),
      masked: say('masked'),
      maskedScores: say('maskedScores'),
      softmax: say('softmax'),
    })
  const saveSvg = () =>
    saveFile('colmask.svg', new Blob([picture().svg], { type: 'image/svg+xml' }))
  const savePng = async () => saveFile('colmask.png', await pngOf(picture()))
  const tooLong = location.hash.length > LONG
  return (
    <div class="tools">
      <button
        type="button"
        name="projector"
        aria-pressed={state.projector}
        onClick={() => onState({ ...state, projector: !state.projector })}
      >
        {say(state.projector ? 'leaveProjector' : 'projector')}
      </button>
      {!state.projector && (
        <>
          <CopyButton label={say('shareLink')} name="share-link" text={pageUrl} />
          <details class="more">
            <summary>{say('forSlides')}</summary>
            <div class="buttons">
              <button type="button" name="save-svg" onClick={saveSvg}>
                SVG
              </button>
              <button type="button" name="save-png" onClick={savePng}>
                PNG
              </button>
              <CopyButton label={say('copyEmbed')} name="copy-embed" text={frameText} />
            </div>
          </details>
          {tooLong && <p class="hint">{say('longLink', { count: location.hash.length })}</p>}
        </>
      )}
    </div>
  )
}

/** What is shown, as a link. It is read when it is asked for: the address is written after the page. */
function pageUrl(): string {
  return location.href.replace(location.search + location.hash, location.hash)
}

function frameText(): string {
  const url = location.href.replace(location.search + location.hash, `?embed${location.hash}`)
  return `<iframe src="${url.replaceAll('&', '&amp;')}" width="100%" height="640" style="border: 0"></iframe>`
}
