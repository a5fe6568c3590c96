import type { Finding } from 'colmask/learn'

/** A line of what was found; of one word in several columns, in how many. */
export interface Line extends Finding {
  readonly columns?: number
}

/** More lines than these are too many for words in one column each. */
const MOST = 6
const OF_WORDS = ['markers', 'asides']

/** What was found, where many lines are of words: those of one word are one line. */
export function wordsTogether(findings: readonly Finding[]): readonly Line[] {
  if (findings.filter(({ code }) => OF_WORDS.includes(code)).length <= MOST) return findings
  const lines: Line[] = []
  const places = new Map<string, number>()
  for (const finding of findings) {
    const key = `${finding.code} ${finding.text}`
    const at = OF_WORDS.includes(finding.code) ? (places.get(key) ?? lines.length) : lines.length
    places.set(key, at)
    const before = lines[at]
    if (before === undefined) lines.push(finding)
    else {
      const count = (before.count ?? 0) + (finding.count ?? 0)
      lines[at] = { ...before, count, columns: (before.columns ?? 1) + 1 }
    }
  }
  return lines
}
