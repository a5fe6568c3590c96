import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, run } from './helpers/cli.js'
import { blocksOf, testConsole } from './helpers/console.js'
import { goldenText } from './helpers/golden.js'

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
const chinese = readFileSync(join(ROOT, 'README.zh-CN.md'), 'utf8')

describe('the README’s shell examples print what it says', () => testConsole(readme, 5))

describe('the README’s TypeScript runs as it stands', () => {
  // Inside the package's own folder, so that 'colmask' is the package itself.
  const folder = join(ROOT, '.tmp')

  for (const [i, code] of blocksOf(readme, 'ts').entries()) {
    const isWalkthrough = i === 1
    const says = i === 0 ? ', and fills the hole with 30' : ', and prints the walkthrough'
    it(`block ${i + 1}${i < 2 ? says : ''}`, async () => {
      mkdirSync(folder, { recursive: true })
      const path = join(folder, `readme-${i}.mjs`)
      writeFileSync(path, code)
      const result = await run(process.execPath, [path])
      rmSync(path)
      expect(result.stderr).toBe('')
      expect(result.code).toBe(0)
      if (i === 0) expect(result.stdout).toContain('\n      3       30\n')
      if (isWalkthrough) expect(result.stdout).toBe(goldenText('walkthrough.txt'))
    })
  }
})

/** Names in code and numbers: the words between them are the translator's. */
const facts = (text: string): string[] =>
  [...text.matchAll(/`[^`]+`|[\d.,]*\d/g)].map(([fact]) => fact.replace(/\s+/g, ' '))

/** A README in parts: its code blocks to the letter, and what a translation keeps of its prose. */
function parts(text: string) {
  const code = /^```[\s\S]*?^```$/gm
  const prose = text.replace(code, '')
  const links = [...prose.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target)
  return {
    code: text.match(code) ?? [],
    headings: prose.match(/^#+ .*$/gm) ?? [],
    rows: (prose.match(/^\|.*$/gm) ?? []).map(facts),
    facts: facts(prose).sort(),
    anchors: links.filter((target) => target.startsWith('#')),
    // The first link is the one to the other language.
    files: links.filter((target) => !target.startsWith('#')).slice(1),
  }
}

/** GitHub's name of a heading: lower case, no punctuation, hyphens for spaces. */
const slug = (heading: string) =>
  heading
    .replace(/^#+ /, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-')

describe('README.zh-CN.md says what README.md says', () => {
  const [en, zh] = [parts(readme), parts(chinese)]

  it('in the same code blocks, to the letter and in order', () => {
    expect(en.code.length).toBeGreaterThanOrEqual(5)
    expect(zh.code).toEqual(en.code)
  })

  it('under as many headings of the same levels', () => {
    const levels = (headings: string[]) => headings.map((heading) => heading.indexOf(' '))
    expect(en.headings.length).toBeGreaterThanOrEqual(5)
    expect(levels(zh.headings)).toEqual(levels(en.headings))
  })

  it('in as many table rows, of the same names and numbers', () => {
    expect(en.rows.length).toBeGreaterThanOrEqual(5)
    expect(zh.rows).toEqual(en.rows)
  })

  it('by the same names in code and the same numbers', () => {
    expect(en.facts.length).toBeGreaterThanOrEqual(50)
    expect(zh.facts).toEqual(en.facts)
  })

  it('with the same images and links, and a link to each other', () => {
    expect(en.files.length).toBeGreaterThanOrEqual(2)
    expect(zh.files).toEqual(en.files)
    expect(readme).toContain('\nEnglish | [简体中文](README.zh-CN.md)\n')
    expect(chinese).toContain('\n[English](README.md) | 简体中文\n')
  })

  for (const [name, { anchors, headings }] of Object.entries({ en, zh })) {
    it(`with anchors that are headings (${name})`, () => {
      expect(anchors.length).toBeGreaterThanOrEqual(1)
      expect(headings.map((heading) => `#${slug(heading)}`)).toEqual(
        expect.arrayContaining(anchors),
      )
    })
  }
})
