import { Command } from 'commander'
import { runShards, type ShardsResult } from '../../shards/index.js'
import { INTERRUPTED, stoppable } from '../interrupt.js'
import { writeJson } from '../json.js'
import { note, writeStdout } from '../output.js'
import { textTable } from '../text-table.js'
import { UsageError } from '../usage-error.js'
import { wholeNumber } from '../values.js'
import { counted, countText, secondsText } from '../words.js'
import { serveMetrics } from './metrics.js'
import { type Part, part } from './part.js'
import { ShardsView } from './view.js'
import { addWhereOptions, type WhereOptions, workOptions } from './where-options.js'

interface Options extends WhereOptions {
  part?: Part
  metrics?: number
  json?: boolean
  quiet?: boolean
}

const EXAMPLES = `
What is whole already is not made again. A shard that cannot be read is told with its file and line, the others go on,
and the exit code is 1. Ctrl-C leaves what is done; the same command goes on from there.

--part auto reads which part this is from the variables of Slurm, AWS Batch and Cloud Run arrays, auto/16 of indexed
Jobs of Kubernetes too. Whoever is last checks all.

Examples:
  colmask shards fill out/
  colmask shards fill s3://bucket/out --queue rediss://user:secret@queue:6379 --metrics 9100
  colmask shards fill out/ --part 3/16
  seq 16 | xargs -P 4 -I{} colmask shards fill out/ --part {}/16 --workers 1
`

/** `colmask shards fill`: carries out a plan. */
export function fillCommand(): Command {
  const command = new Command('fill')
    .description('fill what was planned, or go on with it')
    .argument('<out>', 'the folder that the plan is in')
  return addWhereOptions(command)
    .option('--part <k/n>', 'only the k-th of n parts: 3/16, or auto', part)
    .option('--metrics <port>', 'serve metrics for Prometheus meanwhile', wholeNumber(1, 65535))
    .option('--json', 'print a summary as JSON')
    .option('--quiet', 'nothing on standard error but errors')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(out: string, options: Options): Promise<void> {
  const start = performance.now()
  const where = workOptions(options)
  if (where.queue !== undefined && options.part !== undefined) {
    throw new UsageError('--queue or --part, not both: a queue hands out all parts')
  }
  const view = new ShardsView(options.quiet ?? false)
  const metrics = options.metrics === undefined ? undefined : await serveMetrics(options.metrics)
  const work = (signal: AbortSignal) =>
    runShards(out, {
      ...where,
      ...(options.part !== undefined && { part: options.part }),
      signal,
      onProgress: (progress) => {
        view.show(progress)
        metrics?.set(progress)
      },
    })
  try {
    const { result, stopped } = await stoppable(work, () => {
      view.clear()
      if (!options.quiet)
        note('interrupted:', 'yellow', 'leaving what is done (again: ends at once)')
    })
    view.clear()
    const seconds = (performance.now() - start) / 1000
    if (options.json) await writeJson({ ...result, seconds })
    else await writeStdout([saying(out, result, seconds, options.part)])
    if (stopped) process.exitCode = INTERRUPTED
    else if (result.failed.length > 0) fail(result)
  } finally {
    view.clear()
    await metrics?.close()
  }
}

/** So many faults are told. */
const MOST = 20

function fail({ failed }: ShardsResult): void {
  for (const { output, message } of failed.slice(0, MOST))
    note('failed:', 'red', `${output}: ${message}`)
  if (failed.length > MOST) note('failed:', 'red', `and ${countText(failed.length - MOST)} more`)
  process.exitCode = 1
}

function saying(out: string, result: ShardsResult, seconds: number, own: Part | undefined): string {
  const { done, total, summary } = result
  const time = secondsText(seconds)
  if (summary === undefined) {
    const which = own === undefined ? '' : ` (part ${own[0]} of ${own[1]})`
    return `${countText(done)} of ${counted(total, 'output')} are done, in ${time}${which}: ${out}\n`
  }
  const holed = summary.columns.filter(({ missing }) => missing > 0)
  const table = textTable(
    [{ title: 'column' }, { title: 'holes', right: true }, { title: 'filled', right: true }],
    holed.map(({ name, missing, filled }) => [name, countText(missing), countText(filled)]),
  )
  const told = `${counted(summary.rows, 'row')} in ${counted(summary.outputs, 'output')}, checked, in ${time}: ${out}`
  return `${holed.length > 0 ? table : 'No cell is missing.\n'}${told}\n`
}
