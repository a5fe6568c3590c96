/**
 * A number in [0, 1) that depends on the seed, the row, the column and the draw alone: so a row gets
 * the same whatever rows come with it.
 */
export function rowRandom(seed: number, row: number, column: number, draw: number): number {
  let h = mix(seed)
  for (const part of [row, Math.floor(row / 4294967296), column, draw])
    h = mix(h ^ mix(part + 0x9e3779b9))
  return (h >>> 0) / 4294967296
}

/** Another 32 bits for each 32 bits: MurmurHash3's finaliser (A. Appleby, 2011), a bijection. */
export function mix(value: number): number {
  let h = value | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
