import {
  type DrawNote,
  type DrawnColumn,
  type DrawnPair,
  drawNoteText,
  drawnColumnText,
  drawnPairText,
} from 'colmask/diagnostics'
import { type Finding, findingText } from 'colmask/learn'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Trouble } from '../fill/troubles.js'
import { drawNoteZh, drawnColumnZh, drawnPairZh } from './draws-zh.js'
import { en, type Words } from './en.js'
import { FINDINGS_ZH } from './findings-zh.js'
import { LOOKS_ZH } from './looks-zh.js'
import { own } from './own.js'
import { troubleZh } from './troubles-zh.js'
import { zh } from './zh.js'

/** One dictionary a language. */
export const LANGUAGES = { en, zh } as const satisfies Record<string, Words>
export type Language = keyof typeof LANGUAGES
export type Say = (key: keyof Words, values?: Record<string, string | number>) => string

/** The languages by their own names. */
export const NAMES: Record<Language, string> = { en: 'English', zh: '简体中文' }
export const TAGS: Record<Language, string> = { en: 'en', zh: 'zh-Hans' }

/** What the link asks for, else the first that the browser asks for, else English. */
export function chooseLanguage(asked: string | null, browser: readonly string[]): Language {
  if (asked === 'en' || asked === 'zh') return asked
  for (const tag of browser) {
    if (/^zh\b/i.test(tag)) return 'zh'
    if (/^en\b/i.test(tag)) return 'en'
  }
  return 'en'
}

export function sayIn(language: Language): Say {
  const words: Words = LANGUAGES[language]
  return (key, values = {}) =>
    words[key].replace(/\{(\w+)\}/g, (all, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : all,
    )
}

export const SayContext = createContext<Say>(sayIn('en'))

/** The words of the language that is on. */
export function useSay(): Say {
  return useContext(SayContext)
}

/** What the package says itself, and in English. */
export interface Tell {
  /** What was found while a table was read. */
  finding(finding: Finding): string
  /** What a file is that is no table. */
  look(name: string): string
  /** Why something could not be done. */
  trouble(trouble: Trouble): string
  /** What is worth a look in draws. */
  drawNote(note: DrawNote): string
  /** Pictures, for those who cannot see them. */
  drawnColumn(column: DrawnColumn): string
  drawnPair(pair: DrawnPair): string
}

export function tellIn(language: Language): Tell {
  const english = (finding: Finding) => findingText(finding).text
  if (language === 'en') {
    return {
      finding: english,
      look: (name) => name,
      trouble: ({ text }) => text,
      drawNote: (note) => `${drawNoteText(note)}.`,
      drawnColumn: drawnColumnText,
      drawnPair: drawnPairText,
    }
  }
  return {
    finding: (finding) => own(FINDINGS_ZH, finding.code)?.(finding) ?? english(finding),
    look: (name) => own(LOOKS_ZH, name) ?? name,
    trouble: troubleZh,
    drawNote: drawNoteZh,
    drawnColumn: drawnColumnZh,
    drawnPair: drawnPairZh,
  }
}

export const TellContext = createContext<Tell>(tellIn('en'))

export function useTell(): Tell {
  return useContext(TellContext)
}
