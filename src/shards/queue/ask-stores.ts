/** Milliseconds for an answer. */
const ANSWER = 10_000
/** Of PostgreSQL where there is none of what BullMQ keeps: another schema, table or function than was there. */
const MISSING = new Set(['3F000', '42P01', '42883', '42703'])

/** Asks a Redis whether it is there, and lets us in. */
export async function askRedis(url: string): Promise<void> {
  const { Redis } = await import('ioredis')
  const client = new Redis(url, {
    lazyConnect: true,
    connectTimeout: ANSWER,
    commandTimeout: ANSWER,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  })
  // What is thrown says no more than that it is closed.
  let reason: Error | undefined
  client.on('error', (error) => {
    reason ??= error
  })
  try {
    await client.connect()
    await client.ping()
  } catch (error) {
    throw reason ?? error
  } finally {
    client.disconnect()
  }
}

interface PgClient {
  on(event: 'error', act: () => void): void
  connect(): Promise<void>
  query(text: string): Promise<{ rows: never[]; rowCount: number | null }>
  end(): Promise<void>
}

/** Makes what BullMQ keeps in a PostgreSQL, where it is not there: the server may have lost it while we were connected. */
export async function makeTables(url: string): Promise<void> {
  const name: string = 'pg'
  const { Client } = ((await import(name)) as { default: { Client: PgClientClass } }).default
  const { runMigrations } = await import('bullmq')
  const client = new Client({ connectionString: url, connectionTimeoutMillis: ANSWER })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await runMigrations(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

type PgClientClass = new (options: {
  connectionString: string
  connectionTimeoutMillis: number
}) => PgClient

/** Whether a PostgreSQL has none of what BullMQ keeps. */
export function isEmptied(error: unknown): boolean {
  return MISSING.has(String((error as { code?: unknown }).code))
}
