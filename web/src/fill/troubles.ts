/** Why something could not be done, as data, which each language words. */
export interface Trouble {
  readonly code: string
  /** The package's own words, in English. */
  readonly text: string
  /** Where in the file, from 1. */
  readonly line?: number
  /** A cell of that line; in JSON a character. */
  readonly column?: number
  /** Numbers, names and texts that it is about. */
  readonly values: readonly string[]
}

/** What messages of the package begin with, or hold: the first that fits counts. */
const MESSAGES: readonly (readonly [code: string, message: RegExp])[] = [
  ['folder', /requested file or directory|could not be (?:found|read)|NotReadable/],
  ['empty-file', /an empty file|a table with at least one row/],
  ['empty-sheet', /the empty sheet (".*")|expected a sheet of cells/],
  ['no-sheet', /one of the sheets (.*), got (".*"|\d+)$/],
  ['cells', /expected (\d+) cells?, got (\d+)/],
  ['header-names', /expected a header of (\d+) names.* got (\d+)/],
  ['open-quote', /expected a closing quote, got/],
  ['after-quote', /line break after the closing quote, got (".*?")/],
  ['nul', /a NUL character/],
  ['json-wrapped', /got one object in which (?:(".*?") is|every)/],
  ['json-mixed', /expected an object in (".*?") in every row/],
  ['json-keys', /expected keys that differ, got (".*")/],
  ['json-number', /a number that float64 holds in (".*?"), got (.*)/],
  ['json-deep', /expected at most (\S+) levels/],
  ['cell-kind', /row (\d+), column (".*?"): expected .*, got (.*)$/],
  [
    'cell-kind-at',
    /expected (?:a finite|a whole|one of two|a date|a string\b(?!,)).*, got (.*) in column (".*")/,
  ],
  [
    'encoding-bytes',
    /expected text in (\S+?)(?:,| \().*?got (?:byte (\S+)|the half)|expected text in (\S+), got/,
  ],
  ['encoding-unknown', /bytes of no encoding that is known/],
  ['encoding-label', /encoding must be a label.* got (.*)/],
  ['bomb', /zip bomb/],
  [
    'too-large',
    /half a billion|rows of at most|at most [\d,.]+ (?:[KMG]B|bytes|parts)|expected at most/,
  ],
  ['compressed', /expected a whole file in (gzip|zstd)/],
  ['zstd-window', /expected (?:a window|blocks of)/],
  ['locked', /locked with a password|got an encrypted one/],
  ['other-workbook', /got (?:an old one|an OpenDocument file|a binary one|one of Numbers)/],
  [
    'damaged-workbook',
    /whole zip file|XML|parts of different|rows in their order|expected a part|a cell of row|a row from 1|out of the workbook|link out of it|expected a workbook/,
  ],
  ['names-twice', /expected names that differ, got (".*") twice/],
  ['parquet-column', /column (".*"): expected .*(?:pages|in row group|got)/],
  ['damaged-parquet', /Parquet|row group|footer/],
  [
    'json-syntax',
    /expected (?:JSON|an array of objects|an object|a comma|a closing|the end of the file|a key|a colon|a value|a string, a number)/,
  ],
  ['too-wide', /learning fits into (\S+ GB), got (.*?), which would take about (\S+ GB)/],
  [
    'no-memory',
    /out of memory|allocation failed|invalid (?:typed )?array length|could not be cloned/i,
  ],
  ['no-draws', /draw/],
]

/** The codes that there are; `other` is what none of them fits. */
export const TROUBLES: readonly string[] = [...MESSAGES.map(([code]) => code), 'other']

export function troubleOf(error: unknown): Trouble {
  const { line, column } = placeOf(error)
  const text = error instanceof Error ? error.message : String(error)
  const place = {
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  }
  for (const [code, message] of MESSAGES) {
    const found = message.exec(text)
    if (found === null) continue
    const values = found.slice(1).filter((value) => value !== undefined)
    return { code, text: plain(text), ...place, values: values.map(unquoted) }
  }
  return { code: 'other', text: plain(text), ...place, values: [] }
}

function placeOf(error: unknown): { line?: unknown; column?: unknown } & Partial<Trouble> {
  if (!(error instanceof Error)) return {}
  const { line, column } = error as Error & { line?: unknown; column?: unknown }
  return {
    ...(typeof line === 'number' && { line }),
    ...(typeof column === 'number' && { column }),
  }
}

/** Without the options of the command, which the page does not have, nor names of functions. */
function plain(text: string): string {
  return text.replace(/ \([^()]*--[^()]*\)/g, '').replace(/^[a-z]\w+: (?=\S+ )/, '')
}

function unquoted(text: string): string {
  return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('\\"', '"') : text
}
