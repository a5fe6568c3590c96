import { dirname } from 'node:path'
import { rangeError, typeError } from '../../errors.js'
import { FileError } from '../../files/file-error.js'
import type { PlannedInput } from '../plan/documents.js'
import { folderOfGlob, isGlob } from '../store/glob.js'
import { type Input, listInputs } from '../store/list-inputs.js'
import { OutFolder } from '../store/out-folder.js'
import { Roots } from '../store/roots.js'
import { commonPlace, isUrl, refBelow, wholePlace } from './locate.js'

/** Where everything lies. */
export interface Located {
  readonly rootUrls: readonly string[]
  readonly out: OutFolder
  /** Below the first root. */
  readonly outPath: string
  readonly inputs: readonly PlannedInput[]
}

/**
 * Finds the inputs, and roots that all lies below where none are given.
 *
 * @param asked a folder, a glob, or a list of them and of files
 * @throws FileError if there are no inputs, or outputs would take their place
 */
export async function locateInputs(
  fn: string,
  asked: string | readonly string[],
  out: string,
  givenRoots: readonly string[] | undefined,
): Promise<Located> {
  const places = (typeof asked === 'string' ? [asked] : [...asked]).map((place) => {
    if (typeof place !== 'string' || place === '')
      throw typeError(fn, 'inputs must be paths or URLs', place)
    return wholePlace(place)
  })
  if (places.length === 0) throw rangeError(fn, 'at least one input', asked)
  const outPlace = wholePlace(out)
  const folders = places.map(folderOf)
  const rootUrls = givenRoots ?? rootsFor(outPlace, folders)
  const [first = outPlace] = rootUrls.map(wholePlace)
  const roots = await Roots.open(rootUrls)
  const outPath = refBelow(first, outPlace)
  if (isUrl(outPath)) throw rangeError(fn, 'out below the first root', out)
  const { store, path } = roots.at(outPath)
  const refs = places.map((place) => refBelow(first, place))
  const found = await listInputs(roots, refs)
  const base = baseOf(found, refs)
  const inputs = found.map(({ ref, size, mark }) => ({
    path: ref,
    size,
    mark,
    name: nameBelow(base, ref),
  }))
  checkApart(found, refs, outPath)
  return { rootUrls, out: new OutFolder(store, path), outPath: path, inputs }
}

/** What an input that is asked for lies in, as far as its name says. */
function folderOf(place: string): string {
  if (isGlob(place)) return folderOfGlob(place)
  return /\.\w+$/.test(place) ? placeAbove(place) : place
}

function placeAbove(place: string): string {
  return isUrl(place) ? place.replace(/\/[^/]*$/, '') : dirname(place)
}

/** One folder for all, or the outputs' and each input's. */
function rootsFor(out: string, folders: readonly string[]): string[] {
  let common: string | undefined = out
  for (const folder of folders)
    common = common === undefined ? undefined : commonPlace(common, folder)
  if (common !== undefined) return [common]
  return [...new Set([out, ...folders])]
}

/** The folder that names of outputs are relative to: what all inputs have in common. */
function baseOf(found: readonly Input[], refs: readonly string[]): string {
  const asked = new Set(refs)
  const folders = found.map(({ ref }) => ref.replace(/\/?[^/]*$/, ''))
  // A folder that was asked for stays out of names, even if all lies deeper.
  const [only] = refs
  if (refs.length === 1 && only !== undefined && !asked.has(found[0]?.ref ?? '')) {
    return isGlob(only) ? folderOfGlob(only) : only
  }
  return folders.reduce((a, b) => sharedSteps(a, b))
}

function sharedSteps(a: string, b: string): string {
  const [own, other] = [a.split('/'), b.split('/')]
  const differs = own.findIndex((step, i) => other[i] !== step)
  return (differs < 0 ? own : own.slice(0, differs)).join('/')
}

function nameBelow(base: string, ref: string): string {
  const name = base === '' || !ref.startsWith(`${base}/`) ? ref : ref.slice(base.length + 1)
  const path = isUrl(name) ? name.split('/').slice(3).join('/') : name
  return isUrl(ref) ? decodeURIComponent(path) : path
}

/** Outputs beside inputs would be taken for inputs, or take their place. */
function checkApart(found: readonly Input[], asked: readonly string[], out: string): void {
  const files = new Set(found.map(({ ref }) => ref))
  const around = asked.find((ref) => !files.has(ref) && !isGlob(ref) && isBelow(out, ref))
  if (around !== undefined) {
    throw new FileError(
      out,
      `expected outputs outside of the folder of the inputs, ${around || '.'}`,
    )
  }
  const inside = found.find(({ ref }) => !isUrl(ref) && isBelow(ref, out))
  if (inside === undefined) return
  throw new FileError(inside.ref, 'expected inputs outside of the folder of the outputs')
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}
