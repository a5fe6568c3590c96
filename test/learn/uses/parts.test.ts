import { describe, expect, it } from 'vitest'
import { ColumnModel, Table } from '../../../src/learn/index.js'
import {
  auditPart,
  evaluatePart,
  finishAudit,
  finishEvaluation,
  mergeAudits,
  mergeEvaluations,
} from '../../../src/learn/parts.js'
import { normals } from '../../helpers/cells.js'

const ROWS = 300

function tableOf(seed: number): Table {
  const draws = normals(3 * ROWS, seed)
  const start = Date.UTC(2024, 0, 1)
  return Table.fromRows(
    Array.from({ length: ROWS }, (_, i) => {
      const [x = 0, a = 0, b = 0] = draws.slice(3 * i, 3 * i + 3)
      return {
        x: i % 9 === 2 ? null : x,
        y: i === 77 ? 60 : 2 * x + 0.3 * a,
        level: x + 0.5 * b > 0.6 ? 'high' : x < -0.6 ? 'low' : 'middle',
        when: new Date(start + Math.round(40 * x) * 86_400_000),
        code: [200, 301, 404, 500][i % 4],
        one: 7,
        note: `note ${i}`,
      }
    }),
  )
}

const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
const CUTS = [[], [1], [77], [78, 79, 200], [64, 128, 192, 256], [0, 299]]

describe('a model that looks at a table in parts', async () => {
  const model = await ColumnModel.fit(tableOf(1), { budget: 'fast', threads: 1 })
  const turns = model.inTurns()
  const fresh = tableOf(2)
  const parts = async <T>(
    cuts: readonly number[],
    look: (part: Table, first: number) => Promise<T>,
  ) => {
    const ends = [...cuts, ROWS]
    const found: T[] = []
    for (const [i, end] of ends.entries()) {
      const start = ends[i - 1] ?? 0
      found.push(sent(await look(fresh.slice(start, end), i === 0 ? 0 : start)))
    }
    return found
  }

  describe('evaluates it', () => {
    const options = { share: 0.25, seed: 3 } as const
    const look = (part: Table, first: number) => evaluatePart(turns, part, first, options)

    it('to the same bits, wherever it is cut, and in any order', async () => {
      const [whole] = await parts([], look)
      for (const cuts of CUTS) {
        const found = await parts(cuts, look)
        expect(mergeEvaluations(found)).toEqual(whole)
        const [first, ...rest] = [...found].reverse()
        const merged = rest.reduce((all, part) => sent(mergeEvaluations([all, part])), first)
        expect(merged).toEqual(whole)
      }
    })

    it('as evaluate does, but for which cells are hidden', async () => {
      const found = finishEvaluation(mergeEvaluations(await parts([100], look)))
      const seeds = [1, 2, 3, 4, 5, 6]
      const others = seeds.map((seed) => model.evaluate(fresh, { ...options, seed }))
      expect(found.columns.map(({ name }) => name)).toEqual(
        others[0]?.columns.map(({ name }) => name),
      )
      for (const [c, { cells, asClasses, kind, name }] of found.columns.entries()) {
        expect({ asClasses, kind }).toMatchObject({
          asClasses: others[0]?.columns[c]?.asClasses,
          kind: others[0]?.columns[c]?.kind,
        })
        const share = cells / (name === 'x' ? (ROWS * 8) / 9 : ROWS)
        expect(Math.abs(share - 0.25)).toBeLessThan(0.09)
      }
      const between = (pick: (one: typeof found) => number) => {
        const all = others.map(pick)
        const [least, most] = [Math.min(...all), Math.max(...all)]
        const room = 2 * (most - least)
        expect(pick(found)).toBeGreaterThan(least - room)
        expect(pick(found)).toBeLessThan(most + room)
      }
      between(({ typicalRmse }) => typicalRmse)
      between(({ accuracy }) => accuracy)
      between(({ typicalAccuracy }) => typicalAccuracy)
    })

    it('hides other cells by another seed, and no cell that evaluate would not hide', async () => {
      const [one] = await parts([], look)
      const [other] = await parts([], (part, first) =>
        evaluatePart(turns, part, first, { ...options, seed: 4 }),
      )
      expect(other).not.toEqual(one)
      const empty = Table.fromRows([{ x: null, y: null, level: null }], { kinds: { x: 'number' } })
      const found = finishEvaluation(await evaluatePart(turns, empty, 0, options))
      expect([found.cells, found.rmse]).toEqual([0, NaN])
    })

    it('refuses what goes by all rows, and what is no part of it', async () => {
      const mar = evaluatePart(turns, fresh, 0, { mechanism: 'mar' })
      await expect(mar).rejects.toThrow("evaluatePart: mechanism 'mcar' of a part of a table")
      await expect(evaluatePart(turns, fresh, -1)).rejects.toThrow('firstRow must be an integer')
      const [whole] = await parts([], look)
      expect(() => mergeEvaluations([])).toThrow('mergeEvaluations: a part at least')
      expect(() => mergeEvaluations([{ ...whole, version: 2 }])).toThrow('version 1, got 2')
      expect(() => mergeEvaluations([whole, { ...whole, columns: [] }])).toThrow(
        'the columns of the first part',
      )
    })
  })

  describe('audits it', () => {
    const options = { most: 12 } as const
    const look = (part: Table, first: number) => auditPart(turns, part, first, options)

    it('to the same cells and bits, wherever it is cut, and in any order', async () => {
      const [whole] = await parts([], look)
      expect(whole?.cells).toHaveLength(12)
      for (const cuts of CUTS) {
        const found = await parts(cuts, look)
        expect(mergeAudits(found)).toEqual(whole)
        expect(mergeAudits([...found].reverse())).toEqual(whole)
      }
    })

    it('as audit does with a table that the model has not seen', async () => {
      const found = finishAudit(mergeAudits(await parts([50, 210], look)))
      expect(found).toEqual(model.audit(fresh, options))
      expect(found[0]).toMatchObject({ row: 77, column: 'y', value: 60 })
    })

    it('refuses what is no part of it', async () => {
      expect(() => mergeAudits([])).toThrow('mergeAudits: a part at least')
      const [whole] = await parts([], look)
      const odd = { ...whole, cells: [{ ...whole?.cells[0], probability: 2 }] }
      expect(() => finishAudit(odd)).toThrow('cells[0].probability')
    })
  })
})
