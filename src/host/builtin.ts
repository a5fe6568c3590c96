// What is used of the globals, so that types need neither the DOM's nor Node's.
interface Host {
  process?: { getBuiltinModule?: (name: string) => unknown }
}

/** A module of Node, where there is one and it is Node 20.16 or later: so nothing imports it. */
export function builtin<T>(name: string): T | undefined {
  return (globalThis as unknown as Host).process?.getBuiltinModule?.(name) as T | undefined
}
