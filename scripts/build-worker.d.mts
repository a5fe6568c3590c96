export interface WorkerText {
  readonly from: string
  readonly to: string
  readonly name: string
}
export const WORKERS: readonly WorkerText[]
export function generate(worker: WorkerText): Promise<string>
export function writeWorkers(): Promise<void>
