import { describe, expect, it } from 'vitest'
import { Generator, randn, Workspace, zeros } from '../../src/index.js'
import { describeKernels } from '../helpers/backends.js'
import { expectSameBits } from '../helpers/numbers.js'

const seeded = () => new Generator().manualSeed(3)

describeKernels('randn into out', () => {
  const workspace = new Workspace()
  for (const size of [0, 1, 5, 16, 17, 255, 300, 5000]) {
    it(`gives the same ${size} numbers, and the same after them`, () => {
      const [one, other, third] = [seeded(), seeded(), seeded()]
      const out = zeros([size])
      expect(randn([size], { out, generator: one })).toBe(out)
      expectSameBits(out, randn([size], { generator: other }))

      const inside = workspace.zeros([size])
      const { data } = inside
      expect(randn([size], { out: inside, generator: third }).data).toBe(data)
      expectSameBits(inside, out)
      for (const generator of [other, third]) expect(generator.getState()).toEqual(one.getState())
    })
  }
})

describe('randn into out', () => {
  it('takes the dtype of out', () => {
    const out = zeros([2, 20], { dtype: 'float64' })
    expectSameBits(
      randn([2, 20], { out, generator: seeded() }),
      randn([2, 20], { dtype: 'float64', generator: seeded() }),
    )
  })

  it('draws nothing where out does not fit, or its workspace was reset', () => {
    const generator = seeded()
    const before = generator.getState()
    const workspace = new Workspace()
    const gone = workspace.zeros([300])
    workspace.reset()
    const whole = zeros([300], { dtype: 'int64' }) as never
    const double = zeros([300], { dtype: 'float64' })
    for (const [run, message] of [
      [
        () => randn([2, 3], { out: zeros([3, 2]), generator }),
        'randn: out must have the shape [2, 3], got [3, 2]',
      ],
      [
        () => randn([300], { out: double as never, dtype: 'float32', generator }),
        'randn: out must be float32, got "float64"',
      ],
      [
        () => randn([300], { out: whole, generator }),
        'randn: dtype must be float32 or float64, got "int64"',
      ],
      [
        () => randn([300], { out: new Float32Array(300) as never, generator }),
        'randn: out must be a Tensor, got Float32Array',
      ],
      [
        () => randn([300], { out: gone, generator }),
        'Workspace: a tensor made since its last reset, got "one made before"',
      ],
    ] as const) {
      expect(run).toThrow(message)
      expect(generator.getState()).toEqual(before)
    }
  })
})
