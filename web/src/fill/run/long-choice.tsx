import { useSay } from '../../i18n/language.js'
import type { Long } from '../messages.js'
import { durationText } from './duration.js'

interface Props {
  readonly long: Long
  readonly onFew: () => void
  readonly onWait: () => void
  readonly onCancel: () => void
}

/** Before it learns for long: from fewer columns, or all of them. */
export function LongChoice({ long, onFew, onWait, onCancel }: Props) {
  const say = useSay()
  const { columns, seconds, fits, few } = long
  const time = durationText(seconds, say)
  return (
    <div class="long-choice" role="status" data-long>
      <p>
        {fits ? say('longTitle', { columns, time }) : say('longNever', { columns })}{' '}
        {few.left > 0 ? say('longLeft', { left: few.left }) : say('longLeftNone')}
      </p>
      <div class="buttons">
        <button type="button" name="long-few" class="primary" onClick={onFew}>
          {say('longFew', { columns: few.names.length, time: durationText(few.seconds, say) })}
        </button>
        {fits && (
          <button type="button" name="long-wait" onClick={onWait}>
            {say('longWait', { time })}
          </button>
        )}
        <button type="button" name="long-cancel" onClick={onCancel}>
          {say('longCancel')}
        </button>
      </div>
    </div>
  )
}
