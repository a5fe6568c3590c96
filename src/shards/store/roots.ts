import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rangeError } from '../../errors.js'
import { FileError } from '../../files/file-error.js'
import { FileStore } from './file-store.js'
import { HttpStore } from './http-store.js'
import { openStore } from './open-store.js'
import { decoded, faultOfPath } from './plain-path.js'
import { shownUrl } from './shown-url.js'
import type { Store } from './store.js'

/** A file, or a folder, of a store. */
export interface Place {
  readonly store: Store
  /** Below the store's root; '' is the root. */
  readonly path: string
}

/** The places that a run may touch, and nothing outside them. */
export class Roots {
  private constructor(private readonly stores: readonly [Store, ...Store[]]) {}

  /**
   * @param urls as `openStore` takes them; the first holds what is named by relative paths
   * @throws RangeError if there are none, or one is none
   */
  static async open(urls: readonly string[]): Promise<Roots> {
    const [first, ...rest] = await Promise.all(urls.map(openStore))
    if (first === undefined) throw rangeError('Roots.open', 'a root', urls)
    return new Roots([first, ...rest])
  }

  /** The store that holds what is named by relative paths. */
  get first(): Store {
    return this.stores[0]
  }

  /**
   * Where a reference leads: a path below the first root, or a URL below any of them.
   *
   * @throws FileError if it leads anywhere else, or is made to
   */
  at(ref: string): Place {
    const url = /^([a-z][a-z\d+.-]+):/i.test(ref) ? ref : undefined
    if (url === undefined) return this.checked(ref, { store: this.first, path: ref })
    const name = nameOfUrl(url)
    for (const store of this.stores) {
      const path = name && pathBelow(nameOfStore(store), name)
      if (path !== undefined) return this.checked(url, { store, path })
    }
    const roots = this.stores.map((store) => store.url).join(', ')
    throw new FileError(shownUrl(ref), `expected what is below one of the roots (${roots})`)
  }

  /** What `at` takes for a file of one of the stores. */
  refOf({ store, path }: Place): string {
    if (store === this.first) return path
    if (store instanceof FileStore) return pathToFileURL(resolve(store.root, path)).href
    const steps = path.split('/')
    const tail = store instanceof HttpStore ? steps.map(encodeURIComponent) : steps
    return [store.url, ...tail].join('/')
  }

  private checked(ref: string, place: Place): Place {
    const fault = faultOfPath(place.path)
    if (fault === undefined) return place
    throw new FileError(shownUrl(ref), `expected ${fault}, since nothing may lead out of the roots`)
  }
}

/** What a store's URLs begin with, and its folders, decoded. */
type Name = readonly [origin: string, ...folders: string[]]

function nameOfStore(store: Store): Name {
  const url = store instanceof FileStore ? pathToFileURL(store.root).href : store.url
  return nameOfUrl(url) ?? [url]
}

/** Undefined of what is no URL of a file. What leads out within it is kept, and refused by whoever looks. */
function nameOfUrl(url: string): Name | undefined {
  const [, scheme = '', host = '', path = ''] = /^([a-z\d+.-]+):\/\/([^/]*)(.*)$/is.exec(url) ?? []
  const kind = scheme.toLowerCase()
  const steps = path.split('/').slice(1)
  if (kind === 's3') return [`s3://${host}`, ...steps]
  if (kind === 'file') return host === '' ? ['file://', ...fileSteps(url, steps)] : undefined
  // A login or a query in a reference would be kept where others read it.
  const isPlain = host !== '' && !host.includes('@') && !/[?#]/.test(path)
  if (!/^https?$/.test(kind) || !isPlain || !URL.canParse(url)) return undefined
  return [new URL(`${kind}://${host}`).origin, ...steps.map(decoded)]
}

/** Of plain file URLs as the system has them; of others as they stand. */
function fileSteps(url: string, steps: readonly string[]): readonly string[] {
  const plain = steps.map(decoded)
  if (plain.some((step) => faultOfPath(step) !== undefined)) return plain
  return fileURLToPath(url).split(/[\\/]/).slice(1)
}

function pathBelow(root: Name, name: Name): string | undefined {
  const folders = root.filter((step, i) => i === 0 || step !== '')
  if (name.length < folders.length) return undefined
  if (!folders.every((step, i) => name[i] === step)) return undefined
  return name.slice(folders.length).join('/')
}
