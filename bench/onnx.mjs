import { asyncTask } from './measure.mjs'
import { softmaxModel } from './onnx-model.mjs'
import { biasOf } from './problem.mjs'

/** What onnxruntime-node and onnxruntime-web share: the same graphs, the same API. */

function feedsOf(ort, form, problem) {
  const { x, k, v, shape, mask, maskShape } = problem
  const feeds = { x: new ort.Tensor('float32', x, shape) }
  if (form === 'where') feeds.mask = new ort.Tensor('bool', mask, maskShape)
  if (form === 'attention') {
    feeds.k = new ort.Tensor('float32', k, shape)
    feeds.v = new ort.Tensor('float32', v, shape)
  }
  if (form === 'add' || form === 'attention')
    feeds.bias = new ort.Tensor('float32', biasOf(problem), maskShape)
  return feeds
}

/** The graph of a contender that masks by `form`, for an operation; `add` has the one that masks nothing. */
function graphOf(op, form) {
  if (op === 'attention') return form === 'attention' ? form : undefined
  if (op === 'softmax') return form === 'add' ? op : undefined
  return op === 'maskedSoftmax' && form !== 'attention' ? form : undefined
}

/**
 * @param {object} ort the module
 * @param {string} name
 * @param {'where' | 'add' | 'attention'} form how it masks
 * @param {object} options of the session: threads and execution provider
 * @returns {import('./measure.mjs').Contender}
 */
export function onnxContender(ort, name, form, options) {
  return {
    name,
    async prepare(problem) {
      const { op, shape } = problem
      const graph = graphOf(op, form)
      if (graph === undefined) return undefined
      const session = await ort.InferenceSession.create(softmaxModel(graph, shape.length), options)
      const feeds = feedsOf(ort, graph, problem)
      const run = async () => (await session.run(feeds)).y.data
      return asyncTask(run, { dispose: () => session.release() })
    },
  }
}
