import { readFileSync } from 'node:fs'
import { expect } from 'vitest'

/** What R computed: test/fixtures/make_pool.R. Infinite numbers stand there as words. */
export function ofR<T>(name: string): T {
  const path = new URL(`../fixtures/pool/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8'), (_, value) => (value === 'Inf' ? Infinity : value))
}

/** Throws unless each number of `expected` is met within `bound`, relative to it. */
export function expectNear(got: object, expected: object, bound: number): void {
  for (const [key, value] of Object.entries(expected)) {
    if (typeof value !== 'number') continue
    const found = (got as Record<string, unknown>)[key]
    if (found === value) continue
    expect(typeof found, key).toBe('number')
    const off = Math.abs((found as number) - value) / Math.abs(value)
    expect(off, `${key}: ${found}, not ${value}`).toBeLessThanOrEqual(bound)
  }
}
