import type { Fillable } from '../../table/fillable.js'
import type { FittedModel } from '../model/fitted-model.js'
import { differences } from './differences.js'

/** So many names are said. */
const MOST = 8

/**
 * Throws where a table is unlike the one that a model was fitted on.
 *
 * @throws RangeError with all columns that are absent or unknown, near names, and levels that were not learned
 */
export function checkLike(fn: string, model: Pick<FittedModel, 'columns'>, table: Fillable): void {
  const { absent, unknown, suggestions, unseenLevels } = differences(model, table)
  const near = (name: string) =>
    Object.hasOwn(suggestions, name) ? ` (is it ${JSON.stringify(suggestions[name])}?)` : ''
  const faults = [
    ...(absent.length > 0 ? [`no column ${listed(absent, near)}`] : []),
    ...(unknown.length > 0 ? [`the unknown column ${listed(unknown)}`] : []),
    ...unseenLevels.map(({ name, levels }) => {
      const texts = levels.map(({ level }) => level)
      return `in column ${JSON.stringify(name)} ${listed(texts)}, not learned`
    }),
  ]
  if (faults.length === 0) return
  throw new RangeError(
    `${fn}: expected the columns and levels of the model, got ${faults.join('; ')}`,
  )
}

function listed(names: readonly string[], more = (_: string) => ''): string {
  const shown = names.slice(0, MOST).map((name) => JSON.stringify(name) + more(name))
  const rest = names.length - shown.length
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
