import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { corpusFiles, type Examined, examine } from '../scripts/corpus.mjs'

/** Larger files are read by `npm run check:corpus` alone. */
const MOST = 1_000_000

const summary = JSON.parse(
  readFileSync(new URL('fixtures/corpus.json', import.meta.url), 'utf8'),
) as Record<string, Examined>
const files = corpusFiles()

describe('the corpus: tables that come by npm, `npm run check:corpus -- --update` after a change', () => {
  it('has the files that corpus.json has', () => {
    expect(files.map(({ name }) => name).sort()).toEqual(Object.keys(summary).sort())
    expect(files.length).toBeGreaterThan(100)
  })

  it('has nothing that comes back otherwise', () => {
    const others = Object.entries(summary)
      .filter(([, found]) => 'back' in found && found.back === 'differs')
      .map(([name]) => name)
    expect(others).toEqual([])
  })

  for (const file of files.filter(({ bytes }) => bytes <= MOST)) {
    it(file.name, async () => {
      expect(await examine(file)).toEqual(summary[file.name])
    })
  }
})
