import type { Say } from '../../i18n/language.js'

const WORDS = {
  row: ['oneRow', 'rowsOf'],
  column: ['oneColumn', 'columnsOf'],
  hole: ['oneHole', 'holesIn'],
} as const

/** So many of something: `1 hole`, `2 holes`. */
export function counted(count: number, what: keyof typeof WORDS, say: Say): string {
  const [one, more] = WORDS[what]
  return say(count === 1 ? one : more, { count })
}
