import type { ReadColumn } from '../read-draws.js'
import type { DrawNote } from './note.js'

/** Of fewer given cells an sd is off by a sixth and more. */
const FEW_CELLS = 20
const FEW_OF_CLASS = 5
const SHOWN = 5

/** What was drawn from few given cells. */
export function fewDonors(column: ReadColumn): DrawNote[] {
  const { name, observed, classes } = column
  const notes: DrawNote[] = []
  if (observed.length < FEW_CELLS) {
    notes.push({ code: 'few-observed', column: name, observed: observed.length })
  }
  if (classes.length === 0) return notes
  const seen = countsOf(classes.length, [observed])
  const drawn = countsOf(classes.length, column.drawn)
  const rare = [...classes.keys()]
    .filter((k) => (drawn[k] ?? 0) > 0 && (seen[k] ?? 0) < FEW_OF_CLASS)
    .sort((a, b) => (drawn[b] ?? 0) - (drawn[a] ?? 0))
  if (rare.length > 0) {
    const shown = rare.slice(0, SHOWN)
    const list = shown.map((k) => ({ text: classes[k] ?? '', observed: seen[k] ?? 0 }))
    notes.push({ code: 'rare-classes', column: name, classes: list, count: rare.length })
  }
  return notes
}

function countsOf(classes: number, parts: readonly Float64Array[]): Float64Array {
  const counts = new Float64Array(classes)
  for (const part of parts) for (const k of part) counts[k] = (counts[k] ?? 0) + 1
  return counts
}
