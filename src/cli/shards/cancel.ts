import { Command } from 'commander'
import { cancelShards } from '../../shards/index.js'
import { writeStdout } from '../output.js'

/** `colmask shards cancel`: ends what runs. */
export function cancelCommand(): Command {
  return new Command('cancel')
    .description('end what runs in a folder, wherever its workers are; what is done stays')
    .argument('<out>', 'the folder that the plan is in')
    .action(async (out: string) => {
      await cancelShards(out)
      await writeStdout([
        `workers leave it within seconds; "colmask shards fill" goes on: ${out}\n`,
      ])
    })
}
