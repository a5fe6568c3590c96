/** Where the compiled kernels go: src/wasm/kernels.wasm.ts. */
export const GENERATED: URL
/** Compiles kernels/ and gives the text of that file. */
export function generate(): Promise<string>
/** Compiles, and writes the file if that changes it. */
export function writeKernels(): Promise<void>
/** Where the kernels of networks go: src/nn/nn.wasm.ts. */
export const NN: URL
/** Compiles kernels/learner/ and gives the text of that file. */
export function generateNn(): Promise<string>
