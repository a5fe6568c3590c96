import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  checkBudget,
  experts,
  fitPart,
  judgeBefore,
  type PreparedFit,
  type PrepareOptions,
  preparedFromBytes,
  preparedToBytes,
  prepareFit,
  stackParts,
} from '../../src/learn/fit-in-parts.js'
import { ColumnModel, Table } from '../../src/learn/index.js'
import { Generator, randn } from '../../src/random/index.js'
import { temporaryFolder } from '../helpers/folder.js'
import { mixedTable } from '../helpers/mixed-table.js'
import { putTogether, sameBytes, takeApart } from '../helpers/model-files.js'

const folder = temporaryFolder()

/** Numbers in so many columns that a Gaussian of a few factors is all there is. */
function wideTable(rows: number, columns: number): Table {
  const { data } = randn([rows, columns + 1], { generator: new Generator().manualSeed(1) })
  const at = (row: number, c: number) => Number(data[row * (columns + 1) + c])
  const value = (row: number, c: number) =>
    (row + c) % 9 === 0 ? null : (2 * at(row, columns) + at(row, c)).toFixed(3)
  const list = Array.from({ length: columns }, (_, c): [string, (string | null)[]] => [
    `x${c}`,
    Array.from({ length: rows }, (_, row) => value(row, c)),
  ])
  return Table.fromColumns(list)
}

/** Each expert from the bytes of what was prepared, as a worker that knows nothing else has it. */
async function partsOf(bytes: Uint8Array): Promise<Uint8Array[]> {
  const { judges, finals } = experts(preparedFromBytes(bytes))
  const parts: Uint8Array[] = []
  for (let index = 0; index < judges + finals; index++) {
    const prepared = preparedFromBytes(bytes)
    const judge = parts[judgeBefore(prepared, index) ?? -1]
    parts.push(await fitPart(prepared, index, judge === undefined ? {} : { judge }))
  }
  return parts
}

async function fitInParts(table: Table, options: PrepareOptions, draws = 0): Promise<Uint8Array> {
  const bytes = preparedToBytes(await prepareFit(table, options))
  return stackParts(preparedFromBytes(bytes), await partsOf(bytes), { draws })
}

/** Said so that a failure does not print a model. */
function expectSame(a: Uint8Array, b: Uint8Array): void {
  expect(sameBytes(a, b)).toBe(true)
}

/** Two numbers that go together, with a hole here and there. */
function pairs(rows: number): Table {
  const x = (row: number) => Math.sin(0.7 * row)
  const list = Array.from({ length: rows }, (_, row) => ({
    x: row % 7 === 0 ? null : x(row),
    y: row % 9 === 0 ? null : x(row) ** 2 + 0.1 * Math.sin(29 * row),
  }))
  return Table.fromRows(list)
}

const lonely = Table.fromRows(
  [
    { a: 1, t: 'x y' },
    { a: 2.5, t: 'z w' },
    { a: null, t: 'q r' },
  ],
  {
    kinds: { t: 'text' },
  },
)
const TABLES: [string, Table, PrepareOptions, draws: number, threads: number[]][] = [
  ['a mixed table', mixedTable(110), { budget: 'fast', seed: 3 }, 1, [1, 2]],
  ['a table of two columns, balanced (2 threads)', pairs(60), { seed: 1 }, 0, [2]],
  ['a tiny table', mixedTable(14), { budget: 'fast', seed: 3 }, 1, [1, 2]],
  ['a wide table', wideTable(12, 301), { budget: 'fast' }, 0, [1, 2]],
  ['a table with nothing to learn', lonely, { budget: 'fast' }, 0, [1, 2]],
]

describe('a fit in parts gives the bytes of one on one machine, with 1 and 2 threads,', () => {
  it.each(TABLES)('of %s', async (_, table, options, draws, all) => {
    const bytes = await fitInParts(table, options, draws)
    for (const threads of all) {
      const model = await ColumnModel.fit(table, { ...options, draws, threads })
      expectSame(bytes, model.toBytes())
    }
  })

  it('whichever processes fit the experts, in any order', async () => {
    // More rows than averaging looks at.
    const table = pairs(520)
    const options = { budget: 'fast', seed: 8 } as const
    const bytes = preparedToBytes(await prepareFit(table, options))
    const [own, others] = await Promise.all([partsOf(bytes), inOtherProcess(bytes)])
    expect(own.length).toBe(others.length)
    for (const [i, part] of own.entries()) expectSame(part, others[i] as Uint8Array)
    const model = await ColumnModel.fit(table, { ...options, threads: 1 })
    expectSame(await stackParts(preparedFromBytes(bytes), others), model.toBytes())
  })
})

/** All parts, the last judge first, by the built package in a process of its own. */
function inOtherProcess(bytes: Uint8Array): Uint8Array[] {
  const dist = new URL('../../dist/learn/fit-in-parts.js', import.meta.url).href
  const path = join(folder, 'prepared')
  writeFileSync(path, bytes)
  const code = `
    import { readFileSync, writeFileSync } from 'node:fs'
    import * as parts from ${JSON.stringify(dist)}
    const path = process.argv[1]
    const prepared = parts.preparedFromBytes(readFileSync(path))
    const { judges, finals } = parts.experts(prepared)
    const order = [...Array(judges).keys()].reverse()
    for (let i = judges; i < judges + finals; i++) order.push(i)
    for (const index of order) {
      const before = parts.judgeBefore(prepared, index)
      const judge = before === undefined ? undefined : readFileSync(path + before)
      writeFileSync(path + index, await parts.fitPart(prepared, index, judge && { judge }))
    }
    console.log(order.length)`
  const args = ['--input-type=module', '-e', code, path]
  const count = Number(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  return Array.from({ length: count }, (_, i) => readFileSync(`${path}${i}`))
}

describe('how many experts there are', () => {
  it('is what the budget says, and none where there is nothing to learn', async () => {
    const of = async (table: Table, options: PrepareOptions) =>
      experts(await prepareFit(table, options))
    expect(await of(pairs(720), { budget: 'fast' })).toEqual({ judges: 1, finals: 1 })
    expect(await of(pairs(720), { budget: 'best' })).toEqual({ judges: 6, finals: 6 })
    expect(await of(mixedTable(14), { budget: 'best' })).toEqual({ judges: 1, finals: 0 })
    expect(await of(lonely, { budget: 'best' })).toEqual({ judges: 0, finals: 0 })
  })
})

describe('of what is handed on', () => {
  const table = mixedTable(110)
  const options = { budget: 'fast', seed: 3 } as const
  let prepared: PreparedFit
  let bytes: Uint8Array
  let parts: Uint8Array[]

  beforeAll(async () => {
    prepared = await prepareFit(table, options)
    bytes = preparedToBytes(prepared)
    parts = await partsOf(bytes)
  })

  const flipped = (whole: Uint8Array, at: number) => {
    const file = Uint8Array.from(whole)
    file[at] = (file[at] as number) ^ 16
    return file
  }

  it('prepared bytes come back as they were', () => {
    const { plan: _, ...again } = preparedFromBytes(bytes)
    const { plan: __, ...before } = prepared
    expect(again).toEqual(before)
    expectSame(preparedToBytes(preparedFromBytes(bytes)), bytes)
  })

  it('damaged bytes are refused in a sentence', async () => {
    for (let at = 0; at < bytes.length; at += 97) {
      const refused = /^preparedFromBytes: [^\n]+, got [^\n]+$/
      expect(() => preparedFromBytes(flipped(bytes, at)), `byte ${at}`).toThrow(refused)
      expect(() => preparedFromBytes(bytes.subarray(0, at))).toThrow(refused)
    }
    const [first = bytes, ...others] = parts
    for (let at = 0; at < first.length; at += Math.ceil(first.length / 60)) {
      const stacking = stackParts(prepared, [flipped(first, at), ...others])
      await expect(stacking, `byte ${at}`).rejects.toThrow(/^stackParts: [^\n]+, got [^\n]+$/)
    }
  })

  it('bytes whose checksum is right are looked at too', () => {
    const changes: [RegExp, (file: ReturnType<typeof takeApart>) => void][] = [
      [
        /version is 5, got 4$/,
        ({ header }) => {
          header.version = 4
        },
      ],
      [
        /budget is one of "fast", "balanced", "best", got 30$/,
        ({ header }) => {
          header.budget = 30
        },
      ],
      [
        /prior is a finite number above 0, or null, got 0$/,
        ({ header }) => {
          header.prior = 0
        },
      ],
      [
        /prior is a number, got "none"$/,
        ({ header }) => {
          header.prior = null
        },
      ],
      [
        /columns\[1\]\.name is a name that no other column has/,
        ({ header }) => {
          header.columns[1].name = 'x'
        },
      ],
      [
        /with a tensor hashes in order/,
        ({ tensors }) => {
          tensors.get('hashes')?.data.reverse()
        },
      ],
      [
        /with a tensor cells of cells of its columns/,
        ({ tensors }) => {
          tensors.get('cells')?.data.fill(1e5)
        },
      ],
      [
        /with no tensors but its own/,
        ({ tensors }) => {
          tensors.set('more', { shape: [0], data: new Uint8Array(0) })
        },
      ],
    ]
    for (const [expected, change] of changes) {
      const file = takeApart(bytes)
      change(file)
      expect(() => preparedFromBytes(putTogether(file))).toThrow(expected)
    }
  })

  it('and so are those of experts, of which judges have no trees', async () => {
    const [first = bytes, second = bytes, last = bytes] = parts
    const stackWith = (change: (file: ReturnType<typeof takeApart>) => void) => {
      const file = takeApart(first)
      change(file)
      return stackParts(prepared, [putTogether(file), second, last])
    }
    const of = (file: Uint8Array) => [...takeApart(file).tensors.keys()].join()
    expect(of(first)).not.toMatch(/forest|chain/)
    expect(of(last)).toMatch(/forest.+chain/)
    const one = { shape: [1, 1], data: new Float32Array(1) }
    for (const name of ['outOfFold', 'averaging', 'history']) {
      const changed = stackWith(({ tensors }) => tensors.set(name, one))
      await expect(changed).rejects.toThrow(`stackParts: a fitted expert with a tensor ${name} of`)
    }
    const negative = stackWith(({ header }) => {
      header.best = -1
    })
    await expect(negative).rejects.toThrow(/a fitted expert whose best is .+, got -1$/)
  })

  it('foreign bytes are refused by what they are', async () => {
    const [judge = bytes, second = bytes] = parts
    const model = (await stackParts(prepared, parts)).slice()
    expect(() => preparedFromBytes(judge)).toThrow(
      'preparedFromBytes: a prepared fit, got "a fitted expert"',
    )
    expect(() => preparedFromBytes(model)).toThrow(
      'preparedFromBytes: a prepared fit, got "another file"',
    )
    await expect(fitPart(prepared, 2, { judge: second })).rejects.toThrow(
      'fitPart: judge 0, got "judge 1"',
    )
    await expect(fitPart(prepared, 2)).rejects.toThrow('fitPart: the bytes of judge 0, got none')
    await expect(fitPart(prepared, 3)).rejects.toThrow(/fitPart: index .+ got 3/)
    await expect(stackParts(prepared, parts.slice(1))).rejects.toThrow(
      'stackParts: 3 experts, got 2',
    )
    const swapped = [parts[1], parts[0], parts[2]] as Uint8Array[]
    await expect(stackParts(prepared, swapped)).rejects.toThrow(
      'stackParts: judge 0, got "judge 1"',
    )
    const other = await prepareFit(table, { ...options, seed: 4 })
    await expect(stackParts(other, parts)).rejects.toThrow(
      /^stackParts: an expert of the prepared fit [0-9a-f]{8}, got "[0-9a-f]{8}"$/,
    )
  })

  it('a budget in seconds is refused, and so are other options', async () => {
    const seconds = { budget: 30 } as unknown as PrepareOptions
    await expect(prepareFit(table, seconds)).rejects.toThrow(
      "prepareFit: budget 'fast', 'balanced' or 'best', got 30",
    )
    expect(() => checkBudget('planShards', 30)).toThrow(/^planShards: budget 'fast'.+ got 30$/)
    await expect(prepareFit(table, { seed: -1 })).rejects.toThrow(/seed/)
    await expect(stackParts(prepared, parts, { draws: -1 })).rejects.toThrow(/draws/)
  })

  it('a signal ends an expert, and it tells how far it is', async () => {
    const reason = new Error('enough')
    const signal = AbortSignal.abort(reason)
    await expect(fitPart(prepared, 0, { signal })).rejects.toThrow(reason)
    const steps: number[] = []
    await fitPart(prepared, 0, { onProgress: ({ step }) => steps.push(step) })
    expect(steps.length).toBeGreaterThan(0)
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
  })
})
