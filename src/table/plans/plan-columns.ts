import { checkCount, typeError } from '../../errors.js'
import type { Column } from '../column.js'
import type { Finding } from '../findings/finding.js'
import type { WritingOptions } from '../kinds/guess-columns.js'
import { Table } from '../table.js'
import type { ColumnPlan, Mend, PlanReason } from './column-plan.js'
import { helps, misfitsOf } from './mends.js'
import { ownReason } from './text-columns.js'

/**
 * What should become of each column of a table when its holes are filled: those that can be predicted are, while
 * names, remarks, numbers of rows and columns of one value take no part, as nobody wants them invented. Where a
 * column is text though most of it is numbers, dates or yes and no, what keeps it from that is told, with what mends it.
 *
 * @returns one for each column, in their order
 * @throws TypeError if it is no table
 *
 * @example
 * ```ts
 * const table = parseCsv('n,note\n1,a first remark\n,a second one\n3,and a third\n4,the fourth\n')
 * planColumns(table).map(({ column, role, why }) => [column, role, why])
 * // [ [ 'n', 'fill', undefined ], [ 'note', 'leave', 'remarks' ] ]
 * ```
 */
export function planColumns(table: Table): ColumnPlan[] {
  checkCount('planColumns', 1, arguments.length)
  if (!(table instanceof Table)) throw typeError('planColumns', 'a Table', table)
  const { findings } = table
  const options = writingOf(table)
  return table.columns.map((column) => {
    const own = findings.filter((finding) => finding.column === column.name)
    const about = { column: column.name, holes: column.rows - column.given }
    return { ...about, ...planOf(column, own, options) }
  })
}

type Plan = Omit<ColumnPlan, 'column' | 'holes'>

function planOf(column: Column, findings: readonly Finding[], options: WritingOptions): Plan {
  const { given, kind } = column
  const left = (why: PlanReason, mends: readonly Mend[] = [], about: Partial<Plan> = {}): Plan => ({
    role: 'leave',
    why,
    ...about,
    mends: mends.filter((mend) => helps(column, mend, options)),
  })
  if (given === 0) return left('empty')
  const only = onlyText(column)
  if (only !== undefined && given > 1) return left('constant', [], { text: only })
  const own = ownReason(column)
  if (kind === 'text') {
    const doubted = doubt(column, findings, options)
    if (doubted) return left(doubted.why, doubted.mends, doubted.about)
    // A category of all that differs would be invented.
    const asCategory: Mend[] = own === 'varied' ? [{ kind: 'category' }] : []
    return left(own ?? 'varied', asCategory)
  }
  if (own === undefined) return { role: 'fill', mends: [] }
  return left(own)
}

/** What of what was told of a column keeps it from being learned. */
function doubt(column: Column, findings: readonly Finding[], options: WritingOptions) {
  for (const { code, count, of, text } of findings) {
    const about = { ...(text !== undefined && { text }), ...(of !== undefined && { count, of }) }
    const told = (why: PlanReason, mends: readonly Mend[]) => ({
      why,
      mends,
      about: about as Partial<Plan>,
    })
    switch (code) {
      case 'mostly-numbers':
        return told(code, wordsOf(column, 'number', options))
      case 'mostly-dates':
        return told(code, wordsOf(column, 'date', options))
      case 'mostly-booleans':
        return told(code, wordsOf(column, 'boolean', options))
      case 'decimal-misfits':
        return told('mixed-decimals', [
          { decimal: options.decimal === ',' ? '.' : ',' },
          { decimal: options.decimal === ',' ? ',' : '.' },
          ...wordsOf(column, 'number', options),
        ])
      case 'open-date':
        return told(code, [{ dayFirst: true }, { dayFirst: false }])
      case 'leading-zeros':
        return told(code, [{ kind: 'category' }, { kind: 'integer' }])
      case 'too-large':
        return told(code, [{ kind: 'number' }])
      case 'units':
        return told(code, [...wordsOf(column, 'number', options), { kind: 'category' }])
      case 'nested':
        return told('nested', text === 'objects' ? [{ flatten: true }] : [])
      case 'passed-through':
        return told('nested', [])
    }
  }
  return undefined
}

function wordsOf(
  column: Column,
  kind: 'number' | 'date' | 'boolean',
  options: WritingOptions,
): Mend[] {
  const words = misfitsOf(column, kind, options)
  return words === undefined || words.length === 0 ? [] : [{ missing: words }]
}

/** The only text that a column has, in two cells or more. */
function onlyText({ rows, missing, cells }: Column): string | undefined {
  let only: string | undefined
  for (let row = 0; row < rows; row++) {
    if (missing[row] === 1) continue
    const text = String(cells.get(row))
    if (only !== undefined && text !== only) return undefined
    only = text
  }
  return only
}

/** How the table's numbers are written, as far as its other columns show. */
function writingOf({ columns }: Table): WritingOptions {
  const marks = new Set(columns.flatMap(({ schema }) => schema.number?.decimal ?? []))
  const [decimal] = marks
  return marks.size === 1 && decimal !== undefined ? { decimal } : {}
}
