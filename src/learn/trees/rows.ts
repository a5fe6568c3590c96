/** At most how many rows trees are drawn from: see `drawCells`. */
export const MOST_ROWS = 20_000
/** At most how many of them each tree is grown on. */
export const ROWS_PER_TREE = 4000
