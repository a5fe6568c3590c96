/** The pairs of words that a boolean may be written in, the false one first. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['false', 'true'],
  ['no', 'yes'],
  ['f', 't'],
]

/** A word of a pair: 2 x the pair's number + 1 if it is the true one; -1 if the text is none. */
export function booleanWord(text: string): number {
  // All are 1 to 5 letters, so that most text is turned away by its length.
  if (text.length === 0 || text.length > 5) return -1
  const lower = text.toLowerCase()
  for (const [pair, words] of PAIRS.entries()) {
    if (words[0] === lower) return 2 * pair
    if (words[1] === lower) return 2 * pair + 1
  }
  return -1
}

/** The other word of a pair, in the same case: `No` for `Yes`, `FALSE` for `TRUE`. */
export function otherWord(text: string): string {
  const word = booleanWord(text)
  const other = PAIRS[word >> 1]?.[1 - (word & 1)] ?? ''
  if (text === text.toUpperCase()) return other.toUpperCase()
  const capital = text.charAt(0) !== text.charAt(0).toLowerCase()
  return capital ? other.charAt(0).toUpperCase() + other.slice(1) : other
}
