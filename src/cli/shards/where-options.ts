import type { Command } from 'commander'
import type { WorkOptions } from '../../shards/index.js'
import { UsageError } from '../usage-error.js'
import { wholeNumber } from '../values.js'

/** Where jobs are done, and where files lie. */
export interface WhereOptions {
  queue?: string
  workers?: number
  root?: readonly string[]
}

export function addRootOption(command: Command): Command {
  return command.option(
    '--root <place>',
    'a folder or URL that all lies below, the outputs below the first; may be given again',
    root,
  )
}

export function addWhereOptions(command: Command): Command {
  return addRootOption(command)
    .option(
      '--queue <url>',
      'redis://, rediss:// or postgres:// that workers listen to; by default this process works ($COLMASK_QUEUE)',
    )
    .option(
      '--workers <number>',
      'without a queue: jobs at a time; by default all cores',
      wholeNumber(1, 1024),
    )
}

function root(place: string, before: readonly string[] = []): readonly string[] {
  return [...before, place]
}

/**
 * Logins are better kept out of a command's line, which others on the machine can read; and out of what is said of
 * it, so that no parser of options may refuse it, which would show it.
 */
export function queueOf({ queue }: WhereOptions): string | undefined {
  const url = queue ?? (process.env['COLMASK_QUEUE'] || undefined)
  if (url === undefined || /^(rediss?|postgres(ql)?):\/\/./.test(url)) return url
  throw new UsageError('--queue: expected redis://, rediss:// or postgres:// with a host')
}

export function workOptions(
  options: WhereOptions,
): Pick<WorkOptions, 'queue' | 'workers' | 'roots'> {
  const queue = queueOf(options)
  if (queue !== undefined && options.workers !== undefined) {
    throw new UsageError('--queue or --workers, not both: a queue has workers of its own')
  }
  return {
    ...(queue !== undefined && { queue }),
    ...(options.workers !== undefined && { workers: options.workers }),
    ...(options.root !== undefined && { roots: options.root }),
  }
}
