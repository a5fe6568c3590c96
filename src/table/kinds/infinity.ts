/** Infinity as programs write it; undefined if the text is nothing of the kind. */
export function infinityOf(text: string): number | undefined {
  const match = /^\s*([+-]?)(?:inf(?:inity)?|\u221e|1\.#INF)\s*$/i.exec(text)
  return match === null ? undefined : match[1] === '-' ? -Infinity : Infinity
}
