import type { Draws } from './draws.js'

/** Puts `size` of the members, drawn at random, first. */
export function drawFirst(members: Int32Array, size: number, draws: Draws): void {
  const { length } = members
  if (2 * size <= length) {
    for (let i = 0; i < size; i++) swap(members, i, i + draws.index(length - i))
    return
  }
  // Fewer are left out than drawn.
  for (let i = length - 1; i >= size; i--) swap(members, i, draws.index(i + 1))
}

/** Puts two of them in each other's place. */
export function swap(members: Int32Array, i: number, k: number): void {
  const kept = members[k] as number
  members[k] = members[i] as number
  members[i] = kept
}
