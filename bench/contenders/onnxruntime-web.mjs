import { createRequire } from 'node:module'
import { onnxContender } from '../onnx.mjs'
import { softmaxModel } from '../onnx-model.mjs'

/** ONNX Runtime compiled to wasm, as a page would have it, one thread. */
export async function open() {
  const ort = createRequire(import.meta.url)('onnxruntime-web')
  ort.env.wasm.numThreads = 1
  const session = { executionProviders: ['wasm'] }
  await start(ort, session)
  return {
    version: `${ort.env.versions.web} (wasm, 1 thread)`,
    contenders: [
      onnxContender(ort, 'onnxruntime-web, where', 'where', session),
      onnxContender(ort, 'onnxruntime-web, add', 'add', session),
      onnxContender(ort, 'onnxruntime-web, attention', 'attention', session),
    ],
  }
}

/**
 * Its first session loads the wasm, which in Node leaves a global `Worker` behind. jax-js would take
 * that for a browser's, and fail: so the global goes again.
 */
async function start(ort, session) {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'Worker')
  const first = await ort.InferenceSession.create(softmaxModel('softmax', 2), session)
  await first.release()
  if (before === undefined) delete globalThis.Worker
}
