import { once } from 'node:events'
import { createServer } from 'node:http'
import type { ShardsProgress } from '../../shards/index.js'

/** Serves where a run is, for Prometheus. */
export interface Metrics {
  set(progress: ShardsProgress): void
  close(): Promise<void>
}

const HELP = {
  colmask_jobs: ['gauge', 'Jobs of the phase, done ones included'],
  colmask_jobs_done: ['gauge', 'Jobs of the phase that are done'],
  colmask_jobs_failed: ['gauge', 'Jobs of the phase that failed'],
  colmask_jobs_running: ['gauge', 'Jobs that run'],
  colmask_jobs_retried_total: ['counter', 'Jobs that were begun again'],
  colmask_rows: ['gauge', 'Rows done in the phase'],
  colmask_rows_per_second: ['gauge', 'Rows done a second, since the phase began'],
  colmask_workers: ['gauge', 'Workers that are known'],
  colmask_slowest_job_seconds: ['gauge', 'How long the oldest job that runs has been running'],
} as const

/** Serves `/metrics` on a port of this machine. */
export async function serveMetrics(port: number): Promise<Metrics> {
  let latest: ShardsProgress | undefined
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end('/metrics is here\n')
      return
    }
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
    response.end(latest === undefined ? '' : metricsText(latest))
  })
  server.listen(port)
  await once(server, 'listening')
  return {
    set: (progress) => {
      latest = progress
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** In the text format of Prometheus, version 0.0.4. */
export function metricsText(progress: ShardsProgress): string {
  const { phase, slowest } = progress
  const values: Record<keyof typeof HELP, number> = {
    colmask_jobs: progress.total,
    colmask_jobs_done: progress.done,
    colmask_jobs_failed: progress.failed,
    colmask_jobs_running: progress.running,
    colmask_jobs_retried_total: progress.retries,
    colmask_rows: progress.rows,
    colmask_rows_per_second: progress.rowsPerSecond,
    colmask_workers: progress.workers,
    colmask_slowest_job_seconds: slowest?.seconds ?? 0,
  }
  return Object.entries(HELP)
    .map(([name, [type, help]]) => {
      const value = values[name as keyof typeof HELP]
      return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name}{phase="${phase}"} ${value}\n`
    })
    .join('')
}
