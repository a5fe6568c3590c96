import { Command, Option } from 'commander'
import { TABLE_FORMATS, type TableFormat } from '../../node.js'
import { type PlannedShards, planShards } from '../../shards/index.js'
import { type Bounds, bounds } from '../bounds.js'
import { tellFindings } from '../findings.js'
import { INTERRUPTED, stoppable } from '../interrupt.js'
import { jsonText } from '../json.js'
import { modelTable } from '../model-table.js'
import { note, writeStdout } from '../output.js'
import { shift } from '../shift.js'
import {
  addTableOptions,
  encodingOption,
  readOptions,
  type TableOptions,
} from '../table-options.js'
import { UsageError } from '../usage-error.js'
import { wholeNumber } from '../values.js'
import { where } from '../where.js'
import { counted, countText, secondsText } from '../words.js'
import { ShardsView } from './view.js'
import { addWhereOptions, type WhereOptions, workOptions } from './where-options.js'

interface Options extends TableOptions, WhereOptions {
  output: string
  model?: string
  budget?: 'fast' | 'balanced' | 'best'
  seed: number
  sample?: number
  draws?: number
  bounds?: Bounds
  blankRows: 'keep' | 'fill'
  round?: boolean
  where?: readonly string[]
  shift?: Readonly<Record<string, string>>
  outputFormat?: TableFormat
  outputEncoding?: string
  shardSize: number
  again?: boolean
  json?: boolean
}

const EXAMPLES = `
Inputs are CSV, TSV, JSON, JSON lines, Parquet, Arrow and .xlsx, by gzip or not; their columns are those of one table.
CSV, TSV, JSON lines and Parquet that are large are cut, so that several workers have a part of one file each.

--draws 5 writes folders draw=1 to draw=5.

Examples:
  colmask shards plan in/ -o out/
  colmask shards plan 'in/2024-*.csv.gz' -o out/ --model survey.safetensors
  colmask shards plan s3://bucket/in/ -o s3://bucket/out --queue redis://queue:6379
`

/** `colmask shards plan`: what is to be done, found out and written. */
export function planCommand(): Command {
  const command = new Command('plan')
    .description('look through tables that lie in many files, learn from them, and write a plan')
    .argument('<in...>', 'a folder, a glob, or files; paths, s3:// or https:// URLs')
    .requiredOption('-o, --output <folder>', 'where the plan goes, and what will be filled')
  addTableOptions(command)
  addWhereOptions(command)
  return command
    .option('--model <file>', 'fill with this model; by default one is fitted to a sample')
    .addOption(new Option('--budget <time>', 'of a fit').choices(['fast', 'balanced', 'best']))
    .option('--seed <number>', 'the same seed gives the same result', wholeNumber(0, 4294967295), 0)
    .option('--sample <rows>', 'rows that are learned from; 20,000 by default', wholeNumber(2))
    .option('--draws <number>', 'draw so many tables', wholeNumber(1, 1000))
    .option('--bounds <which>', 'none, or column=least:largest,...', bounds)
    .option(
      '--where <relation>',
      "what is to hold, such as 'start <= end'; may be given again",
      where,
    )
    .option('--shift <column=by>', 'move draws: income=+0.2sd; may be given again', shift)
    .addOption(
      new Option('--blank-rows <what>', 'rows in which nothing is given get mean and mode, or stay')
        .choices(['keep', 'fill'])
        .default('fill'),
    )
    .option('--no-round', 'whole numbers as they are expected, with fractions')
    .addOption(new Option('--output-format <name>', 'of the outputs').choices(TABLE_FORMATS))
    .addOption(encodingOption('--output-encoding', 'of the outputs'))
    .option('--shard-size <MB>', 'cut files above it; 0 for never', wholeNumber(0), 64)
    .option('--again', 'plan anew: inputs have changed, or what is asked for')
    .option('--json', 'print a summary as JSON')
    .option('--quiet', 'nothing on standard error but errors')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(inputs: readonly string[], options: Options): Promise<void> {
  const start = performance.now()
  const { output, quiet = false } = options
  if (options.model !== undefined && options.budget !== undefined) {
    throw new UsageError('--model or --budget, not both: nothing is learned with --model')
  }
  if (options.shift !== undefined && options.draws === undefined) {
    throw new UsageError('--shift needs --draws: only draws are moved')
  }
  const view = new ShardsView(quiet)
  const work = (signal: AbortSignal) => planned(inputs, options, signal, view)
  try {
    const { result, stopped } = await stoppable(work, () => {
      view.clear()
      if (!quiet) note('interrupted:', 'yellow', 'the same command goes on from here')
    })
    view.clear()
    if (stopped || result === undefined) {
      process.exitCode = INTERRUPTED
      return
    }
    tellFindings(result.findings, quiet)
    for (const { name, reason } of quiet ? [] : result.refused) {
      note(
        'warning:',
        'yellow',
        `${JSON.stringify(name)} cannot be read as the model's was: ${reason}`,
      )
    }
    const seconds = (performance.now() - start) / 1000
    await writeStdout([
      options.json ? jsonOf(result, seconds) : saying(result, options, seconds, output),
    ])
  } finally {
    view.clear()
  }
}

async function planned(
  inputs: readonly string[],
  options: Options,
  signal: AbortSignal,
  view: ShardsView,
): Promise<PlannedShards | undefined> {
  const [first = ''] = inputs
  // Each file says its own format, unless all are said to have one.
  const format = options.format ?? (options.sheet === undefined ? 'csv' : 'xlsx')
  const { draws, shardSize, again, bounds, shift } = options
  const { model, budget, sample, where, outputFormat, outputEncoding } = options
  try {
    return await planShards(inputs.length === 1 ? first : inputs, options.output, {
      ...workOptions(options),
      read: readOptions(`in.${format}`, options),
      seed: options.seed,
      blankRows: options.blankRows,
      round: options.round ?? true,
      bytesPerShard: shardSize === 0 ? Number.POSITIVE_INFINITY : shardSize * 2 ** 20,
      ...(model !== undefined && { model }),
      ...(budget !== undefined && { budget }),
      ...(sample !== undefined && { sample }),
      ...(draws !== undefined && { draws }),
      ...(bounds !== undefined && { bounds }),
      ...(where !== undefined && { where }),
      ...(shift !== undefined && { shift }),
      ...(outputFormat !== undefined && { outputFormat }),
      ...(outputEncoding !== undefined && { outputEncoding }),
      ...(again === true && { again }),
      signal,
      onProgress: view.show,
    })
  } catch (error) {
    if (signal.aborted) return undefined
    throw error
  }
}

function jsonOf({ model, missing, ...result }: PlannedShards, seconds: number): string {
  const { columns, warnings } = model
  const found = { ...result, missing: Object.fromEntries(missing), columns, warnings, seconds }
  return jsonText(found)
}

function saying(
  { model, ...plan }: PlannedShards,
  options: Options,
  seconds: number,
  out: string,
): string {
  const learned = options.model === undefined ? `${modelTable(model.columns)}\n` : ''
  const size = `${counted(plan.rows, 'row')} in ${counted(plan.inputs, 'file')}`
  const work = `${countText(plan.outputs)} to be written (${counted(plan.shards, 'shard')})`
  return `${learned}${size}; ${work}; planned in ${secondsText(seconds)}. Next: colmask shards fill ${out}\n`
}
