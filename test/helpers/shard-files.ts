import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as Shards from '../../src/shards/index.js'

/** The package as it is built: its workers are files beside it. */
export async function builtShards(): Promise<typeof Shards> {
  const url = new URL('../../dist/shards/index.js', import.meta.url).href
  return import(/* @vite-ignore */ url)
}

/** Lines of a table whose columns go together, with holes, quotes, and line ends inside of quotes. */
export function tableLines(rows: number, first = 0): string[] {
  return Array.from({ length: rows }, (_, i) => lineOf(i + first))
}

export const HEADER = 'id,height,weight,born,group,note'

function lineOf(row: number): string {
  const wave = Math.sin(row) + 0.3 * Math.sin(17 * row)
  const cells = [
    `r${row}`,
    (170 + 10 * wave).toFixed(1),
    (70 + 8 * wave + Math.cos(5 * row)).toFixed(1),
    new Date(864e5 * (8000 + Math.round(900 * wave))).toISOString().slice(0, 10),
    wave > 0.2 ? 'tall' : wave < -0.4 ? 'small' : 'middle',
    row % 5 === 0 ? `"said ""${row}"",\nand left"` : 'none',
  ]
  const isHole = (c: number) => c > 0 && c < 5 && (row * 7 + c * 3) % 11 === 0
  return cells.map((cell, c) => (isHole(c) ? '' : cell)).join(',')
}

/** Writes lines as CSV, in so many files of about the same length. */
export function writeShards(folder: string, lines: readonly string[], files: number): string {
  mkdirSync(folder, { recursive: true })
  const each = Math.ceil(lines.length / files)
  for (let i = 0; i < files; i++) {
    const own = lines.slice(i * each, (i + 1) * each)
    const name = `part-${String(i).padStart(3, '0')}.csv`
    writeFileSync(join(folder, name), `${[HEADER, ...own].join('\n')}\n`)
  }
  return folder
}

/** The rows of all tables in a folder, as they are written, one after the other, without headers. */
export function rowsIn(folder: string, header = `${HEADER}\n`): string {
  return filesIn(folder)
    .map((path) => readFileSync(join(folder, path), 'utf8').slice(header.length))
    .join('')
}

/** Outputs below a folder, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !path.split('/').some((part) => /^[_.]/.test(part)))
    .sort()
}

/** Makes a plan take an input as it is now, as if it had been so when it was planned. */
export function adopt(out: string, input: number, path: string): void {
  const place = join(out, '_colmask', 'plan.json')
  const plan = JSON.parse(readFileSync(place, 'utf8'))
  const { size, mtimeNs } = statSync(path, { bigint: true })
  Object.assign(plan.inputs[input], { size: Number(size), mark: String(mtimeNs) })
  writeFileSync(place, JSON.stringify(plan))
}
