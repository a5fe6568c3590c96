import { startThread } from '../wasm/threads.js'
import type { Cells } from './cells.js'
import { type FittedExpert, fitExpert } from './expert.js'
import { expertFromArrays } from './expert-arrays.js'
import { CONTROL, type ExpertReply } from './expert-worker.js'
import { EXPERT_WORKER } from './expert-worker.text.js'
import { foldOf } from './folds.js'
import { now, pause } from './host.js'
import type { Plan } from './plan.js'
import type { ProgressMeter } from './progress.js'

/** What is fitted, and who wants to know. */
export interface FitTask {
  readonly cells: Cells
  /** [rows, columns]: see `drawFolds`. */
  readonly folds: Uint8Array
  readonly seed: number
  /** Of the experts' Gaussians: see `fitGaussian`. */
  readonly prior: number
  readonly plan: Plan
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
 * threads. The first one is always fitted; others only while there is time.
 */
export async function fitExperts(task: FitTask): Promise<FittedExpert[]> {
  const { plan } = task
  const end = now() + 1000 * plan.seconds
  const done: (FittedExpert | undefined)[] = []
  let next = 0
  const lane = async (fitOne: (member: number, end: number) => Promise<FittedExpert>) => {
    while (next < plan.members) {
      const member = next++
      if (member > 0 && (now() >= end || task.finish?.aborted)) return
      done[member] = await fitOne(member, end)
      task.meter.end(member)
    }
  }
  const lanes = Math.min(task.threads, plan.members)
  if (lanes <= 1) await lane((member, until) => fitHere(task, member, until))
  else {
    const fit = (member: number, until: number) => fitInThread(task, member, until)
    await Promise.all(Array.from({ length: lanes }, () => lane(fit)))
  }
  // A lane that stopped leaves no gap before experts that were begun later.
  return done.filter((fitted) => fitted !== undefined)
}

async function fitHere(task: FitTask, member: number, end: number): Promise<FittedExpert> {
  const { cells, folds, seed, prior, plan } = task
  const fitting = fitExpert(cells, foldOf(folds, member), seedOf(seed, member), prior, plan)
  let turn = now()
  let next = fitting.next()
  while (!next.done) {
    task.meter.update(member, next.value)
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
  const { cells, folds, seed, prior, plan } = task
  const control = new SharedArrayBuffer(8 * CONTROL.length)
  const state = new Float64Array(control)
  const thread = startThread('fit', EXPERT_WORKER)
  try {
    const heldBack = foldOf(folds, member)
    const reply = thread.start({
      cells,
      heldBack,
      seed: seedOf(seed, member),
      prior,
      plan,
      control,
    })
    const result = (await watched(task, member, end, state, reply)) as ExpertReply
    if ('error' in result) throw new RangeError(result.error)
    const shape = { ...plan.train.shape, levels: cells.levels }
    return { ...result, expert: expertFromArrays(result.arrays, shape) }
  } finally {
    await thread.end()
  }
}

/** Waits for a thread; passes on where it is, and asks it to stop when it is time. */
async function watched(
  task: FitTask,
  member: number,
  end: number,
  state: Float64Array,
  reply: Promise<unknown>,
): Promise<unknown> {
  const { steps } = task.plan.train
  let settled = false
  const mark = reply.finally(() => {
    settled = true
  })
  let seen = 0
  while (!settled) {
    await Promise.race([mark, pause(TURN)])
    throwIfAborted(task.signal)
    if (task.finish?.aborted || now() >= end) state[CONTROL.stop] = 1
    const step = state[CONTROL.step] as number
    if (step === seen) continue
    seen = step
    const [, loss = 0, heldBack = 0] = state
    task.meter.update(member, { step, steps, loss, heldBack })
  }
  return mark
}

function seedOf(seed: number, member: number): number {
  return (seed * 1000 + member) % 4294967296
}

export function throwIfAborted(signal: AbortSignalLike | undefined): void {
  if (signal?.aborted) throw signal.reason
}
