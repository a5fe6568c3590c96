import { show } from '../../errors.js'

/** Words that tellers share. */

export function counted(count = 0, what?: string): string {
  const text = count.toLocaleString('en')
  return what === undefined ? text : `${text} ${what}${count === 1 ? '' : 's'}`
}

export function cells(count = 0): string {
  return counted(count, 'cell')
}

export function rows(count = 0): string {
  return counted(count, 'row')
}

export function are(count = 0): string {
  return count === 1 ? 'is' : 'are'
}

export function have(count = 0): string {
  return count === 1 ? 'has' : 'have'
}

/** The first lines where something is. */
export function linesText(lines: readonly number[] = []): string {
  const more = lines.length > 5 ? ', …' : ''
  return `line${lines.length === 1 ? '' : 's'} ${lines.slice(0, 5).join(', ')}${more}`
}

/** A row of the table, counted from 1 as people do; of a sample, whose rows have other numbers, none. */
export function inRow(row: number | undefined): string {
  return row === undefined ? 'one row' : `row ${counted(row + 1)}`
}

/** Where, by the rows of the file. */
export function inRows(lines: readonly number[] = []): string {
  if (lines.length === 0) return ''
  return ` (${lines.length === 1 ? 'row' : 'rows'} ${lines.join(', ')})`
}

/** A text, and where it is first seen. */
export function seen(text: string | undefined, lines: readonly number[] = []): string {
  return lines.length === 0 ? show(text) : `${show(text)} (line ${lines[0]})`
}

/** A word as a shell takes it. */
export function word(text = ''): string {
  return /^[\w.,=+-]+$/.test(text) ? text : `'${text}'`
}
