import type { Finding } from 'colmask/learn'
import type { Words } from '../i18n/en.js'
import { own } from '../i18n/own.js'
import type { About, ReadOptions } from './messages.js'

type Option = keyof ReadOptions
type Value = string | number | boolean

/** What can be decided of how a file is read. */
export interface ReadChoice {
  readonly option: Option
  readonly label: keyof Words
  /** Each value, with the key of its word where it does not stand for itself; none where it is words. */
  readonly values: readonly (readonly [value: Value, word?: keyof Words])[]
  /** The word of what is done where nothing is said, if it is no guess. */
  readonly usual?: keyof Words
}

/** Of what people have beside UTF-8, one of each kind. */
const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'iso-8859-2',
  'windows-1250',
  'windows-1251',
  'koi8-r',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'utf-16le',
  'utf-16be',
  'ibm866',
  'macintosh',
]

const CHOICES: readonly ReadChoice[] = [
  { option: 'sheet', label: 'readSheet', values: [] },
  { option: 'encoding', label: 'readEncoding', values: ENCODINGS.map((name) => [name]) },
  {
    option: 'delimiter',
    label: 'readDelimiter',
    values: [[','], [';'], ['\t', 'readTab'], ['|'], [' ', 'readSpaces'], ['', 'readOneColumn']],
  },
  {
    option: 'quote',
    label: 'readQuote',
    values: [['"'], ["'"], ['none', 'readNoQuote']],
  },
  {
    option: 'header',
    label: 'readHeader',
    values: [
      [true, 'readHeaderYes'],
      [false, 'readHeaderNo'],
    ],
  },
  {
    option: 'skip',
    label: 'readSkip',
    values: Array.from({ length: 21 }, (_, rows) => [rows]),
  },
  {
    option: 'onBadRow',
    label: 'readBadRow',
    usual: 'readBadError',
    values: [
      ['skip', 'readBadSkip'],
      ['keep', 'readBadKeep'],
    ],
  },
  {
    option: 'flatten',
    label: 'readFlatten',
    usual: 'readFlattenNo',
    values: [[true, 'readFlattenYes']],
  },
  { option: 'decimal', label: 'readDecimal', values: [['.'], [',']] },
  {
    option: 'dayFirst',
    label: 'readDayFirst',
    values: [
      [true, 'readDay'],
      [false, 'readMonth'],
    ],
  },
  { option: 'missing', label: 'readMissing', values: [] },
]

const CELLS: readonly Option[] = ['decimal', 'dayFirst', 'missing']
const OF_FORMAT: Readonly<Record<About['format'], readonly Option[]>> = {
  text: ['encoding', 'delimiter', 'quote', 'header', 'skip', 'onBadRow'],
  csv: ['encoding', 'delimiter', 'quote', 'header', 'skip', 'onBadRow', ...CELLS],
  json: ['encoding', 'flatten', ...CELLS],
  parquet: CELLS,
  excel: ['sheet', 'header', 'skip', ...CELLS],
}

/** What decides a finding otherwise. */
const DECIDES: Readonly<Record<string, Option>> = {
  encoding: 'encoding',
  'encoding-mark': 'encoding',
  delimiter: 'delimiter',
  'one-column': 'delimiter',
  quotes: 'quote',
  'no-header': 'header',
  'header-of-numbers': 'header',
  'sheet-no-header': 'header',
  'title-rows': 'skip',
  'sheet-rows-above': 'skip',
  'sheet-rows-below': 'skip',
  'bad-rows': 'onBadRow',
  nested: 'flatten',
  'open-decimal': 'decimal',
  'open-date': 'dayFirst',
  'sheet-chosen': 'sheet',
  sentinel: 'missing',
  far: 'missing',
  asides: 'missing',
  'missing-unmatched': 'missing',
  'mostly-booleans': 'missing',
  'mostly-dates': 'missing',
  'mostly-numbers': 'missing',
}
/** What the choice of a column's kind decides otherwise. */
const KIND_DECIDES = ['leading-zeros', 'markers', 'too-large']

/** Which control of the page decides a finding otherwise: a choice here, or that of the column's kind. */
export function decidedBy(
  { code, text, texts = [] }: Finding,
  format: About['format'],
): Option | 'kind' | undefined {
  if (KIND_DECIDES.includes(code)) return 'kind'
  if (code === 'nested' && text !== 'objects') return undefined
  // Of cells that are many different ones there is no word to name.
  if (code.startsWith('mostly-') && texts.length === 0) return undefined
  const option = own(DECIDES, code)
  return option !== undefined && OF_FORMAT[format].includes(option) ? option : undefined
}

export function labelOf(option: Option): keyof Words | undefined {
  return CHOICES.find((choice) => choice.option === option)?.label
}

/** The choices for a table, those first that its owner should look at. */
export function choicesFor(
  { format, findings, sheets }: Pick<About, 'format' | 'findings' | 'sheets'>,
  asked: ReadOptions,
): { open: ReadChoice[]; others: ReadChoice[] } {
  const inDoubt = new Set(findings.map((finding) => decidedBy(finding, format)))
  const open: ReadChoice[] = []
  const others: ReadChoice[] = []
  for (const choice of CHOICES) {
    const { option } = choice
    if (!OF_FORMAT[format].includes(option)) continue
    if (option === 'sheet') {
      if (sheets.length > 1) open.push({ ...choice, values: sheets.map((name) => [name]) })
    } else if (inDoubt.has(option) || asked[option] !== undefined) open.push(choice)
    else others.push(choice)
  }
  return { open, others }
}
