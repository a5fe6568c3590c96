import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fillFiles } from '../../src/cli/fill-files.js'
import type { Filled } from '../../src/cli/filling.js'
import type { Source } from '../../src/cli/table-source.js'
import { Ensemble } from '../../src/learn/ensemble/ensemble.js'
import { ColumnModel, Table } from '../../src/learn/index.js'
import { normals } from '../helpers/cells.js'
import { temporaryFolder } from '../helpers/folder.js'

const all = temporaryFolder()
const workspace = () => mkdtempSync(join(all, 'draws-'))
const noise = normals(180, 5)
const table = Table.fromRows(
  Array.from({ length: 90 }, (_, i) => ({
    x: noise[i] as number,
    y: i % 4 === 0 ? null : 2 * (noise[i] as number) + (noise[i + 90] as number),
  })),
)
const model = await ColumnModel.fit(table, { budget: 'fast', threads: 1 })
const held: Source = {
  table,
  rows: 90,
  missing: new Map(),
  findings: [],
  stream: undefined,
}
let readings = 0
const streamed: Source = {
  ...held,
  stream: async function* () {
    readings++
    for (let row = 0; row < 90; row += 40) yield table.slice(row, row + 40)
  },
}

/** The draws' files, in a folder of their own. */
function draw(source: Source, folder: string, draws: number): Promise<Filled> {
  const options = { output: join(folder, 'o.csv'), draws, seed: 3, quiet: true } as const
  return fillFiles(model, source, undefined, { ...options, blankRows: 'keep' })
}

afterEach(() => vi.restoreAllMocks())

describe('draws that are written', () => {
  it('are the same to the byte from a stream as from a table that is held: 10 of them', async () => {
    const [one, two] = [workspace(), workspace()]
    await draw(held, one, 10)
    const { outputs, summary } = await draw(streamed, two, 10)
    expect(outputs.length).toBe(10)
    expect(summary.rows).toBe(90)
    const read = (folder: string, i: number) => readFileSync(join(folder, `o.${i}.csv`), 'utf8')
    const expected = model.impute(table, { draws: 10, seed: 3 })
    for (let i = 1; i <= 10; i++) {
      expect(read(two, i)).toBe(read(one, i))
      expect(read(one, i)).not.toBe(read(one, (i % 10) + 1))
      expect(Number(read(one, i).split('\n')[1]?.split(',')[1])).toBe(
        expected[i - 1]?.column('y').values[0],
      )
    }
  })

  it('take one prediction of a held table, and one of each part for 8 of a streamed one', async () => {
    const predict = vi.spyOn(Ensemble.prototype, 'predictInPieces')
    await draw(held, workspace(), 10)
    expect(predict).toHaveBeenCalledTimes(1)
    predict.mockClear()
    readings = 0
    await draw(streamed, workspace(), 8)
    expect(readings).toBe(1)
    expect(predict).toHaveBeenCalledTimes(3)
    predict.mockClear()
    await draw(streamed, workspace(), 17)
    expect(readings).toBe(4)
    expect(predict).toHaveBeenCalledTimes(9)
  })

  it('leave nothing behind where one cannot be written, or the stream breaks, and say which', async () => {
    const folder = workspace()
    await expect(draw(streamed, join(folder, 'none'), 3)).rejects.toThrow(/none/)
    const broken: Source = {
      ...held,
      stream: async function* () {
        yield table.slice(0, 40)
        throw new Error('the disk is gone')
      },
    }
    await expect(draw(broken, folder, 3)).rejects.toThrow('the disk is gone')
    expect(readdirSync(folder)).toEqual([])
    expect(existsSync(join(folder, 'none'))).toBe(false)
  })
})
