import { lineBreaksIn } from './csv-block.js'

const TAB = 9
const LF = 10
const CR = 13
const SPACE = 32

/** How many line breaks there are before an index. */
export function lineBreaksBefore(text: string, end: number): number {
  let breaks = 0
  for (let i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) breaks++
  if (text.includes('\r')) return lineBreaksIn(text.slice(0, end))
  return breaks
}

/**
 * The index after so many lines.
 *
 * @returns -1 if there are not so many, or the last line break may be the first half of a CRLF
 */
export function afterLines(text: string, lines: number, final: boolean): number {
  let at = 0
  for (let line = 0; line < lines; line++) {
    const end = endOfLine(text, at)
    if (end < 0) return final ? text.length : -1
    at = afterBreak(text, end)
    if (at === text.length && text.charCodeAt(end) === CR && at - end === 1 && !final) return -1
  }
  return at
}

/** The index of the next line break; -1 if there is none. */
export function endOfLine(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === LF || code === CR) return at
  }
  return -1
}

function afterBreak(text: string, end: number): number {
  return end + (text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? 2 : 1)
}

/** Which lines are passed over between rows. */
export interface PassedOver {
  readonly comment: string
  /** Whether a blank line is one. */
  readonly blanks: boolean
  /** Whether a line of tabs is blank. */
  readonly tabs: boolean
}

/** The index after the lines from here on that are passed over, and are there as a whole. */
export function afterPassedOver(
  text: string,
  start: number,
  final: boolean,
  { comment, blanks, tabs }: PassedOver,
): number {
  let after = start
  while (after < text.length) {
    const next = isComment(text, after, comment)
      ? afterLine(text, after, final)
      : blanks
        ? afterBlank(text, after, final, tabs)
        : after
    if (next === after) break
    after = next
  }
  return after
}

export function isComment(text: string, at: number, comment: string): boolean {
  return comment !== '' && text.startsWith(comment, at)
}

function afterLine(text: string, start: number, final: boolean): number {
  const end = endOfLine(text, start)
  if (end < 0) return final ? text.length : start
  const halved = text.charCodeAt(end) === CR && end + 1 === text.length
  return halved && !final ? start : afterBreak(text, end)
}

/** The index after a line that has nothing but spaces; where it began if it has more. */
function afterBlank(text: string, start: number, final: boolean, tabs: boolean): number {
  const { length } = text
  let at = start
  while (at < length && (text.charCodeAt(at) === SPACE || (tabs && text.charCodeAt(at) === TAB)))
    at++
  if (at >= length) return final ? length : start
  const code = text.charCodeAt(at)
  if (code !== LF && code !== CR) return start
  return code === CR && at + 1 >= length && !final ? start : afterBreak(text, at)
}
