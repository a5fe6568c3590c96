import { show } from '../../errors.js'
import type { Finding } from './finding.js'
import type { Tellers } from './tellers.js'
import { are, cells, have, inRow, seen, word } from './words.js'

/** What is told of columns. */
export const COLUMN_TELLERS: Tellers = {
  asides: ({ column, text, count }) => ({
    text: `${show(text)} in ${cells(count)} of ${show(column)} is left as it is, and fills no hole`,
    option: `--missing ${word(text)}`,
  }),
  codes: ({ column, count = 0, texts = [] }) => ({
    text: `${show(column)} has ${count} different whole numbers with gaps (${texts.join(', ')}${count > texts.length ? ', …' : ''}): learned as classes if held-back cells show that they are codes, else as a quantity`,
    option: `--kinds ${word(`${column}=category`)} or ${word(`${column}=integer`)}`,
  }),
  'decimal-misfits': ({ column, count, of, text, lines }) => ({
    text: `${show(column)} is not learned as numbers, since with this decimal mark ${count} of ${of} cells are; the first that is not: ${seen(text, lines)}`,
    option: '--decimal',
  }),
  far: ({ column, text, count, row, texts = [] }) => ({
    text:
      count === 1
        ? `${text} in ${inRow(row)} of ${show(column)} is far from all others (${texts.join(' to ')}), and not learned from: is it an error?`
        : `${cells(count)} of ${show(column)} are far from all others (${texts.join(' to ')}), and not learned from, such as ${text} in ${inRow(row)}: are they errors?`,
    option: `--missing ${word(text)}`,
  }),
  infinite: ({ column, count }) => ({
    text: `${cells(count)} of ${show(column)} ${are(count)} infinite: kept, and not learned from`,
  }),
  'leading-zeros': ({ column, count, text, lines }) => ({
    text: `${show(column)} is taken for codes, since ${cells(count)} ${have(count)} a leading zero: ${seen(text, lines)}`,
    option: `--kinds ${word(`${column}=integer`)}`,
  }),
  limits: ({ column, count }) => ({
    text: `${cells(count)} of ${show(column)} ${count === 1 ? 'is a limit' : 'are limits'} such as <0.5: learned from as the number itself`,
  }),
  markers: ({ column, text, count }) => ({
    text: `${show(text)} in ${cells(count)} of ${show(column)} means missing`,
    option: `--kinds ${word(`${column}=category`)}`,
  }),
  'missing-unmatched': ({ text }) => ({
    text: `no cell is ${show(text)}, which is said to mean missing`,
    option: '--missing',
  }),
  'mostly-booleans': (finding) => mostly(finding, 'yes or no', 'boolean'),
  'mostly-dates': (finding) => mostly(finding, 'dates', 'date'),
  'mostly-numbers': (finding) => mostly(finding, 'numbers', 'number'),
  'open-date': ({ column, text, texts = [] }) => ({
    text: `${show(column)} is left as it is: ${show(text)} can be ${texts.join(' or ')}, and no cell decides`,
    option: '--day-first or --month-first',
  }),
  'open-decimal': ({ column, text }) => ({
    text: `${show(column)} has numbers such as ${show(text)}, and no cell tells decimals from thousands`,
    option: '--decimal , or --decimal .',
  }),
  'passed-through': ({ column, text }) => ({
    text: `${show(column)} is passed through: it holds ${text}`,
  }),
  sentinel: ({ column, text, count, row, texts = [] }) => ({
    text: `${text} in ${row === undefined ? cells(count) : inRow(row)} of ${show(column)} is far from all others (${texts.join(' to ')}): does it mean missing?`,
    option: `--missing ${word(text)}`,
  }),
  'too-large': ({ column }) => ({
    text: `${show(column)} is passed through, since whole numbers beyond 2^53 are taken for codes`,
    option: `--kinds ${word(`${column}=number`)}`,
  }),
  units: ({ column, count, of, texts = [] }) => ({
    text: `${show(column)} is passed through: its numbers have several units (${texts.map(show).join(', ')}), and ${count} of ${of} cells one`,
  }),
}

function mostly(
  { column, count, of, text, lines, texts = [] }: Finding,
  what: string,
  kind: string,
) {
  const first = text === undefined ? '' : `; the first that is not: ${seen(text, lines)}`
  return {
    text: `${show(column)} is not learned as ${what}, though ${count} of ${of} cells are${first}`,
    option:
      texts.length > 0
        ? `--missing ${word(texts.join(','))}`
        : `--kinds ${word(`${column}=${kind}`)}`,
  }
}
