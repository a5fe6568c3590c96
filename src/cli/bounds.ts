import { InvalidArgumentError } from 'commander'
import type { ImputeOptions } from '../learn/index.js'
import type { Table } from '../node.js'
import { columnOf, pairs } from './table-options.js'
import { UsageError } from './usage-error.js'

export type Bounds = NonNullable<ImputeOptions['bounds']>

/** Reads `--bounds`. */
export function bounds(text: string): Bounds {
  if (text === 'none') return false
  const found = pairs(text).map(([name, value]) => {
    const [least = '', most = ''] = value.split(':')
    const pair = [Number(least), Number(most)] as const
    if (least.trim() === '' || most.trim() === '' || !(pair[0] <= pair[1])) {
      throw new InvalidArgumentError('Expected none, or pairs such as age=0:120.')
    }
    return [name, pair] as const
  })
  return Object.fromEntries(found)
}

/** Bounds by the names that a table's columns have. */
export function boundsIn(table: Table, asked: Exclude<Bounds, false>): Bounds {
  const found = Object.entries(asked).map(([name, pair]) => {
    const column = columnOf(table, name, '--bounds')
    const { kind } = table.column(column)
    if (kind !== 'number' && kind !== 'integer' && kind !== 'date') {
      const is = `${JSON.stringify(column)} is ${kind === 'text' ? 'text' : `a ${kind}`}`
      throw new UsageError(`--bounds: ${is}, and bounds are of numbers and dates`)
    }
    return [column, pair] as const
  })
  return Object.fromEntries(found)
}
