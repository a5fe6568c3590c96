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
  encoding: ({ text = '', texts = [], lines = [] }) => {
    const [line] = lines
    const shows = line === undefined ? '' : `line ${line} is not UTF-8: `
    const others = texts.length === 0 ? '' : `, or perhaps ${texts.join(' or ')}`
    return {
      text: `${shows}read as ${text}${others}`,
      option: `--encoding ${texts[0] ?? '<label>'}`,
    }
  },
  'encoding-mark': ({ text = '', texts = [] }) => ({
    text: `it begins with the byte order mark of ${text}: read as that, and not as ${texts[0] ?? ''}`,
  }),
  format: ({ text = '', texts = [] }) => ({
    text: `it is ${text} by its first bytes: read as that, and not as ${texts[0] ?? ''}`,
    option: `--format ${texts[0] ?? ''}`,
  }),
}

/** What a finding says. */
export function findingText(finding: Finding): FindingText {
  return TELLERS[finding.code]?.(finding) ?? { text: `${finding.code} ${show(finding.text)}` }
}
