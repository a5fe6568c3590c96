// What is used of the globals, so that types need neither the DOM's nor Node's.
declare const performance: { now(): number }
declare const setTimeout: (call: (value?: unknown) => void, milliseconds?: number) => unknown

/** Milliseconds since some time. */
export function now(): number {
  return performance.now()
}

/** Lets other work have its turn. */
export function pause(milliseconds = 0): Promise<unknown> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
