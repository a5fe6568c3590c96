import { Readable } from 'node:stream'
import type { ListMultipartUploadsCommandInput, S3Client, S3ClientConfig } from '@aws-sdk/client-s3'
import { FileError } from '../../files/file-error.js'
import type { FileSource } from '../../files/file-source.js'
import type { Chunks } from '../../host/atomic-write.js'
import { byCodeUnits } from '../../table/by-code-units.js'
import { statusOf, storeError } from './passing.js'
import { checkPath } from './plain-path.js'
import { changed, rangedSource } from './ranged-source.js'
import { shownUrl } from './shown-url.js'
import type { Store, StoredFile } from './store.js'

type Sdk = typeof import('@aws-sdk/client-s3') & typeof import('@aws-sdk/lib-storage')

/** Bytes of a part of an upload, of which there may be 10,000. */
const PART = 1 << 24
/** How many are sent at once, and so held. */
const AT_ONCE = 2
/** Milliseconds for a connection, and for an answer to begin. */
const CONNECT = 10_000
const ANSWER = 60_000

const MUTE: ReadonlyMap<number, string> = new Map([
  [400, 'the request was not understood'],
  [401, 'no permission'],
  [403, 'no permission'],
  [404, 'no such bucket'],
])

/** A bucket of S3, or of what speaks as it does, or what is below a prefix in it. */
export class S3Store implements Store {
  readonly url: string
  private readonly prefix: string

  private constructor(
    private readonly sdk: Sdk,
    private readonly client: S3Client,
    private readonly bucket: string,
    prefix: string,
  ) {
    this.prefix = prefix === '' ? '' : `${prefix}/`
    this.url = `s3://${bucket}${prefix === '' ? '' : `/${prefix}`}`
  }

  /**
   * @param url `s3://bucket/prefix`. Credentials and region are looked for where Amazon's other tools do,
   *   unless the URL has a key, `s3://KEY:SECRET@bucket`; AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL name
   *   another server
   * @throws FileError if it is no such URL, or the packages are not installed
   */
  static async open(url: string): Promise<S3Store> {
    const [, login, bucket = '', prefix = ''] =
      /^s3:\/\/(?:([^/@]*:[^@]*)@)?([a-z\d][a-z\d.-]+)(?:\/(.*))?$/is.exec(url) ?? []
    if (bucket === '') throw new FileError(shownUrl(url), 'expected s3://bucket/prefix')
    const path = prefix.replace(/\/+$/, '')
    checkPath(path)
    const sdk = await loadSdk()
    return new S3Store(sdk, new sdk.S3Client(configOf(login)), bucket, path)
  }

  async *list(folder: string): AsyncGenerator<StoredFile> {
    checkPath(folder)
    const { sdk, client, bucket, prefix } = this
    const within = folder === '' ? prefix : `${prefix}${folder}/`
    const found: StoredFile[] = []
    try {
      const pages = sdk.paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: within })
      for await (const { Contents = [] } of pages) {
        for (const { Key = '', Size = 0, ETag = '' } of Contents) {
          const steps = Key.slice(within.length).split('/')
          if (steps.some((step) => step === '' || /^[_.]/.test(step))) continue
          found.push({ path: Key.slice(prefix.length), size: Size, mark: ETag })
        }
      }
    } catch (error) {
      throw this.failure(folder, 'read', error)
    }
    // Theirs is the order of UTF-8.
    yield* found.sort((a, b) => byCodeUnits(a.path, b.path))
  }

  async look(path: string): Promise<StoredFile | undefined> {
    if (path === '') return undefined
    try {
      const command = new this.sdk.HeadObjectCommand(this.place(path))
      const { ContentLength = 0, ETag = '' } = await this.client.send(command)
      return { path, size: ContentLength, mark: ETag }
    } catch (error) {
      if (statusOf(error) === 404) return undefined
      throw this.failure(path, 'read', error)
    }
  }

  async source(path: string): Promise<FileSource> {
    const name = this.name(path)
    const file = await this.look(path)
    if (file === undefined) throw new FileError(name, 'cannot read: no such file')
    return rangedSource(name, file, async (start, end) => {
      const Range = `bytes=${start}-${end - 1}`
      const command = { ...this.place(path), Range, IfMatch: file.mark }
      try {
        const found = await this.client.send(new this.sdk.GetObjectCommand(command))
        const body = found.Body as Readable
        const isThere = start === 0 || found.ContentRange?.startsWith(`bytes ${start}-`) === true
        if (found.ETag === file.mark && isThere) return body
        body.destroy()
        if (!isThere) throw new FileError(name, 'expected a server that sends parts of files')
      } catch (error) {
        if (![412, 416].includes(statusOf(error) ?? 0)) throw this.failure(path, 'read', error)
      }
      throw changed(name)
    })
  }

  async write(path: string, chunks: Chunks): Promise<void> {
    const { client, sdk } = this
    const Body = Readable.from(bytesOf(chunks), { objectMode: true, highWaterMark: 1 })
    const params = { ...this.place(path), Body }
    const upload = new sdk.Upload({ client, params, partSize: PART, queueSize: AT_ONCE })
    try {
      await upload.done()
    } catch (error) {
      throw this.failure(path, 'write', error)
    } finally {
      Body.destroy()
    }
  }

  async remove(path: string): Promise<void> {
    try {
      await this.client.send(new this.sdk.DeleteObjectCommand(this.place(path)))
    } catch (error) {
      if (statusOf(error) !== 404) throw this.failure(path, 'write', error)
    }
  }

  /** Uploads that were cut off; 0 where a server does not tell of them. */
  async sweep(folder: string, age: number): Promise<number> {
    checkPath(folder)
    const { client, sdk, bucket, prefix } = this
    const Prefix = folder === '' ? prefix : `${prefix}${folder}/`
    let swept = 0
    try {
      const input: ListMultipartUploadsCommandInput = { Bucket: bucket, Prefix }
      for (;;) {
        const found = await client.send(new sdk.ListMultipartUploadsCommand(input))
        for (const { Key, UploadId, Initiated } of found.Uploads ?? []) {
          if (Initiated === undefined || Date.now() - Initiated.getTime() < age) continue
          const upload = { Bucket: bucket, Key, UploadId }
          await client.send(new sdk.AbortMultipartUploadCommand(upload))
          swept++
        }
        if (found.IsTruncated !== true || !found.NextKeyMarker) break
        input.KeyMarker = found.NextKeyMarker
        input.UploadIdMarker = found.NextUploadIdMarker
      }
    } catch (error) {
      if (![403, 404, 405, 501].includes(statusOf(error) ?? 0)) {
        throw this.failure(folder, 'write', error)
      }
    }
    return swept
  }

  private place(path: string): { Bucket: string; Key: string } {
    checkPath(path)
    return { Bucket: this.bucket, Key: `${this.prefix}${path}` }
  }

  private name(path: string): string {
    return path === '' ? this.url : `${this.url}/${path}`
  }

  private failure(path: string, action: 'read' | 'write', error: unknown): unknown {
    const found = storeError(this.name(path), action, error)
    const { name, message } = error as Error
    const isTheirs = statusOf(error) !== undefined || /Credentials|Region/.test(`${name}${message}`)
    if (found !== error || !isTheirs || error instanceof FileError) return found
    const status = statusOf(error)
    // Of HEAD there is nothing but the status.
    const isMute = /^Unknown/.test(name)
    const words = isMute ? (MUTE.get(status ?? 0) ?? 'it was refused') : `${message} (${name})`
    const shown = status === undefined ? words : `${words}, HTTP ${status}`
    return new FileError(this.name(path), `cannot ${action}: ${shown}`, {}, error)
  }
}

async function* bytesOf(chunks: Chunks): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    if (chunk.length > 0) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
  }
}

function configOf(login: string | undefined): S3ClientConfig {
  const { env } = process
  const endpoint = env['AWS_ENDPOINT_URL_S3'] ?? env['AWS_ENDPOINT_URL']
  const known = env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION']
  const region = known ?? (endpoint === undefined ? undefined : 'us-east-1')
  return {
    ...(region !== undefined && { region }),
    ...(login !== undefined && { credentials: keyOf(login) }),
    followRegionRedirects: endpoint === undefined,
    requestHandler: { connectionTimeout: CONNECT, requestTimeout: ANSWER },
    // Servers that are not Amazon's often know neither its host names nor its newer checksums.
    ...(endpoint !== undefined && {
      endpoint,
      forcePathStyle: true,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    }),
  }
}

function keyOf(login: string): { accessKeyId: string; secretAccessKey: string } {
  const [, key = '', secret = ''] = /^([^:]*):(.*)$/s.exec(login) ?? []
  return { accessKeyId: decodeURIComponent(key), secretAccessKey: decodeURIComponent(secret) }
}

async function loadSdk(): Promise<Sdk> {
  try {
    return { ...(await import('@aws-sdk/client-s3')), ...(await import('@aws-sdk/lib-storage')) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    const remedy = 'npm install @aws-sdk/client-s3 @aws-sdk/lib-storage'
    throw new FileError('s3://', `expected the packages that read S3, got none: ${remedy}`)
  }
}
