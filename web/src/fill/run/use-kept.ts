import { useEffect, useRef, useState } from 'preact/hooks'
import type { FillState } from './fill-state.js'
import { type Moment, momentOf } from './history.js'
import { forgetWork, keepWork, keptWork } from './keep.js'

/** Milliseconds for which nothing changes before it is written. */
const PAUSE = 400

export interface Kept {
  /** Whether the work is to be kept, and whether the last of it was. */
  readonly isOn: boolean
  readonly isKept: boolean
  readonly failed: boolean
  setOn(on: boolean): void
}

/** The work kept in the browser's own storage, from when the person says so until it is to be forgotten. */
export function useKept(state: FillState, onKept: (moment: Moment) => void): Kept {
  const [isOn, setIsOn] = useState(false)
  const [isKept, setIsKept] = useState(false)
  const [failed, setFailed] = useState(false)
  /** Writes come one after the other, and none after it was forgotten. */
  const turn = useRef(0)
  useEffect(() => {
    keptWork().then(
      (moment) => {
        if (moment === undefined) return
        onKept(moment)
        setIsOn(true)
      },
      // Without a storage of its own, the page begins empty.
      () => undefined,
    )
  }, [onKept])
  const { phase, table, roles, filled, improbable, drawn } = state
  useEffect(() => {
    const at = ++turn.current
    setIsKept(false)
    if (!isOn || table === undefined || phase === 'filling' || phase === 'reading') return
    const timer = setTimeout(() => {
      keepWork(momentOf(state)).then(
        () => at === turn.current && setIsKept(true),
        () => {
          setFailed(true)
          setIsOn(false)
        },
      )
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [isOn, phase, table, roles, filled, improbable, drawn])
  const setOn = (on: boolean) => {
    setFailed(false)
    setIsOn(on)
    if (on) return
    turn.current++
    forgetWork().catch(() => setFailed(true))
  }
  return { isOn, isKept, failed, setOn }
}
