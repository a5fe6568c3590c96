import { Command } from 'commander'
import { verifyShards } from '../../shards/index.js'
import { writeJson } from '../json.js'
import { note, writeStdout } from '../output.js'
import { ProgressLine } from '../progress-line.js'
import { counted, countText } from '../words.js'
import { addRootOption, type WhereOptions } from './where-options.js'

type Options = Pick<WhereOptions, 'root'> & { json?: boolean; quiet?: boolean }

/** `colmask shards verify`: reads what was written again. */
export function verifyCommand(): Command {
  const command = new Command('verify')
    .description('read all outputs again, and compare them with their receipts')
    .argument('<out>', 'the folder that the plan is in')
  return addRootOption(command)
    .option('--json', 'print the verdict as JSON')
    .option('--quiet', 'nothing on standard error but errors')
    .action(run)
}

async function run(out: string, { root, json, quiet }: Options): Promise<void> {
  const progress = new ProgressLine(quiet ?? false)
  const verdict = await verifyShards(out, {
    ...(root !== undefined && { roots: root }),
    onProgress: (done, total) => progress.verifying(done, total),
  })
  progress.end()
  const { right, total, faults } = verdict
  if (json) await writeJson(verdict)
  else
    await writeStdout([
      `${countText(right)} of ${counted(total, 'output')} are as they were written: ${out}\n`,
    ])
  if (faults.length === 0) return
  for (const { output, message } of faults) note('wrong:', 'red', `${output}: ${message}`)
  process.exitCode = 1
}
