import { rangeError, show, typeError } from '../../errors.js'
import { hintAt } from '../../table/index.js'
import type { LearnedColumn } from '../cells/learned-column.js'

/**
 * Which columns are filled.
 *
 * @throws RangeError if the model knows no such column
 */
export function columnsToFill(
  fn: string,
  known: readonly LearnedColumn[],
  asked: unknown,
): (column: string) => boolean {
  if (asked === undefined) return () => true
  if (!Array.isArray(asked) || asked.some((name) => typeof name !== 'string')) {
    throw typeError(fn, 'columns must be an array of names', asked)
  }
  const names = known.map(({ name }) => name)
  const unknown: unknown = asked.find((name) => !names.includes(name))
  if (unknown !== undefined) {
    const expectation = `columns that the model knows${hintAt(names, String(unknown))}`
    throw rangeError(fn, expectation, unknown)
  }
  const wanted = new Set<string>(asked)
  return (name) => wanted.has(name)
}

/**
 * The values that are asked for, ascending, for each column that is learned.
 *
 * @throws RangeError if they are not of a column of numbers or dates, or are no finite numbers
 */
export function valuesToTake(
  fn: string,
  learned: readonly LearnedColumn[],
  asked: unknown,
): (readonly number[] | undefined)[] {
  if (asked === undefined) return learned.map(() => undefined)
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) {
    throw typeError(fn, 'values must be an object of values by column', asked)
  }
  const found = new Map<string, unknown>(Object.entries(asked))
  for (const name of found.keys()) {
    const column = learned.find((candidate) => candidate.name === name)
    if (column === undefined || column.schema.levels.length > 0) {
      throw rangeError(fn, 'values of columns of numbers or dates that are learned', name)
    }
  }
  return learned.map(({ name, schema }) => {
    if (!found.has(name)) return undefined
    const values = Array.from(found.get(name) as ArrayLike<unknown>)
    const isWrong = (value: unknown) =>
      !Number.isFinite(value) || (schema.kind === 'integer' && !Number.isInteger(value))
    if (values.length === 0 || values.some(isWrong)) {
      const numbers = schema.kind === 'integer' ? 'whole numbers' : 'finite numbers'
      throw rangeError(fn, `values of ${show(name)} that are ${numbers}, one at least`, values)
    }
    return [...new Set(values as number[])].sort((a, b) => a - b)
  })
}
