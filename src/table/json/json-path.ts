/**
 * The column of a key inside objects: `address.city`. A dot that is part of a key has a backslash
 * before it, and so has a backslash: no two paths have the same name.
 */
export function pathName(keys: readonly string[]): string {
  return keys.map((key) => key.replace(/[\\.]/g, '\\$&')).join('.')
}

/** The keys of a path that {@link pathName} named. */
export function keysOfPath(name: string): string[] {
  const keys = ['']
  for (const [piece] of name.matchAll(/\\?./gs)) {
    if (piece === '.') keys.push('')
    else keys.push(keys.pop() + (piece.length > 1 ? piece.slice(1) : piece))
  }
  return keys
}
