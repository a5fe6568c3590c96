import { expect } from 'vitest'

/** What a call throws, and the whole of its message. */
export function expectError(
  run: () => unknown,
  kind: typeof RangeError | typeof TypeError,
  message: string,
): void {
  let thrown: unknown
  try {
    run()
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(kind)
  expect((thrown as Error).message).toBe(message)
}
