import type { TestCase } from './tally.mjs'

/** A result of each name that a case may want. */
export function runCall(testCase: TestCase): Record<string, unknown>
