// What is used of the globals, so that types need neither the DOM's nor Node's.
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> }
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string }

/** Text as UTF-8. */
export function toUtf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

/** UTF-8 as text. */
export function fromUtf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
