import { useEffect, useRef, useState } from 'preact/hooks'
import type { FillState } from '../use-fill.js'
import { NO_PACE, paceAfter, secondsLeft } from './time-left.js'

export interface RunPace {
  readonly elapsed: number
  readonly left: number
  /** The share of the time that has passed: it never falls. */
  readonly share: number
}

/** How far filling is, told anew each second while it goes on. */
export function usePace({ phase, progress, expected }: FillState): RunPace {
  const isOn = phase === 'filling'
  const [elapsed, setElapsed] = useState(0)
  const pace = useRef(NO_PACE)
  const most = useRef(0)
  useEffect(() => {
    if (!isOn) return
    const start = performance.now()
    pace.current = NO_PACE
    most.current = 0
    setElapsed(0)
    const timer = setInterval(() => setElapsed((performance.now() - start) / 1000), 500)
    return () => clearInterval(timer)
  }, [isOn])
  if (!isOn) return { elapsed: 0, left: 0, share: 0 }
  pace.current = { ...pace.current, expected }
  if (progress && progress !== pace.current.progress) {
    pace.current = paceAfter(pace.current, progress)
  }
  const left = secondsLeft(pace.current, elapsed)
  // Until something is learned, nothing is known but what was expected.
  const share = elapsed + left > 0 ? elapsed / (elapsed + left) : 0
  most.current = Math.max(most.current, Math.min(0.99, share))
  return { elapsed, left, share: most.current }
}
