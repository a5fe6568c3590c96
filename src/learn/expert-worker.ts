import { answer } from '../host/answer.js'
import { ThreadControl } from '../host/thread-control.js'
import type { Cells } from './cells.js'
import { fitExpert } from './expert.js'
import { type ExpertArrays, expertToArrays } from './expert-arrays.js'
import type { Plan } from './plan.js'
import type { TrainProgress } from './train-attention.js'

/** What a thread is sent. */
export interface ExpertTask {
  readonly cells: Cells
  readonly heldBack: Uint8Array
  readonly seed: number
  readonly prior: number
  readonly plan: Plan
  /** Of a `ThreadControl`: where training is (step, loss, held-back error), and whether to stop. */
  readonly control: SharedArrayBuffer
}

/** What it sends back. */
export interface ExpertReply {
  readonly arrays: ExpertArrays
  readonly outOfFold: readonly Float32Array[]
  readonly history: readonly TrainProgress[]
  readonly restarts: number
}

/**
 * Fits one expert. scripts/build-worker.mjs makes text of this file and what it imports.
 *
 * @param reply called once
 */
function work(task: ExpertTask, reply: (value: ExpertReply) => void): void {
  const control = new ThreadControl(task.control)
  const fitting = fitExpert(task.cells, task.heldBack, task.seed, task.prior, task.plan)
  let next = fitting.next()
  while (!next.done) {
    if (next.value !== undefined) {
      const { step, loss, heldBack } = next.value
      control.report(step, loss, heldBack)
    }
    next = fitting.next(control.stopped)
  }
  const { expert, outOfFold, history, restarts } = next.value
  reply({ arrays: expertToArrays(expert), outOfFold, history, restarts })
}

answer(work)
