/** Strides of what is read as if it were `[batch, heads, queries, keys]`: they may be 0. */
export type Strides = readonly [batch: number, head: number, query: number, key: number]

/** Where a head's part begins, counted through all batch entries. */
export function startOf(head: number, heads: number, [ofBatch, ofHead]: Strides): number {
  return Math.floor(head / heads) * ofBatch + (head % heads) * ofHead
}

/** A mask of attention. */
export interface AttentionMask {
  readonly bytes: Uint8Array
  readonly strides: Strides
}

/** What the queries of a head see. */
export interface VisibleKeys {
  /** How many keys are visible to any query, and which; undefined: the first `count`, which is all. */
  readonly count: number
  readonly keys: Int32Array | undefined
  /** `[queries, count]`, not 0 = hidden from that query; undefined: nothing of the above is. */
  readonly hidden: Uint8Array | undefined
}

/** What each head sees, worked out once for all heads that share a part of the mask. */
export function visibleKeys(
  mask: AttentionMask | undefined,
  heads: number,
  queries: number,
  keys: number,
): (head: number) => VisibleKeys {
  const all = { count: keys, keys: undefined, hidden: undefined }
  if (mask === undefined) return () => all
  const [ofBatch, ofHead] = mask.strides
  const known = new Map<number, VisibleKeys>()
  return (head) => {
    const start = startOf(head, heads, mask.strides)
    const found = known.get(start) ?? visibleFrom(mask, start, queries, keys)
    if (ofBatch === 0 || ofHead === 0) known.set(start, found)
    return found
  }
}

function visibleFrom(
  { bytes, strides }: AttentionMask,
  start: number,
  queries: number,
  keys: number,
): VisibleKeys {
  const [, , ofQuery, ofKey] = strides
  const rows = ofQuery === 0 ? Math.min(queries, 1) : queries
  const seenBy = new Int32Array(keys)
  for (let i = 0; i < rows; i++) {
    for (let j = 0, at = start + i * ofQuery; j < keys; j++, at += ofKey) {
      if (bytes[at] === 0) seenBy[j] = (seenBy[j] as number) + 1
    }
  }
  const visible = Int32Array.from(seenBy.keys()).filter((j) => seenBy[j] !== 0)
  const count = visible.length
  const some = visible.some((j) => seenBy[j] !== rows)
  return {
    count,
    keys: count === keys ? undefined : visible,
    hidden: some ? hiddenRows() : undefined,
  }

  function hiddenRows(): Uint8Array {
    const hidden = new Uint8Array(rows * count)
    for (let i = 0, to = 0; i < rows; i++) {
      const row = start + i * ofQuery
      for (let n = 0; n < count; n++)
        hidden[to++] = bytes[row + (visible[n] as number) * ofKey] as number
    }
    return hidden
  }
}
