/** Rows of a matrix that are listed, taken together: for what only concerns hidden cells. */

/**
 * Lists which of `count` flags are not 0, in order, and returns how many; those that round up to a
 * multiple of four repeat the last.
 *
 * @param list [count rounded up to a multiple of 4]
 */
export function listHidden(list: usize, hidden: usize, count: i32): i32 {
  let found = 0
  for (let i = 0; i < count; i++) {
    store<u32>(list + (<usize>found << 2), <u32>i)
    found += i32(load<u8>(hidden + i) != 0)
  }
  if (found) {
    const last = load<u32>(list + (<usize>(found - 1) << 2))
    for (let i = found; i & 3; i++) store<u32>(list + (<usize>i << 2), last)
  }
  return found
}

/** to [count, width] = the listed rows of from [rows, width]. */
export function takeRows(to: usize, from: usize, list: usize, count: i32, width: i32): void {
  const length = <usize>width << 2
  const end = list + (<usize>count << 2)
  for (; list < end; list += 4) {
    const source = from + length * load<u32>(list)
    for (let at: usize = 0; at < length; at += 16) v128.store(to + at, v128.load(source + at))
    to += length
  }
}

/** The listed rows of to [rows, width] = from [count, width]. */
export function putRows(to: usize, from: usize, list: usize, count: i32, width: i32): void {
  const length = <usize>width << 2
  const end = list + (<usize>count << 2)
  for (; list < end; list += 4) {
    const target = to + length * load<u32>(list)
    for (let at: usize = 0; at < length; at += 16) v128.store(target + at, v128.load(from + at))
    from += length
  }
}
