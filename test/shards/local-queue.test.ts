import { describe, expect, it } from 'vitest'
import type { Job } from '../../src/shards/jobs/job.js'
import { JobFault } from '../../src/shards/jobs/job-fault.js'
import { LocalQueue } from '../../src/shards/queue/local-queue.js'
import type { JobRunner, QueueEvent } from '../../src/shards/queue/queue.js'
import { Watch } from '../../src/shards/run/watch.js'

const HASH = 'ab'.repeat(32)
const jobs = (count: number): Job[] =>
  Array.from({ length: count }, (_, part) => ({ kind: 'fill', out: 'out', hash: HASH, part }))

/** Does what it is told with each part. */
function runner(act: (part: number, told: (rows: number) => void) => Promise<number>): JobRunner {
  return { run: (job, told = () => undefined) => act(job.part, told), end: async () => undefined }
}

describe('LocalQueue', () => {
  it('has each job done once, by as many at a time as there are runners, and answers in their order', async () => {
    let now = 0
    let most = 0
    const done: number[] = []
    const one = runner(async (part) => {
      most = Math.max(most, ++now)
      await new Promise((resolve) => setTimeout(resolve, 5 - (part % 3)))
      now--
      done.push(part)
      return part * 10
    })
    const outcomes = await new LocalQueue([one, one, one]).run(jobs(20))
    expect(most).toBe(3)
    expect(done.sort((a, b) => a - b)).toEqual(jobs(20).map(({ part }) => part))
    expect(outcomes.map((one) => one.ok && one.rows)).toEqual(jobs(20).map(({ part }) => part * 10))
  })

  it('tries again what may pass, five times, and what will not once', async () => {
    const tries = new Map<number, number>()
    const one = runner(async (part) => {
      const count = (tries.get(part) ?? 0) + 1
      tries.set(part, count)
      if (part === 1)
        throw new JobFault({ message: 'a.csv, line 3: expected 2 cells', final: true })
      if (part === 2 && count < 3) throw new JobFault({ message: 'the disk is full', final: false })
      if (part === 3) throw new JobFault({ message: 'no network', final: false })
      return 1
    })
    const outcomes = await new LocalQueue([one], 1).run(jobs(5))
    expect([...tries.values()]).toEqual([1, 1, 3, 5, 1])
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true, false, true])
    expect(outcomes[1]).toMatchObject({ fault: { message: 'a.csv, line 3: expected 2 cells' } })
  })

  it('leaves what has not begun once a signal says so, and ends what runs', async () => {
    const end = new AbortController()
    let ended = 0
    let fail: (error: Error) => void = () => undefined
    const one: JobRunner = {
      run: ({ part }) =>
        part < 2
          ? Promise.resolve(1)
          : new Promise((_, reject) => {
              fail = reject
              end.abort()
            }),
      end: async () => {
        ended++
        fail(new JobFault({ message: 'the job was lost', final: false }))
      },
    }
    const outcomes = await new LocalQueue([one], 1).run(jobs(6), { signal: end.signal })
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, false, false, false, false])
    expect(ended).toBeGreaterThan(0)
  })
})

describe('Watch', () => {
  it('counts what a queue tells: done, failed, begun again, rows, the oldest job', async () => {
    const events: QueueEvent[] = []
    const one = runner(async (part, told) => {
      told(5)
      if (part === 2) throw new JobFault({ message: 'bad', final: true })
      return 10
    })
    await new LocalQueue([one]).run(jobs(4), { onEvent: (event) => events.push(event) })
    const watch = new Watch()
    watch.begin('fill', 6, 2)
    for (const event of events.slice(0, 3)) watch.onEvent(event)
    expect(watch.progress).toMatchObject({
      phase: 'fill',
      done: 2,
      total: 6,
      workers: 1,
      running: 1,
      rows: 5,
    })
    expect(watch.progress.slowest).toMatchObject({ part: 0, worker: 'local:1' })
    for (const event of events.slice(3)) watch.onEvent(event)
    expect(watch.progress).toMatchObject({
      done: 5,
      failed: 1,
      running: 0,
      rows: 30,
      slowest: undefined,
    })
    const [job] = jobs(1)
    if (job !== undefined) watch.onEvent({ type: 'retried', job, message: 'lost' })
    expect(watch.progress.retries).toBe(1)
  })
})
