/**
 * Something that was guessed, passed over or doubted while a table was read, and that its owner should
 * know. It is data alone, so that it survives JSON and can be told in any language; `findingText` tells
 * it in English.
 */
export interface Finding {
  /** What it is, such as `markers` or `short-rows`. */
  readonly code: string
  /** The file that it is about, where a table is in several. */
  readonly file?: string
  /** The column that it is about; undefined where it is about the file. */
  readonly column?: string
  /** How many cells or rows it is about. */
  readonly count?: number
  /** How many there are of which `count` are so. */
  readonly of?: number
  /** The text, word, mark or name that it is about. */
  readonly text?: string
  /** Further texts, such as the other ways in which something can be read. */
  readonly texts?: readonly string[]
  /** The row of the table where it is first seen, from 0. */
  readonly row?: number
  /** The lines of the file where it is seen, from 1: the first ten. */
  readonly lines?: readonly number[]
}

const MOST_LINES = 10

/**
 * Findings of two parts of a file as those of both: of the same thing they are counted together, the
 * first lines kept.
 */
export function mergeFindings(
  first: readonly Finding[],
  second: readonly Finding[],
): readonly Finding[] {
  if (second.length === 0) return first
  const merged = [...first]
  const places = new Map<string, number>()
  // Backwards, so that the first of what is the same counts.
  for (let i = merged.length - 1; i >= 0; i--) places.set(keyOf(merged[i]), i)
  for (const finding of second) {
    const key = keyOf(finding)
    const at = places.get(key) ?? merged.length
    const other = merged[at]
    merged[at] = other === undefined ? finding : joined(other, finding)
    places.set(key, at)
  }
  return merged
}

/** What is the same in findings that are counted together. */
function keyOf({ code, file, column, text }: Partial<Finding> = {}): string {
  return JSON.stringify([code, file, column, text])
}

function joined(a: Finding, b: Finding): Finding {
  const lines = [...(a.lines ?? []), ...(b.lines ?? [])].slice(0, MOST_LINES)
  return {
    ...a,
    ...(a.count !== undefined && { count: a.count + (b.count ?? 0) }),
    ...(lines.length > 0 && { lines }),
  }
}
