import { instanceOf } from './instance.js'
import { SINGLES } from './kernels.wasm.js'

// What is used of the globals, so that types need neither the DOM's nor Node's.
declare const WebAssembly: {
  validate(bytes: Uint8Array): boolean
  Module: new (bytes: Uint8Array) => object
}

/** An exported address, or another constant. */
export interface Address {
  readonly value: number
}

/** The bytes of scripts/build-kernels.mjs's text: two characters from 32 and 40 up, or one from 40 up. */
function decode(text: string): Uint8Array {
  const singles = Array.from(Array(256).keys()).filter((byte) => (SINGLES >> BigInt(byte)) & 1n)
  const bytes: number[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) - 40
    bytes.push(code < 0 ? (code + 8) * 52 + text.charCodeAt(++i) - 40 : (singles[code] as number))
  }
  return Uint8Array.from(bytes)
}

/** Of a module that imports its memory: the end of that import, whose next byte is 3 if it is shared. */
const IMPORT = 'memory\x02'

/**
 * A module given as text, or undefined where the engine lacks what it needs.
 *
 * @param shared whether its memory will be a shared one
 */
export function compile(text: string, shared = false): object | undefined {
  const binary = decode(text)
  if (shared) binary[String.fromCharCode(...binary).indexOf(IMPORT) + IMPORT.length] = 3
  return WebAssembly.validate(binary) ? new WebAssembly.Module(binary) : undefined
}

/**
 * The exports of a module given as text. At once, not by a promise: so it can be loaded on first use.
 *
 * @param env makes what the module imports, if it does
 * @returns undefined where the engine lacks what it needs, or a policy forbids it
 */
export function instantiate(text: string, env: () => object = () => ({})): unknown {
  try {
    const module = compile(text)
    return module && instanceOf(module, env())
  } catch {
    // No WebAssembly at all, or a content security policy without 'wasm-unsafe-eval'.
    return undefined
  }
}
