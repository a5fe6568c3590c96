/** Where the compiled kernels go: src/wasm/kernels.wasm.ts. */
export const GENERATED: URL
/** Compiles kernels/ and gives the text of that file. */
export function generate(): Promise<string>
/** Compiles, and writes the file if that changes it. */
export function writeKernels(): Promise<void>
export const LEARNER: URL
export function generateLearner(): Promise<string>
