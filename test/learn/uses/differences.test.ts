import { describe, expect, it } from 'vitest'
import { ColumnModel, Table } from '../../../src/learn/index.js'

const rows = Array.from({ length: 24 }, (_, i) => ({
  sex: i % 2 === 0 ? 'F' : 'M',
  age: 20 + ((i * 7) % 24),
  weight: 50 + ((i * 7) % 24) + 10 * (i % 2),
  id: `row ${i}`,
}))
const model = await ColumnModel.fit(Table.fromRows(rows), { budget: 'fast', threads: 1 })
const of = (columns: Record<string, (string | number | null)[]>) =>
  model.differences(Table.fromColumns(columns))

describe('differences', () => {
  it('are none of the table that was fitted, in whatever order its columns are, text or not', () => {
    const none = { absent: [], unknown: [], suggestions: {}, unseenLevels: [] }
    expect(model.differences(Table.fromRows(rows))).toEqual(none)
    const turned = rows.map(({ sex, age, weight }) => ({ weight, sex, age }))
    expect(model.differences(Table.fromRows(turned))).toEqual(none)
  })

  it('name what is absent, what is unknown, and the unknown name that is nearest', () => {
    const found = of({ Sex: ['F'], agee: [3], weight: [null], shoe: [40] })
    expect(found.absent).toEqual(['sex', 'age'])
    expect(found.unknown).toEqual(['Sex', 'agee', 'shoe'])
    expect(found.suggestions).toEqual({ sex: 'Sex', age: 'agee' })
  })

  it('count the cells of levels that were not learned, most of them first', () => {
    const sex = ['m', 'F', 'x', 'x', null, 'M']
    const { unseenLevels } = of({ sex, age: [1, 2, 3, 4, 5, 6], weight: [1, 2, 3, 4, 5, 6] })
    expect(unseenLevels).toEqual([
      {
        name: 'sex',
        levels: [
          { level: 'x', cells: 2 },
          { level: 'm', cells: 1 },
        ],
      },
    ])
  })
})

describe('a table with no column of the model', () => {
  const strange = Table.fromColumns({ Sex: ['F', 'M'], shoe: [40, null] })

  it.each(['impute', 'prepareDraws', 'estimate', 'audit', 'embed', 'evaluate'] as const)(
    'is refused by %s, which names what both have',
    (use) => {
      expect(() => model[use](strange)).toThrow(
        `${use}: a table with a column of the model's, "sex", "age", "weight", "id", got "Sex", "shoe"`,
      )
    },
  )

  it('has differences all the same', () => {
    expect(model.differences(strange).absent).toEqual(['sex', 'age', 'weight'])
  })
})
