import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJsonDocument, TextError } from '../../src/node.js'

function refused(text: string): string {
  try {
    parseJsonDocument(text)
  } catch (error) {
    expect(error).toBeInstanceOf(TextError)
    return (error as Error).message
  }
  return 'nothing was refused'
}

describe('a document in JSON', () => {
  it('is what JSON.parse makes of it, with a byte order mark too', () => {
    fc.assert(
      fc.property(fc.json(), fc.boolean(), (text, mark) => {
        expect(parseJsonDocument(mark ? `\uFEFF${text}` : text)).toEqual(JSON.parse(text))
      }),
    )
  })

  it('is refused where JSON.parse refuses it, whatever is wrong, with line and character', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom(...'{}[]",:-+.0e\\ntNI\u0000 '))
      .map(([text, at, mark]) => {
        const place = at % (text.length + 1)
        return text.slice(0, place) + mark + text.slice(place + 1)
      })
    fc.assert(
      fc.property(broken, (text) => {
        try {
          JSON.parse(text)
        } catch {
          expect(refused(text)).toMatch(/^line \d+, column \d+: expected JSON[:,] /)
          return
        }
        expect(parseJsonDocument(text)).toEqual(JSON.parse(text))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['', 'line 1, column 1: expected JSON, got "the end of the file"'],
    ['\uFEFF{"a":1', 'line 1, column 7: expected JSON: a comma or a closing brace, got "the end'],
    ['[1,\n 2 3]', 'line 2, column 4: expected JSON: a comma or a closing bracket, got "3"'],
    ['[NaN]', 'line 1, column 2: expected JSON: a value, got "N"'],
    ['[-Infinity]', 'line 1, column 2: expected JSON: a value, got "-"'],
    ['{a: 1}', 'line 1, column 2: expected JSON: a key in double quotes, got "a"'],
    ['[] []', 'line 1, column 4: expected JSON: the end of the file, got "["'],
  ])('%j: %s', (text, message) => expect(refused(text)).toContain(message))

  it('may be nested 1,000 levels deep; 1,001, 9,000 and a million are refused by their place', () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"x":\n', '}'],
    ] as const) {
      const nested = (levels: number) => `${open.repeat(levels)}"]"${close.repeat(levels)}`
      expect(parseJsonDocument(nested(1000))).toBeTypeOf('object')
      const place = open === '[' ? 'line 1, column 1001' : 'line 1001, column 1'
      for (const levels of [1001, 9000, 1_000_000]) {
        expect(refused(nested(levels))).toBe(`${place}: expected at most 1000 levels, got "more"`)
      }
    }
    // Side by side they may be as many as they like.
    expect(parseJsonDocument(`[${'[[]],'.repeat(2000)}[]]`)).toHaveLength(2001)
  })
})
