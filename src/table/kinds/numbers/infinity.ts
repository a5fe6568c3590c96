/** Infinity as programs write it; undefined if the text is nothing of the kind. */
export function infinityOf(text: string): number | undefined {
  // Quick at saying no: an i, a sign, a space, the sign of infinity, or the 1 of old compilers.
  const code = text.charCodeAt(0) | 32
  if (code !== 105 && code > 43 && code !== 45 && code !== 49 && code < 128) return undefined
  const match = /^\s*([+-]?)(?:inf(?:inity)?|\u221e|1\.#INF)\s*$/i.exec(text)
  return match === null ? undefined : match[1] === '-' ? -Infinity : Infinity
}
