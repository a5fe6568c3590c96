import { show } from '../errors.js'
import type { DrawNote } from './notes/note.js'
import { percent } from './value-text.js'

/**
 * What a note says, in English, and what it can mean.
 *
 * @example
 * ```ts
 * const given = Table.fromColumns({ x: [1, 2, 3, 4], y: [2, null, null, 8] })
 * const { notes } = diagnoseDraws(given, await drawTables(given, { draws: 2 }))
 * notes.map(drawNoteText)
 * // [
 * //   '"y" has 2 given cells: what is drawn rests on these few, and its spread is hardly known'
 * // ]
 * ```
 */
export function drawNoteText(note: DrawNote): string {
  switch (note.code) {
    case 'few-observed':
      return `${show(note.column)} has ${counted(note.observed, 'given cell')}: what is drawn rests on these few, and its spread is hardly known`
    case 'rare-classes': {
      const list = note.classes.map(({ text, observed }) => `${show(text)} (${observed})`)
      const more = note.count > list.length ? ', …' : ''
      return `${show(note.column)}: ${note.count === 1 ? 'a class is' : `${note.count} classes are`} drawn that ${note.count === 1 ? 'was' : 'were'} seen fewer than 5 times: ${list.join(', ')}${more}; how often ${note.count === 1 ? 'it is' : 'they are'} drawn is little more than chance`
    }
    case 'no-donors':
      return `${show(note.column)} is never given where ${show(note.by)} is ${show(note.text)}, and is drawn in ${counted(note.count, 'such row')}: from what others have`
    case 'outside': {
      const one = note.count === 1
      return `${show(note.by)} ${one ? 'is' : 'reaches'} ${note.text} in ${where(note.rows, note.count)}, and ${note.least} to ${note.largest} where ${list(note.columns)} ${note.columns.length === 1 ? 'is' : 'are'} given: what is drawn in ${one ? 'it' : 'them'} goes beyond what was seen`
    }
    case 'far':
      return `the given cells of ${where(note.rows, note.count)} with holes are, together, far from all rows that have what ${note.count === 1 ? 'it lacks' : 'they lack'}: nothing like ${note.count === 1 ? 'it' : 'them'} was seen, and what is drawn is a guess`
    case 'mean':
      return `${show(note.column)} is drawn ${note.by > 0 ? 'higher' : 'lower'} than it is observed: ${note.measure} ${note.drawn}, observed ${note.observed}, ${sizes(note.by)} sd apart; so it should be if its cells are missing where other columns say so, and it is wrong if the model is`
    case 'spread':
      return `${show(note.column)} is drawn ${note.ratio > 1 ? 'wider' : 'less wide'} than it is observed: ${note.measure} ${note.drawn}, observed ${note.observed}; its cells may be missing in rows that differ ${note.ratio > 1 ? 'more' : 'less'}, or else draws are spread too ${note.ratio > 1 ? 'far' : 'little'}`
    case 'share':
      return `${show(note.column)} is ${show(note.text)} in ${percent(note.drawn)} of what is drawn, and in ${percent(note.observed)} of what is observed; so it should be if its cells are missing where other columns say so, and it is wrong if the model is`
    case 'at-bound':
      return `${percent(note.drawn)} of what is drawn in ${show(note.column)} is ${note.text}, the ${note.side} that is drawn, as ${percent(note.observed)} of what is observed: a bound cuts draws off there, and true values may lie beyond`
  }
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`
}

/** Rows count from 1 for people. */
function where(rows: readonly number[], count: number): string {
  if (rows.length === 0) return counted(count, 'row')
  const numbers = rows.map((row) => (row + 1).toLocaleString('en')).join(', ')
  if (count === 1) return `row ${numbers}`
  return count > rows.length ? `${counted(count, 'row')} (${numbers}, …)` : `rows ${numbers}`
}

const SHOWN = 5

function list(columns: readonly string[]): string {
  const shown = columns.slice(0, SHOWN).map((name) => show(name))
  return `${shown.join(', ')}${columns.length > SHOWN ? ', …' : ''}`
}

function sizes(by: number): string {
  return String(Number(Math.abs(by).toPrecision(2)))
}
