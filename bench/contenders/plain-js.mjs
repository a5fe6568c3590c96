import { syncTask } from '../measure.mjs'

/**
 * What a careful developer writes without a library: float32 arrays, the maximum subtracted, masked
 * entries skipped, one division a row. `maskRows` is how many rows the mask has; row `r` of the
 * scores uses row `floor(r * maskRows / rows)` of it.
 */
export function maskedSoftmax(out, x, mask, rows, columns, maskRows) {
  for (let row = 0; row < rows; row++) {
    const start = row * columns
    const hidden = Math.floor((row * maskRows) / rows) * columns
    let max = -Infinity
    for (let i = 0; i < columns; i++) {
      if (mask[hidden + i] === 0 && x[start + i] > max) max = x[start + i]
    }
    let sum = 0
    for (let i = 0; i < columns; i++) {
      if (mask[hidden + i] === 0) {
        const e = Math.exp(x[start + i] - max)
        out[start + i] = e
        sum += e
      } else {
        out[start + i] = 0
      }
    }
    const scale = sum === 0 ? 0 : 1 / sum
    for (let i = 0; i < columns; i++) out[start + i] *= scale
  }
  return out
}

export function softmax(out, x, rows, columns) {
  for (let row = 0; row < rows; row++) {
    const start = row * columns
    const end = start + columns
    let max = -Infinity
    for (let i = start; i < end; i++) if (x[i] > max) max = x[i]
    let sum = 0
    for (let i = start; i < end; i++) {
      const e = Math.exp(x[i] - max)
      out[i] = e
      sum += e
    }
    const scale = 1 / sum
    for (let i = start; i < end; i++) out[i] *= scale
  }
  return out
}

export function maskedSoftmaxBackward(out, gradOut, probs, mask, rows, columns, maskRows) {
  for (let row = 0; row < rows; row++) {
    const start = row * columns
    const hidden = Math.floor((row * maskRows) / rows) * columns
    let dot = 0
    for (let i = 0; i < columns; i++) {
      if (mask[hidden + i] === 0) dot += gradOut[start + i] * probs[start + i]
    }
    for (let i = 0; i < columns; i++) {
      const at = start + i
      out[at] = mask[hidden + i] === 0 ? probs[at] * (gradOut[at] - dot) : 0
    }
  }
  return out
}

function bound({ op, size, columns, x, mask, gradOut, probs }) {
  const rows = size / columns
  const maskRows = mask === undefined ? 0 : mask.length / columns
  if (op === 'maskedSoftmax') return (out) => maskedSoftmax(out, x, mask, rows, columns, maskRows)
  if (op === 'softmax') return (out) => softmax(out, x, rows, columns)
  if (op === 'maskedSoftmaxBackward') {
    return (out) => maskedSoftmaxBackward(out, gradOut, probs, mask, rows, columns, maskRows)
  }
  return undefined
}

export function open() {
  const fresh = {
    name: 'plain JavaScript',
    prepare(problem) {
      const run = bound(problem)
      return run && syncTask(() => run(new Float32Array(problem.size)))
    },
  }
  const intoOut = {
    name: 'plain JavaScript, into out',
    prepare(problem) {
      const run = bound(problem)
      const out = new Float32Array(problem.size)
      return run && syncTask(() => run(out))
    },
  }
  return { version: `V8 ${process.versions.v8}`, contenders: [fresh, intoOut] }
}
