import { Table } from '../../src/learn/index.js'

/**
 * A table of every kind of column, of which most go together: a wave, its integer, a day of it, its
 * level and its sign; beside them text, a column of one value and an empty one.
 *
 * @param hide of which cells to make holes; by default some of each
 */
export function mixedTable(
  rows: number,
  hide: (row: number, column: number) => boolean = (row, c) => (row + 3 * c) % 7 === 0,
  first = 0,
): Table {
  const kinds = { level: 'category', flag: 'boolean', id: 'text', empty: 'number' } as const
  const wave = (row: number) => Math.sin(0.7 * (row + first)) + 0.1 * Math.sin(29 * (row + first))
  const values: Record<string, (row: number) => string | number | boolean | Date | null> = {
    x: (row) => wave(row),
    y: (row) => (2 * wave(row) + 1).toFixed(2).replace('.', ','),
    count: (row) => Math.round(20 * wave(row)),
    day: (row) => new Date(864e5 * (19000 + Math.round(50 * wave(row)))),
    level: (row) => ['low', 'middle', 'high'][Math.floor(1.3 * wave(row) + 1.5)] ?? 'high',
    flag: (row) => wave(row) > 0,
    id: (row) => `id-${(row + first) * 7919}`,
    one: () => 7,
    empty: () => null,
  }
  const columns = Object.entries(values).map(([name, value], c): [string, unknown[]] => [
    name,
    Array.from({ length: rows }, (_, row) => (hide(row, c) ? null : value(row))),
  ])
  return Table.fromColumns(columns as [string, (string | null)[]][], { kinds })
}
