import type { Nodes } from './nodes.js'

/**
 * Writes where in `values` the leaf begins that each of some rows comes to. Four rows go down together: one alone
 * would mostly wait for what it reads.
 *
 * @param x a feature f of row r is at `r * ofRow + f * ofFeature`
 * @param rows which rows
 * @param leaves [rows.length]
 */
export function findLeaves(
  { feature, threshold, next }: Nodes,
  root: number,
  x: Float32Array,
  rows: Int32Array,
  ofRow: number,
  ofFeature: number,
  leaves: Int32Array,
): void {
  const last = rows.length - 1
  const isRight = (at: number, f: number, node: number) =>
    Number((x[at + f * ofFeature] as number) > (threshold[node] as number))
  for (let i = 0; i <= last; i += 4) {
    // The last row may be asked several times.
    const a = (rows[i] as number) * ofRow
    const b = (rows[Math.min(i + 1, last)] as number) * ofRow
    const c = (rows[Math.min(i + 2, last)] as number) * ofRow
    const d = (rows[Math.min(i + 3, last)] as number) * ofRow
    let [na, nb, nc, nd] = [root, root, root, root]
    let fa = feature[root] as number
    let [fb, fc, fd] = [fa, fa, fa]
    // Until all are at leaves, which ask for feature -1.
    while ((fa & fb & fc & fd) !== -1) {
      if (fa >= 0) {
        na = (next[na] as number) + isRight(a, fa, na)
        fa = feature[na] as number
      }
      if (fb >= 0) {
        nb = (next[nb] as number) + isRight(b, fb, nb)
        fb = feature[nb] as number
      }
      if (fc >= 0) {
        nc = (next[nc] as number) + isRight(c, fc, nc)
        fc = feature[nc] as number
      }
      if (fd >= 0) {
        nd = (next[nd] as number) + isRight(d, fd, nd)
        fd = feature[nd] as number
      }
    }
    leaves[i] = next[na] as number
    if (i + 1 <= last) leaves[i + 1] = next[nb] as number
    if (i + 2 <= last) leaves[i + 2] = next[nc] as number
    if (i + 3 <= last) leaves[i + 3] = next[nd] as number
  }
}
