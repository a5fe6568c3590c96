import { describe, expect, it } from 'vitest'
import {
  formatCsv,
  formatJson,
  makeHoles,
  parseCsv,
  parseJson,
  Table,
} from '../../src/learn/index.js'

const table = Table.fromColumns({ age: [1, 2, 3], name: ['x', 'y', 'x'] })
const as = (value: unknown) => value as never

describe('what is given for something else is named, with what helps', () => {
  const cases: [() => unknown, string][] = [
    [
      () => parseCsv(as(new Uint8Array([49]))),
      'parseCsv: text must be a string, got Uint8Array (parseTable of colmask/bytes reads bytes)',
    ],
    [() => parseJson(as({ a: 1 })), 'parseJson: text must be a string, got an object'],
    [() => formatCsv(as([{ a: 1 }])), 'formatCsv: a Table, got [an object]'],
    [() => formatJson(as([{ a: 1 }])), 'formatJson: a Table, got [an object]'],
    [
      () => Table.fromColumns(as([{ a: 1 }])),
      'fromColumns: an object of columns, or pairs of names and columns (fromRows takes rows), got an object',
    ],
    [() => table.column('Age'), 'column: the name of a column, got "Age"; did you mean "age"?'],
    [
      () => makeHoles(table, { columns: ['agee'] }),
      'makeHoles: columns that there are, got no column "agee"; did you mean "age"?',
    ],
  ]
  it.each(cases)('%s', (call, message) => {
    expect(call).toThrow(new RegExp(`^${message.replaceAll(/[()[\]?.]/g, '\\$&')}$`))
  })

  it('what is infinite is kept, as the docs say', () => {
    const { columns } = Table.fromRows([{ x: Infinity }, { x: 2 }])
    expect(columns[0]?.kind).toBe('number')
    expect(columns[0]?.cell(0)).toBe(Infinity)
  })
})
