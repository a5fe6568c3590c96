import { show } from '../../errors.js'
import type { Tellers } from './tellers.js'
import { counted, linesText, rows } from './words.js'

/** What is told of CSV. */
export const CSV_TELLERS: Tellers = {
  'bad-rows': ({ count = 0, lines, text }) => ({
    text: `${rows(count)} with more cells than there are columns (${linesText(lines)}): ${
      text === 'skip' ? 'left out of the table' : 'the further cells are left out of the table'
    }`,
    option: '--on-bad-row error|skip|keep',
  }),
  'comment-lines': ({ count = 0, lines, text }) => ({
    text: `${counted(count, 'line')} that ${count === 1 ? 'begins' : 'begin'} with ${show(text)}: no data (${linesText(lines)})`,
    option: '--comment none',
  }),
  delimiter: ({ text }) => ({
    text:
      text === ' ' ? 'cells are apart by runs of spaces' : `cells are separated by ${show(text)}`,
    option: '--delimiter',
  }),
  'empty-columns': ({ count = 0 }) => ({
    text: `the last ${count === 1 ? 'column has' : `${count} columns have`} neither a name nor a cell: left out`,
  }),
  escape: ({ text }) => ({
    text: `${text} makes the next character plain`,
    option: '--escape none',
  }),
  'further-cells': ({ count = 0, lines }) => ({
    text: `${rows(count)} with a cell where there is no column (${linesText(lines)}): it is left out of the table`,
  }),
  'header-of-numbers': ({ texts = [] }) => ({
    text: `the first row is taken for names, though it holds numbers (${texts.map(show).join(', ')})`,
    option: '--no-header',
  }),
  'no-header': ({ texts = [] }) => ({
    text: `the first row is taken for data, not for names (${texts.map(show).join(', ')})`,
    option: '--header',
  }),
  'one-column': ({ text }) => ({
    text: `one column is found, but each line has ${text === ' ' ? 'as many spaces' : `as many ${show(text)}`} as the others`,
    option: `--delimiter ${text === ' ' ? 'space' : text === '\t' ? 'tab' : `'${text}'`}`,
  }),
  quotes: ({ text }) => ({
    text:
      text === 'none' ? 'quotes are characters like others' : `cells are enclosed in ${show(text)}`,
    option: `--quote '"'`,
  }),
  'row-names': () => ({
    text: 'the header has one name fewer than rows have cells: the first column holds names of rows',
  }),
  'short-rows': ({ count = 0, lines }) => ({
    text: `${rows(count)} with fewer cells than there are columns (${linesText(lines)}): the rest is missing`,
  }),
  spaced: () => ({ text: 'space around cells is no part of them' }),
  'title-rows': ({ count = 0, texts = [], text }) => ({
    text: `${rows(count)} above the header, no data: ${
      texts
        .filter((title) => title !== '')
        .map(show)
        .join(', ') || 'blank'
    }`,
    option: `--skip 0, not ${text}`,
  }),
  'totals-row': ({ lines, text }) => ({
    text: `the last row (${linesText(lines)}) begins with ${show(text)}: it may add up the others, and is taken for data`,
  }),
  'trailing-delimiters': ({ count = 0 }) => ({
    text: `${rows(count)} with delimiters after the last cell: no column of ${count === 1 ? 'its' : 'their'} own`,
  }),
  'unit-rows': ({ count = 0, texts = [] }) => ({
    text: `${rows(count)} below the header, no data: ${texts.map(show).join(', ')}`,
    option: '--unit-rows 0',
  }),
}
