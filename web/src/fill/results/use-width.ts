import { useLayoutEffect, useState } from 'preact/hooks'

/** How wide an element is, in pixels: pictures are drawn for it, so that their texts keep their size. */
export function useWidth(ref: { readonly current: HTMLElement | null }, at = 560): number {
  const [width, setWidth] = useState(at)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const look = () => setWidth((old) => Math.round(element.clientWidth) || old)
    const observer = new ResizeObserver(look)
    observer.observe(element)
    look()
    return () => observer.disconnect()
  }, [ref])
  return width
}
