import type { PooledEstimate } from './rubin.js'

const HEADS = ['estimate', 'error', 'df', 'p', 'low', 'high', 'fmi']

/** Pooled estimates in columns, numbers with four digits. */
export function pooledText(estimates: readonly PooledEstimate[]): string {
  const rows = estimates.map(({ name, estimate, standardError, df, p, interval, fmi }) => [
    name,
    ...[estimate, standardError, df, p, ...interval, fmi].map((value) => value.toPrecision(4)),
  ])
  const lines = [['', ...HEADS], ...rows]
  const widths = lines[0]?.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)))
  const padded = (cell: string, i: number) => {
    const width = widths?.[i] ?? 0
    return i === 0 ? cell.padEnd(width) : cell.padStart(width)
  }
  return lines.map((line) => line.map(padded).join('  ')).join('\n')
}
