import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LONGEST } from '../src/table/csv/scan-errors.js'
import type { Tellers } from '../src/table/findings/tellers.js'
import { MISSING } from '../src/table/kinds/missing-tokens.js'
import { ROOT } from './helpers/cli.js'
import { blocksOf, testConsole } from './helpers/console.js'

const page = readFileSync(join(ROOT, 'docs/tables.md'), 'utf8')

/** The tellers of all files of them. */
async function allTellers(): Promise<Tellers> {
  const folder = join(ROOT, 'src/table/findings')
  const files = readdirSync(folder).filter((file) => file.endsWith('-tellers.ts'))
  const modules = await Promise.all(
    files.map((file) => import(join(folder, file)) as Promise<Record<string, Tellers>>),
  )
  return Object.assign({}, ...modules.flatMap((module) => Object.values(module)))
}

/** The options that a finding may name, whatever it is about. */
function optionsOf(teller: Tellers[string], code: string): string[] {
  const texts = [[], ['a', 'b']]
  const findings = ['a', 'objects'].flatMap((text) =>
    texts.map((texts) => ({ code, column: 'x', count: 2, of: 3, text, texts, lines: [1] })),
  )
  const named = findings.flatMap((finding) => teller(finding).option?.match(/--[a-z-]+/g) ?? [])
  return [...new Set(named)].sort()
}

describe('the shell examples of docs/tables.md print what it says', () => testConsole(page, 12))

describe('the table of findings in docs/tables.md', () => {
  const [, section = ''] = page.split('\n## What is told\n')
  const [table = ''] = section.split('\n## ')
  const rows = [...table.matchAll(/^\| `([a-z-]+)` \| (.+) \| (.*)\|$/gm)]

  it('has every code, and no other, in alphabetical order', async () => {
    const codes = Object.keys(await allTellers()).sort()
    expect(codes.length).toBeGreaterThan(40)
    expect(rows.map(([, code]) => code)).toEqual(codes)
  })

  it('has the options that the command names', async () => {
    const tellers = await allTellers()
    for (const [, code = '', , option = ''] of rows) {
      const teller = tellers[code]
      const named = teller === undefined ? [] : optionsOf(teller, code)
      const said = [...option.matchAll(/`(--[a-z-]+)`/g)].map(([, name]) => name).sort()
      expect(said, code).toEqual(named)
    }
  })
})

describe('docs/tables.md', () => {
  it('has the built-in words for missing', () => {
    const [words = ''] = blocksOf(page, 'text')
    const found = words.trim().split(/,\s+/)
    expect(found).toEqual(MISSING.filter((word) => word !== ''))
  })

  it('has the length that a row may have', () => {
    expect(page).toContain(`| ${LONGEST.toLocaleString('en')} characters |`)
  })

  it('has links to headings that there are', () => {
    const slugs = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    )
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, target = '']) => target)
    expect(links.length).toBeGreaterThan(10)
    expect(slugs).toEqual(expect.arrayContaining(links))
  })
})
