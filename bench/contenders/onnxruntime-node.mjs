import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { onnxContender } from '../onnx.mjs'

/** ONNX Runtime, native code on the CPU. */
export function open() {
  const ort = createRequire(import.meta.url)('onnxruntime-node')
  const session = (threads) => ({
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    // A worker that spins between two calls would take the processor from whoever is next.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  })
  const all = availableParallelism()
  return {
    version: `${ort.env.versions.node} (CPU)`,
    contenders: [
      onnxContender(ort, 'onnxruntime-node, where', 'where', session(1)),
      onnxContender(ort, 'onnxruntime-node, add', 'add', session(1)),
      onnxContender(ort, 'onnxruntime-node, attention', 'attention', session(1)),
      ...(all > 1
        ? [onnxContender(ort, 'onnxruntime-node, add, all threads', 'add', session(all))]
        : []),
    ],
  }
}
