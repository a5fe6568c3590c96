import { describe, expect, it } from 'vitest'
import { Generator } from '../../src/index.js'
import { backward, initialise, Network, Trainer, type TrainerOptions } from '../../src/nn/index.js'
import { bits, errorOfScale, normals } from '../helpers/workspace.js'
import { adamW, type Moments } from './reference/optimizer.js'

const OPTIONS: TrainerOptions = {
  rate: 0.01,
  warmUp: 3,
  steps: 20,
  decay: 0.1,
  clip: 1,
  averaged: 0.3,
}
const WEIGHTS = { shown: 0.001, hidden: 0.01 }
const ROWS = 64

/** Two numbers, their product, and its sign as a class. */
function prepared(seed = 1): Network {
  const network = new Network({ levels: [0, 0, 0, 2], width: 16, depth: 2, frequencies: 4 }, ROWS)
  initialise(network, new Generator().manualSeed(seed))
  return network
}

/** Hides the product, the sign or both. */
function fill({ batch }: Network, seed: number): void {
  const draws = normals(2 * ROWS, seed)
  for (let row = 0; row < ROWS; row++) {
    const [a, b] = [draws[2 * row] as number, draws[2 * row + 1] as number]
    for (const [c, value] of [a, b, a * b, a * b > 0 ? 1 : 0].entries()) {
      const i = c * ROWS + row
      const hide = c >= 2 && (row % 3 === 2 || row % 3 === c - 2)
      batch.x[i] = value
      batch.hidden[i] = hide ? 1 : 0
      batch.roles[i] = hide ? 2 : 1
    }
  }
}

const parametersOf = ({ arena, p, count }: Network) => arena.view(p, count).slice()

describe('Trainer', () => {
  it('takes AdamW’s steps on clipped gradients, decay on matrices alone, and averages the last 30 %: within 1e-5 of scale of the plain versions', () => {
    const [network, twin] = [prepared(), prepared()]
    const trainer = new Trainer(network, OPTIONS)
    let plain: Moments[] = Array.from(parametersOf(network), (p) => ({ p, m: 0, v: 0 }))
    const averaged: number[][] = []
    let clipped = 0
    for (let t = 1; t <= OPTIONS.steps; t++) {
      fill(network, t)
      fill(twin, t)
      twin.arena.view(twin.p, twin.count).set(parametersOf(network))
      twin.arena.view(twin.g, twin.count).fill(0)
      // Large losses first, small ones later: so some gradients are clipped and some are not.
      const weights = { shown: WEIGHTS.shown, hidden: WEIGHTS.hidden * (t < 10 ? 10 : 1) }
      twin.forward(twin.p, ROWS)
      backward(twin, ROWS, weights)
      trainer.step(ROWS, weights)

      const g = twin.arena.view(twin.g, twin.count)
      const norm = Math.sqrt(g.reduce((sum, value) => sum + value * value, 0))
      const scale = Math.min(1, OPTIONS.clip / norm)
      if (scale < 1) clipped++
      const rate = rateBefore(t)
      plain = plain.map((one, i) => {
        const decay = i < network.decaying ? OPTIONS.decay : 0
        return adamW(one, scale * (g[i] as number), t, { rate, decay })
      })
      const found = parametersOf(network)
      expect(
        errorOfScale(
          found,
          plain.map(({ p }) => p),
        ),
      ).toBeLessThan(1e-5)
      if (t > 14) averaged.push(Array.from(found))
      // Rounding must not add up over the steps: what is compared is one step.
      plain = plain.map((one, i) => ({ ...one, p: found[i] as number }))
    }
    expect(clipped).toBeGreaterThan(0)
    expect(clipped).toBeLessThan(OPTIONS.steps)
    const mean = averaged.reduce((sum, one) => sum.map((value, i) => value + (one[i] as number)))
    const share = mean.map((value) => value / averaged.length)
    const kept = network.arena.view(network.mean, network.count)
    expect(errorOfScale(kept, share)).toBeLessThan(1e-6)
  })

  it('decays the matrices of blocks and heads, and nothing else', () => {
    const names = (decays: boolean) =>
      prepared()
        .parameters.filter((parameter) => parameter.decays === decays)
        .map(({ name }) => name.replace(/\d+/, '0'))
    const matrices = ['qkv', 'out', 'up', 'down'].map((name) => `blocks.0.${name}.weight`)
    expect(new Set(names(true))).toEqual(new Set([...matrices, 'head.0.weight']))
    expect(names(false)).toContain('embed.0.frequencies')
  })

  it('learns a product and its sign', () => {
    const network = prepared()
    const trainer = new Trainer(network, { ...OPTIONS, steps: 600, warmUp: 30, decay: 0.01 })
    const losses = Array.from({ length: 600 }, (_, t) => {
      fill(network, t)
      return trainer.step(ROWS, { shown: 0, hidden: 1 / ROWS })
    })
    const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length
    expect(mean(losses.slice(-50))).toBeLessThan(0.35 * mean(losses.slice(0, 20)))
  })

  it('at a loss that is not finite says NaN and changes no parameter', () => {
    const network = prepared()
    const trainer = new Trainer(network, OPTIONS)
    fill(network, 1)
    trainer.step(ROWS, WEIGHTS)
    const before = bits(parametersOf(network))
    network.batch.x[2 * ROWS + 2] = Number.POSITIVE_INFINITY
    expect(trainer.step(ROWS, WEIGHTS)).toBeNaN()
    expect(bits(parametersOf(network))).toEqual(before)
    expect(trainer.steps).toBe(1)
    fill(network, 2)
    expect(trainer.step(ROWS, WEIGHTS)).toBeGreaterThan(0)
  })

  it('comes to the same bits here as in any other engine: their checksum after 20 steps', () => {
    const network = prepared()
    const trainer = new Trainer(network, OPTIONS)
    for (let t = 0; t < OPTIONS.steps; t++) {
      fill(network, t)
      trainer.step(ROWS, WEIGHTS)
    }
    const checksum = bits(parametersOf(network)).reduce(
      (hash, word) => Math.imul(hash ^ word, 0x01000193) >>> 0,
      0x811c9dc5,
    )
    // A change to a kernel that rounds differently changes it; it must be one for all engines.
    expect(checksum.toString(16)).toBe('bfd465b8')
  })
})

function rateBefore(t: number): number {
  const { rate, warmUp, steps } = OPTIONS
  if (t - 1 < warmUp) return (rate * t) / warmUp
  return (rate / 2) * (1 + Math.cos((Math.PI * (t - 1 - warmUp)) / (steps - warmUp)))
}
