import { syncTask } from '../measure.mjs'

/** Input to output, and nothing else: what no softmax can be quicker than. */
export function open() {
  const memcpy = {
    name: 'memcpy, into out',
    prepare({ op, x }) {
      if (op !== 'maskedSoftmax' && op !== 'softmax') return undefined
      const out = new Float32Array(x.length)
      const copy = () => {
        out.set(x)
        return out
      }
      return syncTask(copy, { computes: 'copy' })
    },
  }
  return { version: 'TypedArray.prototype.set', contenders: [memcpy] }
}
