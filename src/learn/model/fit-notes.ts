import { type Finding, findingText } from '../../table/index.js'
import { type LearnedColumn, learnedOnly } from '../cells/learned-column.js'

const DIVERGED = /^training diverged (\d+) times/

/** What is to be told of a table before anything is learned. */
export function notesOf(columns: readonly LearnedColumn[]): Finding[] {
  const named = (use: LearnedColumn['use']) =>
    columns.filter((column) => column.use === use).map(({ name }) => name)
  const [empty, constant, text] = [named('empty'), named('constant'), named('text')]
  const learned = learnedOnly(columns).length
  return [
    ...(empty.length > 0 ? [{ code: 'fit-empty', texts: empty }] : []),
    ...(constant.length > 0 ? [{ code: 'fit-constant', texts: constant }] : []),
    ...(learned < 2 && text.length > 0 ? [{ code: 'fit-text', texts: text }] : []),
    ...(learned === 1 ? [{ code: 'fit-single' }] : []),
  ]
}

/** The sentences of a model's file as what they say; what none of these codes says is `fit-said`. */
export function notesIn(
  columns: readonly LearnedColumn[],
  sentences: readonly string[],
): Finding[] {
  const known = new Map(notesOf(columns).map((note) => [findingText(note).text, note]))
  return sentences.map((text) => {
    const times = DIVERGED.exec(text)?.[1]
    const own = times === undefined ? undefined : { code: 'fit-diverged', count: Number(times) }
    return known.get(text) ?? own ?? { code: 'fit-said', text }
  })
}
