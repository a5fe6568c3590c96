import { extname } from 'node:path'
import type { FillOptions } from './filling.js'

/** What stands for a draw's number in the name of a file. */
export const DRAW = '{draw}'

/** A file that is written, and the draw that it holds, counted from 0; undefined for what is expected. */
export interface Target {
  readonly path: string
  readonly draw: number | undefined
}

/** The files that are written; in their names draws count from 1. */
export function targetsOf({
  output,
  draws,
  draw,
}: Pick<FillOptions, 'output' | 'draws' | 'draw'>): Target[] {
  if (draw !== undefined) {
    return [{ path: output.replaceAll(DRAW, String(draw)), draw: draw - 1 }]
  }
  if (draws === undefined) return [{ path: output, draw }]
  return Array.from({ length: draws }, (_, i) => ({ path: nameOf(output, i + 1), draw: i }))
}

/** `out.{draw}.csv` and `out.csv` are `out.1.csv`; `out.csv.gz` is `out.1.csv.gz`. */
function nameOf(output: string, number: number): string {
  if (output.includes(DRAW)) return output.replaceAll(DRAW, String(number))
  const ending = /(\.[^./\\]+)?\.(gz|gzip|zst|zstd)$/i.exec(output)?.[0] ?? extname(output)
  return `${output.slice(0, output.length - ending.length)}.${number}${ending}`
}
