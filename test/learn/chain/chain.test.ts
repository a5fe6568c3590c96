import { describe, expect, it } from 'vitest'
import type { Cells } from '../../../src/learn/cells/cells.js'
import { Chain } from '../../../src/learn/chain/chain.js'
import { fitChain } from '../../../src/learn/chain/fit-chain.js'
import { fitGaussian } from '../../../src/learn/gaussian/fit-gaussian.js'
import { cellsOf, mixed, normals, withHoles } from '../../helpers/cells.js'

function predict(chain: Chain, cells: Cells): Float32Array {
  const out = new Float32Array(cells.rows * cells.slots.count).fill(77)
  chain.predict(cells, out)
  return out
}

describe('a chain', () => {
  it('finds what values that tell a group stand for, within 0.2, where no line comes near', () => {
    const levels = normals(8, 3)
    const table = cellsOf(
      Array.from({ length: 400 }, (_, i) => [(i % 8) / 4 - 1, levels[i % 8] as number]),
    )
    const gaussian = fitGaussian(table)
    const asked = cellsOf(Array.from({ length: 8 }, (_, k) => [k / 4 - 1, null]))
    const out = predict(fitChain(table, gaussian), asked)
    for (let k = 0; k < 8; k++) {
      expect(Math.abs((out[2 * k + 1] as number) - (levels[k] as number))).toBeLessThan(0.2)
    }
  })

  it('finds them beside three categories of 40 classes that tell nothing, within 0.4', () => {
    const levels = normals(8, 3)
    const other = (i: number, step: number) => Math.floor(i / 8 + step * i) % 40
    const table = cellsOf(
      Array.from({ length: 640 }, (_, i) => [
        (i % 8) / 4 - 1,
        levels[i % 8] as number,
        other(i, 7),
        other(i, 11),
        other(i, 13),
      ]),
      [0, 0, 40, 40, 40],
    )
    const asked = cellsOf(
      Array.from({ length: 8 }, (_, k) => [k / 4 - 1, null, 3, 9, 27]),
      [0, 0, 40, 40, 40],
    )
    const out = predict(fitChain(table, fitGaussian(table)), asked)
    for (let k = 0; k < 8; k++) {
      expect(Math.abs((out[122 * k + 1] as number) - (levels[k] as number))).toBeLessThan(0.4)
    }
  })

  const cells = withHoles(mixed(200, 4), 0.3, 5)
  const gaussian = fitGaussian(cells)
  const chain = fitChain(cells, gaussian, { trees: 10 })
  const all = predict(chain, cells)

  it('writes cells that are NaN alone, and a row alone as among others, to the bit', () => {
    for (let i = 0; i < cells.rows; i += 7) {
      const values = cells.values.slice(5 * i, 5 * i + 5)
      expect(predict(chain, { ...cells, rows: 1, values })).toEqual(all.slice(7 * i, 7 * i + 7))
      for (const [j, s] of [0, 1, 2, 5, 6].entries()) {
        if (!Number.isNaN(values[j])) expect(all[7 * i + s]).toBe(77)
      }
    }
  })

  it('is the same for the same seed, another for another, and comes back from its arrays', () => {
    expect(fitChain(cells, gaussian, { trees: 10 }).toArrays()).toEqual(chain.toArrays())
    const other = fitChain(cells, gaussian, { trees: 10, seed: 1 })
    expect(other.toArrays()).not.toEqual(chain.toArrays())
    expect(predict(Chain.fromArrays(chain.toArrays(), gaussian), cells)).toEqual(all)
  })
})
