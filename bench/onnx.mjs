import { asyncTask } from './measure.mjs'
import { softmaxModel } from './onnx-model.mjs'
import { biasOf } from './problem.mjs'

/** What onnxruntime-node and onnxruntime-web share: the same graphs, the same API. */

function feedsOf(ort, form, problem) {
  const { x, shape, mask, maskShape } = problem
  const feeds = { x: new ort.Tensor('float32', x, shape) }
  if (form === 'where') feeds.mask = new ort.Tensor('bool', mask, maskShape)
  if (form === 'add') feeds.bias = new ort.Tensor('float32', biasOf(problem), maskShape)
  return feeds
}

/**
 * @param {object} ort the module
 * @param {string} name
 * @param {'where' | 'add'} form how it masks
 * @param {object} options of the session: threads and execution provider
 * @returns {import('./measure.mjs').Contender}
 */
export function onnxContender(ort, name, form, options) {
  return {
    name,
    async prepare(problem) {
      const { op, shape } = problem
      if (op !== 'maskedSoftmax' && (op !== 'softmax' || form === 'where')) return undefined
      const graph = op === 'softmax' ? 'softmax' : form
      const session = await ort.InferenceSession.create(softmaxModel(graph, shape.length), options)
      const feeds = feedsOf(ort, graph, problem)
      const run = async () => (await session.run(feeds)).y.data
      return asyncTask(run, { dispose: () => session.release() })
    },
  }
}
