import type { How } from './compare.mjs'

/** A case as make_cases.py prints it. */
export interface TestCase {
  number: number
  family: string
  call: string
  args: object
  want: Record<string, { how: How; value: unknown; dtype?: string; terms?: number }>
}

/** In what a case is furthest off, as a share of what is promised. */
export interface Worst {
  share: number
  name: string | undefined
  got?: string
  want?: string
}

export function examine(
  testCase: TestCase,
  runCall: (testCase: TestCase) => Record<string, unknown>,
): Worst

export class Tally {
  readonly smallest: { number: number; family: string } | undefined
  readonly cases: number
  readonly differ: number
  add(testCase: TestCase, worst: Worst, size: number): void
  lines(): string[]
}
