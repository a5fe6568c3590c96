import { beforeAll, describe, expect, it } from 'vitest'
import { fromSafetensors, toSafetensors } from '../../../src/learn/file/safetensors.js'
import { ColumnModel, Table } from '../../../src/learn/index.js'
import { mixedTable } from '../../helpers/mixed-table.js'
import { putTogether, sameBytes, takeApart } from '../../helpers/model-files.js'

const QUICK = { budget: 'fast', threads: 1, seed: 2 } as const
const truth = mixedTable(60, () => false, 500)
/** Rows that the model has not seen, with a third of their cells hidden. */
const rows = mixedTable(60, (row, c) => (row * 5 + c) % 3 === 0, 500)
let model: ColumnModel
let again: ColumnModel

beforeAll(async () => {
  model = await ColumnModel.fit(mixedTable(200), { ...QUICK, draws: 3 })
  again = ColumnModel.fromBytes(model.toBytes())
})

describe('a model that was written and read', () => {
  it('fills rows that it has not seen to the bit as the one that was fitted', () => {
    const filled = again.impute(rows)
    expect(filled.toColumns()).toEqual(model.impute(rows).toColumns())
    for (const { name, missing } of filled.columns) {
      const kept = name === 'id' || name === 'empty'
      expect(missing.includes(1), name).toBe(kept)
      if (kept) expect(missing).toEqual(rows.column(name).missing)
    }
    const one = filled.column('one')
    expect([...one.values].every((value) => value === 7)).toBe(true)
  })

  it('fills hidden cells with at most a fifth of the mean’s squared error, and 80 % of classes right', () => {
    const filled = again.impute(rows)
    for (const name of ['x', 'y', 'count', 'day']) {
      const { values } = truth.column(name)
      const mean = values.reduce((sum, value) => sum + value / values.length, 0)
      let error = 0
      let typical = 0
      for (const [row, value] of values.entries()) {
        if (rows.column(name).missing[row] === 0) continue
        error += ((filled.column(name).values[row] as number) - value) ** 2
        typical += (mean - value) ** 2
      }
      expect(error, name).toBeLessThan(0.2 * typical)
    }
    for (const name of ['level', 'flag']) {
      let right = 0
      let hidden = 0
      for (const [row, flag] of rows.column(name).missing.entries()) {
        hidden += flag
        right += Number(
          flag === 1 && filled.column(name).cell(row) === truth.column(name).cell(row),
        )
      }
      expect(right / hidden, name).toBeGreaterThan(0.8)
    }
  })

  it('draws, estimates, audits, embeds and evaluates to the bit as the one that was fitted', () => {
    const drawn = (of: ColumnModel) =>
      of.impute(rows, { draws: 3, seed: 4 }).map((table) => table.toColumns())
    expect(drawn(again)).toEqual(drawn(model))
    expect(again.estimate(rows)).toEqual(model.estimate(rows))
    expect(again.audit(rows)).toEqual(model.audit(rows))
    expect(again.embed(rows)).toEqual(model.embed(rows))
    expect(again.evaluate(truth)).toEqual(model.evaluate(truth))
    expect(again.influence()).toEqual(model.influence())
  })

  it('keeps columns, schemas, warnings and history, and is written as the same bytes', () => {
    expect(again.columns).toEqual(model.columns)
    expect(again.schemas).toEqual(model.schemas)
    expect(again.warnings).toEqual(model.warnings)
    expect(again.warnings.length).toBeGreaterThan(1)
    expect(again.history).toEqual(model.history)
    expect(again.history.length).toBeGreaterThan(2)
    expect(sameBytes(again.toBytes(), model.toBytes())).toBe(true)
  })

  it('reads the tables of a file as the one that was fitted, decimal commas and all', () => {
    expect(again.schemas.get('y')?.number?.decimal).toBe(',')
    const { missing } = rows.column('y')
    const cells = again.impute(rows).toColumns()['y'] ?? []
    const filled = cells.filter((_, row) => missing[row] === 1)
    expect(filled.length).toBeGreaterThan(15)
    for (const cell of filled) expect(cell).toMatch(/^-?\d,\d\d$/)
  })

  it.each<[string, () => Table]>([
    ['few rows', () => mixedTable(30).select([1, 2, 3, 5, 8, 13])],
    ['one row', () => mixedTable(1, () => false)],
    ['one number', () => Table.fromColumns({ a: [1, 2, null, 4.5] })],
    ['one category', () => Table.fromColumns({ a: ['x', 'y', null, 'x'] })],
    ['nothing but text', () => Table.fromColumns({ a: ['some', 'words', 'here', 'at', 'all'] })],
    ['nothing that is given', () => Table.fromColumns({ a: [null, null], b: [null, null] })],
    ['constants', () => Table.fromColumns({ a: [7, null], b: ['x', null], c: [true, null] })],
  ])('of %s is the same', async (_, make) => {
    const table = make()
    const fitted = await ColumnModel.fit(table, QUICK)
    const read = ColumnModel.fromBytes(fitted.toBytes())
    expect(read.impute(table).toColumns()).toEqual(fitted.impute(table).toColumns())
    expect(read.columns).toEqual(fitted.columns)
    expect(read.warnings).toEqual(fitted.warnings)
    expect(sameBytes(read.toBytes(), fitted.toBytes())).toBe(true)
  })

  it('lies anywhere in memory, even in memory that threads share', () => {
    const bytes = model.toBytes()
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
    shared.set(bytes)
    for (const some of [shifted.subarray(3), shared]) {
      expect(sameBytes(ColumnModel.fromBytes(some).toBytes(), bytes)).toBe(true)
    }
  })
})

describe('a file', () => {
  it('that another program wrote in another order, with metadata of its own, is the same model', () => {
    const { tensors, metadata } = fromSafetensors('test', model.toBytes())
    const turned = new Map([...tensors].reverse())
    const other = toSafetensors(turned, { format: 'np', ...metadata })
    expect(sameBytes(other, model.toBytes())).toBe(false)
    expect(sameBytes(ColumnModel.fromBytes(other).toBytes(), model.toBytes())).toBe(true)
  })

  it('of the present version without its checksum, or with another one, is refused', () => {
    const { header, tensors } = takeApart(model.toBytes())
    const without = toSafetensors(tensors, { colmask: JSON.stringify(header) })
    expect(() => ColumnModel.fromBytes(without)).toThrow(
      "fromBytes: a model with its checksum, 'crc32' in its metadata, got none",
    )
    expect(() => ColumnModel.fromBytes(putTogether({ header, tensors }, '00000000'))).toThrow(
      /^fromBytes: a model that is whole, of checksum [0-9a-f]{8}, got "00000000"$/,
    )
  })

  it.each([
    ['a number', (deep: string) => ({ header: `{"version":2,"columns":${deep}}` })],
    ['all', (deep: string) => ({ header: deep })],
  ])(
    'with 100,000 arrays one in another in the place of %s is refused like any other',
    (_, make) => {
      const deep = '['.repeat(1e5) + ']'.repeat(1e5)
      const bytes = putTogether({ tensors: new Map(), ...make(deep) })
      expect(() => ColumnModel.fromBytes(bytes)).toThrow(/^fromBytes: a model (of|whose) .*, got /)
    },
  )

  it('that is no bytes is a TypeError', () => {
    for (const none of ['x', new ArrayBuffer(8), null, [1, 2]]) {
      const read = () => ColumnModel.fromBytes(none as never)
      expect(read).toThrow(TypeError)
      expect(read).toThrow('fromBytes: a Uint8Array, got ')
    }
  })
})

describe('what is wrong with a file is said, and where', () => {
  // biome-ignore lint/suspicious/noExplicitAny: tests change it to what it must not be
  it.each<[string, (header: any) => void, string]>([
    [
      'an sd that is text',
      ({ columns }) => Object.assign(columns[0], { sd: 'x' }),
      'fromBytes: a model whose column "x" has as sd a finite number above 0 (columns[0].sd), got "x"',
    ],
    [
      'a column that is none',
      (header) => Object.assign(header, { columns: [null] }),
      'fromBytes: a model whose columns[0] is an object, got null',
    ],
    [
      'columns that are none',
      (header) => Object.assign(header, { columns: 7 }),
      'fromBytes: a model whose columns is an array, got 7',
    ],
    [
      'a field that is missing',
      ({ columns }) => delete columns[2].range,
      'fromBytes: a model whose column "count" has as range a value (columns[2].range), got "none"',
    ],
    [
      'a schema',
      ({ columns }) => Object.assign(columns[3].schema, { date: 'YYYY-' }),
      'fromBytes: a model whose column "day" has as schema.date how dates are written, such as YYYY-MM-DD (columns[3].schema.date), got "YYYY-"',
    ],
    [
      'a range upside down',
      ({ columns }) => columns[2].range.reverse(),
      'has as range its least and largest value, each a whole number (columns[2].range), got [',
    ],
    [
      'a mean beyond the range',
      ({ columns }) => Object.assign(columns[0], { typical: 1e30 }),
      'has as typical a mean within its range (columns[0].typical), got 1e+30',
    ],
    [
      'shares',
      ({ columns }) => Object.assign(columns[4], { shares: [1, 1, 1] }),
      'has as shares a share above 0 for each of its 3 classes, of sum 1',
    ],
    [
      'classes',
      ({ columns }) => Object.assign(columns[4], { classes: [0, 0, 3] }),
      'has as classes 2 to 64 indices of its 3 levels, in order (columns[4].classes), got [0, 0, 3]',
    ],
    [
      'two of a name',
      ({ columns }) => Object.assign(columns[1], { name: 'x' }),
      'fromBytes: a model whose columns[1].name is a name that no other column has, got "x"',
    ],
    [
      'a use',
      ({ columns }) => Object.assign(columns[6], { use: 'learned' }),
      'column "id" has as use text or empty, as of every text (columns[6].use), got "learned"',
    ],
    [
      'quality',
      ({ quality }) => Object.assign(quality[1], { judged: -1 }),
      'fromBytes: a model whose quality[1].judged is a whole number from 0 on, got -1',
    ],
    [
      'a network',
      ({ network }) => Object.assign(network, { width: 33 }),
      'fromBytes: a model whose network.width is a multiple of 8 from 8 to 1024, got 33',
    ],
    [
      'experts that are not there',
      (header) => Object.assign(header, { experts: 2 }),
      'fromBytes: a model with a tensor experts.1.gaussian.levels, got none',
    ],
    [
      'a column that fell back but has weights',
      ({ fellBack, quality }) => {
        fellBack[0] = true
        quality[0].fellBack = true
      },
      'fromBytes: a model with a tensor stack.weights of 0 where fellBack is true (row 0), got ',
    ],
    [
      'more drawn models than there are',
      (header) => Object.assign(header, { draws: 4 }),
      'fromBytes: a model with a tensor draws.3.gaussian.levels, got none',
    ],
    [
      'fewer',
      (header) => Object.assign(header, { draws: 2 }),
      'fromBytes: a model with no tensors but its own, got "tensor draws.2.',
    ],
    [
      'none, of which a file says nothing',
      (header) => Object.assign(header, { draws: 0 }),
      'fromBytes: a model whose draws is a whole number from 1 to 1000, got 0',
    ],
    [
      'a history of another expert',
      ({ history }) => Object.assign(history[1], { expert: 128 }),
      'fromBytes: a model whose history[1].expert is below 128, as experts are, got 128',
    ],
    [
      'what it was fitted on',
      ({ fittedOn }) => Object.assign(fittedOn, { seed: -1 }),
      'fromBytes: a model whose fittedOn.seed is a whole number from 0 to 4294967295, got -1',
    ],
    [
      'nothing where there are hashes of its rows',
      (header) => Object.assign(header, { fittedOn: null }),
      'fromBytes: a model with no tensors but its own, got "tensor fitted.limits"',
    ],
    [
      'another version',
      (header) => Object.assign(header, { version: 99 }),
      'fromBytes: a model of version 1, 2, 3, 4 or 5, got 99',
    ],
  ])('%s', (_, change, message) => {
    const file = takeApart(model.toBytes())
    change(file.header)
    const read = () => ColumnModel.fromBytes(putTogether(file))
    expect(read).toThrow(RangeError)
    expect(read).toThrow(message)
  })

  it.each<[string, string, number, string]>([
    ['weights', 'stack.weights', 1e30, 'stack.weights of numbers from 0 to 1.00001, got 1.0'],
    [
      'parameters',
      'experts.0.network.head.0.bias',
      1e4,
      'of numbers from -1000 to 1000, got 10000',
    ],
    ['a precision', 'experts.0.gaussian.precision', -1, 'precision that is symmetric'],
    ['thresholds', 'experts.0.forest.threshold', Number.NaN, 'forest.threshold of numbers from'],
    ['features', 'experts.0.forest.feature', 99, 'forest.feature of features from 0 to 8, or -1'],
    ['roots', 'experts.0.forest.roots', -7, 'forest.feature of whole trees, one after another'],
    ['trees', 'experts.0.chain.feature', 1, 'chain.threshold of shape ['],
    ['residuals', 'residuals.0', 5, 'residuals.0 in order'],
    ['hashes', 'fitted.hashes', 4294967295, 'fitted.hashes in order, got "another order"'],
    ['limits', 'fitted.limits', 1, 'fitted.limits in order, got "another order"'],
    ['ways to draw', 'draws.0.ways', 2, 'draws.0.ways of lines of every number, got 0'],
    ['ranges of draws', 'draws.2.ranges', -99, 'draws.2.ranges of a least and a largest number'],
    ['lines', 'draws.0.lines', Number.NaN, 'draws.0.lines of numbers from -1000000000 to'],
    ['leaves', 'draws.1.trees.counts', 0, 'draws.1.trees.counts of numbers from 1 to 16777216'],
    ['donors', 'draws.1.trees.counts', 7, 'draws.1.donors.values of shape ['],
    ['what is asked', 'draws.0.trees.feature', 10, 'trees.feature of features from 0 to 9, or -1'],
    ['roots of donors', 'draws.0.trees.roots', -1, 'draws.0.trees.roots of trees that come first'],
    [
      'what donors give',
      'draws.0.donors.values',
      1e30,
      'donors.values of numbers from -1000000000',
    ],
    ['classes', 'draws.0.donors.classes', 3, 'draws.0.donors.classes below 3 of column 4'],
    ['influence', 'influence', 0.9, 'influence of rows of a sum of 1 or 0 (row 0)'],
  ])('%s', (_, name, value, message) => {
    const file = takeApart(model.toBytes())
    const data = file.tensors.get(name)?.data
    if (data !== undefined) data[0] = value
    const read = () => ColumnModel.fromBytes(putTogether(file))
    expect(read).toThrow(RangeError)
    expect(read).toThrow(message)
  })

  it('a precision that is symmetric but of no normal, whose fills would be anything', () => {
    const file = takeApart(model.toBytes())
    const data = file.tensors.get('experts.0.gaussian.precision')?.data ?? []
    const d = Math.sqrt(data.length)
    // Each pair could be, all together could not.
    for (const i of data.keys()) data[i] = Math.floor(i / d) === i % d ? 1 : -0.9
    expect(() => ColumnModel.fromBytes(putTogether(file))).toThrow('that is positive definite')
  })
})
