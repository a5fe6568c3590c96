import { useEffect, useRef } from 'preact/hooks'

/** Takes files that are dropped beside all that takes them: else the browser would leave the page for the file. */
export function useDropped(isOn: boolean, onFiles: (files: readonly File[]) => void): void {
  const latest = useRef(onFiles)
  latest.current = onFiles
  useEffect(() => {
    if (!isOn) return
    const carried = (event: DragEvent) => {
      const { defaultPrevented, dataTransfer } = event
      if (defaultPrevented || !dataTransfer?.types.includes('Files')) return []
      event.preventDefault()
      return [...dataTransfer.files]
    }
    const drop = (event: DragEvent) => {
      const files = carried(event)
      if (files.length > 0) latest.current(files)
    }
    addEventListener('dragover', carried)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', carried)
      removeEventListener('drop', drop)
    }
  }, [isOn])
}
