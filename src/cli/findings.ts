import { type Finding, findingText, findSentinels, type Table } from '../node.js'
import { note } from './output.js'

/** What is told of a table before something is done with it; describe tells all. */
const MOST = 12

/** A finding in one line, with the option that decides otherwise. */
export function findingLine(finding: Finding): string {
  const { text, option } = findingText(finding)
  return option === undefined ? text : `${text} (${option})`
}

/** Findings as JSON has them: with what they say. */
export function findingsAsJson(findings: readonly Finding[]) {
  return findings.map((finding) => {
    const { text, option } = findingText(finding)
    return { ...finding, message: text, ...(option !== undefined && { option }) }
  })
}

/** What was found in a table, values that may stand for missing ones among it. */
export function findingsOf(table: Table): readonly Finding[] {
  return [...table.findings, ...findSentinels(table)]
}

/** Says on standard error what was guessed, passed over or doubted in a table. */
export function tellFindings(findings: readonly Finding[], quiet = false): void {
  if (quiet) return
  for (const finding of findings.slice(0, MOST)) note('note:', 'dim', findingLine(finding))
  const more = findings.length - MOST
  if (more > 0) note('note:', 'dim', `and ${more} more: colmask describe says them all`)
}
