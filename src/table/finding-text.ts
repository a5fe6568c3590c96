import { show } from '../errors.js'
import type { Finding } from './finding.js'

/** A finding in English: what was found, and the option of the command that decides otherwise. */
export interface FindingText {
  readonly text: string
  /** Such as `--no-header`; undefined where nothing can be decided otherwise. */
  readonly option?: string
}

type Teller = (finding: Finding) => FindingText

/** One for each code. */
const TELLERS: Readonly<Record<string, Teller>> = {
  'sheet-blank-rows': ({ count, lines }) => ({
    text: `blank rows in the table were passed over: ${counted(count)}${rows(lines)}`,
  }),
  'sheet-chosen': ({ text, texts = [] }) => ({
    text: `of the sheets ${show(text)} was read, not ${texts.map(show).join(', ')}`,
    option: '--sheet',
  }),
  'sheet-errors': ({ count, texts = [] }) => ({
    text: `cells with an error (${texts.join(', ')}) are holes: ${counted(count)}`,
  }),
  'sheet-formulas': ({ count }) => ({
    text: `cells with a formula are read as last computed, and never written over: ${counted(count)}`,
  }),
  'sheet-formulas-empty': ({ count }) => ({
    text: `of these, such without a value are holes, which stay in the workbook: ${counted(count)}`,
  }),
  'sheet-hidden-columns': ({ texts = [] }) => ({
    text: `hidden columns were read too: ${texts.map(show).join(', ')}`,
  }),
  'sheet-hidden-rows': ({ count, lines }) => ({
    text: `hidden rows were read too: ${counted(count)}${rows(lines)}`,
  }),
  'sheet-merged': ({ count, lines }) => ({
    text: `of merged cells only the first has the value, and the others are holes, which stay in the workbook: ${counted(count)}${rows(lines)}`,
  }),
  'sheet-names-made': ({ texts = [] }) => ({
    text: `columns without a name of their own were given one: ${texts.map(show).join(', ')}`,
  }),
  'sheet-no-header': ({ lines }) => ({
    text: `no row looks like a header: the first row of data is${rows(lines)}`,
    option: '--skip',
  }),
  'sheet-rows-above': ({ count, lines }) => ({
    text: `rows above the table were passed over: ${counted(count)}${rows(lines)}`,
    option: '--skip',
  }),
  'sheet-rows-below': ({ count, lines }) => ({
    text: `rows below the table were passed over: ${counted(count)}${rows(lines)}`,
    option: '--skip',
  }),
  'sheet-times': ({ column, count }) => ({
    text: `times of day and durations in ${show(column)} are numbers of days: ${counted(count)}`,
  }),
  'sheet-totals': ({ lines }) => ({
    text: `the last row adds up the others, and is learned from as they are${rows(lines)}`,
  }),
}

function counted(count = 0): string {
  return count.toLocaleString('en')
}

/** Where, by the rows of the file. */
function rows(lines: readonly number[] = []): string {
  if (lines.length === 0) return ''
  return ` (${lines.length === 1 ? 'row' : 'rows'} ${lines.join(', ')})`
}

/** What a finding says. */
export function findingText(finding: Finding): FindingText {
  return TELLERS[finding.code]?.(finding) ?? { text: `${finding.code} ${show(finding.text)}` }
}
