import { quoted, type ShellCommand, type ShellOption } from './shell-command.js'

/** Completion for fish. */
export function fishCompletion(commands: readonly ShellCommand[]): string {
  return `# colmask: completion for fish
function __colmask_at
    set -l path colmask
    for word in (commandline -opc)[2..-1]
        if contains -- "$path $word" ${commands
          .slice(1)
          .map(({ path }) => quoted(path))
          .join(' ')}
            set path "$path $word"
        end
    end
    test "$path" = "$argv"
end
${commands.flatMap(linesOf).join('\n')}
`
}

function linesOf({ path, options, below, choices }: ShellCommand): string[] {
  const at = `complete -c colmask -n ${quoted(`__colmask_at ${path}`)}`
  return [
    ...below.map(({ name, about }) => `${at} -f -a ${name} -d ${fish(about)}`),
    ...choices.map((choice) => `${at} -f -a ${choice}`),
    ...options.map((option) => `${at} ${optionOf(option)}`),
  ]
}

function optionOf({ names, takes, choices, about }: ShellOption): string {
  const flags = names.map((name) =>
    name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
  )
  const value = choices.length > 0 ? `-x -a ${fish(choices.map(escaped).join(' '))}` : '-r'
  return [...flags, ...(takes ? [value] : []), `-d ${fish(about)}`].join(' ')
}

/** Fish knows backslashes within single quotes. */
function fish(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`
}

function escaped(word: string): string {
  return word.replaceAll(/["'\\ ]/g, '\\$&')
}
