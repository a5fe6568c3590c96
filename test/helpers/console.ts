import { cpSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT, run } from './cli.js'
import { put, temporaryFolder } from './folder.js'

/** The code blocks of a language in a page of Markdown. */
export function blocksOf(page: string, language: string): string[] {
  const found = page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))
  return [...found].map(([, text = '']) => text)
}

/** `$ command` lines and what they print. */
function consoleExamples(page: string): { command: string; output: string }[] {
  return blocksOf(page, 'console').flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((text) => {
        const end = text.indexOf('\n')
        return { command: text.slice(0, end), output: text.slice(end + 1) }
      }),
  )
}

/**
 * Tests that the shell examples of a page print what it says, one after the other in one folder, which
 * begins as a copy of examples/.
 *
 * @param least how many there are at least
 */
export function testConsole(page: string, least: number): void {
  const folder = temporaryFolder()
  cpSync(join(ROOT, 'examples'), folder, { recursive: true })
  mkdirSync(join(folder, 'bin'))
  const shim = `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'dist/cli/main.js')}" "$@"\n`
  put(join(folder, 'bin'), 'colmask', shim)
  const examples = consoleExamples(page)

  it('of which there are some', () => expect(examples.length).toBeGreaterThanOrEqual(least))

  for (const { command, output } of examples) {
    it(command, async () => {
      const path = `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`
      const script = `chmod +x bin/colmask; ${command}`
      const { code, stdout } = await run('bash', ['-c', script], {
        cwd: folder,
        env: { PATH: path },
      })
      expect(stdout).toBe(output)
      expect(code).toBe(0)
    })
  }
}
