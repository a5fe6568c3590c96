import { askedKinds } from '../asked-kinds.js'
import { type Finding, mergeFindings } from '../findings/finding.js'
import type { MissingTokens } from '../kinds/missing-tokens.js'
import { ColumnSurvey } from '../kinds/survey.js'
import type { Reading } from '../reading.js'
import { rowKeys } from '../row-keys.js'
import type { Rows } from '../row-reader.js'
import { Sample } from '../sample.js'
import type { TableOptions } from '../table-options.js'

/** A file of which rows were looked through, or a part of one. */
export interface SurveyedFile {
  readonly name: string
  readonly rows: number
  /** Its columns, in its order. */
  readonly columns: readonly string[]
  /** Whether all of its rows have these columns; of JSON they need not. */
  readonly isFixed: boolean
  readonly reading: Reading
  readonly findings: readonly Finding[]
}

/** How rows are looked through, but for what is in them. */
export interface PartOptions {
  readonly tokens: MissingTokens
  /** How many rows to draw. */
  readonly sample: number
  readonly seed: number | bigint
  /** The number of the first row in its table. */
  readonly firstRow: number
}

/** What is seen of some rows of a table that follow one another: those of a file, of a part of one, or of several. */
export class PartSurvey {
  rows = 0
  readonly columns = new Map<string, ColumnSurvey>()
  files: readonly SurveyedFile[] = []
  sample: Sample

  constructor(readonly options: PartOptions) {
    const { sample, seed, firstRow } = options
    this.sample = new Sample(sample, rowKeys('surveyTable', seed), firstRow)
  }

  /** Looks at further rows of a file. */
  add(fn: string, rows: Rows, table: TableOptions): void {
    const names = [...rows.columns.keys()]
    let asked: ReturnType<typeof askedKinds> | undefined
    for (const [name, cells] of rows.columns) {
      let survey = this.columns.get(name)
      if (survey === undefined) {
        asked ??= askedKinds(fn, names, table)
        const kind = asked.get(name) ?? rows.kinds?.get(name)
        survey = this.blank(typeof kind === 'object' ? kind.kind : kind, this.rows)
        this.columns.set(name, survey)
      }
      survey.addAll(cells)
    }
    this.sample.add(rows.columns, rows.rows)
    this.rows += rows.rows
    this.evenOut()
  }

  /** Adds what was seen of the rows that follow, with the same options. */
  merge(other: PartSurvey): void {
    for (const [name, survey] of other.columns) {
      const own = this.columns.get(name) ?? this.blank(survey.kind, this.rows)
      own.merge(survey)
      this.columns.set(name, own)
    }
    this.rows += other.rows
    this.evenOut()
    this.sample.merge(other.sample)
    this.options.tokens.note(other.options.tokens.met())
    this.files = joined(this.files, other.files)
  }

  /** A survey of a column of which so many cells are missing. */
  private blank(kind: ColumnSurvey['kind'], rows: number): ColumnSurvey {
    const survey = new ColumnSurvey(this.options.tokens, kind)
    survey.missing = rows
    return survey
  }

  /** What rows lack is missing there. */
  private evenOut(): void {
    for (const survey of this.columns.values()) survey.missing += this.rows - survey.row
  }
}

/** The files of both; what is the last of one and the first of the other was cut, and is one file. */
function joined(
  first: readonly SurveyedFile[],
  second: readonly SurveyedFile[],
): readonly SurveyedFile[] {
  const [last, next] = [first.at(-1), second[0]]
  if (last === undefined || next === undefined || last.name !== next.name) {
    return [...first, ...second]
  }
  const isSame = last.reading.sameBytes !== false && next.reading.sameBytes !== false
  const whole: SurveyedFile = {
    name: last.name,
    rows: last.rows + next.rows,
    columns: [...new Set([...last.columns, ...next.columns])],
    isFixed: last.isFixed || next.isFixed,
    // A part that is not the first does not show how the file begins.
    reading: { ...next.reading, ...last.reading, ...(!isSame && { sameBytes: false }) },
    findings: mergeFindings(last.findings, next.findings),
  }
  return [...first.slice(0, -1), whole, ...second.slice(1)]
}
