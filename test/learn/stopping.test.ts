import { describe, expect, it } from 'vitest'
import { ColumnModel, type FitOptions, Table } from '../../src/learn/index.js'
import { Generator } from '../../src/random/generator.js'

/** Columns that go together, with a fifth of their cells missing; of so many classes, or numbers. */
function tableOf(rows: number, columns: number, classes = 0, seed = 1): Table {
  const generator = new Generator().manualSeed(seed)
  const next = () => generator.uniform32()
  const base = Array.from({ length: rows }, () => [next(), next()] as const)
  const entries = Array.from({ length: columns }, (_, c): [string, (number | string | null)[]] => {
    const share = next()
    const cells = base.map(([a, b]) => {
      const value = share * a + (1 - share) * b + 0.05 * next()
      if (next() < 0.2) return null
      return classes === 0 ? value : `k${Math.floor(value * classes * 0.95)}`
    })
    return [`c${c}`, cells]
  })
  return Table.fromColumns(Object.fromEntries(entries))
}

/** A signal that is aborted once it was looked at so often. */
class Countdown {
  readonly reason = new Error('enough')
  looks = 0
  constructor(private readonly most = Number.POSITIVE_INFINITY) {}
  get aborted(): boolean {
    return this.looks++ >= this.most
  }
}

/**
 * Milliseconds that this process has computed: what a machine does besides, and how busy it is, does not
 * count.
 */
function computed(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function expectFilled(model: ColumnModel, table: Table): void {
  for (const column of model.impute(table, { blankRows: 'fill' }).columns) {
    expect(column.given).toBe(table.rows)
    for (const value of column.values) expect(Number.isFinite(value)).toBe(true)
  }
}

const SMALL = tableOf(60, 5)
const CLASSES = tableOf(400, 6, 60)
const WIDE = tableOf(30, 300)
const ONE = { threads: 1, seed: 1 } as const
/** 1, 3, 9, ...: every phase of a fit that looks so often. */
const series = (looks: number) =>
  Array.from({ length: Math.ceil(Math.log(looks) / Math.log(3)) }, (_, i) => 3 ** i)

describe('a fit that is aborted', () => {
  it('after any number of looks at its signal throws the reason, and never gives a model', async () => {
    const signal = new Countdown()
    await ColumnModel.fit(SMALL, { ...ONE, budget: 'fast', signal })
    expect(signal.looks).toBeGreaterThan(300)
    const last = signal.looks - 1
    for (const most of [0, ...series(last), last]) {
      const counted = new Countdown(most)
      const fitting = ColumnModel.fit(SMALL, { ...ONE, budget: 'fast', signal: counted })
      await expect(fitting).rejects.toBe(counted.reason)
    }
  })

  it.each([
    ['6 columns of 60 classes', 1, CLASSES],
    ['6 columns of 60 classes', 2, CLASSES],
    ['300 columns', 1, WIDE],
  ] as const)(
    'of %s, on %i threads, is so within 100 ms of computing in most phases, and 300 ms in all',
    async (_, threads, table) => {
      const times: number[] = []
      for (const delay of [40, 300, 1000]) {
        const abort = new AbortController()
        let at = 0
        setTimeout(() => {
          at = computed()
          abort.abort(new Error('enough'))
        }, delay)
        const fitting = ColumnModel.fit(table, { threads, seed: 1, signal: abort.signal })
        await expect(fitting).rejects.toThrow('enough')
        times.push(computed() - at)
      }
      times.sort((a, b) => a - b)
      expect(times[1]).toBeLessThan(100)
      expect(times[2]).toBeLessThan(300)
    },
  )

  it.each([
    ['6 columns of 60 classes', CLASSES],
    ['300 columns', WIDE],
  ])(
    'of %s, gives other work its turn after 100 ms of computing, 19 of 20 times',
    async (_, table) => {
      const turns: number[] = []
      let last = computed()
      const timer = setInterval(() => {
        turns.push(computed() - last)
        last = computed()
      }, 5)
      const abort = new AbortController()
      setTimeout(() => abort.abort(new Error('enough')), 2000)
      const fitting = ColumnModel.fit(table, { ...ONE, signal: abort.signal })
      await expect(fitting).rejects.toThrow('enough')
      clearInterval(timer)
      turns.sort((a, b) => a - b)
      expect(turns.length).toBeGreaterThan(10)
      expect(turns[Math.floor(0.95 * turns.length)]).toBeLessThan(100)
      expect(turns.at(-1)).toBeLessThan(500)
    },
  )
})

describe('a fit that is told to finish', () => {
  it('after any number of looks gives a model that fills all holes', async () => {
    const whole = new Countdown()
    await ColumnModel.fit(SMALL, { ...ONE, budget: 'fast', finish: whole })
    expect(whole.looks).toBeGreaterThan(300)
    for (const most of [0, ...series(whole.looks)]) {
      const finish = new Countdown(most)
      const model = await ColumnModel.fit(SMALL, { ...ONE, budget: 'fast', finish })
      expectFilled(model, SMALL)
      for (const { skill } of model.columns) expect(skill).toBeGreaterThanOrEqual(0)
    }
  })

  it('of 300 columns gives one too, wherever it is', async () => {
    for (const most of [0, 300]) {
      const finish = new Countdown(most)
      const model = await ColumnModel.fit(WIDE, { ...ONE, budget: 'fast', finish })
      expectFilled(model, WIDE)
    }
  })

  it('never too late to change anything gives the same bytes as one that is not', async () => {
    const options: FitOptions = { ...ONE, budget: 'fast' }
    const [plain, watched] = await Promise.all([
      ColumnModel.fit(SMALL, options),
      ColumnModel.fit(SMALL, { ...options, finish: new Countdown(), signal: new Countdown() }),
    ])
    expect(watched.toBytes()).toEqual(plain.toBytes())
  })
})

describe('a budget in seconds', () => {
  it.each([
    ['300 columns', WIDE, 2],
    ['6 columns of 60 classes', CLASSES, 2],
  ] as const)(
    'of %s is kept within 1.5 times and 2 s, and every hole is filled',
    async (_, table, budget) => {
      const start = performance.now()
      const model = await ColumnModel.fit(table, { ...ONE, budget })
      const seconds = (performance.now() - start) / 1000
      expect(seconds).toBeLessThan(1.5 * budget + 2)
      expectFilled(model, table)
    },
  )
})

describe('in turns', () => {
  it('tables are filled, told of and looked through to the same bits', async () => {
    const model = await ColumnModel.fit(SMALL, { ...ONE, budget: 'fast' })
    const turns = model.inTurns()
    expect((await turns.impute(SMALL)).toColumns()).toEqual(model.impute(SMALL).toColumns())
    const drawn = await turns.impute(SMALL, { draws: 3, seed: 4 })
    const same = model.impute(SMALL, { draws: 3, seed: 4 })
    expect(drawn.map((one) => one.toColumns())).toEqual(same.map((one) => one.toColumns()))
    const draw = await turns.prepareDraws(SMALL, { seed: 4 })
    expect((await draw(1)).toColumns()).toEqual(same[1]?.toColumns())
    expect(await turns.estimate(SMALL)).toEqual(model.estimate(SMALL))
    expect(await turns.audit(SMALL, { most: 9 })).toEqual(model.audit(SMALL, { most: 9 }))
    expect(await turns.evaluate(SMALL)).toEqual(model.evaluate(SMALL))
    expect((await turns.embed(SMALL)).data).toEqual(model.embed(SMALL).data)
  })

  it('two tables at once, and the model itself in between, get what they get alone', async () => {
    const model = await ColumnModel.fit(WIDE, { ...ONE, budget: 1 })
    const rows = Array.from({ length: 15 }, (_, i) => i)
    const [a, b] = [WIDE.select(rows), WIDE.select(rows.map((row) => row + 15))]
    const alone = [a, b].map((table) => model.impute(table).toColumns())
    const turns = model.inTurns()
    const both = [turns.impute(a), turns.impute(b), model.inTurns().impute(a)]
    expect(model.impute(b).toColumns()).toEqual(alone[1])
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(model.impute(a).toColumns()).toEqual(alone[0])
    const found = (await Promise.all(both)).map((table) => table.toColumns())
    expect(found).toEqual([alone[0], alone[1], alone[0]])
  })

  it('an aborted signal ends them with its reason', async () => {
    const model = await ColumnModel.fit(SMALL, { ...ONE, budget: 'fast' })
    const signal = new Countdown(0)
    await expect(model.inTurns({ signal }).impute(SMALL)).rejects.toBe(signal.reason)
    expect(() => model.inTurns({ sign: signal } as never)).toThrow(RangeError)
  })
})
