import { now, pause } from '../../host/clock.js'
import { ThreadControl } from '../../host/thread-control.js'
import { startThread } from '../../host/threads.js'
import type { Cells } from '../cells/cells.js'
import { Streams } from '../cells/streams.js'
import { judgedBy, stoppedBy } from './draw-folds.js'
import { expertFromArrays } from './expert-arrays.js'
import type { ExpertReply, ExpertTask } from './expert-worker.js'
import { EXPERT_WORKER } from './expert-worker.text.js'
import { type ExpertInput, type FittedExpert, fitExpert } from './fit-expert.js'
import type { FitPlan } from './plan-fit.js'
import type { ProgressMeter } from './progress-meter.js'

/** What is fitted, and who wants to know. */
export interface FitTask {
  readonly cells: Cells
  /** [rows, columns]: see `drawFolds`. */
  readonly folds: Uint8Array
  /** [slots]: the mean of each number, the share of each class. */
  readonly typical: Float32Array
  readonly seed: number
  /** Of the experts' Gaussians: see `fitGaussian`. */
  readonly prior: number
  readonly plan: FitPlan
  readonly threads: number
  /** Ends the fit at once, with an error. */
  readonly signal: AbortSignalLike | undefined
  /** Ends training; what has been learned is kept. */
  readonly finish: AbortSignalLike | undefined
  readonly meter: ProgressMeter
}

/** What is used of an AbortSignal, so that types need neither the DOM's nor Node's. */
export interface AbortSignalLike {
  readonly aborted: boolean
  readonly reason: unknown
}

/** Milliseconds after which the caller's other work gets a turn, and signals are looked at. */
const TURN = 40

/**
 * Fits the plan's experts, each from a seed of its own, so that they are the same on any number of
 * threads. The first one is always fitted; others only while there is time for most of their training.
 */
export async function fitExperts(given: FitTask): Promise<FittedExpert[]> {
  const { plan } = given
  const end = now() + 1000 * plan.seconds
  const done: FittedExpert[] = []
  let failure: { readonly error: unknown } | undefined
  // One lane's error ends the others.
  const signal: AbortSignalLike = {
    get aborted() {
      return failure !== undefined || given.signal?.aborted === true
    },
    get reason() {
      return failure === undefined ? given.signal?.reason : failure.error
    },
  }
  const task = { ...given, signal }
  const lanes = Math.min(task.threads, plan.members)
  const fitOne = lanes > 1 ? fitInThread : fitHere
  let next = 0
  let longest = 0
  const lane = async () => {
    while (next < plan.members) {
      const start = now()
      // No lane begins another one after this, so that those that are done have no gap among them.
      if (next > 0 && (start + longest / 2 >= end || task.finish?.aborted)) next = plan.members
      else {
        const member = next++
        done[member] = await fitOne(task, member, end)
        task.meter.end(member)
        longest = Math.max(longest, now() - start)
      }
    }
  }
  const failed = (error: unknown) => {
    failure ??= { error }
  }
  await Promise.all(Array.from({ length: lanes }, () => lane().catch(failed)))
  if (failure !== undefined) throw (failure as { error: unknown }).error
  return done
}

async function fitHere(task: FitTask, member: number, end: number): Promise<FittedExpert> {
  const fitting = fitExpert(inputOf(task, member), new Streams(task.seed).of(member))
  let turn = now()
  let next = fitting.next()
  while (!next.done) {
    if (next.value !== undefined) task.meter.update(member, next.value)
    if (now() - turn > TURN) {
      await pause()
      turn = now()
    }
    throwIfAborted(task.signal)
    next = fitting.next(task.finish?.aborted === true || now() >= end)
  }
  return next.value
}

async function fitInThread(task: FitTask, member: number, end: number): Promise<FittedExpert> {
  // First, since it says in words where there is no shared memory.
  const thread = startThread('fit', EXPERT_WORKER)
  try {
    const control = ThreadControl.for(3)
    const { cells, ...input } = inputOf(task, member)
    const { slots, ...rest } = cells
    const sent: ExpertTask = {
      input,
      cells: { ...rest, levels: slots.levels },
      seed: task.seed,
      member,
      control: control.buffer,
    }
    const reply = thread.start(sent)
    const result = (await watched(task, member, end, control, reply)) as ExpertReply
    const { arrays, ...course } = result
    const shape = { ...task.plan.train.shape, levels: slots.levels }
    return { ...course, expert: expertFromArrays(arrays, shape) }
  } finally {
    await thread.end()
  }
}

/** Waits for a thread; passes on where it is, and asks it to stop when it is time. */
async function watched(
  task: FitTask,
  member: number,
  end: number,
  control: ThreadControl,
  reply: Promise<unknown>,
): Promise<unknown> {
  const { steps } = task.plan.train
  let settled = false
  const mark = reply.finally(() => {
    settled = true
  })
  while (!settled) {
    await Promise.race([mark, pause(TURN)])
    throwIfAborted(task.signal)
    if (task.finish?.aborted || now() >= end) control.stop()
    const latest = control.latest()
    if (latest === undefined) continue
    const [step = 0, loss = 0, heldBack = 0] = latest
    task.meter.update(member, { step, steps, loss, heldBack })
  }
  return mark
}

function inputOf(task: FitTask, member: number): ExpertInput {
  const { cells, folds, typical, prior, plan } = task
  const judged = judgedBy(folds, member)
  return { cells, judged, stopping: stoppedBy(folds, member), typical, prior, plan }
}

export function throwIfAborted(signal: AbortSignalLike | undefined): void {
  if (signal?.aborted) throw signal.reason
}
