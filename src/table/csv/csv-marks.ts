const TAB = 9
const SPACE = 32
/** No character of a text. */
export const NONE = -2

/** The code of a mark; of '' one that no character has. */
export function codeOf(mark: string): number {
  return mark === '' ? NONE : mark.charCodeAt(0)
}

/** Whether an odd number of escapes stands before an index. */
export function isEscaped(text: string, start: number, at: number, mark: number): boolean {
  let escapes = 0
  while (at - escapes > start && text.charCodeAt(at - escapes - 1) === mark) escapes++
  return escapes % 2 === 1
}

/** The index after spaces and tabs. */
export function afterRun(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at++
  return at
}

/** Whether there is nothing but spaces. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== SPACE) return false
  return true
}
