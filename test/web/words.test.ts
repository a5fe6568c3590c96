import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { en } from '../../web/src/i18n/en.js'
import { chooseLanguage, LANGUAGES, sayIn, tellIn } from '../../web/src/i18n/language.js'

const SOURCE = fileURLToPath(new URL('../../web/src/', import.meta.url))
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(SOURCE + path, 'utf8') }))
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

describe('words', () => {
  const words = files.filter(({ path }) => /^i18n.words/.test(path))
  const keysOf = (text: string) => [...text.matchAll(/^ {2}(\w+):/gm)].map(([, key = '']) => key)
  const chinese = files.filter(({ path }) => /-zh\.ts$/.test(path))

  it('are each in one file of a language, and in both languages', () => {
    for (const isChinese of [false, true]) {
      const own = words.filter(({ path }) => path.includes('-zh') === isChinese)
      const keys = own.flatMap(({ text }) => keysOf(text))
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
      expect([...keys].sort()).toEqual(Object.keys(en).sort())
    }
  })

  it('are all used', () => {
    const used = files.filter(({ path }) => !path.startsWith('i18n')).map(({ text }) => text)
    const named = new Set(used.join('\n').match(/(?<=['"`])\w+(?=['"`])/g))
    expect(Object.keys(en).filter((key) => !named.has(key))).toEqual([])
  })

  it('in Chinese have full-width marks beside Chinese signs, and no English sentence', () => {
    expect(chinese.length).toBeGreaterThan(10)
    const marks = /[\u4e00-\u9fff”][,:;!?()]|[,:;!?()][\u4e00-\u9fff“]/g
    for (const { path, text } of chinese) {
      expect([path, ...(text.replace(/^import.*|\/\*\*.*/gm, '').match(marks) ?? [])]).toEqual([
        path,
      ])
    }
    const sentence = /[A-Za-z]{2,}( [A-Za-z]{2,}){2}/
    expect(Object.values(LANGUAGES.zh).filter((text) => sentence.test(text))).toEqual([])
  })

  it('in Chinese fill a mask (填充), pad (补齐) and impute a table (填补), each by its own word', () => {
    const { zh } = LANGUAGES
    expect([zh.fill, zh.patternPadding, zh.fillTab]).toEqual(['填充值', '尾部补齐', '填补缺失值'])
    const ofTables = chinese.filter(({ path }) => !/mask-zh|stage-zh/.test(path))
    for (const { path, text } of ofTables) {
      expect([path, text.includes('填充')]).toEqual([path, false])
    }
    expect(sayIn('zh')('use', { pattern: zh.patternCausal })).toBe('使用因果掩码')
    expect([zh.effort, zh.errorNumber]).toEqual([
      '计算强度',
      '典型误差为 {error}。若用均值填补则为 {typical}。',
    ])
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
