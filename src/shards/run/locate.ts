import { resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export function isUrl(place: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(place)
}

/** A place as a URL without a slash at its end; paths are of this machine. */
export function urlOf(place: string): string {
  const url = isUrl(place) ? place : pathToFileURL(resolve(place)).href
  return url.replace(/\/+$/, '')
}

/** A URL as one says it: files of this machine by their paths. */
export function placeOf(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : url
}

/** What a URL begins with that another place has not: `file://`, or a bucket, or a server. */
function originOf(url: string): string {
  return url.startsWith('file://') ? 'file://' : url.split('/').slice(0, 3).join('/')
}

/** The folder that folders lie in; undefined if they are not of one machine, bucket or server. */
export function commonFolder(urls: readonly string[]): string | undefined {
  const [first = '', ...rest] = urls
  const origin = originOf(first)
  if (rest.some((url) => originOf(url) !== origin)) return undefined
  let shared = first.split('/')
  for (const url of rest) {
    const parts = url.split('/')
    const differs = shared.findIndex((part, i) => parts[i] !== part)
    if (differs >= 0) shared = shared.slice(0, differs)
  }
  const folder = shared.join('/')
  return folder.length > origin.length ? folder : origin
}

/** A place below a folder, relative to it; undefined if it is not below it. Both are URLs. */
export function below(folder: string, url: string): string | undefined {
  if (url === folder) return ''
  const from = folder.endsWith('//') ? folder : `${folder}/`
  if (!url.startsWith(from)) return undefined
  const rest = url.slice(from.length)
  return folder.startsWith('file:') ? decodeURIComponent(rest) : rest
}

/** The root below which the outputs' folder has this path; where it has another one, the folder itself. */
export function rootOf(place: string, out: string): string {
  const url = isUrl(place)
  const whole = url ? urlOf(place) : resolve(place)
  const tail = url ? `/${out}` : `${sep}${out.split('/').join(sep)}`
  if (out === '' || !whole.endsWith(tail)) return whole
  return whole.slice(0, -tail.length) || sep
}
