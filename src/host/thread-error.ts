/** What went wrong in a thread; where that is told by an error's text, an error of its kind. */
export function threadError(fn: string, what: string): Error {
  const Kind = /^Range/.test(what) ? RangeError : /^Type/.test(what) ? TypeError : Error
  return new Kind(`${fn}: a thread failed: ${what}`)
}
