import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as core from '../src/index.js'
import { ROOT } from './helpers/cli.js'
import { shown, withClaims } from './helpers/doc-examples.js'

const DOCS = readFileSync(join(ROOT, 'docs/masks.md'), 'utf8')
const examples = [...DOCS.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code)

describe('docs/masks.md', () => {
  it.each(examples)('example %#: what its comments say', (code) => {
    const names = Object.keys(core)
    let claims = 0
    const claim = (statement: string, said: string, value: unknown) => {
      claims++
      expect(shown(value), statement).toBe(said)
    }
    // What it imports is there already.
    const body = withClaims(code.replace(/^import .*\n/gm, ''))
    new Function('claim', ...names, body)(claim, ...Object.values(core))
    expect(claims).toBeGreaterThan(0)
  })

  it('has examples', () => {
    expect(examples.length).toBe(2)
  })
})
