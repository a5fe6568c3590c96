import { useLayoutEffect } from 'preact/hooks'
import { type Say, useSay } from '../../i18n/language.js'
import type { FillState } from '../use-fill.js'
import { durationText } from './duration.js'
import { isTold } from './time-left.js'
import { type RunPace, usePace } from './use-pace.js'

interface Props {
  readonly state: FillState
  readonly onStop: () => void
}

/** How far filling is, and the button that ends it; for those who do not see it, now and then in words. */
export function RunProgress({ state, onStop }: Props) {
  const say = useSay()
  const pace = usePace(state)
  const { phase, curve, stopping, finishing } = state
  const isOn = phase === 'filling'
  const percent = Math.floor(100 * pace.share)
  useLayoutEffect(() => {
    if (!isOn) return
    document.title = say('titleShare', { share: percent, title: say('title') })
    return () => {
      document.title = say('title')
    }
  }, [isOn, percent, say])
  const word = stopping ? 'stopWaiting' : curve.length > 0 && !finishing ? 'stopKeep' : 'stopNow'
  return (
    <>
      {isOn && (
        <div class="run-progress">
          <progress value={pace.share} max={1} aria-label={say('progress')} />
          <p data-progress data-left={Math.round(pace.left)}>
            {progressText(state, pace, say)}
          </p>
          <button type="button" name="stop" onClick={onStop}>
            {say(word)}
          </button>
        </div>
      )}
      <p class="unseen" role="status" data-said>
        {isOn ? saidOf(state, percent, say) : ''}
      </p>
    </>
  )
}

function progressText({ stopping, finishing, progress }: FillState, pace: RunPace, say: Say) {
  const elapsed = durationText(pace.elapsed, say)
  const left = durationText(pace.left, say)
  if (finishing) return say('fillingHoles', { elapsed })
  if (stopping) return say('stoppingNow')
  if (progress) return say('learningLeft', { elapsed, left })
  if (!isTold({ progress }, pace.elapsed)) return say('lookingAt', { elapsed })
  return say('lookingLeft', { left: durationText(pace.elapsed + pace.left, say) })
}

/** It changes seldom: each change is read aloud. */
function saidOf({ stopping, finishing }: FillState, percent: number, say: Say): string {
  if (finishing) return say('saidHoles')
  if (stopping) return say('saidStopping')
  const quarter = 25 * Math.floor(percent / 25)
  return quarter === 0 ? say('saidStarted') : say('saidShare', { share: quarter })
}
