/** An option as a shell completes it. */
export interface ShellOption {
  /** `-o`, `--output`. */
  readonly names: readonly string[]
  /** Whether a value follows. */
  readonly takes: boolean
  /** What that value may be; a file's name where it is open. */
  readonly choices: readonly string[]
  readonly about: string
}

/** A command as a shell completes it. */
export interface ShellCommand {
  /** All the words up to it: `colmask shards fill`. */
  readonly path: string
  readonly options: readonly ShellOption[]
  /** The commands below it. */
  readonly below: readonly { readonly name: string; readonly about: string }[]
  /** What its first argument may be; a file's name where it is open. */
  readonly choices: readonly string[]
}

/** A text between single quotes, in which a POSIX shell sees nothing special. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

/** The name of a shell's function or variable for a command. */
export function identifier(path: string): string {
  return `_${path.replaceAll(/\W+/g, '_')}`
}
