import type { LinearRegression, Pooled, TableEstimate } from '../../src/pool/index.js'
import type { Table } from '../../src/table/index.js'
import type { Estimand } from './designs.mjs'

export type Interval = [estimate: number, low: number, high: number]
export interface Analysis {
  linearRegression(table: Table, formula: string): LinearRegression
  pool(tables: readonly TableEstimate[]): Pooled
}

export function intervalsOf(analysis: Analysis, tables: Table[], estimands: Estimand[]): Interval[]
export function meanOf(values: ArrayLike<number>): TableEstimate
export function zOf(a: ArrayLike<number>, b: ArrayLike<number>): TableEstimate
