import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, run } from './helpers/cli.js'
import { put, temporaryFolder } from './helpers/folder.js'
import { goldenText } from './helpers/golden.js'

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')

function blocks(language: string): string[] {
  const found = readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))
  return [...found].map(([, text = '']) => text)
}

/** `$ command` lines and what they print. */
function examples(): { command: string; output: string }[] {
  return blocks('console').flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((text) => {
        const end = text.indexOf('\n')
        return { command: text.slice(0, end), output: text.slice(end + 1) }
      }),
  )
}

describe('the README’s shell examples print what it says', () => {
  const folder = temporaryFolder()
  cpSync(join(ROOT, 'examples'), folder, { recursive: true })
  mkdirSync(join(folder, 'bin'))
  const shim = `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'dist/cli/main.js')}" "$@"\n`
  put(join(folder, 'bin'), 'colmask', shim)

  it('of which there are some', () => expect(examples().length).toBeGreaterThanOrEqual(5))

  for (const { command, output } of examples()) {
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
})

describe('the README’s TypeScript runs as it stands', () => {
  // Inside the package's own folder, so that 'colmask' is the package itself.
  const folder = join(ROOT, '.tmp')

  for (const [i, code] of blocks('ts').entries()) {
    it(`block ${i + 1}${i === 0 ? ', and prints the walkthrough' : ''}`, async () => {
      mkdirSync(folder, { recursive: true })
      const path = join(folder, `readme-${i}.mjs`)
      writeFileSync(path, code)
      const result = await run(process.execPath, [path])
      rmSync(path)
      expect(result.stderr).toBe('')
      expect(result.code).toBe(0)
      if (i === 0) expect(result.stdout).toBe(goldenText('walkthrough.txt'))
    })
  }
})
