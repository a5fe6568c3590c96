import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { asyncTask, syncTask } from '../measure.mjs'
import { SEED } from '../problem.mjs'

/** The gradients of attention one after the other, as they are compared. */
export function joined({ gradQ, gradK, gradV }) {
  const all = new gradQ.data.constructor(3 * gradQ.numel)
  for (const [i, { data }] of [gradQ, gradK, gradV].entries()) all.set(data, i * data.length)
  return all
}

/** The arguments of a problem; `place` says where the tensors live. */
function callsOf(colmask, problem, place = (tensor) => tensor) {
  const { op, shape, x, mask, maskShape, gradOut, probs } = problem
  const floats = (data) => place(colmask.tensor(data, { shape }))
  if (op === 'softmax') return { args: [floats(x)] }
  const hidden = place(colmask.tensor(mask, { shape: maskShape }))
  if (op === 'maskedSoftmax') return { args: [floats(x), hidden], takesOut: true }
  return { args: [floats(gradOut), floats(probs), hidden] }
}

/** Attention forward, or forward and backward, as a function without arguments. */
function attentionOf(colmask, problem, place = (tensor) => tensor) {
  const { op, shape, x, k, v, gradOut } = problem
  const [q, keys, values, grad] = [x, k, v, gradOut].map((data) =>
    place(colmask.tensor(data, { shape })),
  )
  const mask = place(colmask.tensor(problem.mask, { shape: problem.maskShape }))
  return () => {
    const result = colmask.attention(q, keys, values, { mask })
    if (op === 'attention') return result.data
    return colmask.attentionBackward(grad, q, keys, values, { mask })
  }
}

/** What is compared needs the gradients in one array, what is timed does not. */
const attentionTask = (run, sample) => ({
  ...syncTask(run),
  compute() {
    const result = run()
    return result.gradQ === undefined ? result : joined(result)
  },
  ...sample,
})

/**
 * Attention whose inputs and results live in a workspace. Results cannot be given: the workspace is
 * reset after each call, and the inputs put there anew, which is not timed.
 */
function attentionInWorkspace(colmask, problem) {
  const workspace = new colmask.Workspace()
  const renew = () => {
    workspace.reset()
    return attentionOf(colmask, problem, (tensor) => workspace.from(tensor))
  }
  const run = () => renew()()
  const sample = (calls) => {
    let spent = 0
    for (let i = 0; i < calls; i++) {
      const call = renew()
      const start = performance.now()
      call()
      spent += performance.now() - start
    }
    return (spent * 1e6) / calls
  }
  return attentionTask(run, { sample })
}

/** Draws numbers; the stream starts anew for the comparison only: seeding is not what is measured. */
function randnTask(colmask, draw) {
  const compute = () => {
    colmask.manualSeed(SEED)
    return draw().data
  }
  return { ...syncTask(draw), compute }
}

/** Whether `randn` has the option: it is refused where it is unknown. */
function randnTakesOut(colmask) {
  try {
    colmask.randn([1], { out: colmask.zeros([1]) })
    return true
  } catch {
    return false
  }
}

function randnInWorkspace(colmask, shape) {
  const workspace = new colmask.Workspace()
  if (typeof workspace.randn === 'function') {
    return randnTask(colmask, () => {
      workspace.reset()
      return workspace.randn(shape)
    })
  }
  if (!randnTakesOut(colmask)) return undefined
  const out = workspace.zeros(shape)
  return randnTask(colmask, () => colmask.randn(shape, { out }))
}

const isAttention = ({ op }) => op.startsWith('attention')

/** One call a result, the same into a given tensor, and where everything lives in a workspace. */
export function onOneThread(colmask, name) {
  const plain = {
    name,
    prepare(problem) {
      const { op, shape } = problem
      if (op === 'randn') return randnTask(colmask, () => colmask.randn(shape))
      if (isAttention(problem)) return attentionTask(attentionOf(colmask, problem))
      const { args } = callsOf(colmask, problem)
      return syncTask(() => colmask[op](...args).data)
    },
  }
  const intoOut = {
    name: `${name}, into out`,
    prepare(problem) {
      const { op, shape } = problem
      const out = () => colmask.zeros(shape)
      if (op === 'randn') {
        if (!randnTakesOut(colmask)) return undefined
        const options = { out: out() }
        return randnTask(colmask, () => colmask.randn(shape, options))
      }
      if (op !== 'maskedSoftmax') return undefined
      const { args } = callsOf(colmask, problem)
      const options = { out: out() }
      return syncTask(() => colmask[op](...args, options).data)
    },
  }
  const inWorkspace = {
    name: `${name}, in a workspace`,
    prepare(problem) {
      const { op, shape } = problem
      if (colmask.Workspace === undefined) return undefined
      if (op === 'randn') return randnInWorkspace(colmask, shape)
      if (isAttention(problem)) return attentionInWorkspace(colmask, problem)
      if (op !== 'maskedSoftmax') return undefined
      const { args, options } = placed(colmask, problem)
      return syncTask(() => colmask[op](...args, options).data)
    },
  }
  return [plain, intoOut, inWorkspace]
}

/** Arguments and result in a workspace of their own. */
function placed(colmask, problem) {
  const workspace = new colmask.Workspace()
  const { args } = callsOf(colmask, problem, (tensor) => workspace.from(tensor))
  return { args, options: { out: workspace.like(args[0]) } }
}

/** On a pool: where the function is one of its own. */
function onPool(colmask, pool) {
  const variant = (name, fits, make) => ({
    name,
    prepare(problem) {
      const { op } = problem
      if (typeof pool[op] !== 'function' || !fits(op)) return undefined
      const { args, options } = make(problem)
      const given = options === undefined ? args : [...args, options]
      return asyncTask(async () => (await pool[op](...given)).data)
    },
  })
  const takesOut = (op) => op === 'maskedSoftmax'
  const isThere = colmask.Workspace !== undefined
  return [
    variant(
      'colmask, pool',
      (op) => !op.startsWith('attention'),
      (p) => callsOf(colmask, p),
    ),
    variant('colmask, pool, into out', takesOut, (p) => ({
      args: callsOf(colmask, p).args,
      options: { out: colmask.zeros(p.shape) },
    })),
    variant(
      'colmask, pool, in a workspace',
      (op) => isThere && takesOut(op),
      (p) => placed(colmask, p),
    ),
  ]
}

/** Our own, on one thread and on a pool. */
export async function open({ colmask }) {
  const { version } = createRequire(import.meta.url)('../../package.json')
  const contenders = onOneThread(colmask, 'colmask')
  const pool = await colmask.createPool({ threads: availableParallelism() })
  contenders.push(...onPool(colmask, pool))
  return {
    version: `${version} (${colmask.backend()})`,
    contenders,
    close: () => pool.close(),
  }
}
