import { type Command, Option } from 'commander'
import { MECHANISMS, type Mechanism } from '../node.js'
import { probability } from './values.js'

/** The options that say which cells are hidden. */
export interface HoleOptions {
  hide: number
  mechanism: Mechanism
}

export function addHoleOptions(command: Command): Command {
  return command
    .option('--hide <share>', 'of the given cells, from 0 to 1', probability, 0.3)
    .addOption(
      new Option(
        '--mechanism <name>',
        'mcar: completely at random; mar: by other columns; mnar: by the value itself',
      )
        .choices(MECHANISMS)
        .default('mcar'),
    )
}
