/** Texts and how often they came, as JSON: in the order in which they came first. */
export type CountsJson = readonly (readonly [text: string, count: number])[]

export function countIn(counts: Map<string, number>, key: string, times = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + times)
}

/** The one that came most often; of equals, the one that came first. */
export function mostOf(counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined
  let most = 0
  for (const [key, n] of counts) {
    if (n > most) {
      best = key
      most = n
    }
  }
  return best
}
