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
  asides: ({ column, text, count }) => ({
    text: `${show(text)} in ${cells(count)} of ${show(column)} is left as it is, and fills no hole`,
    option: `--missing ${word(text)}`,
  }),
  infinite: ({ column, count }) => ({
    text: `${cells(count)} of ${show(column)} ${are(count)} infinite: kept, and not learned from`,
  }),
  'leading-zeros': ({ column, count, text, lines }) => ({
    text: `${show(column)} is taken for codes, since ${cells(count)} ${have(count)} a leading zero: ${seen(text, lines)}`,
    option: `--kinds ${column}=integer`,
  }),
  limits: ({ column, count }) => ({
    text: `${cells(count)} of ${show(column)} ${are(count)} limits such as <0.5: learned from as the number itself`,
  }),
  markers: ({ column, text, count }) => ({
    text: `${show(text)} in ${cells(count)} of ${show(column)} means missing`,
    option: `--kinds ${column}=category`,
  }),
  'missing-unmatched': ({ text }) => ({ text: `no cell is ${show(text)}, which --missing names` }),
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
  sentinel: ({ column, text, count, texts = [] }) => ({
    text: `${text} in ${cells(count)} of ${show(column)} is far from all others (${texts.join(' to ')}): does it mean missing?`,
    option: `--missing ${word(text)}`,
  }),
  'too-large': ({ column }) => ({
    text: `${show(column)} is passed through, since whole numbers beyond 2^53 are taken for codes`,
    option: `--kinds ${column}=number`,
  }),
  units: ({ column, count, of, texts = [] }) => ({
    text: `${show(column)} is passed through: its numbers have several units (${texts.map(show).join(', ')}), and ${count} of ${of} cells one`,
  }),
  nested: ({ column, count, text, lines }) => {
    const line = lines?.[0] === undefined ? '' : `, first in line ${lines[0]}`
    const cells = count === 1 ? '1 cell holds' : `${count} cells hold`
    const told = `${show(column)}: ${cells} ${text}, kept as they are${line}`
    return { text: told, ...(text === 'objects' && { option: '--flatten' }) }
  },
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
  return (
    TELLERS[finding.code]?.(finding) ?? {
      text: [finding.code, finding.column, finding.text].filter(Boolean).join(': '),
    }
  )
}

function mostly(
  { column, count, of, text, lines, texts = [] }: Finding,
  what: string,
  kind: string,
) {
  const first = text === undefined ? '' : `; the first that is not: ${seen(text, lines)}`
  return {
    text: `${show(column)} is not learned as ${what}, though ${count} of ${of} cells are${first}`,
    option: texts.length > 0 ? `--missing ${word(texts.join(','))}` : `--kinds ${column}=${kind}`,
  }
}

function seen(text: string | undefined, lines: readonly number[] = []): string {
  return lines.length === 0 ? show(text) : `${show(text)} (line ${lines[0]})`
}

function cells(count = 0): string {
  return count === 1 ? '1 cell' : `${count} cells`
}

function are(count = 0): string {
  return count === 1 ? 'is' : 'are'
}

function have(count = 0): string {
  return count === 1 ? 'has' : 'have'
}

/** A word as a shell takes it. */
function word(text = ''): string {
  return /^[\w.,=+-]+$/.test(text) ? text : `'${text}'`
}
