import { PGlite } from '@electric-sql/pglite'
import { dataDir } from '@electric-sql/pglite-prepopulatedfs'
import { PGliteServer } from './pglite-server.js'

/** A store of jobs, and where it is. */
export interface TestStore {
  readonly name: string
  open(): Promise<OpenStore>
}

/** One that runs. */
export interface OpenStore {
  readonly url: string
  close(): Promise<void>
}

/** PostgreSQL in this process, for machines that have none; and those that the environment names. */
export function testStores(): TestStore[] {
  const named = [
    ['Redis', 'COLMASK_REDIS_URL'],
    ['PostgreSQL', 'COLMASK_PG_URL'],
  ] as const
  const others = named.flatMap(([name, variable]): TestStore[] => {
    const url = process.env[variable]
    if (!url) {
      console.log(`${name} is skipped: ${variable} does not say where it is`)
      return []
    }
    return [{ name, open: async () => ({ url, close: async () => undefined }) }]
  })
  return [{ name: 'PGlite', open: openPGlite }, ...others]
}

async function openPGlite(): Promise<OpenStore> {
  const db = await PGlite.create({ loadDataDir: await dataDir() })
  // What clients ask for when they connect does not reach it.
  await db.exec('SET search_path TO bullmq, public')
  const server = new PGliteServer(db)
  const port = await server.start()
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    close: async () => {
      await server.stop()
      await db.close()
    },
  }
}
