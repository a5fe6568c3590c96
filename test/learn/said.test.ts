import { describe, expect, it } from 'vitest'
import { ColumnModel, drawTables, sampleRows, Table } from '../../src/learn/index.js'

const table = Table.fromColumns({ x: [1, 2, 3, 4, 5, 6], y: [2, 4, null, 8, 10, 12] })
const controller = new AbortController()
const as = (value: unknown) => value as never

describe('what would be ignored, or fail later, is refused at once', () => {
  it('a controller, or anything else, in place of its signal: nothing could be ended by it', async () => {
    const is = /signal must be an AbortSignal, as controller.signal is, got an AbortController$/
    const signal = as(controller)
    await expect(ColumnModel.fit(table, { signal })).rejects.toThrow(is)
    await expect(drawTables(table, { signal })).rejects.toThrow(is)
    await expect(sampleRows(table, 2, { signal })).rejects.toThrow(is)
    await expect(ColumnModel.fit(table, { finish: as(true) })).rejects.toThrow(
      'fit: finish must be an AbortSignal, got true',
    )
    const model = await ColumnModel.fit(table, { budget: 'fast', threads: 1 })
    expect(() => model.inTurns({ signal })).toThrow(is)
    expect(() => model.inTurns({ signal: as(null) })).toThrow('AbortSignal, got null')
    expect(() => model.evaluate(table, { mechanism: as('MNAR') })).toThrow(
      'evaluate: a mechanism of mcar, mar, mnar, got "MNAR"',
    )
    expect(() => model.fillRows([{ x: 'many' }])).toThrow(/^fillRows: row 1, column "x"/)
  })

  it('what is no function in place of onProgress', async () => {
    await expect(ColumnModel.fit(table, { onProgress: as(5) })).rejects.toThrow(
      'fit: onProgress must be a function, got 5',
    )
  })

  it('a path or rows in place of a table, with what makes one', async () => {
    await expect(ColumnModel.fit(as('a.csv'))).rejects.toThrow(
      'fit: a Table, got "a.csv" (readTable of colmask/node reads a file)',
    )
    await expect(ColumnModel.fit(as([{ a: 1 }]))).rejects.toThrow('(Table.from makes one of rows)')
  })
})
