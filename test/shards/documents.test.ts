import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkJob, isPlainPath, type Job, jobId } from '../../src/shards/jobs/job.js'
import { checkPlan, checkReceipt } from '../../src/shards/plan/check-documents.js'
import type { Plan, Receipt } from '../../src/shards/plan/documents.js'
import { outputOf, receiptOf, taskCount, taskOf } from '../../src/shards/plan/layout.js'

const HASH = '0123456789abcdef'.repeat(4)
const job: Job = { kind: 'fill', out: 'data/out', hash: HASH, part: 3 }

const whole = { input: 0, place: 0, part: null, firstRow: 0, rows: 5 } as const
const plan: Plan = {
  colmask: 'shards',
  version: 1,
  node: 20,
  out: 'out',
  inputs: [
    { path: 'in/a.csv.gz', size: 10, mark: '1', name: 'a.csv.gz' },
    { path: 's3://bucket/in/b.parquet', size: 10, mark: '"e"', name: 'x/b.parquet' },
  ],
  settings: {
    read: {},
    bytesPerShard: null,
    sample: 20_000,
    seed: 0,
    fit: null,
    fill: {
      draws: 0,
      seed: 0,
      blankRows: 'fill',
      round: true,
      where: [],
      bounds: null,
      shift: null,
    },
    outputFormat: null,
    outputEncoding: null,
  },
  draft: HASH,
  model: HASH,
  shards: [
    whole,
    {
      input: 1,
      place: 0,
      part: { firstRow: 0, rows: 4, rowGroups: [0, 2] },
      firstRow: 5,
      rows: 4,
    },
    {
      input: 1,
      place: 1,
      part: {
        firstRow: 4,
        rows: 1,
        bytes: { head: 10, headLines: 1, start: 80, end: 120, line: 7 },
      },
      firstRow: 9,
      rows: 1,
    },
  ],
  reads: [{ format: 'csv' }, { format: 'parquet' }],
  columns: [],
}

describe('jobs that come from a queue', () => {
  it('are taken if they are what they should be', () => {
    expect(checkJob(job, '')).toBeUndefined()
    expect(JSON.stringify(job).length).toBeLessThan(200)
  })

  it('are refused otherwise', () => {
    const odd = [
      { ...job, kind: 'run' },
      { ...job, out: '../other' },
      { ...job, out: '/etc' },
      { ...job, out: 'file:///etc' },
      { ...job, out: 'a\\..\\b' },
      { ...job, hash: 'abc' },
      { ...job, part: -1 },
      { ...job, part: 1.5 },
      { ...job, script: 'rm' },
      null,
      'fill',
    ]
    for (const one of odd) expect(checkJob(one, ''), JSON.stringify(one)).toBeDefined()
  })

  it('have ids that differ as they do, without colons', () => {
    const others = [
      { ...job, part: 4 },
      { ...job, kind: 'count' as const },
      { ...job, out: 'b' },
      { ...job, hash: 'f'.repeat(64) },
    ]
    const ids = [job, ...others].map(jobId)
    expect(new Set(ids).size).toBe(5)
    expect(ids.join('')).not.toContain(':')
    expect(jobId({ ...job })).toBe(jobId(job))
  })
})

describe('paths that stay below a root', () => {
  it('have no part that goes up, no scheme and no other separator', () => {
    for (const good of ['', 'a', 'a/b.csv', 'a/..b', 'a b/ä']) expect(isPlainPath(good)).toBe(true)
    for (const bad of ['..', 'a/../b', '/a', 'a\\b', 's3://a', 'C:/a', 'a\0', 5])
      expect(isPlainPath(bad)).toBe(false)
  })
})

describe('plans', () => {
  it('pass as they are made', () => {
    expect(checkPlan(JSON.parse(JSON.stringify(plan)), '')).toBeUndefined()
  })

  it('are refused with anything changed to another kind of value', () => {
    const paths = pathsIn(plan)
    expect(paths.length).toBeGreaterThan(60)
    for (const path of paths) {
      const copy = JSON.parse(JSON.stringify(plan))
      setAt(copy, path, { odd: [true] })
      // What is said of reading, and what each kind of relation may be, is looked at by what uses it.
      if (['read', 'reads', 'shift', 'bounds'].some((name) => path.includes(name))) continue
      expect(checkPlan(copy, ''), path.join('.')).toBeDefined()
    }
  })

  it('are refused with shards of inputs that there are not', () => {
    const stray = { ...plan, shards: [{ ...whole, input: 2 }] }
    expect(checkPlan(stray, '')).toMatchObject({ path: 'shards[0].input' })
  })

  it('name outputs as inputs are named: in a folder if they are cut, and of each draw', () => {
    const names = (one: Plan) =>
      Array.from({ length: taskCount(one) }, (_, i) => outputOf(one, taskOf(one, i)))
    expect(names(plan)).toEqual(['a.csv.gz', 'x/b/part-00000.parquet', 'x/b/part-00001.parquet'])
    const { settings } = plan
    const drawn = { ...plan, settings: { ...settings, fill: { ...settings.fill, draws: 2 } } }
    expect(names(drawn)).toEqual([
      ...names(plan).map((name) => `draw=1/${name}`),
      ...names(plan).map((name) => `draw=2/${name}`),
    ])
    const csv = { ...plan, settings: { ...settings, outputFormat: 'jsonl' as const } }
    expect(names(csv)[0]).toBe('a.jsonl.gz')
    const parquet = { ...plan, settings: { ...settings, outputFormat: 'parquet' as const } }
    expect(names(parquet)[0]).toBe('a.parquet')
  })
})

describe('receipts', () => {
  it('are refused with anything missing', () => {
    const receipt: Receipt = {
      plan: HASH,
      output: 'a.csv',
      task: 0,
      rows: 1,
      bytes: 2,
      sha256: HASH,
      missing: [1],
      filled: [0],
    }
    expect(checkReceipt(receipt, '')).toBeUndefined()
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(receipt)), (key) => {
        const { [key as keyof Receipt]: _, ...rest } = receipt
        expect(checkReceipt(rest, '')).toBeDefined()
      }),
    )
    expect(receiptOf('x/a.csv')).toBe('_colmask/receipts/x/a.csv.json')
  })
})

type Path = readonly string[]

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, key])),
  ]
}

function setAt(value: unknown, path: Path, to: unknown): void {
  const [first = '', ...rest] = path
  const object = value as Record<string, unknown>
  if (rest.length === 0) object[first] = to
  else setAt(object[first], rest, to)
}
