import type { Data, DType } from './dtype.js'

/**
 * Memory that tensors live in beside the JavaScript heap. Only who makes one brings the code for it: until
 * then `leaseOf` finds nothing.
 */
export interface Home {
  /** @param clean whether the elements must be 0 */
  allocate<D extends DType>(fn: string, dtype: D, length: number, clean: boolean): Data<D>
}

/** What elements in such a memory are lent under. */
export interface Lease {
  readonly home: Home
  /** @throws Error if they have been taken back */
  check(): void
}

let leases: WeakMap<object, Lease> | undefined

/** Lends elements: tensors over them ask `lease` before each use. */
export function lend(data: Data, lease: Lease): void {
  leases ??= new WeakMap()
  leases.set(data, lease)
}

/** What elements are lent under; undefined: ordinary ones. */
export function leaseOf(data: Data): Lease | undefined {
  return leases?.get(data)
}
