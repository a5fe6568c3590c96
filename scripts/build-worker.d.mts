/** Where the worker's text goes: src/wasm/pool-worker.text.ts. */
export const GENERATED: URL
/** Bundles the worker and gives the text of that file. */
export function generate(): Promise<string>
/** Writes the file if that changes it. */
export function writeWorker(): Promise<void>
