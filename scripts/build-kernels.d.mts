/** Where the compiled kernels go: src/wasm/kernels.wasm.ts. */
export const GENERATED: URL
/** Compiles kernels/ and gives the text of that file. */
export function generate(): Promise<string>
/** Compiles, and writes the file if that changes it. */
export function writeKernels(): Promise<void>
/** Where the learner's kernels go: src/nn/learner.wasm.ts. */
export const LEARNER: URL
/** Compiles kernels/learner/ and gives the text of that file. */
export function generateLearner(): Promise<string>
