import { describe, expect, it } from 'vitest'
import { normals, Workspace } from '../helpers/workspace.js'

describe('listHidden', () => {
  it('lists what is hidden in order, and repeats the last up to a multiple of 4', () => {
    for (const hidden of [
      [],
      [0],
      [1],
      [0, 0, 1, 255, 0, 2],
      [1, 1, 1, 1, 1],
      [1, 1, 1, 1],
      [0, 0, 0],
    ]) {
      const w = new Workspace()
      const list = w.room(8)
      const count = w.kernels.listHidden(list, w.putBytes(hidden), hidden.length)
      const expected = hidden.flatMap((flag, i) => (flag === 0 ? [] : [i]))
      expect(count).toBe(expected.length)
      while (expected.length % 4 !== 0) expected.push(expected.at(-1) ?? 0)
      const found = new Uint32Array(w.take(list, expected.length).buffer)
      expect(Array.from(found)).toEqual(expected)
    }
  })
})

describe('takeRows and putRows', () => {
  it('bring rows together and back', () => {
    for (const width of [8, 32, 48]) {
      const x = normals(9 * width, 1)
      const chosen = [0, 3, 4, 8]
      const w = new Workspace()
      const list = w.room(4)
      w.kernels.listHidden(list, w.putBytes([1, 0, 0, 1, 1, 0, 0, 0, 1]), 9)
      const taken = w.room(4 * width)
      w.kernels.takeRows(taken, w.put(x), list, 4, width)
      const rows = chosen.flatMap((row) => Array.from(x.slice(row * width, (row + 1) * width)))
      expect(Array.from(w.take(taken, 4 * width))).toEqual(rows)
      const to = w.put(new Float64Array(9 * width))
      w.kernels.putRows(to, taken, list, 4, width)
      const kept = x.map((value, i) => (chosen.includes(Math.floor(i / width)) ? value : 0))
      expect(Array.from(w.take(to, 9 * width))).toEqual(Array.from(kept))
    }
  })
})
