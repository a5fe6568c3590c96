import { describe, expect, it } from 'vitest'
import { ThreadControl } from '../../src/host/thread-control.js'
import { startThread } from '../../src/host/threads.js'
import { threadText } from '../helpers/thread-text.js'

describe('a thread and the one that started it', () => {
  it('tell numbers and a stop through one buffer', () => {
    const here = ThreadControl.for(3)
    const there = new ThreadControl(here.buffer)
    expect(here.latest()).toBeUndefined()
    there.report(1, 0.1, -0)
    there.report(2, Number.NaN, 1e-320)
    expect(here.latest()).toEqual([2, Number.NaN, 1e-320])
    expect(here.latest()).toBeUndefined()
    expect(there.stopped).toBe(false)
    here.stop()
    expect(there.stopped).toBe(true)
  })

  it('never see numbers of two reports mixed, in a second of reports without a pause', async () => {
    const code = `
      const control = new host.ThreadControl(data.buffer)
      let i = 0
      while (!control.stopped) {
        i++
        control.report(...Array.from({ length: 8 }, (_, k) => i / (k + 1)))
      }
      reply(i)`
    const thread = startThread('test', await threadText(code, ['thread-control.ts']))
    const control = ThreadControl.for(8)
    const reply = thread.start({ buffer: control.buffer })
    const start = performance.now()
    let last = 0
    let seen = 0
    // Longer where the other thread gets no time beside other work.
    while (performance.now() - start < (seen > 10 ? 1000 : 60_000)) {
      const numbers = control.latest()
      if (numbers === undefined) continue
      const [first = 0] = numbers
      expect(numbers).toEqual(numbers.map((_, k) => first / (k + 1)))
      expect(first).toBeGreaterThan(last)
      last = first
      seen++
    }
    control.stop()
    expect(await reply).toBeGreaterThanOrEqual(last)
    expect(seen).toBeGreaterThan(10)
    await thread.end()
  })
})
