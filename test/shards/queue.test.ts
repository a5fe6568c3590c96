import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Job } from '../../src/shards/jobs/job.js'
import { JobFault } from '../../src/shards/jobs/job-fault.js'
import { openBull, wordsWithoutLogin } from '../../src/shards/queue/bull.js'
import { BullQueue } from '../../src/shards/queue/bull-queue.js'
import type { JobRunner, QueueEvent } from '../../src/shards/queue/queue.js'
import { type WorkerEvent, work } from '../../src/shards/run/worker.js'
import { shownUrl } from '../../src/shards/store/shown-url.js'
import { type OpenStore, testStores } from '../helpers/queues.js'

let runs = 0
const jobs = (count: number): Job[] => {
  const hash = (++runs).toString(16).padStart(64, '0')
  return Array.from({ length: count }, (_, part) => ({
    kind: 'fill',
    out: `out-${process.pid}`,
    hash,
    part,
  }))
}

/** Does what it is told with each part. */
function runner(act: (part: number, told: (rows: number) => void) => Promise<number>): JobRunner {
  return { run: (job, told = () => undefined) => act(job.part, told), end: async () => undefined }
}

for (const { name, open } of testStores()) {
  describe(`BullQueue on ${name}`, () => {
    let store: OpenStore
    beforeAll(async () => {
      store = await open()
    })
    afterAll(() => store.close())

    /** Workers of this process while something is done. */
    async function among<T>(
      runners: readonly JobRunner[],
      act: (queue: BullQueue, heard: WorkerEvent[]) => Promise<T>,
    ): Promise<T> {
      const end = new AbortController()
      const heard: WorkerEvent[] = []
      const queue = await BullQueue.open('test', store.url)
      const bull = await openBull('test', store.url)
      const working = work(bull, runners, {
        lock: 2,
        signal: end.signal,
        onEvent: (event) => heard.push(event),
      })
      try {
        return await act(queue, heard)
      } finally {
        end.abort()
        await working
        await queue.close()
      }
    }

    it('has each job done, and answers in their order, with rows', async () => {
      const seen: number[] = []
      const one = runner(async (part) => {
        seen.push(part)
        return part * 10
      })
      const outcomes = await among([one, one], (queue) => queue.run(jobs(30)))
      expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, i) => i))
      expect(outcomes.map((one) => one.ok && one.rows)).toEqual(
        Array.from({ length: 30 }, (_, i) => 10 * i),
      )
    })

    it('tries again what may pass, and what will not once', async () => {
      const tries = new Map<number, number>()
      const one = runner(async (part) => {
        const count = (tries.get(part) ?? 0) + 1
        tries.set(part, count)
        if (part === 1)
          throw new JobFault({ message: 'a.csv, line 3: expected 2 cells', final: true })
        if (part === 2 && count < 2)
          throw new JobFault({ message: 'the disk is full', final: false })
        return 1
      })
      const events: QueueEvent[] = []
      const outcomes = await among([one], (queue) =>
        queue.run(jobs(4), { onEvent: (event) => events.push(event) }),
      )
      expect([...tries.values()]).toEqual([1, 1, 2, 1])
      expect(outcomes[1]).toMatchObject({
        ok: false,
        fault: { message: 'a.csv, line 3: expected 2 cells' },
      })
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(3)
      expect(events.filter(({ type }) => type === 'ended')).toHaveLength(4)
    })

    it('runs jobs again that have ended before, since whoever asks has not found what they did', async () => {
      const same = jobs(3)
      let count = 0
      const one = runner(async (part) => {
        count++
        if (part === 0 && count <= 3) throw new JobFault({ message: 'bad', final: true })
        return 1
      })
      const [first, second] = await among([one], async (queue) => [
        await queue.run(same),
        await queue.run(same),
      ])
      expect(first?.map(({ ok }) => ok)).toEqual([false, true, true])
      expect(second?.map(({ ok }) => ok)).toEqual([true, true, true])
      expect(count).toBe(6)
    })

    it('hands back what a worker has begun when it is ended, without a try being lost', async () => {
      const own = jobs(1)
      const queue = await BullQueue.open('test', store.url)
      const outcome = queue.run(own)
      const end = new AbortController()
      let fail: (error: Error) => void = () => undefined
      const stuck: JobRunner = {
        run: () =>
          new Promise((_, reject) => {
            fail = reject
            end.abort()
          }),
        end: async () => fail(new JobFault({ message: 'the job was lost', final: false })),
      }
      await work(await openBull('test', store.url), [stuck], { lock: 30, signal: end.signal })
      const [done] = await among([runner(async () => 7)], () => outcome)
      await queue.close()
      expect(done).toMatchObject({ ok: true, rows: 7 })
    })

    it('refuses jobs that are none, and runs nothing that they say', async () => {
      let ran = 0
      const odd = { ...jobs(1)[0], out: '../../etc', script: 'import("node:fs")' } as unknown as Job
      const one = runner(async () => ++ran)
      const [outcome] = await among([one], (queue) => queue.run([odd]))
      expect(ran).toBe(0)
      expect(outcome).toMatchObject({ ok: false })
      expect(outcome?.ok === false && outcome.fault.message).toMatch(/^job: expected /)
    })

    it('takes back what has not begun once a signal says so', async () => {
      const end = new AbortController()
      const one = runner(async (part) => {
        if (part === 2) end.abort()
        await new Promise((resolve) => setTimeout(resolve, 100))
        return 1
      })
      const outcomes = await among([one], (queue) => queue.run(jobs(40), { signal: end.signal }))
      expect(outcomes).toHaveLength(40)
      expect(outcomes.filter(({ ok }) => ok).length).toBeLessThan(10)
    })
  })
}

describe('the URL of a queue', () => {
  it.each([
    ['redis://me:secret@host:1/2', 'redis://host:1/2'],
    ['redis://:sec@ret@host:1/2', 'redis://host:1/2'],
    ['redis://host:1/2?password=sec@ret', 'redis://host:1/2'],
    ['postgres://host/db?user=me&password=secret', 'postgres://host/db'],
    ['rediss://me:se/cret@host', 'rediss://…'],
    ['redis://me:1/secret@host', 'redis://…'],
  ])('%s is shown as %s, in words of libraries too', (url, shown) => {
    expect(shownUrl(url)).toBe(shown)
    expect(wordsWithoutLogin(new Error(`cannot reach "${url}" now`))).toBe(
      `cannot reach "${shown}" now`,
    )
  })
})

describe('queues that cannot be opened', () => {
  it('are refused without the login that they have', async () => {
    await expect(openBull('worker', 'http://me:secret@host')).rejects.toThrow(
      /^worker: a queue redis:\/\/, rediss:\/\/ or postgres:\/\/, got (?!.*secret)/,
    )
  })
})
