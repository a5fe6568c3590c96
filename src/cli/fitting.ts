import { readFile } from 'node:fs/promises'
import { type Command, InvalidArgumentError } from 'commander'
import { type Budget, ColumnModel, type FitOptions } from '../learn/index.js'
import { FileError, type Table, writeAtomically } from '../node.js'
import { INTERRUPTED, stoppable } from './interrupt.js'
import { note } from './output.js'
import { ProgressLine } from './progress-line.js'
import { UsageError } from './usage-error.js'
import { wholeNumber } from './values.js'
import { counted, roughTime } from './words.js'

/** The options of every command that fits a model. */
export interface FittingOptions {
  budget?: Budget
  seed: number
  threads?: number
  quiet?: boolean
}

/** Seeds of a fit. */
const seed = wholeNumber(0, 4294967295)

export function addFittingOptions(command: Command): Command {
  return command
    .option('--budget <time>', 'fast, balanced (as by default), best, or seconds', budget)
    .option('--seed <number>', 'the same seed gives the same result', seed, 0)
    .option('--threads <number>', 'threads that train; by default all', wholeNumber(1, 1024))
    .option('--quiet', 'nothing on standard error but errors')
}

function budget(text: string): Budget {
  if (text === 'fast' || text === 'balanced' || text === 'best') return text
  const seconds = text.trim() === '' ? Number.NaN : Number(text)
  if (!(seconds > 0))
    throw new InvalidArgumentError('Expected fast, balanced, best, or seconds above 0.')
  return seconds
}

/** What becomes of a model. */
interface Keeping {
  /** The file that it is written to, if any. */
  readonly save?: string | undefined
  /** How many models to draw by are fitted at once, and kept. */
  readonly draws?: number
}

/**
 * Fits a model, and writes it to `save` if that is given. Undefined after a Ctrl-C: then the best model
 * so far is written if it is to be written at all, and nothing else is to be done.
 */
export async function fitModel(
  table: Table,
  options: FittingOptions,
  { save, draws = 0 }: Keeping = {},
): Promise<ColumnModel | undefined> {
  const { budget, seed, threads, quiet = false } = options
  const progress = new ProgressLine(quiet)
  if (!quiet) tellCost(table, options)
  const fitOptions: FitOptions = {
    seed,
    draws,
    onProgress: (at) => progress.training(at),
    ...(budget !== undefined && { budget }),
    ...(threads !== undefined && { threads }),
  }
  const fit = async (finish: AbortSignal) => {
    try {
      // Where nothing is to be kept there is nothing to finish either.
      const end = save === undefined ? { signal: finish } : { finish }
      return await ColumnModel.fit(table, { ...fitOptions, ...end })
    } catch (error) {
      if (finish.aborted) return undefined
      throw error
    } finally {
      progress.end()
    }
  }
  const saying = save === undefined ? 'stopping' : 'stopping; the best model so far is kept'
  const { result: model, stopped } = await stoppable(fit, () => {
    progress.end()
    if (!quiet) note('interrupted:', 'yellow', `${saying} (again: ends at once)`)
  })
  if (save !== undefined && model !== undefined) await writeAtomically(save, [model.toBytes()])
  if (stopped) {
    process.exitCode = INTERRUPTED
    if (save !== undefined && model !== undefined && !quiet) note('model:', 'dim', save)
    return undefined
  }
  for (const warning of model?.warnings ?? []) {
    if (!quiet) note('warning:', 'yellow', warning)
  }
  return model
}

/** From how many seconds on it is said beforehand how long learning will take. */
const LONG = 60

/** Says how long learning will take, if that is long, and what makes it shorter. */
function tellCost(table: Table, { budget, threads }: FittingOptions): void {
  if (typeof budget === 'number') return
  const { seconds, fits } = ColumnModel.cost(table, {
    ...(budget !== undefined && { budget }),
    ...(threads !== undefined && { threads }),
  })
  if (seconds < LONG || !fits) return
  const size = `${counted(table.rows, 'row')} x ${counted(table.columns.length, 'column')}`
  const less = '--budget fast or SECONDS makes it less, --kinds COLUMN=text leaves a column out'
  note('slow:', 'yellow', `about ${roughTime(seconds)} for ${size}; ${less}`)
}

/** Reads a model's file. */
export async function loadModel(path: string): Promise<ColumnModel> {
  if (path === '-') throw new UsageError('--model must name a file')
  try {
    return ColumnModel.fromBytes(await readFile(path))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code !== undefined) {
      throw new FileError(path, `cannot read: ${code === 'ENOENT' ? 'no such file' : code}`)
    }
    // In a message of the command it is the file that matters.
    const reason =
      error instanceof Error ? error.message.replace(/^fromBytes: /, '') : String(error)
    throw new FileError(path, reason)
  }
}
