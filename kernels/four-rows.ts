import { PLAN, WORK } from './memory'
import { base } from './thread'

/**
 * Four rows that share a mask, side by side: a vector has one column of each. So their maxima, sums and
 * factors are vectors too, nothing is ever added up within one, and only columns that the mask leaves
 * are read or written: the more is masked, the less there is to do.
 */

/** Where the offsets of the columns end that are left. */
let planEnd: usize = PLAN

/** Plans the mask row at `hidden`, or all columns, and returns how many are left. */
export function plan(hidden: usize, columns: i32, masked: bool): i32 {
  const start = base + PLAN
  planEnd = start
  for (let column = 0; column < columns; column++) {
    store<u32>(planEnd, column << 2)
    // Written in any case, and overwritten by the next if it is hidden: no branch.
    planEnd += <usize>(!masked || load<u8>(hidden + column) == 0) << 2
  }
  return <i32>((planEnd - start) >> 2)
}

/** Four rows from `row` on, `stride` bytes apart, to WORK. Returns its end. */
export function gather(row: usize, stride: usize): usize {
  const end = planEnd
  const second = row + stride
  const third = second + stride
  const fourth = third + stride
  let to = base + WORK
  for (let entry = base + PLAN; entry < end; entry += 4) {
    const at = <usize>load<u32>(entry)
    let column = v128.load32_zero(row + at)
    column = v128.load32_lane(second + at, column, 1)
    column = v128.load32_lane(third + at, column, 2)
    column = v128.load32_lane(fourth + at, column, 3)
    v128.store(to, column)
    to += 16
  }
  return to
}

/** WORK times `factors` back to four rows. Hidden columns are not written. */
export function scatter(row: usize, stride: usize, factors: v128): void {
  const end = planEnd
  let from = base + WORK
  for (let entry = base + PLAN; entry < end; entry += 4) {
    const at = row + <usize>load<u32>(entry)
    const column = f32x4.mul(v128.load(from), factors)
    v128.store32_lane(at, column, 0)
    v128.store32_lane(at + stride, column, 1)
    v128.store32_lane(at + 2 * stride, column, 2)
    v128.store32_lane(at + 3 * stride, column, 3)
    from += 16
  }
}
