import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { pastedTable } from './clipboard-table.js'

export interface Incoming {
  onFiles(files: readonly File[]): void
  /** A table in text, or a single cell, which is none. */
  onText(text: string | 'cell'): void
}

/** Takes what is dropped or pasted anywhere on the page, while a part of it is shown. */
export function useIncoming(
  part: RefObject<HTMLElement | null>,
  { onFiles, onText }: Incoming,
): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const isShown = () => part.current !== null && part.current.offsetParent !== null
    const take = (data: DataTransfer, filesFirst: boolean) => {
      const files = [...data.files]
      // Spreadsheets put a picture of the cells beside the cells.
      const text = filesFirst && files.length > 0 ? undefined : pastedTable(data)
      if (text !== undefined && (text !== 'cell' || files.length === 0)) onText(text)
      else if (files.length > 0) onFiles(files)
    }
    const dragOver = (event: DragEvent) => {
      if (!isShown() || event.dataTransfer === null) return
      event.preventDefault()
      setOver(true)
    }
    const dragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!isShown() || event.dataTransfer === null) return
      event.preventDefault()
      take(event.dataTransfer, true)
    }
    const paste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event
      const isField = target instanceof Element && target.closest('input, textarea, select')
      if (!isShown() || clipboardData === null || isField) return
      take(clipboardData, false)
    }
    addEventListener('dragover', dragOver)
    addEventListener('dragleave', dragLeave)
    addEventListener('drop', drop)
    addEventListener('paste', paste)
    return () => {
      removeEventListener('dragover', dragOver)
      removeEventListener('dragleave', dragLeave)
      removeEventListener('drop', drop)
      removeEventListener('paste', paste)
    }
  }, [part, onFiles, onText])
  return over
}
