import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { VERSION } from '../../../src/learn/file/model-header.js'
import { fromSafetensors, toSafetensors } from '../../../src/learn/file/safetensors.js'
import { ColumnModel, Table } from '../../../src/learn/index.js'
import { putTogether, sameBytes, takeApart } from '../../helpers/model-files.js'

const fixture = (name: string) => new URL(`../../fixtures/models/${name}`, import.meta.url)
/** What release 0.1.0 wrote, and how it filled some rows. */
const old = Uint8Array.from(readFileSync(fixture('version-1.safetensors')))
const { rows, filled } = JSON.parse(readFileSync(fixture('version-1.json'), 'utf8'))

describe.each([2, 3, 4, 5])('a model of version %i', (version) => {
  it('fills as it did, to 1e-6; one of this version is written as it was: a change that it cannot bear raises the version', () => {
    const bytes = Uint8Array.from(readFileSync(fixture(`version-${version}.safetensors`)))
    const given = JSON.parse(readFileSync(fixture(`version-${version}.json`), 'utf8'))
    const model = ColumnModel.fromBytes(bytes)
    const now = model.impute(Table.fromRows(given.rows, { kinds: model.schemas })).toRows()
    for (const [i, { x, y, level }] of given.filled.entries()) {
      expect(now[i]?.['x']).toBeCloseTo(x, 6)
      expect(now[i]?.['y']).toBeCloseTo(y, 6)
      expect(now[i]?.['level']).toBe(level)
    }
    expect(given.filled.length).toBeGreaterThan(3)
    const again = model.toBytes()
    expect(sameBytes(again, bytes)).toBe(version === VERSION)
    expect(
      ColumnModel.fromBytes(again)
        .impute(Table.fromRows(given.rows, { kinds: model.schemas }))
        .toRows(),
    ).toEqual(now)
  })
})

describe('a model of version 5 that keeps two models to draw by', () => {
  it('draws as it did, to 1e-6, a third draw by the first one again', () => {
    const bytes = Uint8Array.from(readFileSync(fixture('version-5.safetensors')))
    const given = JSON.parse(readFileSync(fixture('version-5.json'), 'utf8'))
    const model = ColumnModel.fromBytes(bytes)
    expect(model.storedDraws).toBe(2)
    const table = Table.fromRows(given.rows, { kinds: model.schemas })
    const now = model.impute(table, { draws: 3, seed: 1 }).map((drawn) => drawn.toRows())
    for (const [draw, rowsOf] of given.drawn.entries()) {
      for (const [i, { x, y, level }] of rowsOf.entries()) {
        expect(now[draw]?.[i]?.['x']).toBeCloseTo(x, 6)
        expect(now[draw]?.[i]?.['y']).toBeCloseTo(y, 6)
        expect(now[draw]?.[i]?.['level']).toBe(level)
      }
    }
    expect(given.drawn).toHaveLength(3)
  })
})

describe('a model of version 3, which says where the children of nodes are', () => {
  it.each<[string, number, string]>([
    ['next', 0, 'forest.next of children after their parents, got 0'],
    ['roots', -7, 'roots of trees whose nodes are each reached once'],
    ['feature', 99, 'forest.feature of features from 0 to'],
  ])('is refused with a wrong one of %s', (part, value, message) => {
    const file = takeApart(Uint8Array.from(readFileSync(fixture('version-3.safetensors'))))
    const data = file.tensors.get(`experts.0.forest.${part}`)?.data
    if (data !== undefined) data[0] = value
    expect(() => ColumnModel.fromBytes(putTogether(file))).toThrow(message)
  })

  it('is written in less than 0.7 of its bytes', () => {
    const bytes = Uint8Array.from(readFileSync(fixture('version-3.safetensors')))
    expect(ColumnModel.fromBytes(bytes).toBytes().length).toBeLessThan(0.7 * bytes.length)
  })
})

describe('a model of version 1', () => {
  it('fills as it did, to 1e-6, and is written as one of this version', () => {
    const model = ColumnModel.fromBytes(old)
    const table = Table.fromRows(rows, { kinds: model.schemas })
    const now = model.impute(table).toRows()
    for (const [i, { x, y, level }] of filled.entries()) {
      expect(now[i]?.['x']).toBeCloseTo(x, 6)
      expect(now[i]?.['y']).toBeCloseTo(y, 6)
      expect(now[i]?.['level']).toBe(level)
    }
    expect(model.columns.map(({ filledWith }) => filledWith)).toContain('predictions')
    for (const { skill, error, typicalError } of model.columns) {
      expect(skill).toBeGreaterThan(0)
      expect(error).toBeLessThan(typicalError)
    }
    expect(Number.isFinite(model.audit(table)[0]?.probability)).toBe(true)
    const again = ColumnModel.fromBytes(model.toBytes())
    expect(again.impute(table).toRows()).toEqual(now)
    expect(sameBytes(again.toBytes(), model.toBytes())).toBe(true)
  })

  it('has no checksum, but is checked by all else', () => {
    const { tensors, metadata } = fromSafetensors('test', old)
    const read = (change: (header: Record<string, unknown[]>) => void) => () => {
      const header = JSON.parse(metadata['colmask'] ?? '')
      change(header)
      ColumnModel.fromBytes(toSafetensors(tensors, { colmask: JSON.stringify(header) }))
    }
    expect(read(() => undefined)).not.toThrow()
    expect(read(({ quality }) => quality?.splice(0, 1, null))).toThrow(
      'fromBytes: a model whose quality[0] is an object, got null',
    )
    expect(read(({ columns }) => columns?.splice(0, 1))).toThrow('fromBytes: a model whose ')
  })
})
