import { useEffect, useState } from 'preact/hooks'

/** How many of `count` things are to be drawn by now: one more each frame, so that no frame is late. */
export function useSlices(count: number): number {
  const [drawn, setDrawn] = useState(1)
  useEffect(() => {
    if (drawn >= count) return
    const frame = requestAnimationFrame(() => setDrawn(drawn + 1))
    return () => cancelAnimationFrame(frame)
  }, [drawn, count])
  return drawn
}
