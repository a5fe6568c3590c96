/** The mask of a matrix: row r has the bytes from `floor(r / share) * columns` on, not 0 = hidden. */
export interface MaskRows {
  readonly bytes: Uint8Array
  readonly share: number
}

/** Rows that go through the kernels together. */
export interface Tile {
  readonly row: number
  readonly rows: number
  /** Where their mask's bytes begin, and how many rows of mask there are. */
  readonly maskRow: number
  readonly maskRows: number
  /** The mask is that of the tile before. */
  readonly again: boolean
}

/** Below this many elements a loop is quicker than a view and `set`. */
const FEW = 48

/** Copies `count` elements. */
export function copy(
  to: Float32Array,
  toStart: number,
  from: Float32Array,
  fromStart: number,
  count: number,
): void {
  if (count > FEW) copyMany(to, toStart, from, fromStart, count)
  else for (let i = 0; i < count; i++) to[toStart + i] = from[fromStart + i] as number
}

/** The same of bytes: engines compile what sees one kind of array only to quicker code. */
export function copyBytes(
  to: Uint8Array,
  toStart: number,
  from: Uint8Array,
  fromStart: number,
  count: number,
): void {
  if (count > FEW) copyMany(to, toStart, from, fromStart, count)
  else for (let i = 0; i < count; i++) to[toStart + i] = from[fromStart + i] as number
}

function copyMany<T extends Float32Array | Uint8Array>(
  to: T,
  toStart: number,
  from: T,
  fromStart: number,
  count: number,
): void {
  to.set(from.subarray(fromStart, fromStart + count), toStart)
}

/**
 * Cuts `rows` rows into tiles of at most `most`. A tile has one row of mask, or all the rows of one or
 * several of them.
 */
export function forEachTile(
  rows: number,
  most: number,
  share: number,
  visit: (tile: Tile) => void,
): void {
  const whole = share <= most ? most - (most % share) : most
  for (let row = 0; row < rows; ) {
    const inBlock = row % share
    const left = share <= most ? rows - row : share - inBlock
    const count = Math.min(whole, left)
    visit({
      row,
      rows: count,
      maskRow: Math.floor(row / share),
      maskRows: Math.ceil(count / share),
      again: inBlock !== 0,
    })
    row += count
  }
}
