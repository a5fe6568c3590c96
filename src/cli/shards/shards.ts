import { Command } from 'commander'
import { auditCommand, describeCommand, evaluateCommand } from './ask.js'
import { cancelCommand } from './cancel.js'
import { fillCommand } from './fill.js'
import { planCommand } from './plan.js'
import { statusCommand } from './status.js'
import { verifyCommand } from './verify.js'

const EXAMPLES = `
Truth lies in the outputs, not in a queue: whatever is killed, the same command again goes on where it was, and the
bytes are those of one machine.

Examples:
  colmask shards plan in/ -o out/                       learns from a sample of all files, and cuts the large ones
  colmask shards fill out/                              on all cores of this machine
  colmask shards fill out/ --queue redis://queue:6379   by the workers of that queue
  colmask worker --queue redis://queue:6379 --root /data
  colmask shards fill out/ --part 3/16                  without a queue: the third of 16 parts
  colmask shards status out/
`

/** `colmask shards`: tables in many files. */
export function shardsCommand(): Command {
  return new Command('shards')
    .description('fill tables that lie in many files, on one machine or on many')
    .addHelpText('after', EXAMPLES)
    .addCommand(planCommand())
    .addCommand(fillCommand())
    .addCommand(statusCommand())
    .addCommand(verifyCommand())
    .addCommand(cancelCommand())
    .addCommand(describeCommand())
    .addCommand(evaluateCommand())
    .addCommand(auditCommand())
}
