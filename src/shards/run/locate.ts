import { relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

export function isUrl(place: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(place)
}

/** A place without a slash at its end: a URL, or the whole path of a folder of this machine. */
export function wholePlace(place: string): string {
  return isUrl(place) ? place.replace(/(?<=[^/:])\/+$/, '') : resolve(place)
}

/** The folder that both places lie in; undefined if there is none but all of a machine, or of the web. */
export function commonPlace(a: string, b: string): string | undefined {
  const mark = isUrl(a) ? '/' : sep
  if (isUrl(a) !== isUrl(b)) return undefined
  const [own, other] = [a.split(mark), b.split(mark)]
  const differs = own.findIndex((step, i) => other[i] !== step)
  const shared = (differs < 0 ? own : own.slice(0, differs)).join(mark)
  // A bucket or a server at least, or a folder.
  const isWhole = isUrl(a)
    ? shared.split('/').length > 2 && !shared.endsWith('//')
    : shared.split(sep).length > 1
  return isWhole ? shared : undefined
}

/** A place as `Roots` takes it: relative to the first root if it is below it, else as a URL. */
export function refBelow(root: string, place: string): string {
  if (isUrl(root) !== isUrl(place)) return isUrl(place) ? place : pathToFileURL(place).href
  if (isUrl(root)) {
    if (place === root) return ''
    return place.startsWith(`${root}/`) ? place.slice(root.length + 1) : place
  }
  const path = relative(root, place)
  const isOutside = path === '..' || path.startsWith(`..${sep}`) || resolve(path) === path
  return isOutside ? pathToFileURL(place).href : path.split(sep).join('/')
}

/** The root below which the outputs' folder has this path; where it has another one, the folder itself. */
export function rootOf(place: string, out: string): string {
  const whole = wholePlace(place)
  const mark = isUrl(place) ? '/' : sep
  const tail = `${mark}${out.split('/').join(mark)}`
  if (out === '' || !whole.endsWith(tail)) return whole
  return whole.slice(0, -tail.length) || mark
}
