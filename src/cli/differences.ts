import type { ColumnModel, ModelDifferences } from '../learn/index.js'
import { FileError, type Table } from '../node.js'
import { note } from './output.js'
import { counted, countText } from './words.js'

/** So many names, or levels, are said. */
const MOST = 8

/**
 * Checks that a file's table has a column that the model knows.
 *
 * @throws FileError if it has none
 */
export function checkInCommon(file: string, table: Table, model: ColumnModel): void {
  if (model.columns.some(({ name }) => table.has(name))) return
  const theirs = quoted(table.columns.map(({ name }) => name))
  const ours = quoted(model.columns.map(({ name }) => name))
  const hints = hintsOf(model.differences(table))
  const hint = hints.length === 0 ? '' : `; is ${hints.slice(0, MOST).join(', ')}?`
  throw new FileError(
    file,
    `no column in common with the model: expected ${ours}, got ${theirs}${hint}`,
  )
}

/** In what a table is unlike the model's, in sentences. */
export function differenceTexts(found: ModelDifferences, model: ColumnModel): string[] {
  const { absent, unknown, suggestions, unseenLevels } = found
  const texts: string[] = []
  if (absent.length > 0) {
    const used = model.columns.filter(({ filledWith }) => LEARNED.has(filledWith)).length
    const isOne = absent.length === 1
    const named = absent.map((name) => {
      const near = Object.hasOwn(suggestions, name) ? suggestions[name] : undefined
      const hint = near === undefined ? '' : ` (did you mean ${JSON.stringify(near)}?)`
      return `${JSON.stringify(name)}${hint}`
    })
    texts.push(
      `${countText(absent.length)} of ${counted(used, 'column')} that the model predicts from ${isOne ? 'is' : 'are'} absent, so that ${isOne ? 'its' : 'their'} cells count as missing: ${listed(named)}`,
    )
  }
  if (unknown.length > 0) {
    const are = unknown.length === 1 ? 'is' : 'are'
    texts.push(
      `${counted(unknown.length, 'column')} ${are} unknown to the model, neither filled nor used: ${quoted(unknown)}`,
    )
  }
  for (const { name, levels } of unseenLevels) {
    const cells = levels.reduce((sum, level) => sum + level.cells, 0)
    const [have, count] = cells === 1 ? ['has', 'counts'] : ['have', 'count']
    const shown = levels.map(
      (level) => `${JSON.stringify(level.level)} (${countText(level.cells)})`,
    )
    texts.push(
      `${counted(cells, 'cell')} of ${JSON.stringify(name)} ${have} a level that the model did not learn, and ${count} as missing where others are predicted: ${listed(shown)}`,
    )
  }
  return texts
}

const LEARNED: ReadonlySet<string> = new Set(['predictions', 'mean', 'mode'])

/** Says on standard error in what a table is unlike the model's. */
export function tellDifferences(
  found: ModelDifferences | undefined,
  model: ColumnModel | undefined,
  quiet = false,
): void {
  if (quiet || found === undefined || model === undefined) return
  for (const text of differenceTexts(found, model)) note('warning:', 'yellow', text)
}

function hintsOf({ suggestions }: ModelDifferences): string[] {
  return Object.entries(suggestions).map(
    ([name, near]) => `${JSON.stringify(near)} meant as ${JSON.stringify(name)}`,
  )
}

function quoted(names: readonly string[]): string {
  return names.length === 0 ? 'none' : listed(names.map((name) => JSON.stringify(name)))
}

function listed(texts: readonly string[]): string {
  const more = texts.length - MOST
  return more > 0
    ? `${texts.slice(0, MOST).join(', ')} and ${countText(more)} more`
    : texts.join(', ')
}
