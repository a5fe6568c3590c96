/** Where the compiled kernels go: src/wasm/kernels.wasm.ts. */
export const GENERATED: URL
/** Compiles kernels/ and gives the text of that file. */
export function generate(): Promise<string>
