import type { Interval } from './analyse.mjs'

export interface Summary {
  runs: number
  failed: number
  mean: number
  sd: number
  covered: number
  width: number
  widthSd: number
}
export interface Measured {
  value: number
  error: number
}
export interface Miss {
  what: 'bias' | 'coverage' | 'width'
  sure: boolean
}
export interface Verdict {
  bias: Measured
  coverage: Measured
  width: number
  narrowest?: string
  ratio?: Measured
  misses: Miss[]
}
type Truth = { truth: number; scale: number }

export const BOUNDS: { bias: number; coverage: [number, number]; width: number }
export function summarise(intervals: (Interval | null)[], truth: number): Summary
export function biasOf(summary: Summary, estimand: Truth): Measured
export function coverageOf(summary: Summary): Measured
export function isValid(summary: Summary, estimand: Truth): boolean
export function narrowestOf(
  peers: Record<string, Summary>,
  estimand: Truth,
): (Summary & { name: string }) | undefined
export function verdictOf(
  summary: Summary,
  peers: Record<string, Summary>,
  estimand: Truth,
): Verdict
