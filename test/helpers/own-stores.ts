import { PGlite } from '@electric-sql/pglite'
import { dataDir } from '@electric-sql/pglite-prepopulatedfs'
import { Redis } from 'ioredis'
import pg from 'pg'
import { PGliteServer } from './pglite-server.js'
import { TcpGate } from './tcp-gate.js'

/** A store of jobs that no other test uses, so that it can be lost. */
export interface OwnStore {
  readonly url: string
  /** All connections break, and for some milliseconds there are none; then it is there again, and empty. */
  lose(away: number): Promise<void>
  close(): Promise<void>
}

/** PostgreSQL in this process, and the stores that the environment names. */
export function ownStores(): { name: string; open: () => Promise<OwnStore> }[] {
  const redis = process.env['COLMASK_REDIS_URL']
  const postgres = process.env['COLMASK_PG_URL']
  if (!redis) console.log('Redis is skipped: COLMASK_REDIS_URL does not say where it is')
  if (!postgres) console.log('PostgreSQL is skipped: COLMASK_PG_URL does not say where it is')
  return [
    { name: 'PGlite', open: ownPGlite },
    ...(redis ? [{ name: 'Redis', open: () => ownRedis(redis) }] : []),
    ...(postgres ? [{ name: 'PostgreSQL', open: () => ownPostgres(postgres) }] : []),
  ]
}

export async function ownPGlite(): Promise<OwnStore> {
  let { db, server } = await freshPGlite()
  const port = await server.start()
  const end = async () => {
    await server.stop()
    await db.close()
  }
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    lose: async (away) => {
      await end()
      await pause(away)
      ;({ db, server } = await freshPGlite())
      await server.start(port)
    },
    close: end,
  }
}

async function freshPGlite(): Promise<{ db: PGlite; server: PGliteServer }> {
  const db = await PGlite.create({ loadDataDir: await dataDir() })
  // What clients ask for when they connect does not reach it.
  await db.exec('SET search_path TO bullmq, public')
  return { db, server: new PGliteServer(db) }
}

/** One of the databases that a Redis has beside the first: those from 3 to 14, by process. */
async function ownRedis(base: string): Promise<OwnStore> {
  const place = new URL(base)
  const gate = new TcpGate(place.hostname, Number(place.port || 6379))
  const admin = new Redis(
    Object.assign(new URL(base), { pathname: `/${3 + (process.pid % 12)}` }).href,
  )
  await admin.flushdb()
  const port = await gate.open()
  const url = Object.assign(new URL(base), { host: `127.0.0.1:${port}` })
  url.pathname = `/${3 + (process.pid % 12)}`
  return {
    url: url.href,
    lose: async (away) => {
      await gate.shut()
      await admin.flushdb()
      await pause(away)
      await gate.open()
    },
    close: async () => {
      await gate.shut()
      await admin.flushdb()
      await admin.quit()
    },
  }
}

async function ownPostgres(base: string): Promise<OwnStore> {
  const place = new URL(base)
  const gate = new TcpGate(place.hostname, Number(place.port || 5432))
  const admin = new pg.Client({ connectionString: base })
  await admin.connect()
  const name = `colmask_test_${process.pid}`
  const drop = () => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  await drop()
  await admin.query(`CREATE DATABASE ${name}`)
  const port = await gate.open()
  const url = Object.assign(new URL(base), { host: `127.0.0.1:${port}`, pathname: `/${name}` })
  return {
    url: url.href,
    lose: async (away) => {
      await gate.shut()
      await drop()
      await admin.query(`CREATE DATABASE ${name}`)
      await pause(away)
      await gate.open()
    },
    close: async () => {
      await gate.shut()
      await drop()
      await admin.end()
    },
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
