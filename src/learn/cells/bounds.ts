import type { Bounds } from './decode.js'

/** Bounds that go farther on either side by a share of what is between. */
export function widened([least, most]: Bounds, share: number): Bounds {
  const more = share * (most - least)
  return [least - more, most + more]
}

/** Bounds that leave the side of 0 on which all values are as little as these do. */
export function withinSign([least, most]: Bounds, range: Bounds): Bounds {
  return [range[0] >= 0 ? Math.max(0, least) : least, range[1] <= 0 ? Math.min(0, most) : most]
}
