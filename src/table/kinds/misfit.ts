/** A cell, and the row where it is. */
export interface Misfit {
  readonly text: string
  readonly row: number
}

/** The first of them, of which there may be none. */
export function firstOf(...misfits: readonly (Misfit | undefined)[]): Misfit | undefined {
  let first: Misfit | undefined
  for (const misfit of misfits) {
    if (misfit !== undefined && (first === undefined || misfit.row < first.row)) first = misfit
  }
  return first
}

/** The same cell where so many rows come before. */
export function moved(misfit: Misfit, rows: number): Misfit
export function moved(misfit: Misfit | undefined, rows: number): Misfit | undefined
export function moved(misfit: Misfit | undefined, rows: number): Misfit | undefined {
  return misfit && { text: misfit.text, row: misfit.row + rows }
}
