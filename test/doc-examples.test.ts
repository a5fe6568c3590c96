import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { masks, setPrintOptions } from '../src/index.js'
import { ALL } from './helpers/all-exports.js'
import { ROOT } from './helpers/cli.js'
import { docExamples, shown, withClaims } from './helpers/doc-examples.js'

const examples = docExamples()
const names = Object.keys(ALL)

/** What runs outside of an example: it needs a queue, or is none but a list of words. */
const WITHOUT = ['worker']

it('every function and class that is exported has an example', () => {
  const have = new Set(examples.map(({ of }) => of))
  const exported = Object.entries({ ...ALL, ...masks })
    .filter(([, value]) => typeof value === 'function')
    .map(([name]) => name)
  expect(exported.length).toBeGreaterThan(120)
  expect(exported.filter((name) => !have.has(name) && !WITHOUT.includes(name))).toEqual([])
})

describe('the examples of docstrings', () => {
  let before: string
  let folder: string
  beforeEach(() => {
    before = process.cwd()
    folder = mkdtempSync(join(tmpdir(), 'colmask-'))
    mkdirSync(join(folder, 'in'))
    for (const path of ['penguins.csv', 'in/a.csv', 'in/b.csv']) {
      copyFileSync(join(ROOT, 'examples/penguins.csv'), join(folder, path))
    }
    process.chdir(folder)
    vi.spyOn(console, 'log').mockImplementation(() => undefined)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    setPrintOptions({ profile: 'default' })
    process.removeAllListeners('SIGTERM')
    process.chdir(before)
    rmSync(folder, { recursive: true })
  })

  it.each(examples)('$of ($file): runs, and is what its comments say', async ({ code }) => {
    const claims: { statement: string; said: string; is: string }[] = []
    const claim = (statement: string, said: string, value: unknown) => {
      claims.push({ statement, said, is: shown(value) })
    }
    const run = new AsyncFunction('claim', ...names, withClaims(code))
    await run(claim, ...Object.values(ALL))
    for (const { statement, said, is } of claims) expect(is, statement).toBe(said)
  })
})

const AsyncFunction = (async () => undefined).constructor as new (
  ...parts: string[]
) => (...args: unknown[]) => Promise<void>
