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
  nested: ({ column, count, text, lines }) => {
    const line = lines?.[0] === undefined ? '' : `, first in line ${lines[0]}`
    const cells = count === 1 ? '1 cell holds' : `${count} cells hold`
    const told = `${show(column)}: ${cells} ${text}, kept as they are${line}`
    return { text: told, ...(text === 'objects' && { option: '--flatten' }) }
  },
}

/** What a finding says. */
export function findingText(finding: Finding): FindingText {
  return TELLERS[finding.code]?.(finding) ?? { text: `${finding.code} ${show(finding.text)}` }
}
