import { COLUMN_TELLERS } from './column-tellers.js'
import { CSV_TELLERS } from './csv-tellers.js'
import { FILE_TELLERS } from './file-tellers.js'
import type { Finding } from './finding.js'
import { SHEET_TELLERS } from './sheet-tellers.js'

/** A finding in English: what was found, and the option of the command that decides otherwise. */
export interface FindingText {
  readonly text: string
  /** Such as `--no-header`; undefined where nothing can be decided otherwise. */
  readonly option?: string
}

/** What says a finding, one for each code. */
export type Tellers = Readonly<Record<string, (finding: Finding) => FindingText>>

const TELLERS: Tellers = { ...COLUMN_TELLERS, ...CSV_TELLERS, ...FILE_TELLERS, ...SHEET_TELLERS }

/** What a finding says. */
export function findingText(finding: Finding): FindingText {
  return (
    TELLERS[finding.code]?.(finding) ?? {
      text: [finding.code, finding.column, finding.text].filter(Boolean).join(': '),
    }
  )
}
