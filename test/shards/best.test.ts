import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { colmask } from '../helpers/cli.js'
import { temporaryFolder } from '../helpers/folder.js'
import { ownStores } from '../helpers/own-stores.js'
import { builtShards } from '../helpers/shard-files.js'
import { type Heard, WorkerProcess } from '../helpers/worker-processes.js'

const folder = temporaryFolder()
const at = (...names: string[]) => join(folder, ...names)

/** Few, since the budget is for the best that can be had. */
const ROWS = 36

function writeCsv(to: string, name: string, first: number, rows: number): void {
  mkdirSync(to, { recursive: true })
  const lines = Array.from({ length: rows }, (_, i) => lineOf(first + i))
  writeFileSync(join(to, name), `a,b\n${lines.join('\n')}\n`)
}

function lineOf(row: number): string {
  const wave = Math.sin(row)
  const other = 2 * wave + Math.cos(5 * row) / 5
  return `${row % 7 === 0 ? '' : wave.toFixed(2)},${row % 5 === 0 ? '' : other.toFixed(2)}`
}

describe.each(ownStores())(
  'a fit with the budget best, by two workers of $name',
  ({ name, open }) => {
    it('has the bytes of the model of one machine, and both had a part in it', async () => {
      const shards = await builtShards()
      writeCsv(at('one'), 'part-000.csv', 0, ROWS)
      const own = at('own.safetensors')
      const fit = [
        'fit',
        at('one', 'part-000.csv'),
        '--model',
        own,
        '--budget',
        'best',
        '--seed',
        '3',
      ]
      expect(await colmask([...fit, '--quiet'])).toMatchObject({ code: 0 })
      const store = await open()
      const heard: Heard[] = []
      const place = { queue: store.url, root: folder, lock: 10 }
      const workers = [0, 1].map(() => new WorkerProcess(place, (one) => heard.push(one)))
      try {
        for (const part of [0, 1, 2]) writeCsv(at('in'), `${part}.csv`, part * (ROWS / 3), ROWS / 3)
        const out = at(`out-${name}`)
        const options = { budget: 'best', seed: 3, queue: store.url, roots: [folder] } as const
        await shards.planShards(at('in'), out, options)
        expect(readFileSync(join(out, '_colmask', 'model.safetensors'))).toEqual(readFileSync(own))
        const fitted = heard.filter(
          ({ event }) => event.type === 'done' && event.job.kind === 'expert',
        )
        expect(fitted.length).toBeGreaterThan(2)
        expect(new Set(fitted.map(({ worker }) => worker)).size).toBe(2)
      } finally {
        await Promise.all(workers.map((worker) => worker.kill()))
        await store.close()
      }
    }, 180_000)
  },
)
