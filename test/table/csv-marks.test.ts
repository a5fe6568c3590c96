import { expect, it } from 'vitest'
import { formatCsv, parseCsv, Table } from '../../src/learn/index.js'

it('marks tell of each column that was filled which of its cells were, in the style of the file', () => {
  const table = parseCsv('# prices\nname;price;n\n"A";1,50;1\nB;;2\n\n"C";;3\n')
  const filled = table.fill(new Map([['price', [Number.NaN, 2.25, Number.NaN]]]))
  const lines = formatCsv(filled, { marks: true }).split('\n')
  expect(lines).toEqual([
    'name;price;price_filled;n',
    '"A";1,50;false;1',
    'B;2,25;true;2',
    '"C";;false;3',
    '',
  ])
})

it('without marks it is what it was, and where nothing was filled there are none', () => {
  const text = 'a,b\n1,\n,2\n'
  const table = parseCsv(text)
  expect(formatCsv(table, { marks: true })).toBe(text)
  expect(formatCsv(table, { marks: false })).toBe(text)
})

it('a name that a column has is not given twice; a cell that was hidden is not filled', () => {
  const table = Table.fromColumns({ a: [1, null, 3], a_filled: ['x', 'y', 'z'] })
  const filled = table.fill(new Map([['a', [0, 2, 0]]]))
  expect(formatCsv(filled, { marks: true })).toBe(
    'a,a_filled_,a_filled\n1,false,x\n2,true,y\n3,false,z\n',
  )
  const hidden = filled.map((column) => (column.name === 'a' ? column.hide([1, 0, 0]) : column))
  expect(formatCsv(hidden, { marks: true }).split('\n')[1]).toBe(',false,x')
})

it('marks are true or false', () => {
  expect(() => formatCsv(Table.fromColumns({}), { marks: 'yes' as never })).toThrow(
    /^formatCsv: marks must be true or false, got "yes"/,
  )
})
