import type { Page } from 'playwright'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

export interface LongestTask {
  readonly milliseconds: number
  /** How many tasks took longer than 50 ms, which is when browsers call them long. */
  readonly over: number
  /** The longest in time of the processor, which leaves out what others ran in between. */
  readonly processor: number
  /** What took most of it. */
  readonly parts: string
}

/** Watches the tasks of a page's main thread, as Chromium itself traces them, while something is done. */
export async function longestTask(page: Page, act: () => Promise<unknown>): Promise<LongestTask> {
  const browser = page.context().browser()
  if (browser === null) throw new Error('longestTask: expected a browser')
  const categories = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8']
  await browser.startTracing(page, { categories })
  await act()
  const trace = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] }
  return longestOf(trace.traceEvents)
}

function longestOf(events: readonly TraceEvent[]): LongestTask {
  const cpu = ({ tdur = 0 }: TraceEvent) => tdur / 1000
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const mains = new Set(events.filter(({ args }) => args?.name === 'CrRendererMain').map(threadOf))
  const timed = events.flatMap((event) =>
    event.ph === 'X' && event.dur !== undefined && mains.has(threadOf(event))
      ? [{ ...event, dur: event.dur / 1000, end: event.ts + event.dur }]
      : [],
  )
  const tasks = timed.filter(({ name }) => /RunTask$/.test(name)).sort((a, b) => cpu(b) - cpu(a))
  const [longest] = tasks
  if (longest === undefined) throw new Error('longestTask: expected a task in the trace')
  const parts = new Map<string, number>()
  for (const event of timed) {
    const inside = event.ts >= longest.ts && event.end <= longest.end
    if (!inside || event.pid !== longest.pid || /RunTask$/.test(event.name)) continue
    parts.set(event.name, (parts.get(event.name) ?? 0) + cpu(event))
  }
  const largest = [...parts].sort(([, a], [, b]) => b - a).slice(0, 5)
  return {
    milliseconds: Math.max(...tasks.map(({ dur }) => dur)),
    over: tasks.filter(({ dur }) => dur > 50).length,
    processor: cpu(longest),
    parts: largest.map(([name, dur]) => `${name} ${dur.toFixed(0)}`).join(', '),
  }
}
