import { expect, it } from 'vitest'
import { parseCsv } from '../../src/table/csv/csv.js'

const namesOf = (text: string, width?: number) =>
  parseCsv(text, { ...(width !== undefined && { width }) }).columns.map(({ name }) => name)

it('drops a column without a name or cells, unless the width says that it is there', () => {
  const text = 'a,b,\n1,2,\n3,4,\n'
  expect(namesOf(text)).toEqual(['a', 'b'])
  expect(namesOf(text, 3)).toEqual(['a', 'b', ''])
  expect(namesOf(text, 2)).toEqual(['a', 'b'])
})

it('takes a header of one name fewer for one without a name for the rows, if the width says so', () => {
  const text = 'a,b\nr1,1,2\n'
  expect(namesOf(text, 3)).toEqual(['row', 'a', 'b'])
  expect(() => namesOf(text, 2)).toThrow('line 2, column 3: expected 2 cells, got 3')
})

it('reads rows that all lack cells where the width says how many there are', () => {
  const text = 'a,b\n1\n2\n'
  expect(() => namesOf(text)).toThrow('expected 2 cells, got 1')
  expect(parseCsv(text, { width: 2 }).rows).toBe(2)
})

it('refuses a width that the header does not have', () => {
  expect(() => namesOf('a,b\n1,2\n', 4)).toThrow(
    'line 1, column 1: expected a header of 4 names, or one fewer, got 2',
  )
  expect(() => namesOf('a\n', 0)).toThrow(
    new RangeError('csv: width must be an integer of at least 1, got 0'),
  )
})
