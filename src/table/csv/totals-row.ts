import type { Finding } from '../findings/finding.js'
import { type CsvBlock, cellsIn, cellText, lineOf } from './csv-block.js'
import { lookOf } from './look-of.js'

const TOTAL =
  /^(grand |sub-?|over)?(totals?|all)$|^(sums?|summe|gesamt(summe)?|insgesamt|totale|total général|suma|somme|totaal|summa|итого|всего|合计|总计|合計|総計)$/i

/** A last row that adds up those above it, by the word that it begins with. */
export function totalsRow(block: CsvBlock, header: boolean): Finding | undefined {
  const row = block.rows - 1
  if (row < (header && block.line === 1 ? 2 : 1)) return undefined
  const cells = Array.from({ length: cellsIn(block, row) }, (_, i) => cellText(block, row, i))
  const at = cells.findIndex((cell) => cell.trim() !== '')
  const text = cells[at]?.trim().replace(/:$/, '') ?? ''
  if (!TOTAL.test(text) || !cells.slice(at + 1).some((cell) => lookOf(cell) === 'number')) {
    return undefined
  }
  // Where others begin so too, it is a group, not the sum.
  for (let other = 0; other < row; other++) {
    if (cellsIn(block, other) > at && cellText(block, other, at).trim() === cells[at]?.trim()) {
      return undefined
    }
  }
  return { code: 'totals-row', text, lines: [lineOf(block, row)] }
}
