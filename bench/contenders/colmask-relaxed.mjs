import { once } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'

/**
 * Our own with relaxed SIMD, where the engine has it behind a flag, as Node 20 has. On a thread of its
 * own: a package chooses its kernels once.
 */
export async function open({ colmask }) {
  if (colmask.backend() !== 'wasm-simd') {
    throw new Error(`${colmask.backend()} is in use without a flag already`)
  }
  setFlagsFromString('--experimental-wasm-relaxed-simd')
  const worker = new Worker(new URL('../relaxed-worker.mjs', import.meta.url))
  const answer = async () => {
    const [{ error, value }] = await once(worker, 'message')
    if (error !== undefined) throw new Error(error)
    return value
  }
  const ask = (request) => {
    worker.postMessage(request)
    return answer()
  }
  const { backend, names } = await answer()
  if (backend !== 'wasm-relaxed-simd') {
    await worker.terminate()
    throw new Error('this engine has no relaxed SIMD')
  }
  const contenders = names.map((name) => ({
    name,
    async prepare(problem) {
      const prepared = await ask({ do: 'prepare', name, problem })
      if (!prepared) return undefined
      return {
        compute: () => ask({ do: 'compute', name }),
        sample: (calls) => ask({ do: 'sample', name, calls }),
        dispose: () => ask({ do: 'dispose', name }),
      }
    },
  }))
  return { version: backend, contenders, close: () => worker.terminate() }
}
