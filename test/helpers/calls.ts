import { describe, expect, it } from 'vitest'
import { show } from '../../src/errors.js'
import { Generator, zeros } from '../../src/index.js'

/** A valid call of a function, and where among its arguments the options are, if it takes any. */
export interface Call {
  readonly run: (...args: never[]) => unknown
  /** All that it takes, options included. */
  readonly args: readonly unknown[]
  readonly at?: number
  /** Options that may not be null. */
  readonly keys?: readonly string[]
  /** What its errors begin with, where that is not its name. */
  readonly fn?: string
  /** It may be called with more: what it does with them is its own. */
  readonly takesMore?: boolean
}

/** What a caller gets, or the error: of promises and of what is gone through too. */
async function outcome({ run }: Call, args: readonly unknown[]): Promise<unknown> {
  try {
    const result = await run(...(args as never[]))
    if (typeof result === 'object' && result !== null && Symbol.asyncIterator in result) {
      for await (const _ of result as AsyncIterable<unknown>);
    }
    return result
  } catch (error) {
    return error
  }
}

const nameOf = (key: string) => key.split(/[.#]/).pop() ?? key
const POSITIONAL = ['float32', 3, true, [], new Map(), zeros([2]), new Generator(), () => 0]

/** Tests that what none of these functions knows is refused, in words that begin with its name. */
export function refusesWhatItDoesNotKnow(calls: Readonly<Record<string, Call>>): void {
  for (const [key, call] of Object.entries(calls)) {
    const { args, at, keys = [], fn = nameOf(key), takesMore = false } = call
    const refused = async (given: readonly unknown[], words: RegExp | string) => {
      const error = await outcome(call, given)
      expect(error).toBeInstanceOf(Error)
      const { message } = error as Error
      expect(message.startsWith(`${fn}: `), `${key}: ${message}`).toBe(true)
      expect(message).toMatch(words)
    }
    describe(key, () => {
      it('can be called', async () => {
        const result = await outcome(call, args)
        if (result instanceof Error) throw result
      })
      if (!takesMore) {
        it('refuses an argument more', () =>
          refused([...args, {}], `at most ${args.length} argument`))
      }
      if (at === undefined) return
      const withOptions = (options: unknown) => args.map((arg, i) => (i === at ? options : arg))
      const own = args[at] as object
      it('refuses an option that it does not know', async () => {
        await refused(withOptions({ ...own, isUnknown: 1 }), /an option of .*, got "isUnknown"$/)
        await refused(withOptions({ ...own, isUnknown: undefined }), /got "isUnknown"$/)
      })
      for (const options of [null, ...POSITIONAL]) {
        const words = /options must be an object, got /
        it(`refuses ${show(options)} for options`, () => refused(withOptions(options), words))
      }
      for (const name of keys) {
        it(`refuses null for ${name}`, () => refused(withOptions({ ...own, [name]: null }), /null/))
      }
    })
  }
}

/** Functions that a module exports: `name`, `Class.static`, `Class#method`, `object.name`. */
export function functionsOf(module: object): string[] {
  return Object.entries(module).flatMap(([name, value]) => {
    if (typeof value === 'object') {
      return Object.keys(value)
        .filter((key) => typeof value[key] === 'function')
        .map((key) => `${name}.${key}`)
    }
    if (typeof value !== 'function') return []
    if (!/^class\b/.test(String(value))) return [name]
    if (value.prototype instanceof Error) return []
    const own = (of: object, mark: string) =>
      Object.entries(Object.getOwnPropertyDescriptors(of))
        .filter(([key, { value: one }]) => key !== 'constructor' && typeof one === 'function')
        .map(([key]) => `${name}${mark}${key}`)
    return [name, ...own(value, '.'), ...own(value.prototype, '#')]
  })
}
