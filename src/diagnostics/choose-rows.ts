/** So many rows, drawn evenly from all, in their order: by a hash, which no rhythm of a table follows. */
export function chooseRows(rows: number, most: number): number[] {
  const all = Array.from({ length: rows }, (_, row) => row)
  if (rows <= most) return all
  const keys = all.map(mixed)
  all.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0))
  return all.slice(0, most).sort((a, b) => a - b)
}

/** The finalizer of MurmurHash3 (A. Appleby): no two rows have the same. */
export function mixed(row: number): number {
  let h = Math.imul(row + 1, 0x9e3779b1) >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
