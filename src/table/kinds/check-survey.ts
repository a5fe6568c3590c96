import {
  areWords,
  type Check,
  type Checks,
  isFlag,
  isText,
  listOf,
  objectOf,
  oneOf,
  that,
  whole,
} from '../../check.js'
import type { Declared } from '../column-cells.js'
import type { Alike, DateSurveyJson } from './dates/date-survey.js'
import { KINDS } from './kind.js'
import type { Misfit } from './misfit.js'
import { CONVENTIONS } from './numbers/number-convention.js'
import type { NumberGroup } from './numbers/number-group.js'
import type { NumberTallyJson } from './numbers/number-tally.js'
import type { PlainNumbersJson } from './numbers/plain-numbers.js'
import type { OddWordsJson } from './odd-words.js'
import { SUMS } from './survey.js'
import { type ColumnSurveyJson, VERSION } from './survey-json.js'

const checkMisfit: Check = objectOf<Misfit>({ text: isText, row: whole(0) })

const checkCounts: Check = listOf(
  that(
    'a text and how often it came',
    (value) =>
      Array.isArray(value) &&
      value.length === 2 &&
      isText(value[0], '') === undefined &&
      Number.isSafeInteger(value[1]) &&
      value[1] > 0,
  ),
)

const checkDistinct: Check = (value, path) =>
  value === 'many'
    ? undefined
    : Array.isArray(value)
      ? areWords(value, path)
      : oneOf('many')(value, path)

const checkOddWords: Check = objectOf<OddWordsJson>(
  {
    count: whole(0),
    first: checkMisfit,
    seen: listOf(
      that(
        'a text, how often it came, and its row',
        (value) =>
          Array.isArray(value) &&
          value.length === 3 &&
          isText(value[0], '') === undefined &&
          whole(1)(value[1], '') === undefined &&
          whole(0)(value[2], '') === undefined,
      ),
    ),
  },
  ['first'],
)

const CHECKS: Checks<PlainNumbersJson> = {
  count: whole(0),
  first: checkMisfit,
  points: whole(0),
  firstPoint: checkMisfit,
  triples: whole(0),
  decimals: whole(0),
  significant: whole(0),
  digits: whole(0),
  exponents: whole(0),
  exponent: isText,
  isWhole: isFlag,
  isSafe: isFlag,
  isExact: isFlag,
  exactDecimals: whole(0),
  zeroOne: isFlag,
  isCompact: isFlag,
  compact: isText,
}

const checkPlainNumbers: Check = objectOf<PlainNumbersJson>(CHECKS, ['first', 'firstPoint'])

const checkGroup: Check = objectOf<NumberGroup>({
  mask: whole(1, 2 ** CONVENTIONS.length - 1),
  unit: isText,
  count: whole(1),
  first: checkMisfit,
  digits: whole(0),
  hasExponent: isFlag,
  decimals: listOf(whole(0), CONVENTIONS.length),
  isWhole: listOf(isFlag, CONVENTIONS.length),
  isSafe: listOf(isFlag, CONVENTIONS.length),
})

const checkNumberTally: Check = objectOf<NumberTallyJson>(
  {
    count: whole(0),
    first: checkMisfit,
    limits: whole(0),
    groups: listOf(checkGroup),
    spellings: checkCounts,
    marks: checkCounts,
    signs: checkCounts,
    hasManyUnits: isFlag,
    firstLost: checkMisfit,
  },
  ['first', 'firstLost'],
)

const checkDateSurvey: Check = objectOf<DateSurveyJson>(
  {
    count: whole(0),
    others: whole(0),
    first: checkMisfit,
    alike: listOf(
      objectOf<Alike>({
        shape: isText,
        count: whole(1),
        first: checkMisfit,
        texts: listOf(isText),
      }),
    ),
    isFull: isFlag,
  },
  ['first'],
)

const count = whole(0)

export const checkColumnSurvey: Check = objectOf<ColumnSurveyJson>(
  {
    version: oneOf(VERSION),
    kind: oneOf(...KINDS),
    sums: listOf(count, SUMS.length),
    others: objectOf<ColumnSurveyJson['others']>(
      { string: count, number: count, bigint: count, boolean: count, date: count },
      'all',
    ),
    firstDate: checkMisfit,
    firstCode: checkMisfit,
    hasClock: isFlag,
    isNested: isFlag,
    declared: objectOf<Declared>({ kind: oneOf('text', 'category'), levels: listOf(isText) }, [
      'levels',
    ]),
    numbers: checkPlainNumbers,
    written: checkNumberTally,
    dates: checkDateSurvey,
    odd: checkOddWords,
    distinct: checkDistinct,
  },
  ['kind', 'firstDate', 'firstCode', 'declared', 'numbers', 'written', 'dates', 'odd'],
)
