import { type Check, isText, listOf, number, objectOf, oneOf, that, whole } from '../../check.js'
import { checkInteger, rangeError } from '../../errors.js'
import type { Work } from '../../host/work.js'
import { type CellJson, cellFromJson, cellToJson, checkCellJson } from '../../table/cell-json.js'
import type { Table } from '../../table/index.js'
import type { FittedModel } from '../model/fitted-model.js'
import {
  type AuditOptions,
  byImprobability,
  type ImprobableCell,
  type Ranked,
  rankCells,
} from './audit.js'

/** The most improbable cells of a part of a table, as JSON. */
export interface AuditPart {
  readonly version: 1
  /** At most so many. */
  readonly most: number
  readonly cells: readonly CellOfPart[]
}

interface CellOfPart {
  /** In the whole table. */
  readonly row: number
  readonly column: string
  readonly place: number
  readonly value: CellJson
  readonly expected: CellJson
  readonly probability: number
  /** By which it is ranked: a number, or `-Infinity`. */
  readonly log: number | '-Infinity'
}

const isLog = that(
  'a finite number or -Infinity',
  (value) => value === '-Infinity' || Number.isFinite(value),
)

const checkPart: Check = objectOf<AuditPart>({
  version: oneOf(1),
  most: whole(0),
  cells: listOf(
    objectOf<CellOfPart>({
      row: whole(0),
      column: isText,
      place: whole(0),
      value: checkCellJson,
      expected: checkCellJson,
      probability: number(0, 1),
      log: isLog,
    }),
  ),
})

/**
 * What `audit` finds, of a part of a table. It does not depend on how the table is cut. It cannot end early.
 *
 * Rows that the model was fitted on are not told from new ones: for that `audit` looks at all rows of a table, and fits
 * to those that it finds. So a wrong cell that the model was fitted on may look less improbable here; of a model that has not
 * seen the table, both find the same.
 *
 * @param firstRow the number of the part's first row in the table
 */
export function* auditPart(
  model: FittedModel,
  table: Table,
  options: AuditOptions,
  firstRow: number,
): Work<AuditPart> {
  const fn = 'auditPart'
  checkInteger(fn, 'firstRow', firstRow)
  const { most = 100 } = options
  const found = yield* rankCells(fn, model, table, options, undefined)
  return toJson(
    most,
    found.map(({ cell, ...ranked }) => ({
      ...ranked,
      cell: { ...cell, row: cell.row + firstRow },
    })),
  )
}

/**
 * The most improbable cells of several parts together, in any order; of equals those of the first rows, and of a row
 * those of the first columns.
 *
 * @param parts of `auditPart`, by one model and with the same options; checked, since they may come from outside
 * @throws RangeError if one is none
 */
export function mergeAudits(parts: readonly unknown[]): AuditPart {
  const fn = 'mergeAudits'
  if (parts.length === 0) throw rangeError(fn, 'a part at least', parts)
  const found = parts.flatMap((part) => fromJson(fn, part)).sort(byImprobability)
  const most = Math.max(...parts.map((part) => (part as AuditPart).most))
  return toJson(most, found.slice(0, most))
}

/** What all parts together come to: see `ColumnModel.audit`. */
export function finishAudit(part: unknown): ImprobableCell[] {
  return fromJson('finishAudit', part).map(({ cell }) => cell)
}

function toJson(most: number, found: readonly Ranked[]): AuditPart {
  const cells = found.map(({ cell, place, log }) => ({
    row: cell.row,
    column: cell.column,
    place,
    value: cellToJson(cell.value),
    expected: cellToJson(cell.expected),
    probability: cell.probability,
    log: log === Number.NEGATIVE_INFINITY ? ('-Infinity' as const) : log,
  }))
  return { version: 1, most, cells }
}

function fromJson(fn: string, value: unknown): Ranked[] {
  const fault = checkPart(value, '')
  if (fault !== undefined) throw rangeError(fn, `${fault.path} ${fault.expected}`.trim(), fault.got)
  return (value as AuditPart).cells.map(({ place, log, value, expected, ...cell }) => ({
    place,
    log: Number(log),
    cell: { ...cell, value: cellFromJson(value), expected: cellFromJson(expected) },
  }))
}
