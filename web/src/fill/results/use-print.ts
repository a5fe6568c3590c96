import { useEffect, useState } from 'preact/hooks'

/** Whether the page is drawn for paper, and what draws and prints it. */
export function usePrint(): readonly [isPrinted: boolean, print: () => void] {
  const [isPrinted, setPrinted] = useState(false)
  useEffect(() => {
    if (!isPrinted) return
    const done = () => setPrinted(false)
    addEventListener('afterprint', done)
    // Pictures know how wide they are a frame after they are there.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => window.print())
    })
    return () => {
      removeEventListener('afterprint', done)
      cancelAnimationFrame(frame)
    }
  }, [isPrinted])
  return [isPrinted, () => setPrinted(true)]
}
