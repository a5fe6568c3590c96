import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Call, functionsOf, refusesWhatItDoesNotKnow } from '../helpers/calls.js'
import { temporaryFolder } from '../helpers/folder.js'
import { builtShards } from '../helpers/shard-files.js'

const folder = temporaryFolder()
const input = join(folder, 'in')
const out = join(folder, 'out')
mkdirSync(input)
const lines = Array.from({ length: 40 }, (_, i) => `${i % 7},${i === 3 ? '' : 2 * (i % 7)}`)
writeFileSync(join(input, 'a.csv'), `x,y\n${lines.join('\n')}\n`)
const shards = await builtShards()
await shards.planShards(input, out, { budget: 'fast', workers: 1 })

const one = { workers: 1 }
const CALLS: Record<string, Call> = {
  planShards: { run: shards.planShards, args: [input, out, { ...one, budget: 'fast' }], at: 2 },
  runShards: { run: shards.runShards, args: [out, one], at: 1 },
  shardsStatus: { run: shards.shardsStatus, args: [out, {}], at: 1 },
  verifyShards: { run: shards.verifyShards, args: [out, {}], at: 1 },
  evaluateShards: { run: shards.evaluateShards, args: [out, one], at: 1 },
  auditShards: { run: shards.auditShards, args: [out, one], at: 1 },
  describeShards: { run: shards.describeShards, args: [out, one], at: 1 },
  cancelShards: { run: shards.cancelShards, args: [out] },
}

it('has a call of every function that colmask/shards exports', () => {
  const found = functionsOf(shards).filter((name) => name !== 'worker')
  expect(found.sort()).toEqual(Object.keys(CALLS).sort())
})

refusesWhatItDoesNotKnow(CALLS)

it('worker refuses an option that it does not know before it connects', async () => {
  const options = { queue: 'redis://127.0.0.1:1', roots: [folder], isUnknown: 1 }
  await expect(shards.worker(options)).rejects.toThrow(/^worker: an option of .*, got "isUnknown"$/)
})
