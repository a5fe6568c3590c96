import { describe, expect, it } from 'vitest'
import { en } from '../../web/src/i18n/en.js'
import { chooseLanguage, LANGUAGES, sayIn, tellIn } from '../../web/src/i18n/language.js'

const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()

describe.each(Object.entries(LANGUAGES))('the dictionary %s', (_, words) => {
  it('has the keys of the others, in their order, none of them empty', () => {
    expect(Object.keys(words)).toEqual(Object.keys(en))
    for (const text of Object.values(words)) expect(text.trim()).not.toBe('')
  })

  it('puts in what the others put in', () => {
    for (const [key, text] of Object.entries(words)) {
      expect([key, gaps(text)]).toEqual([key, gaps(en[key as keyof typeof en])])
    }
  })
})

it.each([
  [null, ['de-DE', 'zh-TW', 'en'], 'zh'],
  [null, ['en-GB', 'zh'], 'en'],
  [null, ['fr'], 'en'],
  ['zh', ['en'], 'zh'],
  ['xx', ['zh'], 'zh'],
] as const)('asked %j, browser %j: %s', (asked, browser, language) => {
  expect(chooseLanguage(asked, browser)).toBe(language)
})

it('puts in values as they are, also those that look like gaps', () => {
  expect(sayIn('en')('ownNotNumber', { line: 1, column: 2, text: '{line} $&' })).toContain(
    '{line} $&',
  )
})

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'a finding or a file called %s, as every object knows it, is told like any other',
  (name) => {
    const { finding, look } = tellIn('zh')
    expect(finding({ code: name, column: 'a' })).toBe(`${name}: a`)
    expect(look(name)).toBe(name)
    const nested = finding({ code: 'nested', column: 'a', text: name })
    expect(nested).toContain(name)
    expect(nested).not.toContain('function')
  },
)
