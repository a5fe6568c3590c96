import type { Script } from './frequent-characters.js'
import type { Language } from './language-letters.js'

/** Numbers are logarithms: how much less probable something makes a text. */
const REPLACED = 14
const UNKNOWN = 14
const NOT_OF_LANGUAGE = 8
const CAPITAL = 1.5

/** Signs that stand beside words and numbers, and how rare each is. */
const SIGNS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ...'°3.5 €3.5 ’3.5 “4 ”4 –4 …5 £4.5 §5.5 µ4.5 ²4.5 ³5.5 ±5 ½5.5 \u00a05 «4.5 »4.5 ·6 º5 ª6 ®5.5 ©5.5 ™5.5 ¿5.5 ¡5.5 ×5.5 ‘5 „5 •5.5 —5 ¼6.5 ¾6.5 ¹8 ´6.5 ¨8.5 ¸9 ¬9 ¦9 ¤9 ¢7 ¥7 ‹7.5 ›7.5 †8 ‡9 ‰8 ÷7 ¶9 №5 ˝10 ˇ10 ˛10 ˘10 ˙10 ≤6.5 ≥6.5 ≠8 ∞8 √8 π8 ∑8 Ω8'.matchAll(
      /([^\d.]|\u00a0)(\d+(?:\.\d+)?) ?/gu,
    ),
  ].map(([, sign = '', rarity]) => [sign, Number(rarity)]),
)
/** Between two letters only these are at home. */
const INSIDE_WORDS = new Set('’·‘´')
const LETTER = /\p{L}/u
const CONTROL = /[\u0080-\u009f]/

/** How improbable a text is in the language that suits it best, by its characters beyond ASCII. */
export function improbabilityOfLetters(text: string, languages: readonly Language[]): number {
  const counts = new Map<string, number>()
  let context = 0
  let other = 0
  let opened = 0
  let last = ''
  const characters = [...text]
  for (const [i, character] of characters.entries()) {
    if (character <= '\u007f') {
      last = character
      continue
    }
    const next = characters[i + 1] ?? ''
    if (character === '\ufffd') other += REPLACED
    else if (LETTER.test(character) && SIGNS[character] === undefined) {
      counts.set(character, (counts.get(character) ?? 0) + 1)
      context += amongLetters(last, character, next)
    } else {
      other += CONTROL.test(character) ? UNKNOWN + 2 : (SIGNS[character] ?? UNKNOWN)
      other += amongSigns(last, character, next)
      if ('«“'.includes(character)) opened++
      if ('»”'.includes(character)) opened--
    }
    last = character
  }
  let best = Number.POSITIVE_INFINITY
  for (const { letters, script } of languages) {
    best = Math.min(
      best,
      ofLetters(counts, letters) + (script === 'latin' ? latinRuns(text) : mixed(text)),
    )
  }
  return best + context + other + 3 * Math.abs(opened)
}

function ofLetters(counts: ReadonlyMap<string, number>, letters: Language['letters']): number {
  let sum = 0
  for (const weight of Object.values(letters)) sum += weight + 0.3
  let all = 0
  for (const [letter, count] of counts) {
    const small = letter.toLowerCase()
    const weight = letters[small]
    const rarity = weight === undefined ? NOT_OF_LANGUAGE : -Math.log((weight + 0.3) / sum)
    all += count * (rarity + (small === letter ? 0 : CAPITAL))
  }
  return all
}

const isLetter = (character: string) => LETTER.test(character)
const isSmall = (character: string) => isLetter(character) && character === character.toLowerCase()
const isCapital = (character: string) => isLetter(character) && !isSmall(character)

/** Small letters stand beside letters, and capitals at the start of a word or among capitals. */
function amongLetters(before: string, letter: string, after: string): number {
  const alone = !isLetter(before) && !isLetter(after)
  if (alone) return 2.5
  if (isSmall(letter)) return isCapital(before) && isCapital(after) ? 4 : isDigit(before) ? 2 : 0
  return isSmall(before) ? 5 : isSmall(after) && isCapital(before) ? 2 : 0
}

const isDigit = (character: string) => character >= '0' && character <= '9'

function amongSigns(before: string, sign: string, after: string): number {
  const inside = isLetter(before) && isLetter(after)
  if (inside) {
    if (sign === '’') return /[dlLDnNcCjJsSOuU]/.test(before) || /[stdlrvmaoe]/.test(after) ? 0 : 3
    return INSIDE_WORDS.has(sign) ? 0 : sign === '\u00a0' ? 1 : sign === '–' ? 2.5 : 6
  }
  switch (sign) {
    case '²':
    case '³':
      return before === 'm' ? -3 : /[\w)]/.test(before) ? 0 : 5
    case '°':
      return isLetter(before) && !/[nN]/.test(before) ? 3 : /[CF]/.test(after) ? -1 : 0
    case '¹':
    case '½':
    case '¼':
    case '¾':
      return isLetter(before) || isLetter(after) ? 5 : 0
    case '€':
    case '£':
    case '±':
    case '×':
      return isSmall(before) || isSmall(after) ? 2.5 : 0
    case '«':
    case '“':
    case '¿':
    case '¡':
    case '„':
      return isLetter(before) ? 5 : 0
    case '»':
    case '”':
      return /[\s,;\t]|^$/.test(before) ? 4 : 0
    case '®':
    case '™':
    case '©':
      return isLetter(after) ? 3 : 0
    case 'µ':
      return isLetter(before) ? 5 : /[gmslLF]/.test(after) ? -1 : 0
    default:
      return 0
  }
}

/** Where letters of the west of Europe do not stand: ñ goes before a vowel, ì ends its word, and so on. */
const MISPLACED =
  /ñ(?![aeiouáéíóú])|[ìòù](?=\p{L})|õ(?!e|\P{L})|è(?=[aeiouáéíóú])|(?<!\p{L})è(?=\p{L})|(?<![aeouAEOU])ï|ç(?=[bcdfghjklmnpqrstvwxz])/giu

/** In Latin writing few letters beyond ASCII stand side by side. */
function latinRuns(text: string): number {
  let runs = 2.5 * (text.match(MISPLACED)?.length ?? 0)
  for (const [run] of text.matchAll(/(?:(?![a-zA-Z])\p{L}){2,}/gu)) runs += 1.8 * (run.length - 1)
  return runs
}

/** Other writing does not mix with Latin letters in a word. */
function mixed(text: string): number {
  let joints = 0
  for (const [run] of text.matchAll(/\p{L}+/gu)) {
    for (let i = 1; i < run.length; i++) {
      if (/[a-zA-Z]/.test(run.charAt(i - 1)) !== /[a-zA-Z]/.test(run.charAt(i))) joints += 5
    }
  }
  return joints
}

const KANA = /[\u3040-\u30ff]/
const HALF_KANA = /[\uff61-\uff9f]/
const FULL_WIDTH = /[\uff01-\uff5e\u3000]/
const FRAMES = /[\u2500-\u257f]/
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff61-\uff9f]/

const FREQUENT = 6.2
const COMMON = 10
const RARE = 14
const NEVER = 19

/** How improbable a text of ideographs, kana or hangul is. */
export function improbabilityOfIdeographs(text: string, encoding: string, script: Script): number {
  const isJapanese = encoding === 'shift_jis' || encoding === 'euc-jp'
  let all = 0
  let last = ''
  const characters = [...text]
  for (const [i, character] of characters.entries()) {
    if (character > '\u007f') {
      all += ofIdeograph(character, script, isJapanese)
      if (IDEOGRAPH.test(character)) {
        const next = characters[i + 1] ?? ''
        if (IDEOGRAPH.test(last)) all -= 0.7
        else if (/[a-zA-Z]/.test(last)) all += 3
        if (/[a-zA-Z]/.test(next)) all += 3
      }
    }
    last = character
  }
  return all
}

function ofIdeograph(character: string, script: Script, isJapanese: boolean): number {
  if (character === '\ufffd') return REPLACED
  if (script.frequent.has(character)) return FREQUENT
  if (KANA.test(character)) return isJapanese ? 5 : RARE
  if (HALF_KANA.test(character)) return isJapanese ? 5 : NEVER
  if (FULL_WIDTH.test(character)) return COMMON
  if (FRAMES.test(character)) return NEVER
  const code = character.codePointAt(0) ?? 0
  if (code >= 0xe000 && code < 0xf900) return NEVER
  return script.common.has(character) ? COMMON : RARE
}
