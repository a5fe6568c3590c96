#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { SheetError } from '../node.js'
import { auditCommand } from './audit.js'
import { completionCommand } from './completion.js'
import { demoCommand } from './demo.js'
import { describeCommand } from './describe.js'
import { embedCommand } from './embed.js'
import { evaluateCommand } from './evaluate.js'
import { fitCommand } from './fit.js'
import { imputeCommand } from './impute.js'
import { leaveOnSignals } from './interrupt.js'
import { maskCommand } from './mask.js'
import { leaveQuietlyOnBrokenPipe, note } from './output.js'
import { playCommand } from './play.js'
import { sampleCommand } from './sample.js'
import { shardsCommand } from './shards/shards.js'
import { softmaxCommand } from './softmax.js'
import { UsageError } from './usage-error.js'
import { workerCommand } from './worker.js'

const FAILED = 1
const MISUSED = 2

const EXAMPLES = `
Examples:
  colmask describe survey.csv
  colmask impute survey.csv -o filled.csv --report report.html
  colmask softmax scores.csv --mask-columns random --show
  colmask demo
  colmask play --open

Exit codes: 0 done, 1 failed (a file, a full disk), 2 misused (an option, an argument),
130 stopped by Ctrl-C.
`

function version(): string {
  const url = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(url, 'utf8')) as { version: string }).version
}

function program(): Command {
  const root = new Command('colmask')
    .description(
      'Column masking: fill the holes of a table, or hide columns of scores and softmax what is left.',
    )
    .version(version(), '-V, --version')
    .addHelpText('after', EXAMPLES)
  for (const command of [
    describeCommand(),
    imputeCommand(),
    fitCommand(),
    evaluateCommand(),
    auditCommand(),
    embedCommand(),
    sampleCommand(),
    shardsCommand(),
    workerCommand(),
    maskCommand(),
    softmaxCommand(),
    demoCommand(),
    playCommand(),
    completionCommand(),
  ]) {
    root.addCommand(command)
  }
  tellUsage(root, 'colmask')
  return root
}

/** What is wrong with a call is told with where its help is. */
function tellUsage(command: Command, path: string): void {
  command.exitOverride().showHelpAfterError(`(${path} --help shows how)`)
  for (const below of command.commands) tellUsage(below, `${path} ${below.name()}`)
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSED
  if (process.env['COLMASK_DEBUG']) console.error(error)
  const reason = error instanceof Error ? error.message : String(error)
  const message =
    error instanceof SheetError ? reason.replace(/^\w+: /, '--sheet must be ') : reason
  note('error:', 'red', message)
  return error instanceof UsageError || error instanceof SheetError ? MISUSED : FAILED
}

leaveQuietlyOnBrokenPipe()
leaveOnSignals()
try {
  await program().parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
}
