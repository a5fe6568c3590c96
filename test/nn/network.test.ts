import { describe, expect, it } from 'vitest'
import { Generator } from '../../src/index.js'
import {
  attentionIn,
  backward,
  initialise,
  Network,
  type NetworkShape,
} from '../../src/nn/index.js'
import { bits, normals } from '../helpers/workspace.js'

const SHAPES: NetworkShape[] = [
  { levels: [0, 3, 0, 30, 2], width: 32, depth: 2, frequencies: 8 },
  { levels: [0], width: 8, depth: 1, frequencies: 4 },
  { levels: [5], width: 8, depth: 1, frequencies: 4 },
  {
    levels: Array.from({ length: 17 }, (_, c) => (c % 5 === 4 ? 4 : 0)),
    width: 48,
    depth: 1,
    frequencies: 4,
  },
]
const WEIGHTS = { shown: 0.01, hidden: 0.1 }

interface Row {
  x: number[]
  hidden: number[]
  roles: number[]
  hints: number[]
}

/** Rows by the seed alone; in the first nothing is visible, in the second everything. */
function rowsFor({ levels }: NetworkShape, count: number): Row[] {
  return Array.from({ length: count }, (_, row) => {
    const x = normals(levels.length, 1000 + row)
    const hints = normals(levels.length, 2000 + row)
    const draws = normals(levels.length, 3000 + row)
    const hidden = Array.from(draws, (draw) => (row === 0 || (row > 1 && draw < -0.2) ? 1 : 0))
    return {
      x: levels.map((classes, c) => {
        const value = x[c] as number
        return classes === 0 ? value : Math.floor(Math.abs(value) * 50) % classes
      }),
      hidden,
      // Of what is hidden, a part is missing.
      roles: hidden.map((isHidden, c) => (isHidden === 0 ? 1 : ((c + row) % 2) * 2)),
      hints: Array.from(hints),
    }
  })
}

function fill({ batch }: Network, rows: readonly Row[]): void {
  for (const [b, row] of rows.entries()) {
    for (let c = 0; c < row.x.length; c++) {
      const i = c * rows.length + b
      batch.x[i] = row.x[c] as number
      batch.hidden[i] = row.hidden[c] as number
      batch.roles[i] = row.roles[c] as number
      batch.hints[i] = row.hints[c] as number
    }
  }
}

function made(shape: NetworkShape, capacity: number): Network {
  const network = new Network(shape, capacity)
  initialise(network, new Generator().manualSeed(1))
  return network
}

/** What is predicted of each row and column: its slots in bits. */
function outputsOf(network: Network, rows: readonly Row[], run: () => void): number[][][] {
  fill(network, rows)
  run()
  return rows.map((_, b) =>
    network.shape.levels.map((_, c) => {
      const output = network.output(c, rows.length)
      const slots = output.length / rows.length
      return bits(output.slice(b * slots, (b + 1) * slots))
    }),
  )
}

function predictions(network: Network, rows: readonly Row[]): number[][][] {
  return outputsOf(network, rows, () => network.forward(network.p, rows.length))
}

/** Loss, and all gradients in bits. */
function gradients(network: Network, rows: readonly Row[]) {
  fill(network, rows)
  network.forward(network.p, rows.length)
  const loss = backward(network, rows.length, WEIGHTS)
  const view = network.arena.view(network.g, network.count)
  const found = bits(view.slice())
  view.fill(0)
  return { loss, found }
}

for (const shape of SHAPES) {
  const { levels, width } = shape
  describe(`a network of ${levels.length} columns, width ${width}`, () => {
    it('predicts a row from the row alone: not its neighbours, its place or the batch, to the bit', () => {
      const network = made(shape, 64)
      const rows = rowsFor(shape, 64)
      const together = predictions(network, rows)
      expect(new Set(together.map(String)).size).toBeGreaterThan(5)
      const backwards = predictions(network, [...rows].reverse())
      expect(backwards.reverse()).toEqual(together)
      for (const first of [0, 4, 33, 60]) {
        const few = predictions(network, rows.slice(first, first + 4))
        expect(few).toEqual(together.slice(first, first + 4))
      }
      expect(predictions(made(shape, 8), rows.slice(0, 8))).toEqual(together.slice(0, 8))
    })

    it('lets the value of a hidden cell, even NaN, change no bit of any prediction', () => {
      const network = made(shape, 16)
      const rows = rowsFor(shape, 16)
      const expected = predictions(network, rows)
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -1e30]) {
        const spoiled = rows.map((row) => ({
          ...row,
          x: row.x.map((x, c) => (row.hidden[c] === 1 ? value : x)),
        }))
        expect(predictions(network, spoiled)).toEqual(expected)
      }
    })

    it('lets the value of a missing cell, even NaN, change no bit of loss or gradients', () => {
      const network = made(shape, 16)
      const rows = rowsFor(shape, 16)
      const expected = gradients(network, rows)
      expect(Number.isFinite(expected.loss)).toBe(true)
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
        const spoiled = rows.map((row) => ({
          ...row,
          x: row.x.map((x, c) => (row.roles[c] === 0 ? value : x)),
        }))
        expect(gradients(network, spoiled)).toEqual(expected)
      }
    })

    it('predicts hidden cells alone to the same bits, in no row, some or all', () => {
      const network = made(shape, 64)
      const some = rowsFor(shape, 64)
      const flagged = (flag: number) =>
        some.map((row) => ({ ...row, hidden: row.hidden.map(() => flag) }))
      for (const rows of [some, flagged(0), flagged(1)]) {
        const hiddenOnly = (found: number[][][]) =>
          found.map((row, b) => row.filter((_, c) => rows[b]?.hidden[c] === 1))
        const alone = outputsOf(network, rows, () => network.predict(network.p, 64))
        const whole = outputsOf(network, rows, () => network.forward(network.p, 64))
        expect(hiddenOnly(alone)).toEqual(hiddenOnly(whole))
      }
    })

    it('pays attention that sums to 1 over what is visible, within 1e-6', () => {
      const network = made(shape, 8)
      const rows = rowsFor(shape, 8)
      predictions(network, rows)
      const padded = Math.ceil(levels.length / 4) * 4
      const attention = attentionIn(network, shape.depth - 1, 8)
      expect(attention.length).toBe((8 * levels.length * padded * width) / 8)
      for (let start = 0; start < attention.length; start += padded) {
        const row = Math.floor(start / (padded * levels.length * (width / 8)))
        const visible = rows[row]?.hidden.filter((isHidden) => isHidden === 0).length ?? 0
        const sum = attention.slice(start, start + visible).reduce((a, b) => a + b, 0)
        expect(Math.abs(sum - (visible === 0 ? 0 : 1))).toBeLessThan(1e-6)
      }
    })

    it('sends no gradient to how a hidden column’s values are embedded', () => {
      const network = made(shape, 16)
      const rows = rowsFor(shape, 16).map((row) => ({ ...row, hidden: row.hidden.map(() => 1) }))
      fill(network, rows)
      network.forward(network.p, 16)
      backward(network, 16, WEIGHTS)
      const of = (name: string) => {
        const parameter = network.parameters.find((one) => one.name === name)
        if (parameter === undefined) throw new Error(`no parameter ${name}`)
        const count = parameter.shape.reduce((a, b) => a * b, 1)
        return network.arena.view(network.g + 4 * parameter.start, count)
      }
      for (const [c, classes] of levels.entries()) {
        const table = of(`embed.${c}.weight`)
        // Of a class's table the last row is the mask; of a number's, rows 0, 1 and 3 are seen.
        const isSeen = (i: number) => {
          const row = Math.floor(i / width)
          return classes > 0 ? row === classes : [0, 1, 3].includes(row)
        }
        expect(table.filter((_, i) => !isSeen(i)).every((value) => value === 0)).toBe(true)
        expect(table.filter((_, i) => isSeen(i)).some((value) => value !== 0)).toBe(true)
        if (classes === 0) expect(of(`embed.${c}.frequencies`).every((v) => v === 0)).toBe(true)
      }
    })
  })
}
