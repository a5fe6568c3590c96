import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fromSafetensors, toSafetensors } from '../../../src/learn/file/safetensors.js'
import { ColumnModel, Table } from '../../../src/learn/index.js'
import { sameBytes } from '../../helpers/model-files.js'

const fixture = (name: string) => new URL(`../../fixtures/models/${name}`, import.meta.url)
/** What release 0.1.0 wrote, and how it filled some rows. */
const old = Uint8Array.from(readFileSync(fixture('version-1.safetensors')))
const { rows, filled } = JSON.parse(readFileSync(fixture('version-1.json'), 'utf8'))

describe('a model of version 2', () => {
  it('fills as it did, to 1e-6, and is written as one of this version', () => {
    const bytes = Uint8Array.from(readFileSync(fixture('version-2.safetensors')))
    const given = JSON.parse(readFileSync(fixture('version-2.json'), 'utf8'))
    const model = ColumnModel.fromBytes(bytes)
    const now = model.impute(Table.fromRows(given.rows, { kinds: model.schemas })).toRows()
    for (const [i, { x, y, level }] of given.filled.entries()) {
      expect(now[i]?.['x']).toBeCloseTo(x, 6)
      expect(now[i]?.['y']).toBeCloseTo(y, 6)
      expect(now[i]?.['level']).toBe(level)
    }
    expect(given.filled.length).toBeGreaterThan(3)
    const again = ColumnModel.fromBytes(model.toBytes())
    expect(sameBytes(again.toBytes(), model.toBytes())).toBe(true)
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
      'load: a model whose quality[0] is an object, got null',
    )
    expect(read(({ columns }) => columns?.splice(0, 1))).toThrow('load: a model whose ')
  })
})
