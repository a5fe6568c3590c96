/** A table as it is in the clipboard, or dragged: as text with tabs; 'cell' for a single one, undefined for none. */
export function pastedTable(data: DataTransfer): string | 'cell' | undefined {
  const text = data.getData('text/plain')
  if (text.includes('\t')) return text
  const html = htmlTable(data.getData('text/html'))
  if (html !== undefined) return html
  if (/\S[\r\n]+\S/.test(text)) return text
  return text.trim() === '' ? undefined : 'cell'
}

/** The largest table of a page, as text with tabs. */
function htmlTable(html: string): string | undefined {
  if (!/<table/i.test(html)) return undefined
  // It runs nothing, and loads nothing.
  const page = new DOMParser().parseFromString(html, 'text/html')
  const tables = [...page.querySelectorAll('table')]
  const [largest] = tables.sort((a, b) => b.rows.length - a.rows.length)
  if (largest === undefined || largest.rows.length === 0) return undefined
  return [...largest.rows].map((row) => [...row.cells].flatMap(cellsOf).join('\t')).join('\n')
}

function cellsOf(cell: HTMLTableCellElement): string[] {
  const text = (cell.textContent ?? '').replace(/\s+/g, ' ').trim()
  const quoted = text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text
  return [quoted, ...Array.from({ length: Math.min(100, cell.colSpan - 1) }, () => '')]
}
