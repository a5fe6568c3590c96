import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { asyncTask, syncTask } from '../measure.mjs'
import { SEED } from '../problem.mjs'

/** The same arguments for one thread and for a pool. */
function callsOf(colmask, problem) {
  const { op, shape, x, mask, maskShape, gradOut, probs } = problem
  const floats = (data) => colmask.tensor(data, { shape })
  if (op === 'randn') return { op, args: [shape] }
  if (op === 'softmax') return { op, args: [floats(x)] }
  const hidden = colmask.tensor(mask, { shape: maskShape })
  if (op === 'maskedSoftmax') return { op, args: [floats(x), hidden], takesOut: true }
  return { op, args: [floats(gradOut), floats(probs), hidden] }
}

/** One call a result, and the same into a given tensor. */
export function onOneThread(colmask, name) {
  const plain = {
    name,
    prepare(problem) {
      const { op, args } = callsOf(colmask, problem)
      const call = colmask[op]
      const task = syncTask(() => call(...args).data)
      if (op !== 'randn') return task
      // The stream starts anew for the comparison only: seeding is not what is measured.
      const compute = () => {
        colmask.manualSeed(SEED)
        return task.compute()
      }
      return { ...task, compute }
    },
  }
  const intoOut = {
    name: `${name}, into out`,
    prepare(problem) {
      const { op, args, takesOut } = callsOf(colmask, problem)
      if (!takesOut) return undefined
      const call = colmask[op]
      const options = { out: colmask.zeros(problem.shape) }
      return syncTask(() => call(...args, options).data)
    },
  }
  const inWorkspace = {
    name: `${name}, in a workspace`,
    prepare(problem) {
      const { op, args, takesOut } = callsOf(colmask, problem)
      if (!takesOut || colmask.Workspace === undefined) return undefined
      const workspace = new colmask.Workspace()
      const there = args.map((tensor) => workspace.from(tensor))
      const options = { out: workspace.like(there[0]) }
      return syncTask(() => colmask[op](...there, options).data)
    },
  }
  return [plain, intoOut, inWorkspace]
}

/** Our own, on one thread and on a pool. */
export async function open({ colmask }) {
  const { version } = createRequire(import.meta.url)('../../package.json')
  const backend = colmask.backend?.() ?? 'reference'
  const contenders = onOneThread(colmask, 'colmask')

  let close
  if (typeof colmask.createPool === 'function') {
    const threads = availableParallelism()
    const pool = await colmask.createPool({ threads })
    close = () => pool.close()
    const pooled = (name, withOut) => ({
      name,
      prepare(problem) {
        const { op, args, takesOut } = callsOf(colmask, problem)
        if (typeof pool[op] !== 'function' || (withOut && !takesOut)) return undefined
        const options = withOut ? [{ out: colmask.zeros(problem.shape) }] : []
        return asyncTask(async () => (await pool[op](...args, ...options)).data)
      },
    })
    contenders.push(pooled('colmask, pool', false), pooled('colmask, pool, into out', true))
  }
  return { version: `${version} (${show(backend)})`, contenders, close }
}

const show = (backend) => (typeof backend === 'string' ? backend : JSON.stringify(backend))
