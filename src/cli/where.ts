import { findViolations } from '../learn/index.js'
import type { Table } from '../node.js'
import { note } from './output.js'
import { UsageError } from './usage-error.js'
import { counted, countText } from './words.js'

/** So many rows are named. */
const MOST = 5

/** Rows in which a relation does not hold. */
export interface BrokenRows {
  readonly rows: number
  /** The first of them, counted from 1. */
  readonly first: readonly number[]
}

/** Where a relation does not hold. */
export interface BrokenRelation {
  readonly relation: string
  /** In cells that are given: these are left. */
  readonly given: BrokenRows
  /** With cells that are filled: there was no way. */
  readonly filled: BrokenRows
}

/** Reads `--where`, which may be given more than once. */
export function where(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text]
}

/** Checks that relations are of a table's columns, before anything is learned. */
export function checkWhere(table: Table, where: readonly string[]): void {
  try {
    findViolations(table.slice(0, 0), where)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new UsageError(error.message.replace('findViolations:', '--where: expected'))
  }
}

/** Counts where relations do not hold, a part of the table at a time. */
export class RelationTally {
  private rows = 0
  private readonly given: number[][]
  private readonly filled: number[][]
  private readonly counts: { given: number; filled: number }[]

  constructor(private readonly where: readonly string[]) {
    this.given = where.map(() => [])
    this.filled = where.map(() => [])
    this.counts = where.map(() => ({ given: 0, filled: 0 }))
  }

  add(before: Table, after: Table): void {
    if (this.where.length === 0) return
    const given = findViolations(before, this.where)
    const all = findViolations(after, this.where)
    for (const [i, count] of this.counts.entries()) {
      const own = new Set(given[i]?.rows)
      const others = [...(all[i]?.rows ?? [])].filter((row) => !own.has(row))
      count.given += own.size
      count.filled += others.length
      this.name(this.given[i] ?? [], [...own])
      this.name(this.filled[i] ?? [], others)
    }
    this.rows += before.rows
  }

  private name(first: number[], rows: readonly number[]): void {
    for (const row of rows.slice(0, MOST - first.length)) first.push(this.rows + row + 1)
  }

  get broken(): BrokenRelation[] {
    return this.where.map((relation, i) => ({
      relation,
      given: { rows: this.counts[i]?.given ?? 0, first: this.given[i] ?? [] },
      filled: { rows: this.counts[i]?.filled ?? 0, first: this.filled[i] ?? [] },
    }))
  }
}

/** Where relations do not hold, in sentences. */
export function relationTexts(broken: readonly BrokenRelation[]): string[] {
  return broken.flatMap(({ relation, given, filled }) => {
    const texts: string[] = []
    const says = JSON.stringify(relation)
    if (given.rows > 0) {
      texts.push(`${says} does not hold in given cells, which are left: ${rowsText(given)}`)
    }
    if (filled.rows > 0) {
      texts.push(
        `${says} cannot hold in filled cells, which are as near as may be: ${rowsText(filled)}`,
      )
    }
    return texts
  })
}

/** Says on standard error where relations do not hold. */
export function tellRelations(broken: readonly BrokenRelation[], quiet = false): void {
  if (quiet) return
  for (const text of relationTexts(broken)) note('warning:', 'yellow', text)
}

function rowsText({ rows, first }: BrokenRows): string {
  const named = first.map((row) => countText(row)).join(', ')
  if (rows === 1) return `row ${named}`
  return `${counted(rows, 'row')} (${named}${rows > first.length ? ', ...' : ''})`
}
