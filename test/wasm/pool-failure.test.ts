import { afterEach, describe, expect, it } from 'vitest'
import { engine } from '../../src/wasm/engine.js'
import type { Job } from '../../src/wasm/job.js'
import { startPool, type WorkerPool } from '../../src/wasm/pool.js'

// The types of Node 20 have no WebAssembly without the DOM's.
declare const WebAssembly: { Module: new (bytes: Uint8Array) => object }

const HEADER = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]
/** Of types, one function without arguments; of imports, such a function as `a.b`. */
const IMPORTS = [1, 4, 1, 0x60, 0, 0, 2, 7, 1, 1, 0x61, 1, 0x62, 0, 0]
const moduleOf = (bytes: number[]) => new WebAssembly.Module(Uint8Array.from(bytes))

function softmaxOf(rows: number, columns: number): Job {
  const x = new Float32Array(rows * columns).fill(1)
  const same = { y: undefined, mask: undefined, logarithm: 0, empty: 0 }
  return { out: new Float32Array(x.length), x, columns, ...same }
}

describe('an error in a thread', () => {
  let pool: WorkerPool | undefined
  afterEach(() => pool?.end())

  function start(module: object): Promise<WorkerPool> {
    const at = engine()
    if (at === undefined) throw new Error('no kernels')
    return startPool('createPool', at, module, 2)
  }

  it('reaches the caller, call after call, and small inputs still work', async () => {
    // A module that exports no kernel.
    pool = await start(moduleOf(HEADER))
    for (let i = 0; i < 3; i++) {
      const failure = /^softmax: a thread failed: TypeError: .*softmaxRows is not a function$/
      const run = () => pool?.run('softmax', softmaxOf(20_000, 1000))
      expect(run).toThrow(failure)
      expect(run).toThrow(TypeError)
    }
    const small = softmaxOf(3, 4)
    pool.run('softmax', small)
    expect(Array.from(small.out)).toEqual(new Array(12).fill(0.25))
  })

  it('reaches who starts it', async () => {
    await expect(start(moduleOf([...HEADER, ...IMPORTS]))).rejects.toThrow(/import/i)
  })
})
