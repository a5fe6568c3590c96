import { afterAll, describe, expect, it } from 'vitest'
import { ColumnModel, createImputer, makeHoles, Table } from '../../src/learn/index.js'
import { mixedTable } from '../helpers/mixed-table.js'

const table = mixedTable(300)
const model = await ColumnModel.fit(table, { budget: 'fast', threads: 1 })
const holes = makeHoles(mixedTable(700), { share: 0.3, seed: 2 }).table
const wanted = model.impute(holes).toColumns()
const imputers = [1, 2, 3].map((threads) => createImputer(model, { threads }))
afterAll(() => Promise.all(imputers.map((imputer) => imputer.close())))

describe('imputeAsync', () => {
  it.each([1, 2, 3])(
    'on %d threads: the bytes of impute, twice by the same threads',
    async (threads) => {
      for (let i = 0; i < 2; i++) {
        const filled = await model.imputeAsync(holes, { threads })
        expect(filled.toColumns()).toEqual(wanted)
      }
    },
  )

  it('one draw is that of impute', async () => {
    const drawn = await model.imputeAsync(holes, { threads: 2, draw: 1, seed: 5 })
    expect(drawn.toColumns()).toEqual(model.impute(holes, { draw: 1, seed: 5 }).toColumns())
  })

  it('tells its progress up to 1, and other work has its turn', async () => {
    const shares: number[] = []
    let turns = 0
    const other = setInterval(() => turns++, 1)
    await model.imputeAsync(holes, { threads: 2, onProgress: (share) => shares.push(share) })
    clearInterval(other)
    expect(shares.at(-1)).toBe(1)
    expect([...shares].sort((a, b) => a - b)).toEqual(shares)
    expect(turns).toBeGreaterThan(0)
  })

  it('rejects with the signal’s reason, before and meanwhile', async () => {
    const gone = AbortSignal.abort(new Error('gone'))
    await expect(model.imputeAsync(holes, { signal: gone })).rejects.toThrow('gone')
    const work = new AbortController()
    const filling = model.imputeAsync(holes, { threads: 1, signal: work.signal })
    work.abort(new Error('enough'))
    await expect(filling).rejects.toThrow('enough')
    expect((await model.imputeAsync(holes, { threads: 1 })).toColumns()).toEqual(wanted)
  })

  it('refuses what is no table, no option, no number of threads', async () => {
    await expect(model.imputeAsync([] as never)).rejects.toThrow(TypeError)
    await expect(model.imputeAsync(holes, { threads: 0 })).rejects.toThrow(RangeError)
    await expect(model.imputeAsync(holes, { most: 1 } as object)).rejects.toThrow(/most/)
  })
})

describe('an imputer', () => {
  it('fills many small tables that come at once as impute fills each alone, on 1, 2 and 3 threads', async () => {
    const parts = Array.from({ length: 60 }, (_, i) => holes.slice(10 * i, 10 * i + 1 + (i % 4)))
    for (const imputer of imputers) {
      const filled = await Promise.all(parts.map((part) => imputer.impute(part)))
      for (const [i, part] of parts.entries()) {
        expect(filled[i]?.toColumns()).toEqual(model.impute(part).toColumns())
      }
    }
  })

  it('is made of a model’s bytes too, and fills rows', async () => {
    const imputer = createImputer(model.toBytes(), { threads: 1 })
    const rows = holes.slice(0, 20).toRows()
    expect(await imputer.fillRows(rows)).toEqual(model.fillRows(rows))
    await imputer.close()
    await expect(imputer.impute(holes)).rejects.toThrow('impute: an imputer that is not closed')
  })

  it('that is closed rejects what it has not filled', async () => {
    const imputer = createImputer(model, { threads: 1 })
    const failed = expect(imputer.impute(holes)).rejects.toThrow()
    await imputer.close()
    await failed
  })

  it('refuses a wrong table without harm to the others', async () => {
    const [imputer] = imputers
    const good = imputer?.impute(holes)
    await expect(imputer?.impute(Table.fromColumns({ other: [1] }))).rejects.toThrow(RangeError)
    expect((await good)?.toColumns()).toEqual(wanted)
  })

  it('is refused of what is no model', () => {
    expect(() => createImputer({} as never)).toThrow(TypeError)
    expect(() => createImputer(new Uint8Array(9))).toThrow(/^createImputer: a file of/)
  })
})
