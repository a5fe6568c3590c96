import { fileURLToPath } from 'node:url'
import { rangeError } from '../../errors.js'
import { FileStore } from './file-store.js'
import { HttpStore } from './http-store.js'
import { S3Store } from './s3-store.js'
import { shownUrl } from './shown-url.js'
import type { Store } from './store.js'

/**
 * Opens a place that holds files. Logins in URLs are used, and never shown.
 *
 * @param url a folder, by its path or `file://`; `s3://bucket/prefix`; `https://` or `http://`, to read
 * @throws RangeError if it is none of these
 * @throws FileError if packages that it needs are not installed
 */
export async function openStore(url: string): Promise<Store> {
  const wanted = 'a folder, or a URL that begins with file://, s3:// or https://'
  if (typeof url !== 'string' || url === '') throw rangeError('openStore', wanted, url)
  const [, scheme] = /^([a-z][a-z\d+.-]+):\/\//i.exec(url) ?? []
  try {
    switch (scheme?.toLowerCase()) {
      case undefined:
        return new FileStore(url)
      case 'file':
        return new FileStore(fileURLToPath(url))
      case 's3':
        return await S3Store.open(url)
      case 'https':
      case 'http':
        return new HttpStore(url)
    }
  } catch (error) {
    // What URL says of one that is malformed has it in full.
    if (!(error instanceof TypeError || error instanceof URIError)) throw error
  }
  throw rangeError('openStore', wanted, shownUrl(url))
}
