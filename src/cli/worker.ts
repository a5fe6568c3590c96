import { Command } from 'commander'
import { type WorkerEvent, worker } from '../shards/index.js'
import { INTERRUPTED, stoppable } from './interrupt.js'
import { note, writeStdout } from './output.js'
import { addRootOption, queueOf } from './shards/where-options.js'
import { UsageError } from './usage-error.js'
import { wholeNumber } from './values.js'
import { countText, secondsText } from './words.js'

interface Options {
  queue?: string
  root?: readonly string[]
  jobs?: number
  lock?: number
  json?: boolean
  quiet?: boolean
}

const EXAMPLES = `
A worker reads and writes below its roots only, and runs nothing that a job says. It may be killed at any time: its jobs
go to others. Ctrl-C hands its jobs back; a second one ends at once.

Examples:
  colmask worker --queue redis://queue:6379 --root /data
  COLMASK_QUEUE=rediss://user:secret@queue:6379 colmask worker --root s3://bucket/ --jobs 4
`

/** `colmask worker`: does the jobs of a queue, until it is ended. */
export function workerCommand(): Command {
  const command = new Command('worker')
    .description('do the jobs that "colmask shards" gives to a queue')
    .option('--queue <url>', 'redis://, rediss:// or postgres:// ($COLMASK_QUEUE)')
  return addRootOption(command)
    .option(
      '--jobs <number>',
      'at a time, each in a thread of its own; by default one for each core',
      wholeNumber(1, 1024),
    )
    .option(
      '--lock <seconds>',
      'silence after which a worker is taken for dead (30)',
      wholeNumber(1, 3600),
    )
    .option('--json', 'print what happens as JSON lines')
    .option('--quiet', 'nothing but errors')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(options: Options): Promise<void> {
  const queue = queueOf(options)
  const { root, jobs, lock, json, quiet = false } = options
  if (queue === undefined)
    throw new UsageError('--queue, or COLMASK_QUEUE, must say where jobs are')
  if (root === undefined)
    throw new UsageError('--root must say below which folder or URL files may be read and written')
  const onEvent = (event: WorkerEvent) => {
    if (json) process.stdout.write(`${JSON.stringify(event)}\n`)
    else if (!quiet) process.stderr.write(`${textOf(event)}\n`)
  }
  const work = (signal: AbortSignal) =>
    worker({
      queue,
      roots: root,
      signal,
      onEvent,
      ...(jobs !== undefined && { jobs }),
      ...(lock !== undefined && { lock }),
    })
  const { stopped } = await stoppable(work, () => {
    if (!quiet) note('interrupted:', 'yellow', 'handing jobs back (again: ends at once)')
  })
  if (stopped) process.exitCode = INTERRUPTED
  await writeStdout([])
}

function textOf(event: WorkerEvent): string {
  switch (event.type) {
    case 'ready':
      return `listening: ${event.queue}, ${event.worker}`
    case 'started':
      return `${event.job.kind} ${event.job.part + 1}: begun`
    case 'done':
      return `${event.job.kind} ${event.job.part + 1}: ${countText(event.rows)} rows in ${secondsText(event.seconds)}`
    case 'failed':
      return `${event.job.kind} ${event.job.part + 1}: ${event.message}`
    default:
      return `${event.type}: ${event.message}`
  }
}
