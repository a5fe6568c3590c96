import { answerOrServe } from '../../host/serve.js'
import { ThreadControl } from '../../host/thread-control.js'
import type { TrainProgress } from '../attention/train-attention.js'
import type { Cells } from '../cells/cells.js'
import { Slots } from '../cells/slots.js'
import { Streams } from '../cells/streams.js'
import { type ExpertArrays, expertToArrays } from './expert-arrays.js'
import { type ExpertInput, fitExpert, type Times } from './fit-expert.js'
import { predictRows } from './predict-rows.js'

/** What a thread is sent. */
export interface ExpertTask {
  readonly input: Omit<ExpertInput, 'cells'>
  /** Their slots come without their methods: levels are what is sent. */
  readonly cells: Omit<Cells, 'slots'> & { readonly levels: readonly number[] }
  readonly seed: number
  /** Whose random streams are its own. */
  readonly stream: number
  readonly times: Times
  /** Of a `ThreadControl`: where training is (step, loss, held-back error), and whether to stop. */
  readonly control: SharedArrayBuffer
}

/** What it sends back. */
export interface ExpertReply {
  readonly arrays: ExpertArrays
  readonly outOfFold: readonly Float32Array[]
  readonly history: readonly TrainProgress[]
  readonly best: number
  readonly restarts: number
}

/**
 * Fits one expert; or predicts for an imputer, as long as that asks: one text for both, since they share most of it. scripts/build-worker.mjs makes text of this file and what it imports.
 *
 * @param reply called once
 */
function work(
  task: ExpertTask,
  reply: (value: ExpertReply, transfer: readonly ArrayBuffer[]) => void,
): void {
  const control = new ThreadControl(task.control)
  const { levels, ...rest } = task.cells
  const cells = { ...rest, slots: new Slots(levels) }
  const streams = new Streams(task.seed).of(task.stream)
  const fitting = fitExpert({ ...task.input, cells }, streams, task.times)
  let next = fitting.next()
  while (!next.done) {
    if (next.value !== undefined) {
      const { step, loss, heldBack } = next.value
      control.report(step, loss, heldBack)
    }
    next = fitting.next(control.stopped)
  }
  const { expert, ...course } = next.value
  // Of long tables these are most of what there is.
  const large = course.outOfFold.map(({ buffer }) => buffer as ArrayBuffer)
  reply({ arrays: expertToArrays(expert), ...course }, large)
}

answerOrServe(work, predictRows)
