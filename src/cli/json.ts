import type { Command } from 'commander'
import { writeStdout } from './output.js'
import { UsageError } from './usage-error.js'

export interface JsonOption {
  json?: boolean
}

/** The option of a command that writes a file: what it did, for a program to read. */
export function addJsonOption(command: Command): Command {
  return command.option('--json', 'print a summary as JSON')
}

/** Throws where the summary and the output would both go to standard output. */
export function checkJson({ json, output = '-' }: JsonOption & { output?: string }): void {
  if (json && output === '-')
    throw new UsageError('--json needs -o: both would go to standard output')
}

/** JSON on standard output. */
export function writeJson(value: unknown): Promise<void> {
  return writeStdout([jsonText(value)])
}

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
