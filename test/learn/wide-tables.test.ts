import { expect, test } from 'vitest'
import type { Cells } from '../../src/learn/cells/cells.js'
import { Slots } from '../../src/learn/cells/slots.js'
import { findCodes } from '../../src/learn/gaussian/class-codes.js'
import { codeCounts } from '../../src/learn/gaussian/code-counts.js'
import { fitGaussian } from '../../src/learn/gaussian/fit-gaussian.js'
import { scaleSlots } from '../../src/learn/gaussian/slot-scale.js'
import { Generator } from '../../src/random/index.js'

/** Numbers of five factors and noise. */
function wideCells(rows: number, columns: number, seed: number): Cells {
  const generator = new Generator().manualSeed(seed)
  const draw = () => generator.uniform32() + generator.uniform32() + generator.uniform32() - 1.5
  const loadings = Array.from({ length: columns * 5 }, draw)
  const values = new Float32Array(rows * columns)
  for (let i = 0; i < rows; i++) {
    const factors = Array.from({ length: 5 }, draw)
    for (let j = 0; j < columns; j++) {
      const known = factors.reduce((sum, f, q) => sum + f * 2 * (loadings[j * 5 + q] ?? 0), 0)
      values[i * columns + j] = known + 0.3 * draw()
    }
  }
  return { rows, slots: new Slots(new Array(columns).fill(0)), values }
}

/** The mean of the 10 rows that are nearest over what both have. */
function nearest({ rows, slots, values }: Cells, i: number, j: number): number {
  const { columns } = slots
  const found: [number, number][] = []
  for (let r = 0; r < rows; r++) {
    const value = values[r * columns + j] as number
    if (r === i || Number.isNaN(value)) continue
    let sum = 0
    let count = 0
    for (let c = 0; c < columns; c++) {
      const gap = (values[i * columns + c] as number) - (values[r * columns + c] as number)
      if (Number.isNaN(gap)) continue
      sum += gap * gap
      count++
    }
    found.push([sum / count, value])
  }
  found.sort((a, b) => a[0] - b[0])
  return found.slice(0, 10).reduce((sum, [, value]) => sum + value / 10, 0)
}

for (const seed of [1, 2]) {
  test(`100 x 320 numbers are filled with less than 0.8 of the error of 10 nearest rows (${seed})`, () => {
    const truth = wideCells(100, 320, seed)
    const generator = new Generator().manualSeed(seed)
    const values = truth.values.map((x) => (generator.uniform32() < 0.1 ? Number.NaN : x))
    const cells = { ...truth, values }
    const out = new Float32Array(values.length)
    fitGaussian(cells, { seed }).predict(cells, out)
    let ours = 0
    let theirs = 0
    for (let at = 0; at < values.length; at += 7) {
      if (!Number.isNaN(values[at])) continue
      const t = truth.values[at] as number
      ours += ((out[at] as number) - t) ** 2
      theirs += (nearest(cells, Math.floor(at / 320), at % 320) - t) ** 2
    }
    expect(Math.sqrt(ours / theirs)).toBeLessThan(0.8)
  })
}

test('codes of 40 classes that follow from a number tell its mean: 0.9 of its variance is explained', () => {
  const generator = new Generator().manualSeed(3)
  const rows = 800
  const values = new Float32Array(rows * 2)
  for (let i = 0; i < rows; i++) {
    const c = Math.floor(40 * generator.uniform32())
    values[2 * i] = c
    values[2 * i + 1] = Math.sin(1.7 * c) + 0.1 * generator.uniform32()
  }
  const cells = { rows, slots: new Slots([40, 0]), values }
  const hidden = values.map((x, at) => (at % 20 === 1 ? Number.NaN : x))
  const shown = { ...cells, values: hidden }
  const out = new Float32Array(rows * 41)
  fitGaussian(shown).predict(shown, out)
  let left = 0
  let all = 0
  for (let at = 1; at < values.length; at += 20) {
    const t = values[at] as number
    left += ((out[((at - 1) / 2) * 41 + 40] as number) - t) ** 2
    all += t * t
  }
  expect(left / all).toBeLessThan(0.1)
})

test('codes have mean 0 and variance 1 over the observed cells, within 1e-9, and small categories none', () => {
  const generator = new Generator().manualSeed(4)
  const rows = 500
  const levels = [30, 0, 5]
  const values = Float32Array.from({ length: rows * 3 }, (_, at) =>
    at % 3 === 1
      ? generator.uniform32()
      : Math.floor(generator.uniform32() * (levels[at % 3] ?? 0)),
  )
  const cells = { rows, slots: new Slots(levels), values }
  const [own = 0, ...others] = codeCounts(levels)
  expect(others).toEqual([0, 0])
  const codes = findCodes(cells, scaleSlots(cells))
  let mean = 0
  let square = 0
  for (let i = 0; i < rows; i++) {
    const code = codes[(values[i * 3] as number) * own] as number
    mean += code / rows
    square += (code * code) / rows
  }
  expect(Math.abs(mean)).toBeLessThan(1e-9)
  expect(Math.abs(square - 1)).toBeLessThan(1e-9)
})
