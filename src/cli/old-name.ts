import { type Command, Option } from 'commander'

/** A name that an option had before: taken for it, and not in the help. */
export function oldName(
  command: Command,
  flags: string,
  now: string,
  parse: (text: string) => unknown = (text) => text,
): Command {
  const option = new Option(flags).hideHelp().argParser(parse)
  return command
    .addOption(option)
    .on(`option:${option.name()}`, (text: string) =>
      command.setOptionValueWithSource(now, parse(text), 'cli'),
    )
}
