// What is used of the globals, so that types need neither the DOM's nor Node's.
declare const WebAssembly: {
  Instance: new (module: object, imports: object) => { readonly exports: unknown }
}

/** The exports of a module, of which some take their memory from outside. */
export function instanceOf(module: object, memory?: object): unknown {
  return new WebAssembly.Instance(module, { env: { memory } }).exports
}
