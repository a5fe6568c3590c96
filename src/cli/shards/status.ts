import { Command } from 'commander'
import { shardsStatus } from '../../shards/index.js'
import { writeJson } from '../json.js'
import { writeStdout } from '../output.js'
import { counted, countText, percentText } from '../words.js'
import { addRootOption, type WhereOptions } from './where-options.js'

type Options = Pick<WhereOptions, 'root'> & { json?: boolean }

/** So many outputs that are missing are named. */
const MOST = 10

/** `colmask shards status`: how far a run is. */
export function statusCommand(): Command {
  const command = new Command('status')
    .description('say how far a run is, by what it has written')
    .argument('<out>', 'the folder that the plan is in')
  return addRootOption(command).option('--json', 'print it as JSON').action(run)
}

async function run(out: string, { root, json }: Options): Promise<void> {
  const status = await shardsStatus(out, root === undefined ? {} : { roots: root })
  if (json) {
    await writeJson(status)
    return
  }
  const { done, total, rows, rowsTotal, missing, finished, cancelled } = status
  const state = finished ? 'finished and checked' : cancelled ? 'cancelled' : 'not finished'
  const named = missing.slice(0, MOST).map((name) => `  missing: ${name}\n`)
  const more = missing.length > MOST ? `  and ${countText(missing.length - MOST)} more\n` : ''
  await writeStdout([
    `${countText(done)} of ${counted(total, 'output')} (${percentText(done / total)}), ${countText(rows)} of ${counted(rowsTotal, 'row')}: ${state}\n`,
    ...named,
    more,
  ])
}
