import { once } from 'node:events'
import type { Chunks } from '../node.js'

/**
 * Writes to standard output no faster than it is read. A reader that has had enough (`| head`) is
 * not an error: the process ends quietly.
 */
export async function writeStdout(chunks: Chunks): Promise<void> {
  for await (const chunk of chunks) {
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
  }
  await new Promise<void>((resolve, reject) => {
    process.stdout.write('', (error) => (error ? reject(error) : resolve()))
  })
}

/** Ends the process in good order when the reader of standard output or error goes away. */
export function leaveQuietlyOnBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0)
      process.stderr.write(`colmask: cannot write to standard output: ${error.code}\n`)
      process.exit(1)
    })
  }
}

const STYLES = { red: 31, yellow: 33, dim: 2 } as const

/** A note for the person at the terminal, on standard error; coloured unless NO_COLOR is set. */
export function note(label: string, style: keyof typeof STYLES, message: string): void {
  const plain = !process.stderr.isTTY || process.env['NO_COLOR'] || process.env['TERM'] === 'dumb'
  const shown = plain ? label : `\u001b[${STYLES[style]}m${label}\u001b[0m`
  process.stderr.write(`${shown} ${message}\n`)
}
