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
  'passed-through': ({ column, text }) => ({
    text: `column ${show(column)} holds ${text}, which are passed through as they are`,
  }),
}

/** What a finding says. */
export function findingText(finding: Finding): FindingText {
  return TELLERS[finding.code]?.(finding) ?? { text: `${finding.code} ${show(finding.text)}` }
}
