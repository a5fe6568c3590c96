import { Argument, Command } from 'commander'
import { writeStdout } from './output.js'
import { bashCompletion } from './shells/bash.js'
import { fishCompletion } from './shells/fish.js'
import type { ShellCommand } from './shells/shell-command.js'
import { zshCompletion } from './shells/zsh.js'

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion }
type Shell = keyof typeof SHELLS

const EXAMPLES = `
Completes commands, options, what options may be, and files.

Examples:
  colmask completion bash >> ~/.bashrc
  colmask completion zsh > "\${fpath[1]}/_colmask"
  colmask completion fish > ~/.config/fish/completions/colmask.fish
`

/** `colmask completion`: what a shell must know to complete a call. */
export function completionCommand(): Command {
  return new Command('completion')
    .description('print what your shell needs to complete calls of colmask')
    .addArgument(new Argument('<shell>', 'which').choices(Object.keys(SHELLS)))
    .addHelpText('after', EXAMPLES)
    .action(async (shell: Shell, _: object, command: Command) => {
      const root = command.parent ?? command
      await writeStdout([SHELLS[shell](flat(root, root.name()))])
    })
}

/** A command and all below it, each with its path: `colmask shards fill`. */
function flat(command: Command, path: string): ShellCommand[] {
  const options = command.options
    .filter(({ hidden }) => !hidden)
    .map((option) => ({
      names: [option.short, option.long].filter((name) => name !== undefined),
      takes: option.required || option.optional,
      choices: option.argChoices ?? [],
      about: option.description,
    }))
  const help = { names: ['-h', '--help'], takes: false, choices: [], about: 'how it is used' }
  const below = command.commands.map((inner) => ({
    name: inner.name(),
    about: inner.description(),
  }))
  const [argument] = command.registeredArguments
  return [
    { path, options: [...options, help], below, choices: argument?.argChoices ?? [] },
    ...command.commands.flatMap((inner) => flat(inner, `${path} ${inner.name()}`)),
  ]
}
