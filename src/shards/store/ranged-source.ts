import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { FileError } from '../../files/file-error.js'
import type { FileSource } from '../../files/file-source.js'
import { isPassing, PassingError, storeError } from './passing.js'
import type { StoredFile } from './store.js'

/** So often is the rest asked for anew where nothing more came; then whoever reads tries again, or not. */
const TRIES = 4
/** Milliseconds before the second try; each further one takes twice as long. */
const PAUSE = 100
/** Milliseconds in which something must come. */
const IDLE = 60_000

/**
 * A file of a store as a source. Reading that breaks off goes on where it was, and never ends early.
 *
 * @param open what is there from a byte on to before another, at least one
 */
export function rangedSource(
  name: string,
  { size }: StoredFile,
  open: (start: number, end: number) => Promise<Readable>,
): FileSource {
  async function* chunks(start = 0, end = size): AsyncGenerator<Uint8Array> {
    const last = Math.min(end, size)
    let at = start
    let failed = 0
    while (at < last) {
      const from = at
      try {
        for await (const chunk of arriving(name, await open(at, last))) {
          const wanted = chunk.subarray(0, last - at)
          at += wanted.length
          if (wanted.length > 0) yield wanted
          if (at === last) return
        }
        throw new PassingError(name, `expected ${last} bytes, got ${at}`)
      } catch (error) {
        failed = at > from ? 1 : failed + 1
        if (!isPassing(error) || failed === TRIES) throw storeError(name, 'read', error)
        await pause(PAUSE * 2 ** (failed - 1))
      }
    }
  }
  return { name, size, chunks }
}

/** What comes of a stream, which is closed at the end, or when nothing comes for long. */
async function* arriving(name: string, body: Readable): AsyncGenerator<Uint8Array> {
  const late = () =>
    body.destroy(new PassingError(name, `expected more within ${IDLE / 1000} s, got nothing`))
  let timer = setTimeout(late, IDLE)
  try {
    for await (const chunk of body) {
      clearTimeout(timer)
      yield chunk as Uint8Array
      timer = setTimeout(late, IDLE)
    }
  } finally {
    clearTimeout(timer)
    body.destroy()
  }
}

/** What is thrown where a file is another one than when it was looked at. */
export function changed(name: string): FileError {
  return new FileError(name, 'expected the file that was looked at, got one that changed since')
}
