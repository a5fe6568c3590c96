import {
  areWords,
  type Checks,
  type Fault,
  isFlag,
  isText,
  objectOf,
  oneOf,
  orNull,
  that,
  whole,
} from '../../check.js'
import { isDatePattern } from './dates/date-text.js'
import { type ColumnSchema, KINDS, type NumberFormat } from './kind.js'
import { formatWritten, parseWritten } from './numbers/number-format.js'

const NUMBER: Checks<NumberFormat> = {
  decimal: oneOf('.', ','),
  thousands: isText,
  grouping: oneOf(2, 3),
  unit: isText,
  prefix: isText,
  suffix: isText,
  negative: oneOf('-', '\u2212', '()', 'after'),
  outside: isFlag,
}

const SCHEMA: Checks<ColumnSchema> = {
  kind: oneOf(...KINDS),
  said: oneOf(true),
  levels: areWords,
  cells: oneOf('string', 'number', 'bigint', 'boolean', 'date'),
  quoted: isFlag,
  decimals: orNull(whole(0, 100)),
  significant: orNull(whole(1, 100)),
  exponent: that(
    'how exponents are written, such as E+00',
    (value) => typeof value === 'string' && /^[eE]\+?0+$/.test(value),
  ),
  date: isText,
  number: objectOf(NUMBER),
  missing: areWords,
  aside: areWords,
}

const isSchema = objectOf(SCHEMA, ['said', 'exponent', 'number', 'missing', 'aside'])

/**
 * What is wrong with a column's schema that comes from a file; undefined if nothing is.
 *
 * @example
 * ```ts
 * schemaFault({ kind: 'nothing' }, 'schema')
 * // {
 * //   path: 'schema.kind',
 * //   expected: 'one of "number", "integer", "boolean", "category", "date", "text"',
 * //   got: 'nothing'
 * // }
 * ```
 */
export function schemaFault(value: unknown, path: string): Fault | undefined {
  return isSchema(value, path) ?? disagreement(value as ColumnSchema, path)
}

/** What is wrong with one whose fields are right each by itself. */
function disagreement(schema: ColumnSchema, path: string): Fault | undefined {
  const { kind, levels, date, number } = schema
  const wrong = (key: keyof ColumnSchema, expected: string): Fault => ({
    path: `${path}.${key}`,
    expected,
    got: schema[key],
  })
  if (kind === 'boolean') {
    if (levels.length !== 2) return wrong('levels', 'two words, the false one first')
  } else if (kind !== 'category' && levels.length > 0) {
    return wrong('levels', `[], as of every ${kind}`)
  }
  if (kind === 'date' && !isDatePattern(date)) {
    return wrong('date', 'how dates are written, such as YYYY-MM-DD')
  }
  if (kind !== 'integer' && schema.said) return wrong('said', `none, as of every ${kind}`)
  if (kind !== 'date' && date !== '') return wrong('date', `'', as of every ${kind}`)
  const isRead = number === undefined || parseWritten(formatWritten(PROBE, 1, number), number)
  if (isRead !== true && isRead !== PROBE) {
    return wrong('number', 'a way to write numbers that reads what it wrote')
  }
  return undefined
}

/** Has groups of digits, and decimals. */
const PROBE = 1234567.5
