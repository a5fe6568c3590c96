#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { leaveOnSignals } from './interrupt.js'
import { leaveQuietlyOnBrokenPipe, note } from './output.js'
import { UsageError } from './usage-error.js'

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

/** Each is loaded when it is called, so that a command begins at once; a list of them loads all. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  describe: async () => (await import('./describe.js')).describeCommand(),
  impute: async () => (await import('./impute.js')).imputeCommand(),
  fit: async () => (await import('./fit.js')).fitCommand(),
  evaluate: async () => (await import('./evaluate.js')).evaluateCommand(),
  audit: async () => (await import('./audit.js')).auditCommand(),
  embed: async () => (await import('./embed.js')).embedCommand(),
  sample: async () => (await import('./sample.js')).sampleCommand(),
  shards: async () => (await import('./shards/shards.js')).shardsCommand(),
  worker: async () => (await import('./worker.js')).workerCommand(),
  mask: async () => (await import('./mask.js')).maskCommand(),
  softmax: async () => (await import('./softmax.js')).softmaxCommand(),
  demo: async () => (await import('./demo.js')).demoCommand(),
  play: async () => (await import('./play.js')).playCommand(),
  completion: async () => (await import('./completion.js')).completionCommand(),
}

function calledBy([first = '']: readonly string[]): (() => Promise<Command>)[] {
  if (first === '--version' || first === '-V') return []
  const called = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined
  // What completes calls has to know them all.
  return called === undefined || first === 'completion' ? Object.values(COMMANDS) : [called]
}

async function program(args: readonly string[]): Promise<Command> {
  const root = new Command('colmask')
    .description(
      'Column masking: fill the holes of a table, or hide columns of scores and softmax what is left.',
    )
    .version(version(), '-V, --version')
    .addHelpText('after', EXAMPLES)
  for (const command of await Promise.all(calledBy(args).map((load) => load()))) {
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

/** By its name, since its class would bring all that reads files. */
const isSheetError = (error: unknown): boolean =>
  error instanceof Error && error.name === 'SheetError'

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSED
  if (process.env['COLMASK_DEBUG']) console.error(error)
  const reason = error instanceof Error ? error.message : String(error)
  const message = isSheetError(error) ? reason.replace(/^\w+: /, '--sheet must be ') : reason
  note('error:', 'red', message)
  return error instanceof UsageError || isSheetError(error) ? MISUSED : FAILED
}

leaveQuietlyOnBrokenPipe()
leaveOnSignals()
try {
  const root = await program(process.argv.slice(2))
  await root.parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
}
