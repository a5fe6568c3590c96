import { useId } from 'preact/hooks'
import { useSay } from '../../i18n/language.js'
import type { Kept } from './use-kept.js'

/** Whether the work is kept in the browser's own storage: only if the person says so. */
export function KeepWork({ kept }: { kept: Kept }) {
  const say = useSay()
  const id = useId()
  const { isOn, isKept, failed, setOn } = kept
  const now = failed ? 'keepFailed' : !isOn ? 'keepText' : isKept ? 'keepDone' : 'keepWriting'
  return (
    <div class="keep-work" data-kept={isOn ? (isKept ? 'yes' : 'writing') : 'no'}>
      <label>
        <input
          type="checkbox"
          name="keep-work"
          checked={isOn}
          aria-describedby={id}
          onChange={({ currentTarget }) => setOn(currentTarget.checked)}
        />
        {say('keepWork')}
      </label>
      {isOn && (
        <button type="button" name="forget-work" onClick={() => setOn(false)}>
          {say('keepForget')}
        </button>
      )}
      <span id={id} class="hint">
        {say(now)}
      </span>
    </div>
  )
}
