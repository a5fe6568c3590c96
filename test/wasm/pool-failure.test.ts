import { afterAll, describe, expect, it, vi } from 'vitest'
import { createPool, ones, softmax } from '../../src/index.js'
import { FAILED, FILLED, SLOT_BYTES, SLOTS, slotAt } from '../../src/wasm/pool-slots.js'
import { expectSameBits } from '../helpers/numbers.js'

/** A worker that fails at every job, in the layout of the real one. */
const FAILING = vi.hoisted(() => ({ text: '' }))
vi.mock('../../src/wasm/pool-worker.text.js', () => ({
  get POOL_WORKER() {
    return FAILING.text
  },
}))

const slot = slotAt(new ArrayBuffer(SLOTS * SLOT_BYTES), 1)
const text = 'the disk is on fire'
FAILING.text = `var worker = {
  start({ memory }, ready) {
    ready()
    for (let i = 0; ; i = (i + 1) % ${SLOTS}) {
      const state = new Int32Array(memory, i * ${SLOT_BYTES}, 1)
      while (Atomics.load(state, 0) !== ${FILLED}) Atomics.wait(state, 0, Atomics.load(state, 0))
      const message = new Uint16Array(memory, i * ${SLOT_BYTES} + ${slot.message.byteOffset - SLOT_BYTES}, 256)
      for (const [at, c] of [...'${text}'].entries()) message[at] = c.charCodeAt(0)
      Atomics.store(state, 0, ${FAILED})
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
      expect(() => pool.softmax(ones([1000, 1000]))).toThrow(`softmax: a thread failed: ${text}`)
    }
    expectSameBits(pool.softmax(ones([3, 3])), softmax(ones([3, 3])))
  })
})
