// What is used of the globals, so that types need neither the DOM's nor Node's.
declare const WebAssembly: {
  Instance: new (module: object, imports: object) => { readonly exports: unknown }
}

/** The exports of a module. @param env what it takes from outside, such as its memory */
export function instanceOf(module: object, env: object): unknown {
  return new WebAssembly.Instance(module, { env }).exports
}
