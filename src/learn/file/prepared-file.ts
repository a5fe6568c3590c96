import {
  type Checks,
  type Fault,
  first,
  isFlag,
  isPositive,
  listOf,
  objectOf,
  oneOf,
  orNull,
  whole,
} from '../../check.js'
import { workThrough } from '../../host/work.js'
import type { Cells } from '../cells/cells.js'
import { FARTHEST, slotsOf } from '../cells/encode.js'
import { type LearnedColumn, learnedOnly } from '../cells/learned-column.js'
import { Streams } from '../cells/streams.js'
import { isTiny, judgedCells, type LeftOutCells } from '../ensemble/fit-tiny.js'
import { type Budget, planFit } from '../ensemble/plan-fit.js'
import { foldsOf, type PreparedFit, planOf } from '../model/prepared-fit.js'
import { columnFault } from './column-fault.js'
import { VERSION } from './model-header.js'
import { type PartFile, type PartHeader, partFromBytes, partToBytes, refuse } from './part-file.js'
import { ruleFault, rulesDisagreement } from './rule-faults.js'
import { putRules, type RuleHeader, takeRules } from './rule-header.js'
import type { NamedTensor } from './safetensors.js'
import type { Tensors } from './tensors.js'

/** What a prepared fit says in JSON; which cells are held back follows from it. */
interface PreparedHeader extends PartHeader {
  readonly seed: number
  readonly budget: Budget
  readonly rows: number
  readonly columns: readonly LearnedColumn[]
  /** null where there is nothing to learn. */
  readonly prior: number | null
  readonly rules: readonly RuleHeader[]
  /** Of tiny tables, which columns fell back. */
  readonly fellBack: readonly boolean[] | null
}

const CHECKS: Checks<PreparedHeader> = {
  part: oneOf('prepared'),
  version: oneOf(VERSION),
  seed: whole(0, 4294967295),
  budget: oneOf('fast', 'balanced', 'best'),
  rows: whole(1),
  columns: listOf(columnFault),
  prior: orNull(isPositive),
  rules: listOf(ruleFault),
  fellBack: orNull(listOf(isFlag)),
}
const isHeader = objectOf(CHECKS)

const CELLS = 'cells'
const HASHES = 'hashes'
const LEFT_OUT = 'leftOut'

/** A prepared fit as it is written, and known by. */
export function preparedFile(prepared: PreparedFit): PartFile {
  const { seed, budget, columns, learned, hashed, found } = prepared
  const { cells, hashes } = hashed
  const tensors = new Map<string, NamedTensor>()
  tensors.set(CELLS, { shape: [cells.rows, learned.length], data: cells.values })
  tensors.set(HASHES, { shape: [hashes.length], data: hashes })
  const predicted = found?.leftOut?.predicted
  if (predicted !== undefined) {
    tensors.set(LEFT_OUT, { shape: [predicted.length], data: predicted })
  }
  const header: PreparedHeader = {
    part: 'prepared',
    version: VERSION,
    seed,
    budget,
    rows: cells.rows,
    columns,
    prior: found?.prior ?? null,
    rules: putRules(tensors, found?.rules ?? []),
    fellBack: found?.leftOut?.fellBack ?? null,
  }
  return { header, tensors }
}

/** All that experts and the model of them are made from: a worker needs no table. */
export function preparedToBytes(prepared: PreparedFit): Uint8Array {
  return partToBytes(preparedFile(prepared))
}

/**
 * What `preparedToBytes` made bytes of.
 *
 * @throws RangeError if the bytes are others, or damaged
 */
export function preparedFromBytes(bytes: Uint8Array): PreparedFit {
  const fn = 'preparedFromBytes'
  const part = partFromBytes<PreparedHeader>(fn, 'prepared', bytes, isHeader)
  const { header, tensors } = part
  refuse(fn, 'prepared', disagreement(header))
  const { seed, budget, rows, columns, prior } = header
  const learned = learnedOnly(columns)
  const slots = slotsOf(learned)
  const values = tensors.take(CELLS, Float32Array, [rows, learned.length])
  const cells = { rows, slots, values }
  checkCells(tensors, cells)
  const hashes = tensors.take(HASHES, Uint32Array, [rows])
  tensors.checkOrder(HASHES, hashes)
  const hashed = { cells, hashes }
  const plan = planOf(planFit(rows, budget), cells)
  const rules = takeRules(tensors, header.rules, learned)
  const leftOut = prior === null ? undefined : takeLeftOut(tensors, header, cells, prior)
  tensors.finish()
  const folds = workThrough(foldsOf(hashed, plan, new Streams(seed)))
  const found = prior === null ? undefined : { rules, prior, leftOut }
  return { plan, columns, learned, hashed, ...folds, seed, budget, found }
}

/** What is wrong with a header whose fields are right each by itself. */
function disagreement({
  rows,
  columns,
  prior,
  rules,
  fellBack,
}: PreparedHeader): Fault | undefined {
  const learned = learnedOnly(columns)
  const names = columns.map(({ name }) => name)
  const again = names.findIndex((name, i) => names.indexOf(name) < i)
  const rule = (holds: boolean, path: string, expected: string, got: unknown) => () =>
    holds ? undefined : { path, expected, got }
  const some = learned.length > 1
  const tiny = some && isTiny({ rows, slots: slotsOf(learned) })
  return first([
    rule(again < 0, `columns[${again}].name`, 'a name that no other column has', names[again]),
    rule(
      (prior !== null) === some,
      'prior',
      some ? 'a number' : 'null, as nothing is learned',
      prior,
    ),
    rule(some || rules.length === 0, 'rules', '[], as nothing is learned', rules),
    rule((fellBack !== null) === tiny, 'fellBack', tiny ? 'an array' : 'null', fellBack),
    () => rulesDisagreement(rules, columns),
  ])
}

function takeLeftOut(
  tensors: Tensors,
  { fellBack }: PreparedHeader,
  cells: Cells,
  prior: number,
): LeftOutCells | undefined {
  if (fellBack === null) return undefined
  const { rows, slots } = cells
  // Where none was predicted, no column is.
  const predicted = tensors.take(LEFT_OUT, Float32Array, [fellBack.length && rows * slots.count])
  if (fellBack.length > 0 && fellBack.length !== slots.columns) {
    tensors.fail(LEFT_OUT, `of ${slots.columns} columns`, fellBack.length)
  }
  return { prior, folds: judgedCells(cells), predicted, fellBack }
}

function checkCells(tensors: Tensors, { slots, values }: Cells): void {
  for (const [i, value] of values.entries()) {
    if (Number.isNaN(value)) continue
    const classes = slots.levels[i % slots.columns] as number
    const fits =
      classes > 0
        ? Number.isInteger(value) && value >= 0 && value < classes
        : Math.abs(value) <= FARTHEST
    if (!fits) tensors.fail(CELLS, `of cells of its columns (${i % slots.columns})`, value)
  }
}
