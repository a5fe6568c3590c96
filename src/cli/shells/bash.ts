import { quoted, type ShellCommand } from './shell-command.js'

/** Completion for bash, 3.2 and later. */
export function bashCompletion(commands: readonly ShellCommand[]): string {
  return `# colmask: completion for bash
_colmask() {
  local cur prev path word i
  cur=\${COMP_WORDS[COMP_CWORD]}
  prev=\${COMP_WORDS[COMP_CWORD - 1]}
  path=colmask
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case "$path $word" in
${commands
  .slice(1)
  .map(({ path }) => `      ${quoted(path)}) path="$path $word" ;;\n`)
  .join('')}    esac
  done
  COMPREPLY=()
  case "$path $prev" in
${commands.flatMap(valueCases).join('')}  esac
  case "$path" in
${commands.map(wordCase).join('')}  esac
}
complete -o default -F _colmask colmask
`
}

/** After an option that takes a value: its choices, or files. */
function valueCases({ path, options }: ShellCommand): string[] {
  return options
    .filter(({ takes }) => takes)
    .map(({ names, choices }) => {
      const pattern = names.map((name) => quoted(`${path} ${name}`)).join(' | ')
      const act = choices.length > 0 ? `${reply(choices)}; return` : 'return'
      return `    ${pattern}) ${act} ;;\n`
    })
}

function wordCase({ path, options, below, choices }: ShellCommand): string {
  const flags = options.flatMap(({ names }) => names.filter((name) => name.startsWith('--')))
  const words = [...below.map(({ name }) => name), ...choices]
  const other = words.length > 0 ? `else ${reply(words)}; ` : ''
  return `    ${quoted(path)}) if [[ $cur == -* ]]; then ${reply(flags)}; ${other}fi ;;\n`
}

function reply(words: readonly string[]): string {
  return `COMPREPLY=($(compgen -W ${quoted(words.map(escaped).join(' '))} -- "$cur"))`
}

/** compgen expands its words as a shell would. */
function escaped(word: string): string {
  return word.replaceAll(/["'\\$`]/g, '\\$&')
}
