import { checkCount, checkInteger, checkOptions, rangeError, typeError } from '../../errors.js'
import { FileError } from '../../files/file-error.js'
import type { ReadTableOptions } from '../../files/read-plan.js'
import type { TableFormat } from '../../files/table-format.js'
import { ColumnModel } from '../../learn/index.js'
import type { BoundsOption } from '../../learn/uses/bounds-of.js'
import type { ShiftOption } from '../../learn/uses/read-shift.js'
import { adoptSchemas } from '../../table/adopt-schemas.js'
import { columnNamed } from '../../table/column-named.js'
import type { Finding } from '../../table/findings/finding.js'
import type { TableSurvey } from '../../table/surveys/finish-survey.js'
import { drawingOptions, fillingOptions } from '../jobs/fill.js'
import { checkPlan } from '../plan/check-documents.js'
import type { Draft, Plan, PlannedFit, Settings } from '../plan/documents.js'
import { MODEL, outputOf, PLAN, taskCount, taskOf } from '../plan/layout.js'
import { plannedReading } from '../plan/read-options.js'
import { openQueue } from '../queue/open-queue.js'
import { type OutFolder, sha256 } from '../store/out-folder.js'
import { beginDraft } from './begin-draft.js'
import { countInputs, surveyShards } from './cut-and-survey.js'
import { fitShards, readModel } from './fit-shards.js'
import { type Located, locateInputs } from './locate-inputs.js'
import { nodeMajor } from './open-run.js'
import { Phases } from './phases.js'
import { readSurvey } from './read-survey.js'
import { WORK_OPTIONS, type WorkOptions } from './run-shards.js'

/** What is planned. */
export interface PlanShardsOptions extends WorkOptions {
  /** How inputs are read: what `readTable` takes. What is not said is found out, kinds from all inputs together. */
  readonly read?: ReadTableOptions
  /** A model's file: a path or a URL. By default one is fitted to a sample of all rows. */
  readonly model?: string
  /** Of a model that is fitted: 'fast', 'balanced' (by default) or 'best'. Seconds would give what they give. */
  readonly budget?: PlannedFit['budget']
  /** Of the sample, of the fit, and of draws. 0 by default. */
  readonly seed?: number
  /** Rows that a model is fitted to, drawn evenly from all. 20,000 by default. */
  readonly sample?: number
  /** So many tables are drawn; by default one is filled with what is expected. See `ColumnModel.impute`. */
  readonly draws?: number
  readonly bounds?: BoundsOption
  readonly blankRows?: 'keep' | 'fill'
  readonly round?: boolean
  readonly where?: readonly string[]
  readonly shift?: ShiftOption
  /** By default that of each input. */
  readonly outputFormat?: TableFormat
  readonly outputEncoding?: string
  /** CSV, TSV, JSON lines and Parquet of more bytes are cut into parts of about so many. 2^26 by default; Infinity for never. */
  readonly bytesPerShard?: number
  /** Whether to plan anew where something else was planned, or inputs have changed: earlier outputs are taken away. */
  readonly again?: boolean
}

/** What was planned. */
export interface PlannedShards {
  readonly inputs: number
  readonly shards: number
  readonly outputs: number
  readonly rows: number
  /** Of each column: cells that are missing. */
  readonly missing: ReadonlyMap<string, number>
  /** What was guessed, passed over or doubted in the inputs. */
  readonly findings: readonly Finding[]
  /** What fills. */
  readonly model: ColumnModel
  /** Columns that a given model reads otherwise than they can be read, with the reason. */
  readonly refused: readonly { readonly name: string; readonly reason: string }[]
}

const OWN_OPTIONS = [
  ...WORK_OPTIONS,
  'read',
  'model',
  'budget',
  'seed',
  'sample',
  'draws',
  'bounds',
  'blankRows',
  'round',
  'where',
  'shift',
  'outputFormat',
  'outputEncoding',
  'bytesPerShard',
  'again',
]

/** Bytes of a shard, and rows of a sample, where nothing is said. */
const SHARD_BYTES = 2 ** 26
const SAMPLE = 20_000

/**
 * Finds out all that is needed to fill a table that lies in many files, and writes it as a plan: how many rows each
 * has, where large ones are cut, what the columns are, and a model, fitted by all workers if none is given. Called
 * again it goes on where it was; inputs and what is asked for must be the same.
 *
 * @param inputs a folder, a glob such as `in/*.csv.gz`, or a list of files; paths, `s3://` and `https://` URLs
 * @param out the folder of the outputs: a path or an `s3://` URL
 * @throws FileError if an input cannot be read or understood, with its line; RangeError if an option is not one
 *
 * @example
 * ```ts
 * const { plan } = await planShards('in/', 'out/', { budget: 'fast' })
 * ```
 */
export async function planShards(
  inputs: string | readonly string[],
  out: string,
  options: PlanShardsOptions = {},
): Promise<PlannedShards> {
  const fn = 'planShards'
  checkCount(fn, 3, arguments.length)
  checkOptions(fn, options, OWN_OPTIONS)
  if (typeof out !== 'string' || out === '') throw typeError(fn, 'out must be a path or a URL', out)
  const located = await locateInputs(fn, inputs, out, options.roots)
  const given = options.model === undefined ? undefined : await readModel(options.model)
  const draft: Draft = {
    colmask: 'shards',
    version: 1,
    node: nodeMajor(),
    out: located.outPath,
    inputs: located.inputs,
    settings: settingsOf(fn, options, given !== undefined),
    model: given === undefined ? null : sha256(given),
  }
  const hash = await beginDraft(located.out, draft, options.again === true)
  const before = await plannedBefore(located.out, hash)
  if (before !== undefined) return before
  if (given !== undefined) await located.out.write(MODEL, [given])
  const queue = await openQueue(fn, options, located.rootUrls)
  const phases = new Phases(queue, draft.out, options)
  try {
    return await planOf(located, draft, hash, phases)
  } finally {
    await queue.close()
  }
}

async function planOf(
  { out }: Located,
  draft: Draft,
  draftHash: string,
  phases: Phases,
): Promise<PlannedShards> {
  const counted = await countInputs(out, draft, draftHash, phases)
  const { survey, reads } = await surveyShards(out, counted, phases)
  const { settings } = draft
  const { model, hash: modelHash } = await fitShards(out, survey.sample, settings, phases)
  const { schemas, refused } = schemasFor(survey, model, settings, draft.model !== null)
  const plan: Plan = {
    ...counted.cuts,
    draft: draftHash,
    reads,
    model: modelHash,
    columns: [...schemas],
  }
  checkNames(plan)
  tryOut(model, survey, plan)
  await out.writeJson(PLAN, plan)
  return summaryOf(
    plan,
    { ...survey, findings: [...counted.findings, ...survey.findings] },
    model,
    refused,
  )
}

/** The same plan, if it is there whole: its model need not be fitted again. */
async function plannedBefore(
  out: OutFolder,
  draftHash: string,
): Promise<PlannedShards | undefined> {
  const plan = (await out.json<Plan>(PLAN, checkPlan))?.value
  if (plan?.draft !== draftHash) return undefined
  const survey = await readSurvey(out, plan.settings)
  const bytes = await out.bytes(MODEL)
  if (survey === undefined || bytes === undefined || sha256(bytes) !== plan.model) return undefined
  return summaryOf(plan, survey, ColumnModel.fromBytes(bytes), [])
}

function summaryOf(
  plan: Plan,
  { rows, missing, findings }: TableSurvey,
  model: ColumnModel,
  refused: PlannedShards['refused'],
): PlannedShards {
  const { inputs, shards } = plan
  const counts = { inputs: inputs.length, shards: shards.length, outputs: taskCount(plan) }
  return { ...counts, rows, missing, findings, model, refused }
}

/** Columns are read as those were that a given model learned from, where nothing else was said of them. */
function schemasFor(
  { schemas, sample }: TableSurvey,
  model: ColumnModel,
  { read }: Settings,
  isGiven: boolean,
) {
  if (!isGiven) return { schemas, refused: [] }
  const names = sample.columns.map(({ name }) => name)
  if (!names.some((name) => model.schemas.has(name))) {
    throw rangeError('planShards', "a table with the model's columns", names.join(', '))
  }
  const said = Object.keys(read.kinds ?? {}).flatMap((name) => columnNamed(names, name) ?? [])
  const { adopted, refused } = adoptSchemas(sample, model.schemas, new Set(said))
  return { schemas: new Map([...schemas, ...adopted]), refused }
}

/** Two outputs of one name would be one. */
function checkNames(plan: Plan): void {
  const seen = new Set<string>()
  for (let i = 0; i < taskCount(plan); i++) {
    const name = outputOf(plan, taskOf(plan, i))
    if (seen.has(name))
      throw new FileError(name, 'expected outputs with names that differ, got it twice')
    seen.add(name)
  }
}

/** What cannot be done is said before it is begun. */
function tryOut(model: ColumnModel, { sample }: TableSurvey, { settings }: Plan): void {
  const { fill } = settings
  const table = sample.slice(0, 1)
  if (fill.draws > 0) model.impute(table, { ...drawingOptions(fill), draw: 0 })
  else model.impute(table, fillingOptions(fill))
}

function settingsOf(fn: string, options: PlanShardsOptions, hasModel: boolean): Settings {
  const { seed = 0, sample = SAMPLE, draws = 0, bytesPerShard = SHARD_BYTES } = options
  checkInteger(fn, 'seed', seed, 0, 4294967295)
  checkInteger(fn, 'sample', sample, 2)
  checkInteger(fn, 'draws', draws, 0, 1000)
  if (bytesPerShard !== Number.POSITIVE_INFINITY)
    checkInteger(fn, 'bytesPerShard', bytesPerShard, 1)
  const { budget = 'balanced' } = options
  if (!['fast', 'balanced', 'best'].includes(budget)) {
    throw rangeError(fn, "budget 'fast', 'balanced' or 'best'", budget)
  }
  if (hasModel && options.budget !== undefined)
    throw rangeError(fn, 'model or budget, not both', budget)
  if (options.shift !== undefined && draws === 0) {
    throw rangeError(fn, 'draws with shift: only draws are moved', options.shift)
  }
  return {
    read: plannedReading(options.read ?? {}),
    bytesPerShard: Number.isFinite(bytesPerShard) ? bytesPerShard : null,
    sample,
    seed,
    fit: hasModel ? null : { budget, draws },
    fill: {
      draws,
      seed,
      blankRows: options.blankRows ?? 'fill',
      round: options.round ?? true,
      where: options.where ?? [],
      bounds: options.bounds ?? null,
      shift: options.shift ?? null,
    },
    outputFormat: options.outputFormat ?? null,
    outputEncoding: options.outputEncoding ?? null,
  }
}
