import { type Command, Option } from 'commander'
import { MECHANISMS, type Mechanism } from '../node.js'
import { oldName } from './old-name.js'
import { probability } from './values.js'

/** The options that say which cells are hidden. */
export interface HoleOptions {
  share: number
  mechanism: Mechanism
}

/** The option that says how many cells are hidden; called --hide before 0.2. */
export function addShareOption(command: Command): Command {
  command.option('--share <share>', 'of the given cells to hide, from 0 to 1', probability, 0.3)
  return oldName(command, '--hide <share>', 'share', probability)
}

export function addHoleOptions(command: Command): Command {
  return addShareOption(command).addOption(
    new Option(
      '--mechanism <name>',
      'mcar: completely at random; mar: by other columns; mnar: by the value itself',
    )
      .choices(MECHANISMS)
      .default('mcar'),
  )
}
