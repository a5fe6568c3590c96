import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { colmask, run } from '../helpers/cli.js'

const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'colmask-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function script(shell: string): Promise<string> {
  const { code, stdout } = await colmask(['completion', shell])
  expect(code).toBe(0)
  const path = join(folder, `colmask.${shell}`)
  writeFileSync(path, stdout)
  return path
}

describe.skipIf(!has('bash'))('completion for bash', () => {
  it.each([
    ['im', 'impute'],
    ['impute --bud', '--budget'],
    ['impute --lea', '--leave'],
    ['impute --format j', 'json jsonl'],
    ['shards ', 'plan fill status verify cancel describe evaluate audit'],
    ['shards fill --par', '--part'],
    ['completion ', 'bash zsh fish'],
    ['mask --quote ', `" ' none`],
    ['fit --mod', ''],
  ])('colmask %s: %s', async (words, expected) => {
    const call = `source ${await script('bash')}
      COMP_WORDS=(colmask ${words.endsWith(' ') ? `${words}''` : words})
      COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
      _colmask; echo "\${COMPREPLY[*]}"`
    expect((await run('bash', ['-c', call])).stdout).toBe(`${expected}\n`)
  })
})

describe.skipIf(!has('fish'))('completion for fish', () => {
  it.each([
    ['im', 'impute'],
    ['impute --format x', 'xlsx'],
    ['shards fill --par', '--part'],
    ['completion ', 'bash\nfish\nzsh'],
  ])('colmask %s: %s', async (words, expected) => {
    const call = `source ${await script('fish')}; complete -C 'colmask ${words}'`
    const { stdout } = await run('fish', ['--no-config', '-c', call])
    expect(stdout.replaceAll(/\t.*/g, '').trim()).toBe(expected)
  })
})

describe.skipIf(!has('zsh'))('completion for zsh', () => {
  it('is what zsh can read', async () => {
    expect(await run('zsh', ['-n', await script('zsh')])).toMatchObject({ code: 0, stderr: '' })
  })
})

it('names the shells that it knows', async () => {
  const { code, stderr } = await colmask(['completion', 'csh'])
  expect(code).toBe(2)
  expect(stderr).toContain('bash, zsh, fish')
})
