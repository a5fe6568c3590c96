import { expect, it } from 'vitest'
import * as colmask from '../../src/index.js'
import { type Call, functionsOf, refusesWhatItDoesNotKnow } from '../helpers/calls.js'

const { masks, tensor, zeros } = colmask
const x = zeros([2, 3])
const row = zeros([3])
const hidden = tensor([true, false, false])
const heads = zeros([1, 1, 2, 3])
const target = tensor([0n, 1n])
const generator = new colmask.Generator()
const pool = await colmask.createPool({ threads: 1 })

const random = { at: 1, keys: ['generator', 'dtype'] }
const attending = {
  keys: ['mask', 'bias', 'isCausal', 'scale', 'enableGqa', 'returnWeights'],
}
const entropy = { keys: ['ignoreIndex', 'mask', 'reduction', 'weight', 'labelSmoothing'] }
const masking = { at: 2, keys: ['dim', 'fullyMasked', 'out'] }
const printing = { at: 0, keys: ['precision', 'threshold', 'edgeItems', 'lineWidth', 'profile'] }
const dtype = { keys: ['dtype'] }
const along = [x, hidden, {}]
const back = [x, x, hidden, {}]

const { softmax, logSoftmax, ...masked } = pool
const ofPool = Object.fromEntries(
  Object.entries({ softmax, logSoftmax }).map(([fn, run]) => [
    `Pool#${fn}`,
    { run: run as never, args: [x, -1, {}], at: 2, keys: ['out'] },
  ]),
)

const workspace = new colmask.Workspace()

const CALLS: Record<string, Call> = {
  tensor: { run: tensor, args: [[1, 2], {}], at: 1, keys: ['dtype', 'shape'] },
  zeros: { run: zeros, args: [[2], {}], at: 1, ...dtype },
  ones: { run: colmask.ones, args: [[2], {}], at: 1, ...dtype },
  full: { run: colmask.full, args: [[2], 1, {}], at: 2, ...dtype },
  arange: { run: colmask.arange, args: [0, 3, 1, {}], at: 3, ...dtype },
  rand: { run: colmask.rand, args: [[2], {}], ...random },
  randn: { run: colmask.randn, args: [[2], {}], at: 1, keys: [...random.keys, 'out'] },
  randperm: { run: colmask.randperm, args: [3, {}], ...random },
  randint: { run: colmask.randint, args: [0, 2, [2], {}], ...random, at: 3 },
  bernoulli: { run: colmask.bernoulli, args: [0.5, [2], {}], ...random, at: 2 },
  manualSeed: { run: colmask.manualSeed, args: [1] },
  setPrintOptions: { run: colmask.setPrintOptions, args: [{}], ...printing },
  Workspace: {
    ...{ run: (...args) => new colmask.Workspace(...(args as [])), args: [{}] },
    ...{ at: 0, keys: ['maxBytes'] },
  },
  'Workspace#zeros': {
    run: workspace.zeros.bind(workspace),
    args: [[2], {}],
    at: 1,
    ...dtype,
  },
  'Workspace#like': { run: workspace.like.bind(workspace), args: [x] },
  'Workspace#from': { run: workspace.from.bind(workspace), args: [x] },
  'Workspace#reset': { run: workspace.reset.bind(workspace), args: [] },
  createPool: { run: colmask.createPool, args: [{ threads: 1 }], at: 0, keys: ['threads'] },
  softmax: { run: colmask.softmax, args: [x, -1, {}], at: 2, keys: ['out'] },
  logSoftmax: { run: colmask.logSoftmax, args: [x, -1, {}], at: 2, keys: ['out'] },
  softmaxBackward: { run: colmask.softmaxBackward, args: [x, x, -1] },
  logSoftmaxBackward: { run: colmask.logSoftmaxBackward, args: [x, x, -1] },
  maskedSoftmax: { run: colmask.maskedSoftmax, args: along, ...masking },
  maskedLogSoftmax: { run: colmask.maskedLogSoftmax, args: along, ...masking },
  maskedSoftmaxBackward: { run: colmask.maskedSoftmaxBackward, args: back, at: 3, keys: ['dim'] },
  maskedLogSoftmaxBackward: {
    ...{ run: colmask.maskedLogSoftmaxBackward, args: back, at: 3, keys: ['dim'] },
  },
  maskedFill: { run: colmask.maskedFill, args: [x, hidden, 0] },
  maskedFill_: { run: colmask.maskedFill_, args: [x, hidden, 0] },
  maskedFillBackward: { run: colmask.maskedFillBackward, args: [x, hidden, [2, 3]] },
  crossEntropy: { run: colmask.crossEntropy, args: [x, target, {}], at: 2, ...entropy },
  crossEntropyBackward: {
    ...{ run: colmask.crossEntropyBackward, args: [zeros([]), x, target, {}], at: 3, ...entropy },
  },
  attention: { run: colmask.attention, args: [heads, heads, heads, {}], at: 3, ...attending },
  attentionBackward: {
    ...{ run: colmask.attentionBackward, args: [heads, heads, heads, heads, {}] },
    ...{ at: 4, keys: [...attending.keys, 'gradWeights'] },
  },
  maskedSelect: { run: colmask.maskedSelect, args: [x, hidden] },
  maskedSelectBackward: { run: colmask.maskedSelectBackward, args: [zeros([2]), hidden, [2, 3]] },
  maskedScatter: { run: colmask.maskedScatter, args: [x, hidden, x] },
  maskedScatterBackward: {
    ...{ run: colmask.maskedScatterBackward, args: [x, hidden, [2, 3], [2, 3]] },
  },
  where: { run: colmask.where, args: [hidden, x, 0] },
  whereBackward: { run: colmask.whereBackward, args: [x, hidden, [2, 3], []] },
  tril: { run: colmask.tril, args: [x, 0] },
  triu: { run: colmask.triu, args: [x, 0] },
  multinomial: {
    ...{ run: colmask.multinomial, args: [colmask.ones([3]), 1, {}], at: 2 },
    keys: ['replacement', 'generator'],
  },
  gumbelSoftmax: {
    ...{ run: colmask.gumbelSoftmax, args: [x, {}], at: 1 },
    keys: ['tau', 'dim', 'mask', 'hard', 'generator'],
  },
  gumbelSoftmaxBackward: {
    ...{ run: colmask.gumbelSoftmaxBackward, args: [x, x, {}], at: 2 },
    keys: ['tau', 'dim', 'mask'],
  },
  logicalNot: { run: colmask.logicalNot, args: [hidden] },
  logicalAnd: { run: colmask.logicalAnd, args: [hidden, hidden] },
  logicalOr: { run: colmask.logicalOr, args: [hidden, hidden] },
  'masks.causal': { run: masks.causal, args: [3, 4, {}], at: 2, keys: ['align'] },
  'masks.topK': { run: masks.topK, args: [x, 2, {}], at: 2, keys: ['dim', 'mask'] },
  'masks.topP': { run: masks.topP, args: [x, 0.5, {}], at: 2, keys: ['dim', 'mask'] },
  'masks.columns': { run: masks.columns, args: [3, [0]] },
  'masks.missing': { run: masks.missing, args: [x] },
  'masks.padding': { run: masks.padding, args: [[1, 2], 3] },
  'masks.randomColumns': {
    ...{
      run: masks.randomColumns,
      args: [3, {}],
      at: 1,
      keys: ['p', 'count', 'batch', 'generator'],
    },
  },
  Tensor: {
    run: (...args) => new colmask.Tensor(...(args as unknown as [never, never, never])),
    args: ['float32', [3], new Float32Array(3)],
    takesMore: true,
  },
  'Tensor#toString': { run: row.toString.bind(row), args: [{}], ...printing, takesMore: true },
  'Tensor#to': { run: row.to.bind(row), args: ['int64'] },
  'Tensor#softmax': { run: x.softmax.bind(x), args: [-1, {}], at: 1, takesMore: true },
  'Tensor#logSoftmax': {
    run: x.logSoftmax.bind(x),
    args: [-1, {}],
    at: 1,
    takesMore: true,
  },
  'Tensor#maskedSoftmax': {
    ...{ run: x.maskedSoftmax.bind(x) as never, args: [hidden, {}], at: 1, keys: masking.keys },
    takesMore: true,
  },
  'Tensor#maskedFill': { run: x.maskedFill.bind(x), args: [hidden, 0], takesMore: true },
  'Tensor#maskedFill_': { run: x.maskedFill_.bind(x), args: [hidden, 0], takesMore: true },
  'Tensor#logicalNot': { run: x.logicalNot.bind(x), args: [], takesMore: true },
  'Tensor#logicalAnd': { run: x.logicalAnd.bind(x), args: [hidden], takesMore: true },
  'Tensor#logicalOr': { run: x.logicalOr.bind(x), args: [hidden], takesMore: true },
  Generator: { run: (...args) => new colmask.Generator(...(args as [])), args: [] },
  'Generator#manualSeed': { run: generator.manualSeed.bind(generator), args: [1] },
  ...ofPool,
  'Pool#maskedSoftmax': { run: pool.maskedSoftmax, args: along, ...masking },
  'Pool#maskedLogSoftmax': { run: pool.maskedLogSoftmax, args: along, ...masking },
  'Pool#maskedSoftmaxBackward': {
    ...{ run: pool.maskedSoftmaxBackward, args: back, at: 3, keys: ['dim'] },
  },
  'Pool#maskedLogSoftmaxBackward': {
    ...{ run: pool.maskedLogSoftmaxBackward, args: back, at: 3, keys: ['dim'] },
  },
}

/** What takes nothing, or one thing that is all it could mean. */
const TAKES_NOTHING = new Set([
  ...[
    'backend',
    'Tensor#item',
    'Tensor#itemAt',
    'Tensor#toArray',
    'Tensor#reshape',
    'Tensor#transpose',
    'Tensor#toJSON',
  ],
  ...['initialSeed', 'uint32', 'uint64', 'uniform32', 'uniform64', 'drawInBulk', 'setState']
    .concat('takeCachedNormal', 'cacheNormal', 'getState', 'clone')
    .map((method) => `Generator#${method}`),
])

it('has a call of every function and method that colmask exports', () => {
  const found = functionsOf({ ...colmask, Pool: undefined }).filter((fn) => !TAKES_NOTHING.has(fn))
  const inPool = Object.entries(masked)
    .filter(([key, value]) => typeof value === 'function' && key !== 'close')
    .map(([key]) => `Pool#${key}`)
  expect(Object.keys(CALLS).sort()).toEqual([...found, ...inPool, ...Object.keys(ofPool)].sort())
})

refusesWhatItDoesNotKnow(CALLS)

it('a method refuses more than its function takes', () => {
  expect(() => (x.logicalNot as (other: unknown) => unknown)({})).toThrow(/^logicalNot: at most 1/)
  const fill = x.maskedFill as (...args: unknown[]) => unknown
  expect(() => fill.call(x, hidden, 0, {})).toThrow(/^maskedFill: at most 3 arguments, got 4$/)
})

it('softmax and logSoftmax write into a given tensor as methods too', () => {
  const out = zeros([2, 3])
  expect(x.softmax(-1, { out })).toBe(out)
  expect(out.data).toEqual(x.softmax().data)
  expect(x.logSoftmax(0, { out })).toBe(out)
  expect(out.data).toEqual(x.logSoftmax(0).data)
})

it('functions of one argument can be given to map', () => {
  expect([hidden, hidden].map(colmask.logicalNot)).toHaveLength(2)
  expect([x, row].map(masks.missing)).toHaveLength(2)
})

it('a tensor, a mask or a dtype in the place of options is told as what it is', () => {
  const call = colmask.attention as (...args: unknown[]) => unknown
  const words = 'attention: options must be an object, got a Tensor'
  expect(() => call(heads, heads, heads, hidden)).toThrow(words)
  const sized = zeros as (...args: unknown[]) => unknown
  expect(() => sized([2], 'int64')).toThrow('zeros: options must be an object, got "int64"')
  expect(() => sized([2], { dType: 'int64' })).toThrow('zeros: an option of dtype, got "dType"')
})

it('an object without a prototype, or of a class with fields of these names, will do', () => {
  const bare = Object.assign(Object.create(null), { dtype: 'int64' }) as { dtype: 'int64' }
  class Wanted {
    dtype = 'int64' as const
  }
  expect(zeros([1], bare).dtype).toBe('int64')
  expect(zeros([1], new Wanted()).dtype).toBe('int64')
})
