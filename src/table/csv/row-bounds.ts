/** Where rows begin and end, one after the other: arrays that grow. */
export class RowBounds {
  rows = 0
  private first = new Int32Array(0)
  private ends = new Int32Array(0)
  private nexts = new Int32Array(0)

  /** Forgets all rows, and has room for so many. */
  clear(room: number): void {
    this.rows = 0
    if (this.ends.length === 0) this.grow(room)
  }

  add(firstCell: number, end: number, next: number): void {
    const row = this.rows++
    // One more, for the end of the last row.
    if (row + 1 >= this.first.length) this.grow(2 * this.first.length + 16)
    this.first[row] = firstCell
    this.ends[row] = end
    this.nexts[row] = next
  }

  /** Where what is after the last row ends; 0 if there is none. */
  get lastNext(): number {
    return this.rows > 0 ? (this.nexts[this.rows - 1] ?? 0) : 0
  }

  set lastNext(next: number) {
    if (this.rows > 0) this.nexts[this.rows - 1] = next
  }

  /** @param cells how many cells the rows have */
  copy(cells: number): { first: Int32Array; ends: Int32Array; nexts: Int32Array } {
    const { rows } = this
    const first = this.first.slice(0, rows + 1)
    first[rows] = cells
    return { first, ends: this.ends.slice(0, rows), nexts: this.nexts.slice(0, rows) }
  }

  private grow(room: number): void {
    this.first = larger(this.first, room)
    this.ends = larger(this.ends, room)
    this.nexts = larger(this.nexts, room)
  }
}

/** A longer array that begins with the same. */
export function larger(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(length)
  grown.set(array)
  return grown
}
