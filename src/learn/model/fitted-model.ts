import { findingText } from '../../table/index.js'
import type { Cells } from '../cells/cells.js'
import { type LearnedColumn, learnedOnly } from '../cells/learned-column.js'
import type { DrawnModels } from '../draws/drawn-models.js'
import type { Ensemble } from '../ensemble/ensemble.js'
import { type ColumnQuality, spreadOf } from '../ensemble/judge-columns.js'
import type { Rule } from '../rules/rule.js'
import type { Spreads } from '../spread/spreads.js'
import { notesOf } from './fit-notes.js'

/** The error on held-back cells after some steps of one expert's training. */
export interface HistoryPoint {
  readonly expert: number
  readonly step: number
  /** Mean loss of a hidden cell since the last point. */
  readonly loss: number
  /** 1 = as good as mean and mode. */
  readonly heldBackError: number
}

/** What a model was fitted on: enough to know its rows again, and who was not shown which of their cells. */
export interface FittedOn {
  readonly seed: number
  /** Of the experts' Gaussians. */
  readonly prior: number
  /** [learned, experts, 2]: see `drawFolds`. */
  readonly limits: Float64Array
  /** Of the rows, ascending: see `rowHashes`. */
  readonly hashes: Uint32Array
}

/** What a model consists of. */
export interface FittedModel {
  /** Every column of the table that it was fitted on. */
  readonly columns: readonly LearnedColumn[]
  /** Of those that are learned, in their order. */
  readonly quality: readonly ColumnQuality[]
  /** What holds without exception, in the order in which it is used. */
  readonly rules: readonly Rule[]
  /** undefined if there is nothing to learn: fewer than two columns that vary. */
  readonly ensemble: Ensemble | undefined
  /** How far off single cells are; undefined if nothing was learned, and in models before version 5. */
  readonly spreads: Spreads | undefined
  /** undefined if nothing was learned. */
  readonly fittedOn: FittedOn | undefined
  /** What draws are made by; undefined if nothing was learned. */
  readonly drawn: DrawnModels | undefined
  /** [learned, learned]. */
  readonly influence: Float32Array
  readonly history: readonly HistoryPoint[]
  readonly warnings: readonly string[]
}

/** What is said of the table before anything is learned. */
export function warningsOf(columns: readonly LearnedColumn[]): string[] {
  return notesOf(columns).map((note) => findingText(note).text)
}

/**
 * A model of a table with nothing to learn: the one column that varies, if any, gets its mean or mode.
 *
 * @param cells of that column
 */
export function nothingLearned(
  columns: readonly LearnedColumn[],
  cells: Cells,
  warnings: readonly string[],
): FittedModel {
  const quality = learnedOnly(columns).map((_, c) => ({
    relativeError: Number.NaN,
    fellBack: true,
    error: Number.NaN,
    typicalError: Number.NaN,
    judged: 0,
    residuals: spreadOf(cells, c),
    spread: spreadOf(cells, c),
  }))
  const influence = new Float32Array(quality.length ** 2)
  const none = {
    ensemble: undefined,
    drawn: undefined,
    spreads: undefined,
    fittedOn: undefined,
    rules: [],
    history: [],
  }
  return { ...none, columns, quality, influence, warnings }
}
