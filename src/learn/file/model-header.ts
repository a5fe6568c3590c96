import {
  type Checks,
  type Fault,
  first,
  isFlag,
  isPositive,
  isText,
  listOf,
  number,
  objectOf,
  orNull,
  that,
  whole,
} from '../../check.js'
import { rangeError, show } from '../../errors.js'
import type { NetworkShape } from '../../nn/index.js'
import { type LearnedColumn, learnedOnly } from '../cells/learned-column.js'
import { MOST_DRAWS } from '../draws/drawn-ranges.js'
import type { ColumnQuality } from '../ensemble/judge-columns.js'
import type { FittedOn, HistoryPoint } from '../model/fitted-model.js'
import { columnFault } from './column-fault.js'
import { ruleFault, rulesDisagreement } from './rule-faults.js'
import type { RuleHeader } from './rule-header.js'

/**
 * Raised when older versions could not read what is written. 1 had no checksum; up to 2 there was no chain, no
 * spread, no rule, no curve and no stray, and whole numbers were quantities; up to 3 it was said where the children
 * of a tree's nodes are; up to 4 nothing was known of the errors of single cells, and there were no drawn models.
 */
export const VERSION = 5
const READ = [1, 2, 3, 4, VERSION]
/** That judge, or that fill. */
const MOST_EXPERTS = 128

/** What a model's file says in JSON. Numbers that are not finite are null there. */
export interface ModelHeader {
  readonly version: number
  readonly columns: readonly LearnedColumn[]
  /** Of the columns that are learned. */
  readonly quality: readonly Omit<ColumnQuality, 'residuals' | 'spread'>[]
  /** null where there is nothing to learn. */
  readonly network: Omit<NetworkShape, 'levels'> | null
  readonly experts: number
  /** null where there is nothing to learn, and in models of version 1. */
  readonly fittedOn: Pick<FittedOn, 'seed' | 'prior'> | null
  readonly fellBack: readonly boolean[]
  /** Not there where there are none, as before version 3. */
  readonly rules?: readonly RuleHeader[]
  /** Whether it knows the errors of single cells; not there where it does not, as before version 5. */
  readonly cellErrors?: boolean
  /** How many drawn models there are; not there where there are none, as before version 5. */
  readonly draws?: number
  readonly history: readonly HistoryPoint[]
  readonly warnings: readonly string[]
}

function multipleOf(unit: number, most: number) {
  return that(
    `a multiple of ${unit} from ${unit} to ${most}`,
    (value) =>
      typeof value === 'number' && value >= unit && value <= most && Number.isInteger(value / unit),
  )
}

const QUALITY: Checks<ModelHeader['quality'][number]> = {
  relativeError: orNull(number(0)),
  fellBack: isFlag,
  error: orNull(number(0)),
  typicalError: orNull(number(0)),
  judged: whole(0),
}
const NETWORK: Checks<NonNullable<ModelHeader['network']>> = {
  width: multipleOf(8, 1024),
  depth: whole(1, 64),
  frequencies: multipleOf(4, 256),
}
const FITTED_ON: Checks<NonNullable<ModelHeader['fittedOn']>> = {
  seed: whole(0, 4294967295),
  prior: isPositive,
}
const POINT: Checks<HistoryPoint> = {
  expert: whole(0),
  step: whole(1),
  loss: orNull(number(0)),
  heldBackError: orNull(number(0)),
}
const HEADER: Checks<ModelHeader> = {
  version: whole(1),
  columns: listOf(columnFault),
  quality: listOf(objectOf(QUALITY)),
  network: orNull(objectOf(NETWORK)),
  experts: whole(0, MOST_EXPERTS - 1),
  fittedOn: orNull(objectOf(FITTED_ON)),
  fellBack: listOf(isFlag),
  rules: listOf(ruleFault),
  cellErrors: isFlag,
  draws: whole(1, MOST_DRAWS),
  history: listOf(objectOf(POINT)),
  warnings: listOf(isText),
}

const isHeader = objectOf(HEADER, ['rules', 'cellErrors', 'draws'])

/**
 * The header from its JSON.
 *
 * @throws RangeError if it is of another version, or anything in it is not what it should be
 */
export function readHeader(fn: string, text: string): ModelHeader {
  const parsed = ofThisVersion(parse(text))
  const { version } = (parsed ?? {}) as Partial<ModelHeader>
  if (!READ.some((known) => known === version)) {
    throw rangeError(
      fn,
      `a model of version ${READ.slice(0, -1).join(', ')} or ${VERSION}`,
      version ?? 'none',
    )
  }
  const fault = isHeader(parsed, '') ?? disagreement(parsed as ModelHeader)
  if (fault !== undefined) throw refusal(fn, fault, (parsed as ModelHeader).columns)
  const header = parsed as ModelHeader
  return {
    ...header,
    quality: header.quality.map((column) => ({
      ...column,
      relativeError: orNaN(column.relativeError),
      error: orNaN(column.error),
      typicalError: orNaN(column.typicalError),
    })),
    history: header.history.map((point) => ({
      ...point,
      loss: orNaN(point.loss),
      heldBackError: orNaN(point.heldBackError),
    })),
  }
}

/** A header of version 1 with the names of this one; it said nothing of the rows that were fitted. */
function ofThisVersion(header: unknown): unknown {
  if (!isVersion1(header)) return header
  const quality: unknown[] = Array.isArray(header.quality) ? header.quality : [header.quality]
  const renamed = quality.map((column) => {
    if (typeof column !== 'object' || column === null) return column
    const { error, miss, typicalMiss, ...rest } = column as Record<string, unknown>
    return { relativeError: error, error: miss, typicalError: typicalMiss, ...rest }
  })
  return { fittedOn: null, ...header, quality: renamed }
}

function isVersion1(header: unknown): header is { readonly quality?: unknown } {
  return (header as Partial<ModelHeader> | null | undefined)?.version === 1
}

function orNaN(value: number | null): number {
  return value ?? Number.NaN
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What is wrong with a header whose fields are right each by itself. */
function disagreement(header: ModelHeader): Fault | undefined {
  const { columns, quality, network, experts, fittedOn, fellBack, history } = header
  const learned = learnedOnly(columns)
  const fitted = learned.length > 1
  const rule = (holds: boolean, path: string, expected: string, got: unknown) => () =>
    holds ? undefined : { path, expected, got }
  const names = columns.map(({ name }) => name)
  const again = names.findIndex((name, i) => names.indexOf(name) < i)
  const count = (list: readonly unknown[], wanted: number, path: string) =>
    rule(
      list.length === wanted,
      path,
      `an array of ${wanted}, for the columns learned`,
      list.length,
    )
  return first([
    rule(again < 0, `columns[${again}].name`, 'a name that no other column has', names[again]),
    rule(
      (network !== null) === fitted,
      'network',
      fitted ? 'an object, as 2 columns or more are learned' : 'null, as nothing is learned',
      network,
    ),
    rule(experts > 0 === fitted, 'experts', fitted ? 'at least 1' : '0', experts),
    count(quality, learned.length, 'quality'),
    count(fellBack, fitted ? learned.length : 0, 'fellBack'),
    ...quality.map((column, c) =>
      rule(
        column.fellBack === (fellBack[c] ?? true),
        `quality[${c}].fellBack`,
        'what fellBack says',
        column.fellBack,
      ),
    ),
    ...quality.map(({ error, typicalError }, c) =>
      rule(
        learned[c]?.classes.length === 0 || Math.max(error, typicalError) <= 1,
        `quality[${c}]`,
        'shares that were wrong, from 0 to 1',
        [error, typicalError],
      ),
    ),
    () => rulesDisagreement(header.rules ?? [], columns),
    rule(
      fitted || header.draws === undefined,
      'draws',
      'none, as nothing is learned',
      header.draws,
    ),
    rule(fittedOn === null || fitted, 'fittedOn', 'null, as nothing is learned', fittedOn),
    ...history.map(({ expert }, i) =>
      rule(
        expert < MOST_EXPERTS,
        `history[${i}].expert`,
        `below ${MOST_EXPERTS}, as experts are`,
        expert,
      ),
    ),
  ])
}

/** A fault in a sentence: one in a column names the column too. */
function refusal(fn: string, { path, expected, got }: Fault, columns: unknown): RangeError {
  const shown = got === undefined ? 'none' : got
  const [, index, field] = /^columns\[(\d+)\]\.(.+)$/.exec(path) ?? []
  const column = Array.isArray(columns) ? columns[Number(index)] : undefined
  if (field !== undefined && typeof column?.name === 'string' && field !== 'name') {
    const where = `column ${show(column.name)} has as ${field} ${expected} (${path})`
    return rangeError(fn, `a model whose ${where}`, shown)
  }
  const where = path === '' ? 'header has' : `${path} is`
  return rangeError(fn, `a model whose ${where} ${expected}`, shown)
}
