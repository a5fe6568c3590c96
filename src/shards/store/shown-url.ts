/** A URL without logins and what else may be secret in it; paths as they are. */
export function shownUrl(url: string): string {
  const [, scheme, rest] = /^([a-z][a-z\d+.-]*):\/\/(.*)$/is.exec(url) ?? []
  if (scheme === undefined || rest === undefined) return url
  if (/^(rediss?|postgres(ql)?)$/i.test(scheme)) return shownQueue(scheme.toLowerCase(), url)
  const isWeb = /^https?$/i.test(scheme)
  const plain = isWeb ? rest.replace(/[?#].*$/s, '') : rest
  // Keys of S3 may have a slash.
  const login = (isWeb ? /^[^/]*@/ : /^[^/@]*(:[^@]*)?@/).exec(plain)?.[0] ?? ''
  return `${scheme.toLowerCase()}://${plain.slice(login.length)}`
}

/** Drivers take `?password=` too, and passwords with an `@`; of what is not surely a place, nothing is shown. */
function shownQueue(scheme: string, url: string): string {
  try {
    const { host, pathname } = new URL(url)
    if (!pathname.includes('@')) return `${scheme}://${host}${pathname}`
  } catch {
    // A password with a slash, say.
  }
  return `${scheme}://…`
}
