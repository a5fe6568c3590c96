import { OUT } from './memory'
import { softmaxRows } from './softmax'
import { backwardRows } from './softmax-backward'
import { base } from './thread'

function rowsOf(
  out: usize, x: usize, y: usize, hidden: usize, rows: i32, columns: i32, share: i32,
  logarithm: bool, empty: f32,
): void {
  if (y == 0) softmaxRows(out, x, hidden, rows, columns, share, false, logarithm, empty)
  else backwardRows(out, x, y, hidden, rows, columns, share, logarithm)
}

/**
 * The softmax, or its gradient where there is a `y`, of rows among others' that are written at the same
 * time. Kernels write past the end of a row that does not end with a vector: the last one goes by OUT.
 */
export function shareRows(
  out: usize, x: usize, y: usize, hidden: usize, rows: i32, columns: i32, share: i32,
  logarithm: bool, empty: f32,
): void {
  const before = (columns & 3) == 0 ? rows : rows - 1
  rowsOf(out, x, y, hidden, before, columns, share, logarithm, empty)
  if (before == rows) return
  const stride = <usize>columns << 2
  const at = <usize>before * stride
  const masks = share == 0 ? 0 : <usize>(before / share) * <usize>columns
  const mine = base + OUT
  rowsOf(mine, x + at, y == 0 ? 0 : y + at, hidden + masks, 1, columns, min(share, 1), logarithm, empty)
  memory.copy(out + at, mine, stride)
}
