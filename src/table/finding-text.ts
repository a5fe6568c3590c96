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
    text: `${some(count, 'row')} of the sheet hold nothing and are passed over${rows(lines)}`,
  }),
  'sheet-chosen': ({ text, texts = [] }) => ({
    text: `of the sheets ${show(text)} was read, not ${texts.map(show).join(', ')}`,
    option: '--sheet',
  }),
  'sheet-errors': ({ count, texts = [] }) => ({
    text: `${some(count, 'cell')} of the sheet hold an error (${texts.join(', ')}): they are holes`,
  }),
  'sheet-formulas': ({ count }) => ({
    text: `${some(count, 'cell')} hold a formula: read as last computed, and never written over`,
  }),
  'sheet-formulas-empty': ({ count }) => ({
    text: `${some(count, 'formula')} have no value, an empty text or an error: holes, which stay in the workbook`,
  }),
  'sheet-hidden-columns': ({ count, texts = [] }) => ({
    text: `${some(count, 'hidden column')} were read too: ${texts.map(show).join(', ')}`,
  }),
  'sheet-hidden-rows': ({ count, lines }) => ({
    text: `${some(count, 'hidden row')} were read too${rows(lines)}`,
  }),
  'sheet-merged': ({ count, lines }) => ({
    text: `${some(count, 'merged cell')}: a value counts for the first cell of each, and the others are holes, which stay in the workbook${rows(lines)}`,
  }),
  'sheet-names-made': ({ texts = [] }) => ({
    text: `columns without a name of their own were given one: ${texts.map(show).join(', ')}`,
  }),
  'sheet-no-header': ({ lines }) => ({
    text: `no row looks like a header: the first row of data is${rows(lines)}`,
    option: '--skip',
  }),
  'sheet-rows-above': ({ count, lines }) => ({
    text: `${some(count, 'row')} above the table were passed over${rows(lines)}`,
    option: '--skip',
  }),
  'sheet-rows-below': ({ count, lines }) => ({
    text: `${some(count, 'row')} below the table were passed over${rows(lines)}`,
    option: '--skip',
  }),
  'sheet-times': ({ column, count }) => ({
    text: `${show(column)} holds ${some(count, 'time')} of day or durations: they are numbers of days`,
  }),
}

function some(count = 0, thing: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? thing : `${thing}s`}`
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
