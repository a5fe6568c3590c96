import { type AbortSignalLike, throwIfAborted } from '../../host/abort-signal.js'
import { now, pause } from '../../host/clock.js'
import { ThreadControl } from '../../host/thread-control.js'
import { startThread } from '../../host/threads.js'
import { TURN, workInTurns } from '../../host/work.js'
import { Streams } from '../cells/streams.js'
import { expertFromArrays } from './expert-arrays.js'
import { type ExpertJob, type FitSource, finalJob, judgeJob } from './expert-jobs.js'
import { expertText } from './expert-text.js'
import type { ExpertReply, ExpertTask } from './expert-worker.js'
import { type FittedExpert, fitExpert, type Times } from './fit-expert.js'
import { JUDGING_SHARE, TRAINING_SHARE } from './plan-fit.js'
import type { ProgressMeter } from './progress-meter.js'

/** What is fitted, and who wants to know. */
export interface FitTask extends FitSource {
  readonly seed: number
  readonly threads: number
  /** Ends the fit at once, with an error. */
  readonly signal: AbortSignalLike | undefined
  /** Ends training; what has been learned is kept. */
  readonly finish: AbortSignalLike | undefined
  readonly meter: ProgressMeter
}

/** Of wider tables, one step of training may be longer than other work should wait. */
const WIDE = 256

/**
 * Fits the plan's experts that judge, each from a seed of its own, so that they are the same on any number of
 * threads. The first one is always fitted; others only while there is time for most of their training.
 */
export async function fitExperts(task: FitTask): Promise<FittedExpert[]> {
  const jobs = Array.from({ length: task.plan.members }, (_, member) => judgeJob(task, member))
  return fitAll(task, jobs, 1, TRAINING_SHARE * JUDGING_SHARE)
}

/**
 * Fits those that fill, on all cells: their networks are those of the experts that judge, trained on. Without
 * time there are none.
 */
export async function fitFinals(
  task: FitTask,
  judges: readonly FittedExpert[],
): Promise<FittedExpert[]> {
  const jobs = judges.slice(0, task.plan.finals).map((judge, i) => finalJob(task, i, judge))
  return fitAll(task, jobs, 0, TRAINING_SHARE)
}

/** @param least so many are fitted however short the time is */
async function fitAll(
  given: FitTask,
  jobs: readonly ExpertJob[],
  least: number,
  share: number,
): Promise<FittedExpert[]> {
  const end = given.meter.start + 1000 * share * given.plan.seconds
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
  const lanes = Math.min(task.threads, jobs.length)
  const isWide = task.threads > 1 && task.cells.slots.columns > WIDE
  const fitOne = lanes > 1 || isWide ? fitInThread : fitHere
  let next = 0
  let longest = given.meter.longest
  const lane = async () => {
    for (;;) {
      const start = now()
      // No lane begins another one after this, so that those that are done have no gap among them.
      if (next >= least && (start + longest / 2 >= end || task.finish?.aborted)) next = jobs.length
      const job = jobs[next]
      if (job === undefined) return
      const i = next++
      done[i] = await fitOne(task, job, end)
      task.meter.end(job.stream)
      longest = Math.max(longest, now() - start)
      given.meter.longest = longest
    }
  }
  const failed = (error: unknown) => {
    failure ??= { error }
  }
  await Promise.all(Array.from({ length: lanes }, () => lane().catch(failed)))
  if (failure !== undefined) throw (failure as { error: unknown }).error
  return done
}

async function fitHere(
  task: FitTask,
  { stream, input }: ExpertJob,
  end: number,
): Promise<FittedExpert> {
  const streams = new Streams(task.seed).of(stream)
  return workInTurns(fitExpert(input, streams, timesOf(task, end)), {
    signal: task.signal,
    stop: () => task.finish?.aborted === true || now() >= end,
    tell: (progress) => task.meter.update(stream, progress),
  })
}

async function fitInThread(task: FitTask, job: ExpertJob, end: number): Promise<FittedExpert> {
  // First, since it says in words where there is no shared memory.
  const thread = startThread('fit', expertText())
  try {
    const control = ThreadControl.for(3)
    const { cells, ...input } = job.input
    const { slots, ...rest } = cells
    const sent: ExpertTask = {
      input,
      cells: { ...rest, levels: slots.levels },
      seed: task.seed,
      stream: job.stream,
      times: timesOf(task, end),
      control: control.buffer,
    }
    const reply = thread.start(sent)
    const result = (await watched(task, job.stream, end, control, reply)) as ExpertReply
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
  stream: number,
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
    task.meter.update(stream, { step, steps, loss, heldBack })
  }
  return mark
}

function timesOf({ meter }: FitTask, end: number): Times {
  return { since: now() - meter.start, left: end - now() }
}
