import {
  type Checks,
  type Fault,
  first,
  isPositive,
  isText,
  listOf,
  number,
  objectOf,
  oneOf,
  whole,
} from '../../check.js'
import { schemaFault } from '../../table/index.js'
import type { Curve } from '../cells/curve.js'
import { type LearnedColumn, MOST_CLASSES, MOST_OBSERVED } from '../cells/learned-column.js'

/** The latest time that a Date holds, in milliseconds. */
const LATEST = 8.64e15

const CURVE: Checks<Curve> = {
  centre: number(),
  scale: isPositive,
  mean: number(),
  sd: isPositive,
  gain: isPositive,
  shift: number(),
}

const COLUMN: Checks<LearnedColumn> = {
  name: isText,
  schema: schemaFault,
  use: oneOf('learned', 'constant', 'empty', 'text'),
  typical: number(),
  sd: isPositive,
  range: listOf(number(), 2),
  classes: listOf(whole(Number.MIN_SAFE_INTEGER)),
  shares: listOf(number(0, 1)),
  observed: listOf(whole(Number.MIN_SAFE_INTEGER)),
  near: listOf(number(), 2),
  curve: objectOf(CURVE),
}

const isColumn = objectOf(COLUMN, ['observed', 'near', 'curve'])

/** What is wrong with a model's column that comes from a file; undefined if nothing is. */
export function columnFault(value: unknown, path: string): Fault | undefined {
  return (
    isColumn(value, path) ??
    first(rulesOf(value as LearnedColumn).map((rule) => () => broken(value, path, rule)))
  )
}

/** What must hold of a field beside what its type says. */
type Rule = readonly [field: keyof LearnedColumn, expected: string, holds: boolean]

function broken(value: unknown, path: string, [field, expected, holds]: Rule): Fault | undefined {
  if (holds) return undefined
  return { path: `${path}.${field}`, expected, got: (value as LearnedColumn)[field] }
}

function rulesOf(column: LearnedColumn): Rule[] {
  const { schema, use, classes, typical } = column
  const { kind } = schema
  const isClass = kind === 'category' || kind === 'boolean'
  if (use === 'text') return [['use', 'text, as its kind', kind === 'text'], ...plain(column)]
  if (use === 'empty') return plain(column)
  const common: Rule[] = [['use', 'text or empty, as of every text', kind !== 'text']]
  if (use === 'constant')
    return [...common, ['typical', kindOfValue(kind), isValue(column, typical)], ...plain(column)]
  if (isClass) return [...common, ...levelRules(column), ...classRules(column)]
  if (kind === 'integer' && classes.length > 0) {
    return [...common, ...codeRules(column), ...classRules(column)]
  }
  return [...common, ...numberRules(column)]
}

/** Of a category: its classes are levels. */
function levelRules({ schema: { levels }, classes, range }: LearnedColumn): Rule[] {
  return [
    [
      'classes',
      `2 to ${MOST_CLASSES} indices of its ${levels.length} levels, in order`,
      classes.length >= 2 &&
        classes.length <= MOST_CLASSES &&
        classes.every((level, i) => level < levels.length && level > (classes[i - 1] ?? -1)),
    ],
    ['range', '[0, 0], as of every class', range.every((end) => end === 0)],
  ]
}

/** Of whole numbers that are learned as classes. */
function codeRules({ schema, classes, range }: LearnedColumn): Rule[] {
  return [
    ['schema', 'no said, as of every one that is learned as classes', schema.said === undefined],
    [
      'classes',
      `2 to ${MOST_CLASSES} whole numbers, in order`,
      classes.length >= 2 && classes.length <= MOST_CLASSES && isAscending(classes),
    ],
    [
      'range',
      'the least and the largest of its classes',
      range[0] === classes[0] && range[1] === classes.at(-1),
    ],
  ]
}

function classRules(column: LearnedColumn): Rule[] {
  const { classes, shares, typical, observed } = column
  const sum = shares.reduce((total, share) => total + share, 0)
  return [
    [
      'shares',
      `a share above 0 for each of its ${classes.length} classes, of sum 1`,
      shares.length === classes.length &&
        shares.every((share) => share > 0) &&
        Math.abs(sum - 1) < 1e-9,
    ],
    ['typical', 'one of its classes', classes.includes(typical)],
    ['observed', 'nothing, as of every class', observed === undefined],
    ...unbent(column),
  ]
}

function isAscending(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value > (values[i - 1] as number))
}

/** Of a column that is not learned. */
function plain(column: LearnedColumn): Rule[] {
  const { classes, shares, range, observed } = column
  return [
    ['classes', '[], as of every column that is not learned', classes.length === 0],
    ['shares', '[], as of every column that is not learned', shares.length === 0],
    ['range', '[0, 0], as of every column that is not learned', range.every((end) => end === 0)],
    ['observed', 'nothing, as of every column that is not learned', observed === undefined],
    ...unbent(column),
  ]
}

/** Of what is no learned number. */
function unbent({ near, curve }: LearnedColumn): Rule[] {
  return [
    ['near', 'nothing, as of all but learned numbers', near === undefined],
    ['curve', 'nothing, as of all but learned numbers', curve === undefined],
  ]
}

function numberRules(column: LearnedColumn): Rule[] {
  const { schema, range, near, typical, classes, shares, observed } = column
  const [least, most] = range
  // Means are rounded; and of dates far from 0.
  const slack = 1e-6 * (most - least) + 1e-9 * Math.max(Math.abs(least), Math.abs(most))
  const { kind } = schema
  return [
    ['classes', `[], as of every ${kind}`, classes.length === 0],
    ['shares', `[], as of every ${kind}`, shares.length === 0],
    [
      'range',
      `its least and largest value, each ${kindOfValue(kind)}`,
      least < most && range.every((end) => isValue(column, end)),
    ],
    [
      'near',
      'limits around its range',
      near === undefined || (near[0] <= least && near[1] >= most),
    ],
    ['typical', 'a mean within its range', typical >= least - slack && typical <= most + slack],
    [
      'observed',
      `nothing, or 2 to ${MOST_OBSERVED} whole numbers from its least to its largest value, in order`,
      observed === undefined ||
        (kind === 'integer' &&
          observed.length >= 2 &&
          observed.length <= MOST_OBSERVED &&
          observed[0] === least &&
          observed.at(-1) === most &&
          isAscending(observed)),
    ],
  ]
}

function kindOfValue(kind: LearnedColumn['schema']['kind']): string {
  if (kind === 'number') return 'a finite number'
  if (kind === 'integer') return 'a whole number'
  return kind === 'date' ? 'a time that a Date holds' : 'the index of one of its levels'
}

/** Whether a number may be in `Column.values`. */
function isValue({ schema: { kind, levels } }: LearnedColumn, value: number): boolean {
  if (kind === 'number') return true
  if (kind === 'date') return Math.abs(value) <= LATEST
  if (kind === 'integer') return Number.isInteger(value)
  return Number.isInteger(value) && value >= 0 && value < levels.length
}
