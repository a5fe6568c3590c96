// What is used of the globals, so that types need neither the DOM's nor Node's.
declare const WebAssembly: {
  validate(bytes: Uint8Array): boolean
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { readonly exports: unknown }
}

/** An exported address, or another constant. */
export interface Address {
  readonly value: number
}

/**
 * The exports of a module given in hexadecimal. At once, not by a promise: so it can be loaded on first
 * use.
 *
 * @returns undefined where the engine lacks what it needs, or a policy forbids it
 */
export function instantiate(hex: string): unknown {
  try {
    const binary = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
    if (!WebAssembly.validate(binary)) return undefined
    return new WebAssembly.Instance(new WebAssembly.Module(binary)).exports
  } catch {
    // No WebAssembly at all, or a content security policy without 'wasm-unsafe-eval'.
    return undefined
  }
}
