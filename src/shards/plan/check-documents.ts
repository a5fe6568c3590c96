import {
  type Check,
  type Checks,
  type Fault,
  isFlag,
  isText,
  listOf,
  number,
  objectOf,
  oneOf,
  orNull,
  that,
  whole,
} from '../../check.js'
import type { BytePart, TablePart } from '../../files/cut/table-part.js'
import { TABLE_FORMATS } from '../../files/table-format.js'
import { schemaFault } from '../../table/kinds/schema-fault.js'
import { isPlainPath } from '../jobs/job.js'
import type {
  Counted,
  Cuts,
  Draft,
  PlannedFilling,
  PlannedFit,
  PlannedInput,
  Question,
  Receipt,
  Settings,
  Shard,
} from './documents.js'

// Documents lie where others can write: all of what they say is looked at. What they say of reading and
// of filling is looked at again by what reads and fills.

const isHash = that(
  'a SHA-256 in hexadecimal',
  (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
)
const isName = that('a path without ".."', (value) => isPlainPath(value) && value !== '')
const isFolder = that('a path without ".."', isPlainPath)
const isPlace = that(
  'a path without "..", or a URL',
  (value) =>
    typeof value === 'string' && (isPlainPath(value) || /^[a-z][a-z0-9+.-]*:\/\//i.test(value)),
)
const isObject: Check = that(
  'an object',
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
)

const INPUT: Checks<PlannedInput> = { path: isPlace, size: whole(0), mark: isText, name: isName }

const FIT: Checks<PlannedFit> = { budget: oneOf('fast', 'balanced', 'best'), draws: whole(0, 1000) }

const FILL: Checks<PlannedFilling> = {
  draws: whole(0, 1000),
  seed: whole(0, 4294967295),
  blankRows: oneOf('keep', 'fill'),
  round: isFlag,
  where: listOf(isText),
  bounds: (value, path) => (value === false ? undefined : orNull(isObject)(value, path)),
  shift: orNull(isObject),
}

const SETTINGS: Checks<Settings> = {
  read: isObject,
  bytesPerShard: orNull(whole(1)),
  sample: whole(2),
  seed: whole(0, 4294967295),
  fit: orNull(objectOf(FIT)),
  fill: objectOf(FILL),
  outputFormat: orNull(oneOf(...TABLE_FORMATS)),
  outputEncoding: orNull(isText),
}

const DRAFT: Checks<Draft> = {
  colmask: oneOf('shards'),
  version: oneOf(1),
  node: whole(1),
  out: isFolder,
  inputs: listOf(objectOf(INPUT)),
  settings: objectOf(SETTINGS),
  model: orNull(isHash),
}

const BYTES: Checks<BytePart> = {
  head: whole(0),
  headLines: whole(0),
  start: whole(0),
  end: whole(0),
  line: whole(1),
}
const PART: Checks<TablePart> = {
  firstRow: whole(0),
  rows: whole(0),
  bytes: objectOf(BYTES),
  rowGroups: listOf(whole(0), 2),
}
const isPart = objectOf(PART, ['bytes', 'rowGroups'])

const SHARD: Checks<Shard> = {
  input: whole(0),
  place: whole(0),
  part: orNull(isPart),
  firstRow: whole(0),
  rows: whole(0),
}

const CUTS: Checks<Cuts> = {
  ...DRAFT,
  shards: listOf(objectOf(SHARD)),
  reads: listOf(isObject),
}

const COUNTED: Checks<Counted> = {
  parts: listOf(isPart),
  options: isObject,
  findings: listOf(isObject),
}

const isColumn: Check = (value, path) => {
  if (!Array.isArray(value) || value.length !== 2)
    return { path, expected: 'a name and a schema', got: value }
  return isText(value[0], `${path}[0]`) ?? schemaFault(value[1], `${path}[1]`)
}

const RECEIPT: Checks<Receipt> = {
  plan: isHash,
  output: isName,
  task: whole(0),
  rows: whole(0),
  bytes: whole(0),
  sha256: isHash,
  missing: listOf(whole(0)),
  filled: listOf(number(0)),
}

export const checkCounted = objectOf(COUNTED)
export const checkDraft = objectOf(DRAFT)
export const checkCuts: Check = (value, path) =>
  objectOf(CUTS)(value, path) ?? strayInput(value as Cuts, path)
export const checkPlan: Check = (value, path) =>
  objectOf({ ...CUTS, draft: isHash, model: isHash, columns: listOf(isColumn) })(value, path) ??
  strayInput(value as Cuts, path)
const QUESTION: Checks<Question> = { plan: isHash, options: isObject }

export const checkQuestion = objectOf(QUESTION)
export const checkReceipt = objectOf(RECEIPT)

/** Shards of inputs that there are not. */
function strayInput(
  { shards, inputs, reads }: Pick<Cuts, 'shards' | 'inputs' | 'reads'>,
  path: string,
): Fault | undefined {
  if (reads.length !== inputs.length) {
    return {
      path: `${path}reads`,
      expected: `an array of ${inputs.length}`,
      got: reads.length,
    }
  }
  const stray = shards.findIndex(({ input }) => input >= inputs.length)
  if (stray < 0) return undefined
  return {
    path: `${path}shards[${stray}].input`,
    expected: `an input of ${inputs.length}`,
    got: shards[stray]?.input,
  }
}
