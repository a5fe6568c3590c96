import type { Say } from '../../i18n/language.js'
import type { Fix } from './summarise.js'

/** So many names of columns, and words, are told; and so much of a word. */
const FEW_NAMES = 4
const FEW_WORDS = 3
const LONGEST = 24

/** What a click does, in words. */
export function fixText({ read, kind }: Fix, say: Say): string {
  if (read?.missing !== undefined) {
    const words = Array.isArray(read.missing) ? read.missing.map(String) : []
    return say('mendMissing', { words: wordsOf(words, say) })
  }
  if (read?.decimal !== undefined) {
    return say(read.decimal === ',' ? 'mendDecimalComma' : 'mendDecimalPoint')
  }
  if (read?.dayFirst !== undefined) {
    return say(read.dayFirst ? 'mendDayFirst' : 'mendMonthFirst')
  }
  if (read?.flatten) return say('mendFlatten')
  if (kind !== undefined) return say(kind === 'category' ? 'mendCategory' : 'mendNumber')
  return say('mendFill')
}

export function namesOf(columns: readonly string[], say: Say): string {
  const some = columns.slice(0, FEW_NAMES).join(say('comma'))
  const more = columns.length - FEW_NAMES
  return more > 0 ? say('andMore', { some, count: more }) : some
}

export function wordsOf(words: readonly string[], say: Say): string {
  const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)
  const some = words
    .slice(0, FEW_WORDS)
    .map((text) => say('quoted', { text: cut(text) }))
    .join(say('comma'))
  const more = words.length - FEW_WORDS
  return more > 0 ? say('andMore', { some, count: more }) : some
}
