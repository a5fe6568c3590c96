import { InvalidArgumentError } from 'commander'
import type { ColumnModel, ShiftOption } from '../learn/index.js'
import { type Column, columnNamed, hintAt, type Table } from '../node.js'
import { columnOf } from './table-options.js'
import { UsageError } from './usage-error.js'

/** What `--shift` says, by what stands before the last equals sign. */
type Asked = Readonly<Record<string, string>>

const SIZE = String.raw`\d+(\.\d*)?(e[+-]?\d+)?|\.\d+(e[+-]?\d+)?`
const OF_NUMBERS = new RegExp(String.raw`^([+-]?(${SIZE})\s*sd|[+*-](${SIZE}))$`, 'i')
const OF_LEVELS = new RegExp(`^[+-]?(${SIZE})$`, 'i')

/** Reads `--shift`, which may be given more than once. */
export function shift(text: string, before: Asked = {}): Asked {
  const at = text.lastIndexOf('=')
  const [name, value] = [text.slice(0, at), text.slice(at + 1).trim()]
  if (at < 1 || !(OF_NUMBERS.test(value) || OF_LEVELS.test(value))) {
    throw new InvalidArgumentError(
      'Expected income=+0.2sd, income=+5, income=*1.1, or of a level smoker:yes=0.5.',
    )
  }
  if (Object.hasOwn(before, name)) throw new InvalidArgumentError(`${name} is given twice.`)
  return { ...before, [name]: value }
}

/** Shifts by the names that a table's columns have, checked before anything is learned. */
export function shiftIn(table: Table, asked: ShiftOption): ShiftOption {
  const names = table.columns.map(({ name }) => name)
  const found = new Map<string, string | Record<string, number>>()
  for (const [text, value] of Object.entries(asked as Asked)) {
    const at = text.lastIndexOf(':')
    const isWhole = at < 0 || columnNamed(names, text) !== undefined
    const column = columnOf(table, isWhole ? text : text.slice(0, at), '--shift')
    const { kind, levels } = table.column(column)
    const named = JSON.stringify(column)
    if (kind === 'text') throw new UsageError(`--shift: ${named} is text, which is not drawn`)
    if (isWhole) {
      found.set(column, ofNumbers(table.column(column), value))
      continue
    }
    const level = text.slice(at + 1)
    const own = found.get(column) ?? {}
    if (kind === 'number' || kind === 'date' || typeof own === 'string') {
      throw new UsageError(`--shift: ${named} is not drawn by level: ${column}=+0.2sd`)
    }
    if (kind !== 'integer' && !levels.includes(level)) {
      const got = `no ${JSON.stringify(level)}${hintAt(levels, level)}`
      throw new UsageError(`--shift: among the levels of ${named} is ${got}`)
    }
    if (!OF_LEVELS.test(value)) {
      throw new UsageError(`--shift: expected log odds such as ${text}=0.5, got ${value}`)
    }
    found.set(column, { ...own, [level]: Number(value) })
  }
  return Object.fromEntries(found)
}

function ofNumbers({ name, kind, levels }: Column, value: string): string {
  const named = JSON.stringify(name)
  if (levels.length > 0) {
    const example = `${name}:${levels[0]}=0.5`
    throw new UsageError(`--shift: ${named} is drawn by level: ${example}`)
  }
  if (!OF_NUMBERS.test(value)) {
    const either = `${value}sd for standard deviations, +${value} for the column's units`
    throw new UsageError(`--shift: ${named} is moved by ${either}`)
  }
  if (kind === 'date' && value.startsWith('*')) {
    throw new UsageError(`--shift: ${named} is a date: +0.2sd, or +5 for days`)
  }
  return value
}

/** Of which columns that are to be moved some cells are not, in sentences. */
export function shiftTexts(model: ColumnModel | undefined, asked: ShiftOption = {}): string[] {
  const moved = model?.columns.filter(({ name }) => Object.hasOwn(asked, name)) ?? []
  return moved.flatMap(({ name, rules }) => {
    const [rule] = rules
    if (rule === undefined) return []
    return [
      `--shift does not move cells of ${JSON.stringify(name)} that follow by a rule: ${rule.text}`,
    ]
  })
}
