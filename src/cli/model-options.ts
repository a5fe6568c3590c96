import type { Command } from 'commander'
import { UsageError } from './usage-error.js'

/** The options of a command that a model may be given to. */
export interface ModelOptions {
  model?: string
  strict?: boolean
}

/** @param what what the command does with the model */
export function addModelOptions(command: Command, what: string): Command {
  return command
    .option('--model <file>', what)
    .option(
      '--strict',
      'with --model: refuse a table whose columns or levels are not those of the model',
    )
}

export function checkStrict({ model, strict }: ModelOptions): void {
  if (strict && model === undefined) throw new UsageError('--strict needs --model')
}
