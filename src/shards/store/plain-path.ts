import { FileError } from '../../files/file-error.js'

/** Longer ones are refused by most systems. */
const LONGEST = 1024

/**
 * What is wrong with a path below a root, if anything; '' is the root itself. Nothing may lead out, be it
 * encoded for URLs, which whoever gets it next may decode.
 */
export function faultOfPath(path: string): string | undefined {
  if (path === '') return undefined
  if (path.length > LONGEST) return `at most ${LONGEST} characters`
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'a relative path'
  for (const segment of path.split('/')) {
    for (const one of [segment, decoded(segment)]) {
      if (one === '' || one === '.' || one === '..') return 'a path without "..", "." and "//"'
      if (/[\\\0]/.test(one)) return 'a path without "\\" and NUL'
    }
    if (decoded(segment).includes('/')) return 'a path without an encoded "/"'
  }
  return undefined
}

/** @throws FileError unless it is a path that stays below its root */
export function checkPath(path: string): void {
  const fault = faultOfPath(path)
  if (fault !== undefined) throw new FileError(JSON.stringify(path), `expected ${fault}`)
}

/** What a part of a URL stands for; itself where it is no such part. */
export function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
