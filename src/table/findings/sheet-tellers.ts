import { show } from '../../errors.js'
import type { Tellers } from './tellers.js'
import { counted, inRows } from './words.js'

/** What is told of workbooks. */
export const SHEET_TELLERS: Tellers = {
  'sheet-blank-rows': ({ count, lines }) => ({
    text: `blank rows in the table were passed over: ${counted(count)}${inRows(lines)}`,
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
    text: `hidden rows were read too: ${counted(count)}${inRows(lines)}`,
  }),
  'sheet-merged': ({ count, lines }) => ({
    text: `of merged cells only the first has the value, and the others are holes, which stay in the workbook: ${counted(count)}${inRows(lines)}`,
  }),
  'sheet-names-made': ({ texts = [] }) => ({
    text: `columns without a name of their own were given one: ${texts.map(show).join(', ')}`,
  }),
  'sheet-no-header': ({ lines }) => ({
    text: `no row looks like a header: the first row of data is${inRows(lines)}`,
    option: '--skip',
  }),
  'sheet-rows-above': ({ count, lines }) => ({
    text: `rows above the table were passed over: ${counted(count)}${inRows(lines)}`,
    option: '--skip',
  }),
  'sheet-rows-below': ({ count, lines }) => ({
    text: `rows below the table were passed over: ${counted(count)}${inRows(lines)}`,
    option: '--skip',
  }),
  'sheet-times': ({ column, count }) => ({
    text: `times of day and durations in ${show(column)} are numbers of days: ${counted(count)}`,
  }),
  'sheet-totals': ({ lines }) => ({
    text: `the last row adds up the others, and is learned from as they are${inRows(lines)}`,
  }),
}
