/** A URL without logins and what else may be secret in it; paths as they are. */
export function shownUrl(url: string): string {
  const [, scheme, rest] = /^([a-z][a-z\d+.-]*):\/\/(.*)$/is.exec(url) ?? []
  if (scheme === undefined || rest === undefined) return url
  const isWeb = /^https?$/i.test(scheme)
  const plain = isWeb ? rest.replace(/[?#].*$/s, '') : rest
  // Keys of S3 may have a slash.
  const login = (isWeb ? /^[^/]*@/ : /^[^/@]*(:[^@]*)?@/).exec(plain)?.[0] ?? ''
  return `${scheme.toLowerCase()}://${plain.slice(login.length)}`
}
