import { useEffect, useRef } from 'preact/hooks'

/** Asks before one leaves the page, where something would be lost. */
export function useLeaving(isAtRisk: () => boolean): void {
  const ask = useRef(isAtRisk)
  ask.current = isAtRisk
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (ask.current()) event.preventDefault()
    }
    addEventListener('beforeunload', onLeave)
    return () => removeEventListener('beforeunload', onLeave)
  }, [])
}
