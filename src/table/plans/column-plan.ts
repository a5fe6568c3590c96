import type { Kind } from '../kinds/kind.js'

/**
 * What becomes of a column: its holes are filled; others are predicted from it, and its holes stay; or it takes
 * no part.
 */
export const ROLES = ['fill', 'use', 'leave'] as const

/** See {@link ROLES}. */
export type ColumnRole = (typeof ROLES)[number]

/** Why a column should not be filled as it was read. */
export const REASONS = [
  'constant',
  'empty',
  'identifiers',
  'leading-zeros',
  'mixed-decimals',
  'mostly-booleans',
  'mostly-dates',
  'mostly-numbers',
  'names',
  'nested',
  'open-date',
  'remarks',
  'too-large',
  'units',
  'varied',
] as const

/** See {@link REASONS}. */
export type PlanReason = (typeof REASONS)[number]

/** What makes a column one that can be filled: one of the options it is read with, or what it is taken for. */
export type Mend =
  /** Further words that mean missing. */
  | { readonly missing: readonly string[] }
  | { readonly decimal: '.' | ',' }
  | { readonly dayFirst: boolean }
  | { readonly flatten: true }
  | { readonly kind: Kind }

/** What should become of a column, and why. A plain object that survives JSON. */
export interface ColumnPlan {
  readonly column: string
  /** How many of its cells are missing. */
  readonly holes: number
  readonly role: ColumnRole
  /** undefined where it is filled. */
  readonly why?: PlanReason
  /** The word or value that it is about: the first that does not fit, the only one there is. */
  readonly text?: string
  /** Of `of` given cells so many fit. */
  readonly count?: number
  readonly of?: number
  /** What to do about it, the likeliest first; each was tried, and the column can then be filled. */
  readonly mends: readonly Mend[]
}
