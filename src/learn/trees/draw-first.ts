import type { Generator } from '../../random/index.js'

/** Puts `size` of the members, drawn at random, first. */
export function drawFirst(members: Int32Array, size: number, generator: Generator): void {
  for (let i = 0; i < size; i++) {
    const k = i + (generator.uint32() % (members.length - i))
    const kept = members[k] as number
    members[k] = members[i] as number
    members[i] = kept
  }
}
