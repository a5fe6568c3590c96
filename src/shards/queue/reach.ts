import type { AbortSignalLike } from '../../host/abort-signal.js'
import { type Bull, wordsWithoutLogin } from './bull.js'

/** Milliseconds between two tries to reach a store that is away. */
const AGAIN = 1000

/** Codes of PostgreSQL, and words of Redis, for what will not pass by itself: logins, permissions. */
const REFUSED = new Set(['28P01', '28000', '3D000', '42501'])
const REFUSING = /^(WRONGPASS|NOAUTH|NOPERM|ERR DB index|ERR invalid DB)|does not support SSL/

/**
 * Waits until a store is there.
 *
 * @param told of what is wrong with it
 * @throws Error if it lets nobody in with this login
 */
export async function reach(
  bull: Pick<Bull, 'prepare' | 'url'>,
  signal: AbortSignalLike | undefined,
  told: (words: string) => void,
): Promise<void> {
  while (!signal?.aborted) {
    try {
      await bull.prepare()
      return
    } catch (error) {
      const words = wordsWithoutLogin(error)
      if (REFUSED.has(String((error as { code?: unknown }).code)) || REFUSING.test(words)) {
        throw new Error(`${bull.url}: cannot be used as a queue: ${words}`)
      }
      told(words)
      await new Promise((resolve) => setTimeout(resolve, AGAIN))
    }
  }
}
