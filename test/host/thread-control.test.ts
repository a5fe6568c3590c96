import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { describe, expect, it } from 'vitest'
import { ThreadControl } from '../../src/host/thread-control.js'
import { startThread } from '../../src/host/threads.js'

const SOURCE = fileURLToPath(new URL('../../src/host/thread-control.ts', import.meta.url))

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
    const build = await rolldown({ input: SOURCE })
    const { output } = await build.generate({ format: 'iife', name: 'control' })
    const thread = startThread(
      'test',
      `${output[0].code}
      const worker = { start({ buffer }, reply) {
        const at = new control.ThreadControl(buffer)
        let i = 0
        while (!at.stopped) { i++; at.report(...Array.from({ length: 8 }, (_, k) => i / (k + 1))) }
        reply(i)
      } }`,
    )
    const control = ThreadControl.for(8)
    const reply = thread.start({ buffer: control.buffer })
    const end = performance.now() + 1000
    let last = 0
    let seen = 0
    while (performance.now() < end) {
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
