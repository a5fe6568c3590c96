import { afterAll, describe, expect, it, vi } from 'vitest'
import { createPool, ones, softmax } from '../../src/index.js'
import { FAILED, FILLED, MEMORY_BYTES, slotAt, TAKEN } from '../../src/wasm/pool-slots.js'
import { expectSameBits } from '../helpers/numbers.js'

/** A worker that fails at every job, in the layout of the real one. */
const FAILING = vi.hoisted(() => ({ text: '' }))
vi.mock('../../src/wasm/pool-worker.text.js', () => ({
  get POOL_WORKER() {
    return FAILING.text
  },
}))

const memory = new ArrayBuffer(MEMORY_BYTES)
const headers = [0, 1].map((i) => slotAt(memory, i).header.byteOffset)
const messages = [0, 1].map((i) => slotAt(memory, i).message.byteOffset)
const text = 'the disk is on fire'
FAILING.text = `var worker = {
  start({ memory }, ready) {
    ready()
    const states = ${JSON.stringify(headers)}.map((at) => new Int32Array(memory, at, 1))
    const messages = ${JSON.stringify(messages)}.map((at) => new Uint16Array(memory, at, 256))
    for (let i = 0; ; i = (i + 1) % 2) {
      while (Atomics.compareExchange(states[i], 0, ${FILLED}, ${TAKEN}) !== ${FILLED});
      for (const [at, c] of [...'${text}'].entries()) messages[i][at] = c.charCodeAt(0)
      Atomics.store(states[i], 0, ${FAILED})
    }
  },
}`

describe('an error in a thread', () => {
  const pools: { close(): Promise<void> }[] = []
  afterAll(() => Promise.all(pools.map((pool) => pool.close())))

  it('reaches the caller, call after call, and small inputs still work', async () => {
    const pool = await createPool({ threads: 3 })
    pools.push(pool)
    for (let i = 0; i < 3; i++) {
      expect(() => pool.softmax(ones([2000, 1000]))).toThrow(`softmax: a thread failed: ${text}`)
    }
    expectSameBits(pool.softmax(ones([3, 3])), softmax(ones([3, 3])))
  })
})
