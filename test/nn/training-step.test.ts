import { beforeAll, describe, expect, it } from 'vitest'
import {
  backward,
  Network,
  type NetworkShape,
  sizeOf,
  Trainer,
  type TrainerOptions,
} from '../../src/nn/index.js'
import text from '../fixtures/extra/training-step.json?raw'
import { decode, type Encoded } from '../helpers/golden.js'
import { errorOfScale } from '../helpers/workspace.js'

/** What make_training_step.py has made with PyTorch, in double. */
const torch = JSON.parse(text) as {
  shape: NetworkShape
  rows: number
  weights: { shown: number; hidden: number }
  options: Omit<TrainerOptions, 'averaged'>
  batch: Record<'x' | 'hidden' | 'roles' | 'hints', Encoded>
  predictions: Encoded[]
  losses: number[]
  norms: number[]
} & Record<'parameters' | 'gradients' | 'afterOne' | 'afterAll', Record<string, Encoded>>

const numbers = (encoded: Encoded | undefined): number[] => {
  if (encoded === undefined) throw new Error('the fixture lacks a tensor')
  return Array.from(decode(encoded).data as ArrayLike<number>)
}

function prepared(): Network {
  const network = new Network(torch.shape, torch.rows)
  for (const parameter of network.parameters) {
    const at = network.p + 4 * parameter.start
    const given = numbers(torch.parameters[parameter.name])
    network.arena.view(at, sizeOf(parameter.shape)).set(given)
  }
  network.batch.x.set(numbers(torch.batch.x))
  network.batch.hidden.set(numbers(torch.batch.hidden))
  network.batch.roles.set(numbers(torch.batch.roles))
  network.batch.hints.set(numbers(torch.batch.hints))
  return network
}

/** The biases of keys change no attention: their gradients are rounding alone, in PyTorch's too. */
function withoutKeyBias(values: ArrayLike<number>, name: string): number[] {
  const { width } = torch.shape
  const isKeyBias = (i: number) => i >= width && i < 2 * width
  return Array.from(values, (value, i) => (name.endsWith('qkv.bias') && isKeyBias(i) ? 0 : value))
}

function worstOf(
  network: Network,
  base: number,
  expected: Record<string, Encoded>,
): { name: string; error: number } {
  const errors = network.parameters.map(({ name, shape, start }) => {
    const found = network.arena.view(base + 4 * start, sizeOf(shape))
    const wanted = withoutKeyBias(numbers(expected[name]), name)
    return { name, error: errorOfScale(withoutKeyBias(found, name), wanted) }
  })
  return errors.reduce((worst, one) => (one.error > worst.error ? one : worst))
}

describe('a training step, beside PyTorch’s in double,', () => {
  let network: Network
  beforeAll(() => {
    network = prepared()
  })

  it('has the same parameters, by name and size', () => {
    const ours = network.parameters.map(({ name, shape }) => [name, shape])
    const theirs = Object.entries(torch.parameters).map(([name, { shape }]) => [name, shape])
    expect(ours.sort()).toEqual(theirs.sort())
  })

  it('predicts within 1e-6 of scale', () => {
    network.forward(network.p, torch.rows)
    for (const [c, expected] of torch.predictions.entries()) {
      expect(errorOfScale(network.output(c, torch.rows), numbers(expected))).toBeLessThan(1e-6)
    }
  })

  it('has its loss within 1e-6 of itself, and each gradient within 3e-6 of scale', () => {
    const loss = backward(network, torch.rows, torch.weights)
    const expected = torch.losses[0] as number
    expect(Math.abs(loss - expected) / expected).toBeLessThan(1e-6)
    const worst = worstOf(network, network.g, torch.gradients)
    expect(worst.error, worst.name).toBeLessThan(3e-6)
  })

  it('after one step, and three, clipped and not, has its parameters within 1e-5 of scale', () => {
    const fresh = prepared()
    const trainer = new Trainer(fresh, { ...torch.options, averaged: 0.3 })
    for (const [step, expected] of torch.losses.entries()) {
      const loss = trainer.step(torch.rows, torch.weights)
      expect(Math.abs(loss - expected) / expected).toBeLessThan(1e-5)
      if (step === 0) {
        const worst = worstOf(fresh, fresh.p, torch.afterOne)
        expect(worst.error, worst.name).toBeLessThan(1e-5)
      }
    }
    const worst = worstOf(fresh, fresh.p, torch.afterAll)
    expect(worst.error, worst.name).toBeLessThan(1e-5)
    const { clip } = torch.options
    expect(new Set(torch.norms.map((norm) => norm > clip))).toEqual(new Set([true, false]))
  })
})
