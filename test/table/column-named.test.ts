import { describe, expect, it } from 'vitest'
import { ColumnNameError, columnNamed, noColumn, Table } from '../../src/table/index.js'

describe('the name of a column', () => {
  it('is the one that is asked for, else the only one but for space around either', () => {
    expect(columnNamed([' a', 'a', 'a '], 'a')).toBe('a')
    expect(columnNamed([' a', 'b'], 'a')).toBe(' a')
    expect(columnNamed(['a', 'b'], ' a ')).toBe('a')
    expect(columnNamed([' a', 'a '], 'a')).toBeUndefined()
    expect(columnNamed(['A'], 'a')).toBeUndefined()
  })

  it.each([
    ['Agee', ['age', 'sex'], '; did you mean "age"?'],
    ['AGE', ['age', 'sex'], '; did you mean "age"?'],
    ['body_mas_g', ['bill_depth_mm', 'body_mass_g'], '; did you mean "body_mass_g"?'],
    ['x', ['X', 'y'], '; did you mean "X"?'],
    ['x', ['y', 'z'], ''],
    ['height', ['weight', 'species'], '; did you mean "weight"?'],
    ['colour', ['island', 'sex'], ''],
    ['a', [], ''],
  ])('of none: %s among %j', (asked, names, hint) => {
    expect(noColumn(names, asked)).toBe(`no column "${asked}"${hint}`)
  })

  it('as a kind: an error that suggests the nearest', () => {
    const make = (name: string) =>
      Table.fromColumns({ ' age': ['1', '2'], sex: ['f', 'm'] }, { kinds: { [name]: 'text' } })
    expect(make('age').column(' age').kind).toBe('text')
    expect(() => make('agee')).toThrow(ColumnNameError)
    expect(() => make('agee')).toThrow(RangeError)
    expect(() => make('agee')).toThrow(
      'fromColumns: kinds of columns that there are, got "agee"; did you mean " age"?',
    )
  })

  it('of `like` may be of no column; `kinds` hold before it', () => {
    const { schema } = Table.fromColumns({ x: ['007', '1'] }, { kinds: { x: 'number' } }).column(
      'x',
    )
    const like = new Map([
      ['a', schema],
      ['b', schema],
      ['none', schema],
    ])
    const columns = { a: ['01', '2'], b: ['01', '2'] }
    const table = Table.fromColumns(columns, { like, kinds: { b: 'category' } })
    expect(table.columns.map(({ kind }) => kind)).toEqual(['number', 'category'])
    expect(() => Table.fromColumns({ a: ['x'] }, { like })).toThrow('row 1, column "a"')
    expect(() => Table.fromColumns(columns, { like: {} as never })).toThrow('like must be a Map')
  })
})
