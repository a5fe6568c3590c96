import type { ColumnCells } from '../../table/column-cells.js'
import type { Cell } from '../../table/kinds/kind.js'

/** The cells of a column of a workbook. */
export class ExcelCells implements ColumnCells {
  readonly length: number

  constructor(private readonly cells: readonly Cell[]) {
    this.length = cells.length
  }

  get(row: number): Cell {
    return this.cells[row]
  }

  /** Never: words such as NA are typed into workbooks by people who mean that nothing is known. */
  quoted(): boolean {
    return false
  }

  numberText(row: number): string | undefined {
    const cell = this.cells[row]
    return typeof cell === 'number' ? decimalText(cell) : undefined
  }
}

/**
 * A number in digits without an exponent, so that it can be seen how many decimals a column has;
 * undefined for whole numbers that a double does not hold exactly.
 */
export function decimalText(value: number): string | undefined {
  if (Number.isInteger(value)) return Number.isSafeInteger(value) ? String(value) : undefined
  const text = String(value)
  const at = text.indexOf('e-')
  if (at < 0) return text
  const sign = value < 0 ? '-' : ''
  const digits = text.slice(sign.length, at).replace('.', '')
  return `${sign}0.${'0'.repeat(Number(text.slice(at + 2)) - 1)}${digits}`
}
