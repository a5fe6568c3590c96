import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArrayCells, type ColumnCells } from '../../../src/table/column-cells.js'
import { checkColumnSurvey } from '../../../src/table/kinds/check-survey.js'
import { guessColumns } from '../../../src/table/kinds/guess-columns.js'
import type { Cell, Kind } from '../../../src/table/kinds/kind.js'
import { MissingTokens } from '../../../src/table/kinds/missing-tokens.js'
import { ColumnSurvey } from '../../../src/table/kinds/survey.js'
import {
  type ColumnSurveyJson,
  surveyFromJson,
  surveyToJson,
} from '../../../src/table/kinds/survey-json.js'

interface Written {
  readonly cell: Cell
  readonly quoted?: boolean
  readonly text?: string
}

class WrittenCells implements ColumnCells {
  readonly length: number

  constructor(private readonly all: readonly Written[]) {
    this.length = all.length
  }

  get(row: number): Cell {
    return this.all[row]?.cell
  }

  quoted(row: number): boolean {
    return this.all[row]?.quoted === true
  }

  numberText(row: number): string | undefined {
    return this.all[row]?.text
  }
}

function survey(cells: ColumnCells, tokens: MissingTokens, kind?: Kind): ColumnSurvey {
  const found = new ColumnSurvey(tokens, kind)
  found.addAll(cells)
  return found
}

/** There and back: what another process gets. */
function sent(found: ColumnSurvey, tokens: MissingTokens): ColumnSurvey {
  const json: unknown = JSON.parse(JSON.stringify(surveyToJson(found)))
  expect(checkColumnSurvey(json, '')).toBeUndefined()
  return surveyFromJson(json as ColumnSurveyJson, tokens)
}

function merged(
  cells: readonly Written[],
  cuts: readonly number[],
  tokens: MissingTokens,
  kind?: Kind,
): ColumnSurvey {
  const ends = [...cuts.map((cut) => cut % (cells.length + 1)), cells.length]
  ends.sort((a, b) => a - b)
  let start = 0
  let all = new ColumnSurvey(tokens, kind)
  for (const end of ends) {
    all.merge(sent(survey(new WrittenCells(cells.slice(start, end)), tokens, kind), tokens))
    all = sent(all, tokens)
    start = end
  }
  return all
}

/** All that is asked of a survey. */
function told(found: ColumnSurvey, options: { decimal?: ','; dayFirst?: boolean } = {}) {
  const { given, missing, emptyQuoted, quoted, types, distinct, decimalMark } = found
  const guessed = guessColumns(new Map([['x', found]]), options)
  return {
    ...{ given, missing, emptyQuoted, quoted, types, decimalMark, distinct: distinct.size },
    ...guessed.get('x'),
    words: found.odd.countOf(['-', 'none', 'yes', 'x']),
  }
}

const POOLS: readonly (readonly string[])[] = [
  ['1', '2', '0', '-3', '1.5', '007', '1e5', '2.50E+03', ' 4', '0.050 ', '12345678901234567890'],
  ['1,234', '1.234', '1.234,5', '5,5', '1 000', "1'000", '12,34,567', '(300)', '5-', '−7'],
  ['$5', '€ 12', '4,24 %', '12 kg', '3 kg', '<0.5', '>=3', '90+', '5 lb', '1 day', '2 days'],
  ['2024-01-31', '2024/02/01', '2024-1-5', '2024-01-31T10:00:00Z', '2024-01-31 9:05', '2009-10'],
  ['03/04/2024', '25/04/2024', '04/25/2024', '3/4/24', '1.2.21', '05.03.2021', '31.12.1999'],
  ['5 Mar 2021', '6 Mai 2021', '5 de março de 2021', 'Fri, 05 Mar 2021 10:00:00 GMT', 'Mar-21'],
  ['1:05 PM', '14:05', '18.00.00', '3/14/2024 1:05 PM', '20240131', '20240201', '202401311200'],
  ['yes', 'no', 'Yes', 'T', 'f', 'TRUE', 'false', '0', '1'],
  ['-', 'none', 'unknown', 'NA', '', 'n/a', '-99', '-99.0', 'inf', '-Infinity', '?', 'x', 'abc'],
  ['a', 'b', 'Main St 5', '12 Main St', 'Owner 1 SUV', '550e8400-e29b', '1.2.3', '5-9', '\ud800'],
]

const pools = fc.subarray([...POOLS], { minLength: 1, maxLength: 3 })
const text: fc.Arbitrary<Written> = fc
  .tuple(fc.constantFrom(...POOLS.flat()), fc.boolean())
  .map(([cell, quoted]) => ({ cell, quoted }))
const typed: fc.Arbitrary<Written> = fc.oneof(
  fc.double().map((cell) => ({ cell })),
  fc.integer({ min: -5, max: 5 }).map((cell) => ({ cell, text: `${cell}.0` })),
  fc.boolean().map((cell) => ({ cell })),
  fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n }).map((cell) => ({ cell })),
  fc.date({ noInvalidDate: false }).map((cell) => ({ cell })),
  fc.constantFrom<Written>({ cell: null }, { cell: undefined }, { cell: '{}', text: '{}' }),
  text,
)
const cuts = fc.array(fc.nat(10_000), { maxLength: 4 })
const kinds = fc.constantFrom<Kind | undefined>(
  ...[undefined, undefined, 'number' as const, 'category' as const, 'date' as const],
  ...['boolean' as const, 'integer' as const, 'text' as const],
)
const missing = fc.constantFrom<string[]>([], ['-99'], ['x', '-'])

function expectSame(
  cells: readonly Written[],
  at: readonly number[],
  kind?: Kind,
  words: string[] = [],
) {
  const tokens = new MissingTokens('test', words)
  const others = new MissingTokens('test', words)
  const whole = survey(new WrittenCells(cells), tokens, kind)
  const pieces = merged(cells, at, others, kind)
  for (const options of [{}, { decimal: ',' as const }, { dayFirst: true }]) {
    expect(told(pieces, options)).toEqual(told(whole, options))
  }
  // As one answer: a difference would be printed for minutes.
  const [all, one] = [pieces, whole].map((found) => JSON.stringify(surveyToJson(found)))
  expect(all === one).toBe(true)
  expect(others.met()).toEqual(tokens.met())
}

describe('surveys of pieces, merged in their order, are the survey of all', () => {
  it('whatever texts of few sorts there are, and wherever it is cut', () => {
    const cells = pools.chain((some) =>
      fc.array(
        fc
          .tuple(fc.constantFrom(...some.flat()), fc.boolean())
          .map(([cell, quoted]): Written => ({ cell, quoted })),
        { maxLength: 40 },
      ),
    )
    fc.assert(fc.property(cells, cuts, kinds, missing, expectSame), { numRuns: 200 })
  })

  it('of cells with types too', () => {
    fc.assert(fc.property(fc.array(typed, { maxLength: 40 }), cuts, kinds, missing, expectSame), {
      numRuns: 150,
    })
  })

  it('of text at random', () => {
    const letters = fc.constantFrom(...'0123456789/-.:, $€%kgMarT+Z()e\u00a0')
    const any = fc.array(letters, { maxLength: 12 }).map((all): Written => ({ cell: all.join('') }))
    fc.assert(fc.property(fc.array(any, { maxLength: 40 }), cuts, kinds, missing, expectSame), {
      numRuns: 150,
    })
  })
})

describe('beyond what is kept the cuts do not matter either', () => {
  const cutAt = [7, 900, 1500, 1501, 2600]

  it.each<[string, (i: number) => string]>([
    ['words', (i) => `w${(i * 7919) % 5003}`],
    ['words that come again', (i) => (i % 3 === 0 ? `w${(i * 7919) % 1201}` : 'yes')],
    ['numbers', (i) => String((i * 7919) % 2003)],
    ['words of exactly as many as are kept', (i) => `w${i % 1001}`],
    ['units', (i) => `${i} u${String.fromCharCode(97 + (i % 26), 97 + (i % 23))}`],
    ['days and numbers of houses', (i) => (i % 2 ? `${i} Main St` : `2024-01-${10 + (i % 20)}`)],
    ['times in many zones', (i) => `2024-01-31 10:00 +${10 + (i % 13)}:${10 + (i % 49)}`],
    [
      'more ways to write dates than are kept',
      (i) =>
        `${i % 9}/${i % 12}/2024 10:0${i % 10}:00.${'1'.repeat(1 + (i % 9))}${
          [' PM', ' AM', ' pm', 'PM', ' +01:00', ' -0700', 'Z', ' GMT', ''][Math.floor(i / 9) % 9]
        }`,
    ],
  ])('%s', (_, make) => {
    const cells = Array.from({ length: 4000 }, (_, i): Written => ({ cell: make(i) }))
    expectSame(cells, cutAt)
    expectSame(cells, cutAt, 'category')
    expectSame(cells, cutAt, 'number')
  })

  it('is in bounds', () => {
    const tokens = new MissingTokens('test')
    const cells = Array.from({ length: 50_000 }, (_, i) => `${i} word ${i} of ${i * 31}`)
    const json = JSON.stringify(surveyToJson(survey(new ArrayCells(cells), tokens)))
    expect(json.length).toBeLessThan(100_000)
  })
})

describe('a survey that comes from outside', () => {
  const tokens = new MissingTokens('test')
  const good = surveyToJson(survey(new ArrayCells(['1', '2024-01-31', '5 kg', 'x']), tokens))

  it.each<[string, unknown, string]>([
    ['is of this version', { ...good, version: 2 }, 'version'],
    ['has counts', { ...good, sums: [1, 2] }, 'sums'],
    ['has counts from 0 on', { ...good, sums: good.sums.map(() => -1) }, 'sums[0]'],
    [
      'has rows',
      { ...good, odd: { ...good.odd, first: { text: 'x', row: 0.5 } } },
      'odd.first.row',
    ],
    ['has nothing else', { ...good, more: 1 }, ''],
    [
      'has groups',
      { ...good, written: { ...good.written, groups: [{}] } },
      'written.groups[0].mask',
    ],
  ])('%s', (_, json, path) => {
    expect(checkColumnSurvey(json, '')?.path).toBe(path)
  })
})
