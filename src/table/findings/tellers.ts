import type { Finding } from './finding.js'

/** A finding in English: what was found, and the option of the command that decides otherwise. */
export interface FindingText {
  readonly text: string
  /** Such as `--no-header`; undefined where nothing can be decided otherwise. */
  readonly option?: string
}

/** What says a finding, one for each code. */
export type Tellers = Readonly<Record<string, (finding: Finding) => FindingText>>
