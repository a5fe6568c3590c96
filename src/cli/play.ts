import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { INTERRUPTED, stoppable } from './interrupt.js'
import { note, writeStdout } from './output.js'
import { FIRST_PORT, servePage } from './serve-page.js'
import { wholeNumber } from './values.js'

const PAGE = new URL('../../dist-web/index.html', import.meta.url)

const EXAMPLES = `
The page is served to this machine alone, and what is dropped into it stays in the browser. Ctrl-C ends.

Examples:
  colmask play --open
  colmask play --port 8080
`

/** `colmask play`: the playground, on localhost. */
export function playCommand(): Command {
  return new Command('play')
    .description('see masks and softmax, and fill tables, in a page of your browser')
    .option(
      '--port <number>',
      `by default the first free one from ${FIRST_PORT} up`,
      wholeNumber(1, 65_535),
    )
    .option('--open', 'open it in the browser')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run({ port, open }: { port?: number; open?: boolean }): Promise<void> {
  const html = await readFile(PAGE, 'utf8').catch(() => {
    throw new Error('play: the built page beside the package, got none (npm run build:web)')
  })
  const server = await servePage(html, port)
  // Until the first Ctrl-C.
  await stoppable(
    async (finish) => {
      const ended = new Promise<void>((resolve) => {
        finish.addEventListener('abort', () => resolve())
      })
      await writeStdout([`${server.url}\n`])
      note('play:', 'dim', 'Ctrl-C ends')
      if (open) openBrowser(server.url)
      await ended
    },
    () => undefined,
  )
  await server.close()
  process.exitCode = INTERRUPTED
}

const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

function openBrowser(url: string): void {
  const [command = '', ...args] = [...(OPENERS[process.platform] ?? ['xdg-open']), url]
  const failed = () => note('play:', 'yellow', `no browser could be opened: go to ${url}`)
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', failed)
  child.on('exit', (code) => {
    if (code !== 0) failed()
  })
  child.unref()
}
