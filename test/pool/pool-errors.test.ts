import { describe, expect, it } from 'vitest'
import { pool, type TableEstimate } from '../../src/pool/index.js'

const one = { estimate: 1, variance: 2 }
const two = { names: ['a', 'b'], estimate: [1, 2], covariance: [1, 0, 0, 1] }

describe('pool says what is wrong, and where', () => {
  it.each<[string, unknown]>([
    ['pool: an array of estimates, one a completed table, got an object', one],
    ['pool: estimates of at least 2 completed tables, got 1', [one]],
    ['pool: an object for table 2, got 3', [one, 3]],
    ['pool: a finite estimate of "estimate" in table 2, got NaN', [one, { ...one, estimate: NaN }]],
    [
      'pool: a finite estimate of "b" in table 1, got Infinity',
      [{ ...two, estimate: [1, Infinity] }, two],
    ],
    ['pool: the estimate of table 1 must be numbers, got "1"', [{ ...one, estimate: ['1'] }, one]],
    [
      'pool: the estimate of table 2 must be a number or an array of numbers, got undefined',
      [one, { variance: 1 }],
    ],
    ['pool: at least one estimate in table 1, got 0', [{ estimate: [], variance: [] }, one]],
    ['pool: one of covariance, variance, standardError in table 1, got []', [{ estimate: 1 }, one]],
    [
      'pool: one of covariance, variance, standardError in table 2, got ["variance", "standardError"]',
      [one, { ...one, standardError: 1 }],
    ],
    [
      'pool: a finite variance of at least 0 of "estimate" in table 2, got -1',
      [one, { estimate: 1, variance: -1 }],
    ],
    [
      'pool: a finite standardError of at least 0 of "estimate" in table 1, got NaN',
      [{ estimate: 1, standardError: NaN }, one],
    ],
    [
      'pool: a variance for each of 2 estimates in table 1, got 1',
      [{ estimate: [1, 2], variance: [1] }, one],
    ],
    [
      'pool: the covariance of table 2 must be 2 x 2, got 3 numbers',
      [two, { ...two, covariance: [1, 0, 1] }],
    ],
    [
      'pool: the covariance of table 2 must be 2 x 2, got rows of 2, 1',
      [two, { ...two, covariance: [[1, 0], [1]] }],
    ],
    [
      'pool: the covariance of table 1 must be 2 x 2, got rows of 2',
      [{ ...two, covariance: [[1, 0]] }, two],
    ],
    [
      'pool: a finite covariance of "b" and "a" in table 2, got NaN',
      [two, { ...two, covariance: [1, 0, NaN, 1] }],
    ],
    [
      'pool: a symmetric covariance of "b" and "a" in table 2, got [0.5, 0.2]',
      [two, { ...two, covariance: [1, 0.2, 0.5, 1] }],
    ],
    [
      'pool: a finite variance of at least 0 of "a" in table 2, got -1',
      [two, { ...two, covariance: [-1, 0, 0, 1] }],
    ],
    [
      'pool: names ["a", "b"] in table 2, as in table 1, got ["b", "a"]',
      [two, { ...two, names: ['b', 'a'] }],
    ],
    ['pool: names ["estimate"] in table 2, as in table 1, got ["a", "b"]', [one, two]],
    ['pool: 2 names in table 1, got ["a"]', [{ ...two, names: ['a'] }, two]],
    ['pool: different names in table 1, got ["a", "a"]', [{ ...two, names: ['a', 'a'] }, two]],
    [
      'pool: names of table 1 must be an array of strings, got "ab"',
      [{ ...two, names: 'ab' }, two],
    ],
    ['pool: residualDf of table 1 above 0, got 0', [{ ...one, residualDf: 0 }, one]],
    [
      'pool: residualDf in table 2 as in table 1: in all tables, or in none, got 7',
      [one, { ...one, residualDf: 7 }],
    ],
  ])('%s', (message, tables) => {
    let said = ''
    try {
      pool(tables as TableEstimate[])
    } catch (error) {
      said = (error as Error).message
    }
    expect(said).toBe(message)
  })

  it.each<[string, object]>([
    ['pool: level must be between 0 and 1, got 95', { level: 95 }],
    ['pool: level must be a number, got "95 %"', { level: '95 %' }],
    ['pool: residualDf of options above 0, got NaN', { residualDf: NaN }],
    ['pool: an option of level, residualDf, got "dfcom"', { dfcom: 3 }],
  ])('%s', (message, options) => {
    expect(() => pool([one, one], options)).toThrow(message)
  })
})

describe('jointTest says what is wrong', () => {
  const pooled = pool([two, { ...two, estimate: [2, 2] }])
  const follows = { names: ['a', 'b'], estimate: [1, 2], covariance: [1, 1, 1, 1] }

  it.each<[string, () => unknown]>([
    ['jointTest: one of "a", "b", got "c"', () => pooled.jointTest(['c'])],
    ['estimate: one of "a", "b", got "c"', () => pooled.estimate('c')],
    ['jointTest: at least one name, got []', () => pooled.jointTest([])],
    ['jointTest: a finite value for "a", got NaN', () => pooled.jointTest({ a: NaN })],
    [
      'jointTest: tables with covariances, got variances alone',
      () =>
        pool([
          { estimate: [1, 2], variance: [1, 1] },
          { estimate: [1, 2], variance: [1, 1] },
        ]).jointTest(),
    ],
    [
      'jointTest: covariances in which no estimate follows from the others, got "b"',
      () => pool([follows, follows]).jointTest(),
    ],
  ])('%s', (message, call) => {
    expect(call).toThrow(message)
  })
})
