import { checkCount } from '../../errors.js'
import { availableThreads } from '../../host/threads.js'
import type { Fillable } from '../../table/fillable.js'
import type { PlainOptions } from '../uses/fill-plain.js'
import { Imputer, type ImputerOptions, type RequestOptions } from './imputer.js'
import { checkFillable, type HasBytes, readModelOf, type SavedModel } from './saved-model.js'

/** How {@link imputeAsync} fills. */
export type ImputeAsyncOptions = PlainOptions & ImputerOptions & RequestOptions

// What is used of the globals, so that types need neither the DOM's nor Node's.
type Timer = { unref?(): void } | number
declare const setTimeout: (call: () => void, milliseconds: number) => Timer
declare const clearTimeout: (timer: Timer | undefined) => void

/** Milliseconds for which threads are kept for the next table. */
const KEPT = 30_000

interface Kept {
  readonly imputer: Imputer
  readonly threads: number
  /** Tables that are being filled. */
  asked: number
  timer: Timer | undefined
}

const kept = new WeakMap<object, Kept>()

/**
 * As `ColumnModel.impute`, to the same bytes, with threads that predict: the calling thread is free but for turns of some
 * milliseconds. The threads are kept with the model for the next table, and end when none came for 30 seconds; they do not
 * keep the process alive. {@link createImputer} keeps them until it is told.
 *
 * @param model a `SavedModel`, or a `ColumnModel` of `colmask/learn`
 * @throws the signal's reason; RangeError as `SavedModel.impute`, or if the page allows no workers (`worker-src blob:`)
 *
 * @example
 * ```ts
 * const model = await SavedModel.load('model.safetensors')
 * const filled = await imputeAsync(model, table, { threads: 2 })
 * ```
 */
export async function imputeAsync<T extends Fillable>(
  model: SavedModel | HasBytes,
  table: T,
  { threads = availableThreads(), ...options }: ImputeAsyncOptions = {},
): Promise<T> {
  const fn = 'imputeAsync'
  checkCount(fn, 3, arguments.length)
  checkFillable(fn, table)
  const own = imputerOf(fn, model, threads)
  own.asked++
  clearTimeout(own.timer)
  try {
    return await own.imputer.impute(table, options)
  } finally {
    own.asked--
    if (own.asked === 0) letGo(model, own)
  }
}

function imputerOf(fn: string, model: SavedModel | HasBytes, threads: number): Kept {
  const found = typeof model === 'object' && model !== null ? kept.get(model) : undefined
  if (found?.threads === threads) return found
  const imputer = new Imputer(fn, readModelOf(fn, model), { threads })
  const made = { imputer, threads, asked: 0, timer: undefined }
  kept.set(model, made)
  return made
}

/** Ends the threads when they were not asked for a while; those of another number at once. */
function letGo(model: object, own: Kept): void {
  const end = () => {
    if (kept.get(model) === own) kept.delete(model)
    own.imputer.close()
  }
  own.timer = setTimeout(end, kept.get(model) === own ? KEPT : 0)
  if (typeof own.timer === 'object') own.timer.unref?.()
}
