import type { TrainProgress } from '../attention/train-attention.js'
import type { Cells } from '../cells/cells.js'
import { Slots } from '../cells/slots.js'
import { type ExpertArrays, expertToArrays } from './expert-arrays.js'
import { fitExpert } from './fit-expert.js'
import type { FitPlan } from './plan-fit.js'

/** What a thread is sent. */
export interface ExpertTask {
  /** Its slots come without their methods: levels are what is sent. */
  readonly cells: Omit<Cells, 'slots'> & { readonly levels: readonly number[] }
  readonly heldBack: Uint8Array
  readonly seed: number
  readonly prior: number
  readonly plan: FitPlan
  /** Shared: what `Progress` has, and whether to stop. */
  readonly control: SharedArrayBuffer
}

/** What it sends back. */
export type ExpertReply =
  | {
      readonly arrays: ExpertArrays
      readonly outOfFold: readonly Float32Array[]
      readonly history: readonly TrainProgress[]
      readonly restarts: number
    }
  | { readonly error: string }

/** Where things lie in `control`, as float64. */
export const CONTROL = { step: 0, loss: 1, heldBack: 2, stop: 3, length: 4 } as const

/**
 * Fits one expert. scripts/build-worker.mjs makes text of this file and what it imports.
 *
 * @param reply called once
 */
export function start(task: ExpertTask, reply: (value: ExpertReply) => void): void {
  const control = new Float64Array(task.control)
  try {
    const { levels, ...rest } = task.cells
    const cells = { ...rest, slots: new Slots(levels) }
    const fitting = fitExpert(cells, task.heldBack, task.seed, task.prior, task.plan)
    let next = fitting.next()
    while (!next.done) {
      if (next.value !== undefined) {
        const { step, loss, heldBack } = next.value
        control[CONTROL.loss] = loss
        control[CONTROL.heldBack] = heldBack
        control[CONTROL.step] = step
      }
      next = fitting.next(control[CONTROL.stop] === 1)
    }
    const { expert, outOfFold, history, restarts } = next.value
    reply({ arrays: expertToArrays(expert), outOfFold, history, restarts })
  } catch (error) {
    reply({ error: error instanceof Error ? error.message : String(error) })
  }
}
