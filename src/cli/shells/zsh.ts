import { identifier, quoted, type ShellCommand, type ShellOption } from './shell-command.js'

/** Completion for zsh. */
export function zshCompletion(commands: readonly ShellCommand[]): string {
  return `#compdef colmask
# colmask: completion for zsh
${commands.map(functionOf).join('')}
if [ "$funcstack[1]" = "_colmask" ]; then
  _colmask "$@"
else
  compdef _colmask colmask
fi
`
}

function functionOf({ path, options, below, choices }: ShellCommand): string {
  const specs = options.flatMap(specsOf)
  const name = identifier(path)
  if (below.length === 0) {
    const rest = choices.length > 0 ? `1:what:(${choices.join(' ')})` : '*:file:_files'
    return `
${name}() {
  _arguments -s ${[...specs, quoted(rest)].join(' \\\n    ')}
}
`
  }
  const named = below.map((inner) => quoted(`${inner.name}:${inner.about}`)).join('\n    ')
  const cases = below
    .map((inner) => `    ${inner.name}) ${identifier(`${path} ${inner.name}`)} ;;\n`)
    .join('')
  return `
${name}() {
  local curcontext="$curcontext" state line
  local -a below
  below=(
    ${named}
  )
  _arguments -C ${[...specs, `'1:command:->command'`, `'*::arguments:->arguments'`].join(' \\\n    ')}
  case $state in
  command) _describe command below ;;
  arguments)
    case $line[1] in
${cases}    esac
    ;;
  esac
}
`
}

/** One for each name; brackets and colons within mean something to _arguments. */
function specsOf({ names, takes, choices, about }: ShellOption): string[] {
  const value = choices.length > 0 ? `:value:(${choices.map(escaped).join(' ')})` : ':value:_files'
  return names.map((name) =>
    quoted(`*${name}[${about.replaceAll(/[\\[\]:]/g, '\\$&')}]${takes ? value : ''}`),
  )
}

function escaped(word: string): string {
  return word.replaceAll(/["'\\() ]/g, '\\$&')
}
