import { describe, expect, it } from 'vitest'
import { workThrough } from '../../../src/host/work.js'
import { type LearnedColumn, surveyColumn } from '../../../src/learn/cells/learned-column.js'
import { Streams } from '../../../src/learn/cells/streams.js'
import { decideCodes } from '../../../src/learn/codes/decide-codes.js'
import { ColumnModel, Table } from '../../../src/learn/index.js'
import { Generator } from '../../../src/random/generator.js'

type Row = Record<string, number | string | null>
type Draw = ReturnType<typeof drawing>

function drawing(seed: number) {
  const generator = new Generator().manualSeed(seed)
  const uniform = () => generator.uniform32()
  const normal = () => Array.from({ length: 12 }, uniform).reduce((a, b) => a + b, -6)
  const below = (n: number) => Math.floor(n * uniform())
  const weighed = (values: readonly number[], shares: readonly number[]) => {
    let rest = uniform()
    const k = shares.findIndex((share) => {
      rest -= share
      return rest < 0
    })
    return values[k] ?? (values.at(-1) as number)
  }
  return { uniform, normal, below, weighed }
}

/** Rows, a fifth of whose `code` is missing, and what was there. */
function tableOf(rows: number, seed: number, make: (draw: Draw) => Row & { code: number }) {
  const draw = drawing(seed)
  const whole = Array.from({ length: rows }, () => make(draw))
  const holes = whole.map((row) => (draw.uniform() < 0.2 ? { ...row, code: null } : row))
  return { whole, holes }
}

function decided(rows: readonly Row[], seed: number, kinds = {}): LearnedColumn | undefined {
  const table = Table.fromRows(rows, { kinds })
  const columns = workThrough(
    decideCodes(table, table.columns.map(surveyColumn), new Streams(seed)),
  )
  return columns.find(({ name }) => name === 'code')
}

const STATUSES = [200, 301, 404, 500]
const ZIPS = [1067, 10115, 20095, 28195, 40213, 50667, 60311, 70173, 80331, 99084]

const status = ({ weighed, normal }: Draw) => {
  const code = weighed(STATUSES, [0.3, 0.25, 0.25, 0.2])
  const usual = [40, 15, 5, 1000][STATUSES.indexOf(code)] as number
  return { code, ms: usual * Math.exp(0.25 * normal()) }
}
const zip = ({ below, normal }: Draw) => {
  const k = below(10)
  return {
    code: ZIPS[k] as number,
    lat: 48 + 0.6 * ((7 * k) % 10) + 0.1 * normal(),
    lon: 6 + 0.8 * ((3 * k) % 10) + 0.1 * normal(),
  }
}

const CODES: readonly [string, number, (draw: Draw) => Row & { code: number }][] = [
  ['statuses by their time', 60, status],
  ['statuses by their time', 500, status],
  ['postal codes by their place', 500, zip],
  [
    '60 postal codes by their town',
    600,
    ({ below, normal }) => {
      const k = below(60)
      return { code: 10000 + 1203 * ((7919 * k) % 60) + k, town: `t${k}`, noise: normal() }
    },
  ],
  [
    'numbers of groups without gaps',
    300,
    ({ below, normal }) => {
      const k = below(6)
      const place = [3, 1, 5, 0, 2, 4][k] as number
      return { code: k + 1, x: 1.5 * place + 0.5 * normal(), y: 2 * (k % 3) + 0.5 * normal() }
    },
  ],
  [
    'codes that nothing tells, of which one is frequent',
    300,
    ({ weighed, normal }) => ({ code: weighed(STATUSES, [0.6, 0.1, 0.15, 0.15]), x: normal() }),
  ],
]

const QUANTITIES: readonly [string, number, (draw: Draw) => Row & { code: number }][] = [
  [
    'scores of wine',
    500,
    ({ normal }) => {
      const [x, y] = [normal(), normal()]
      const score = Math.round(5.6 + 0.5 * x + 0.3 * x * y + 0.5 * normal())
      return { code: Math.max(3, Math.min(8, score)), x, y }
    },
  ],
  [
    'ratings from 1 to 10',
    400,
    ({ normal }) => {
      const x = normal()
      return { code: Math.max(1, Math.min(10, Math.round(6 + 1.5 * x + normal()))), x }
    },
  ],
  ['ratings of noise', 300, ({ below, normal }) => ({ code: 1 + below(10), x: normal() })],
  [
    'skew answers of noise',
    300,
    ({ weighed, normal }) => ({
      code: weighed([1, 2, 3, 4, 5], [0.5, 0.2, 0.1, 0.1, 0.1]),
      x: normal(),
    }),
  ],
  [
    'years',
    400,
    ({ below, normal }) => {
      const code = 2000 + below(20)
      return { code, income: 0.5 * (code - 2000) + 2 * normal() }
    },
  ],
  [
    'counts, most of them 0',
    500,
    ({ uniform, normal }) => {
      return { code: uniform() < 0.6 ? 0 : 1 + Math.floor(-3 * Math.log(uniform())), x: normal() }
    },
  ],
  [
    'ages',
    500,
    ({ below, normal }) => {
      const code = 18 + below(50)
      return { code, income: 1000 * code - 10 * code ** 2 + 5000 * normal() }
    },
  ],
  [
    'exact straight lines',
    400,
    ({ below, normal }) => {
      const x = below(40)
      return { code: 2 * x + 7, x, noise: normal() }
    },
  ],
]

describe('what is learned as classes', () => {
  it.each(CODES)('%s: at least 2 of 3 seeds, %i rows', (_, rows, make) => {
    let classes = 0
    for (let seed = 0; seed < 3; seed++) {
      const { holes } = tableOf(rows, 100 + seed, make)
      classes += Number((decided(holes, seed)?.classes.length ?? 0) > 0)
    }
    expect(classes).toBeGreaterThanOrEqual(2)
  })
})

describe('what stays a quantity', () => {
  it.each(QUANTITIES)('%s: at least 2 of 3 seeds, %i rows', (_, rows, make) => {
    let quantities = 0
    for (let seed = 0; seed < 3; seed++) {
      const { holes } = tableOf(rows, 200 + seed, make)
      quantities += Number(decided(holes, seed)?.classes.length === 0)
    }
    expect(quantities).toBeGreaterThanOrEqual(2)
  })
})

describe('the decision', () => {
  it('is the same in whatever order the rows are', () => {
    const { holes } = tableOf(200, 1, status)
    expect(decided([...holes].reverse(), 3)).toEqual(decided(holes, 3))
  })

  it('is left to whoever says that they are whole numbers', () => {
    const { holes } = tableOf(200, 1, status)
    const column = decided(holes, 3, { code: 'integer' })
    expect(column?.classes).toEqual([])
    expect(column?.observed).toBeUndefined()
  })
})

describe('a table with codes', () => {
  const { whole, holes } = tableOf(300, 5, status)
  const options = { seed: 1, budget: 'fast', threads: 1, draws: 2 } as const
  const fitted = ColumnModel.fit(Table.fromRows(holes), options)
  const missing = holes.flatMap(({ code }, row) => (code === null ? [row] : []))

  it('gets at least 95 % of its statuses as they were, and none that there is not', async () => {
    const filled = (await fitted).impute(Table.fromRows(holes)).column('code').values
    const right = missing.filter((row) => filled[row] === whole[row]?.code)
    expect(right.length).toBeGreaterThanOrEqual(0.95 * missing.length)
    for (const row of missing) expect(STATUSES).toContain(filled[row])
  })

  it('says so, and judges them as classes; estimates are probabilities', async () => {
    const model = await fitted
    const [code, ms] = model.columns
    expect(code).toMatchObject({ kind: 'integer', asClasses: true })
    expect(code?.error).toBeLessThan(0.2)
    expect(ms?.asClasses).toBe(false)
    const [estimate] = model.estimate(Table.fromRows(holes))
    expect(estimate?.asClasses).toBe(true)
    for (const sure of estimate?.sure ?? []) expect(sure).toBeLessThanOrEqual(1)
    const { columns } = model.evaluate(Table.fromRows(whole), { share: 0.3 })
    expect(columns[0]?.error).toBeLessThan(0.2)
  })

  it('draws statuses, keeps them within bounds, audits, and comes back from a file', async () => {
    const model = ColumnModel.fromBytes((await fitted).toBytes())
    expect(model.toBytes()).toEqual((await fitted).toBytes())
    const table = Table.fromRows(holes)
    const bounds = { code: [300, 450] } as const
    for (const draw of [
      ...model.impute(table, { draws: 2 }),
      ...model.impute(table, { draws: 2, bounds }),
    ]) {
      for (const row of missing) expect(STATUSES).toContain(draw.column('code').values[row])
    }
    const bounded = model.impute(table, { bounds }).column('code').values
    for (const row of missing) expect([301, 404]).toContain(bounded[row])
    expect(model.embed(table).shape[0]).toBe(300)
    const wrong = whole.map((row, i) => (i === 7 ? { ...row, code: 200, ms: 1500 } : row))
    const [first] = model.audit(Table.fromRows(wrong), { most: 1 })
    expect(first?.row).toBe(7)
  })
})

it('means of codes (round: false) are off by 0.6 to 1.15 of what they say, 4 seeds (the probabilities of fast are flat)', async () => {
  let [squares, said] = [0, 0]
  for (let seed = 0; seed < 4; seed++) {
    const { whole, holes } = tableOf(300, 60 + seed, ({ weighed, normal }) => {
      const code = weighed(STATUSES, [0.3, 0.25, 0.25, 0.2])
      return {
        code,
        ms: ([40, 15, 5, 1000][STATUSES.indexOf(code)] ?? 0) * Math.exp(0.6 * normal()),
      }
    })
    const table = Table.fromRows(holes)
    const model = await ColumnModel.fit(table, { seed, budget: 'fast', threads: 1 })
    const [estimate] = model.estimate(table, { round: false })
    expect(model.columns[0]?.asClasses).toBe(true)
    expect(estimate?.asClasses).toBe(false)
    for (const [i, row] of (estimate?.rows ?? []).entries()) {
      squares += ((estimate?.values[i] ?? 0) - (whole[row]?.code ?? 0)) ** 2
      said += (estimate?.sure[i] ?? 0) ** 2
    }
  }
  expect(said).toBeGreaterThan(0)
  expect(Math.sqrt(squares / said)).toBeGreaterThan(0.6)
  expect(Math.sqrt(squares / said)).toBeLessThan(1.15)
}, 60_000)

it('codes that nothing tells are filled with what was observed: with no other value, 4 seeds', async () => {
  for (let seed = 0; seed < 4; seed++) {
    const { holes } = tableOf(150, 40 + seed, ({ below, normal }) => {
      return { code: STATUSES[below(4)] as number, x: normal() }
    })
    const table = Table.fromRows(holes)
    const model = await ColumnModel.fit(table, { seed, budget: 'fast', threads: 1 })
    for (const value of model.impute(table).column('code').values) expect(STATUSES).toContain(value)
  }
}, 120_000)
