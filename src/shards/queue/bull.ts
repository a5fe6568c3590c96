import type { QueueOptions, Telemetry } from 'bullmq'
import { rangeError } from '../../errors.js'
import { shownUrl } from '../store/shown-url.js'
import { askRedis, makeTables } from './ask-stores.js'

/** BullMQ, on the store that a URL names. */
export interface Bull {
  readonly classes: Pick<typeof import('bullmq'), 'Queue' | 'QueueEvents' | 'Worker'>
  readonly jobs: Pick<typeof import('bullmq'), 'Job'>
  readonly errors: Pick<typeof import('bullmq'), 'UnrecoverableError' | 'WaitingError'>
  readonly connection: QueueOptions['connection']
  /** The same for all that work together: of one major version of Node, whose workers alone give the same bytes. */
  readonly name: string
  readonly prefix: string
  readonly telemetry: Telemetry | undefined
  /** Makes the store what BullMQ needs; throws if it is away. To be done before any of the classes is used. */
  readonly prepare: () => Promise<void>
  /** The store, without a login. */
  readonly url: string
}

/** Milliseconds between two tries to reach a Redis that is away: at first, and at most. */
const RECONNECT = { first: 200, most: 5000 }

/**
 * Loads BullMQ, and what it needs for a store.
 *
 * @param url `redis://`, `rediss://`, or `postgres://`
 * @throws RangeError if it is no such URL; Error if a package is not installed
 */
export async function openBull(fn: string, url: string): Promise<Bull> {
  const [, scheme] = /^(rediss?|postgres(?:ql)?):\/\/./.exec(url) ?? []
  if (scheme === undefined) {
    throw rangeError(fn, 'a queue redis://, rediss:// or postgres://', shownUrl(url))
  }
  const isRedis = scheme.startsWith('redis')
  const bullmq = await installed('bullmq', isRedis ? 'ioredis' : 'pg', () => import('bullmq'))
  const common = {
    errors: bullmq,
    jobs: bullmq,
    name: `colmask-node${process.versions.node.split('.')[0]}`,
    prefix: 'colmask',
    telemetry: await telemetryIfThere(),
    url: shownUrl(url),
  }
  if (isRedis) {
    const connection = { url, maxRetriesPerRequest: null, retryStrategy }
    return { ...common, classes: bullmq, connection, prepare: () => askRedis(url) }
  }
  const classes = bullmq.withBackend(bullmq.createPostgresBackend) as unknown as Bull['classes']
  const connection = { connectionString: url, max: 4, keepAlive: true } as Bull['connection']
  return { ...common, classes, connection, prepare: () => makeTables(url) }
}

function retryStrategy(times: number): number {
  return Math.min(RECONNECT.most, RECONNECT.first * times)
}

async function installed<T>(name: string, driver: string, load: () => Promise<T>): Promise<T> {
  try {
    await import(driver)
    return await load()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new Error(`a queue needs packages that are not installed: npm install ${name} ${driver}`)
  }
}

/** Spans of jobs for OpenTelemetry, where its exporter is set up and `bullmq-otel` is installed. */
async function telemetryIfThere(): Promise<Telemetry | undefined> {
  if (!process.env['OTEL_EXPORTER_OTLP_ENDPOINT']) return undefined
  const name: string = 'bullmq-otel'
  try {
    const { BullMQOtel } = (await import(name)) as {
      BullMQOtel: new (service: string) => Telemetry
    }
    return new BullMQOtel('colmask')
  } catch {
    return undefined
  }
}

/** What a library says went wrong, without the login that its URL may have. */
export function wordsWithoutLogin(error: unknown): string {
  const words = error instanceof Error ? error.message || error.name : String(error)
  return words.replace(/\b[a-z][a-z\d+.-]*:\/\/[^\s'"]+/gi, shownUrl)
}
