import { COLUMN_TELLERS } from './column-tellers.js'
import { CSV_TELLERS } from './csv-tellers.js'
import { FILE_TELLERS } from './file-tellers.js'
import type { Finding } from './finding.js'
import { FIT_TELLERS } from './fit-tellers.js'
import { SHEET_TELLERS } from './sheet-tellers.js'
import type { FindingText, Tellers } from './tellers.js'

const TELLERS: Tellers = {
  ...{ ...COLUMN_TELLERS, ...CSV_TELLERS, ...FILE_TELLERS },
  ...{ ...FIT_TELLERS, ...SHEET_TELLERS },
}

/**
 * What a finding says; of a table in several files, with the name of the one that it is about.
 *
 * @example
 * ```ts
 * const { findings } = parseCsv('price\n1.5\n-\n2.5\n-\n3\n')
 * findings.map((finding) => findingText(finding).text)
 * // [ '"-" in 2 cells of "price" means missing' ]
 * ```
 */
export function findingText(finding: Finding): FindingText {
  const told = textOf(finding)
  return finding.file === undefined ? told : { ...told, text: `${finding.file}: ${told.text}` }
}

function textOf(finding: Finding): FindingText {
  // A finding may come from elsewhere, and its code be the name of what every object has.
  const tell = Object.hasOwn(TELLERS, finding.code) ? TELLERS[finding.code] : undefined
  if (tell !== undefined) return tell(finding)
  return { text: [finding.code, finding.column, finding.text].filter(Boolean).join(': ') }
}
