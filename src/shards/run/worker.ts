export type WorkerEvent =
  | { type: 'ready'; queue: string; worker: string }
  | { type: 'started'; job: { kind: string; part: number } }
  | { type: 'done'; job: { kind: string; part: number }; rows: number; seconds: number }
  | { type: 'failed'; job: { kind: string; part: number }; message: string }
  | { type: 'warning'; message: string }
export interface WorkerOptions {
  queue: string
  roots: readonly string[]
  jobs?: number
  signal?: AbortSignal
  onEvent?: (event: WorkerEvent) => void
}
export async function worker(_options: WorkerOptions): Promise<void> {
  throw new Error('stub')
}
