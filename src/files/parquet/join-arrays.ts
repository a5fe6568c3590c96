/** Arrays one after another: a typed one if all are of one type. */
export function joinArrays(parts: readonly ArrayLike<unknown>[]): ArrayLike<unknown> {
  const [first] = parts
  if (first === undefined) return []
  if (parts.length === 1) return first
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  if (isTyped(first) && parts.every((part) => part.constructor === first.constructor)) {
    const joined = new (first.constructor as new (length: number) => TypedArray)(length)
    let at = 0
    for (const part of parts) {
      joined.set(part, at)
      at += part.length
    }
    return joined
  }
  const joined = new Array<unknown>(length)
  let at = 0
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) joined[at++] = part[i]
  }
  return joined
}

type TypedArray = ArrayLike<unknown> & { set(part: ArrayLike<unknown>, at: number): void }

function isTyped(part: ArrayLike<unknown>): part is TypedArray {
  return ArrayBuffer.isView(part)
}
