import { describe, expect, it } from 'vitest'
import {
  crossEntropy,
  crossEntropyBackward,
  type FullyMasked,
  logSoftmax,
  logSoftmaxBackward,
  maskedFill,
  maskedFillBackward,
  maskedLogSoftmax,
  maskedLogSoftmaxBackward,
  maskedSoftmax,
  maskedSoftmaxBackward,
  masks,
  type Reduction,
  softmax,
  softmaxBackward,
  tensor,
} from '../../src/index.js'
import { expectGradient, normals, randomMask, weightedSum } from '../helpers/gradients.js'

const BOUND = 'is the finite difference, within 1e-6 of scale'
const FULLY_MASKED: readonly FullyMasked[] = ['zero', 'uniform', 'nan']

describe.each([[[5]], [[3, 4]], [[2, 3, 4]], [[2, 3, 2, 5]]])('of x [%s]', (shape) => {
  for (let dim = -shape.length; dim < shape.length; dim++) {
    const x = normals(shape, 1)
    const gradOut = normals(shape, 2)

    it(`softmaxBackward along ${dim} ${BOUND}`, () => {
      const gradient = softmaxBackward(gradOut, softmax(x, dim), dim)
      expectGradient(gradient, (y) => weightedSum(gradOut, softmax(y, dim)), x)
    })

    it(`logSoftmaxBackward along ${dim} ${BOUND}`, () => {
      const gradient = logSoftmaxBackward(gradOut, logSoftmax(x, dim), dim)
      expectGradient(gradient, (y) => weightedSum(gradOut, logSoftmax(y, dim)), x)
    })
  }
})

const MASKS = {
  'of columns': masks.columns(5, [1, 4]),
  'of fewer dimensions': tensor([false, true, false, false, true]),
  'of rows': tensor([[false], [true], [false], [false]]),
  'per row': randomMask([4, 5], 3),
  'per batch': randomMask([3, 1, 5], 4),
  'of every entry': randomMask([3, 4, 5], 5),
  'that hides nothing': tensor(false),
}

describe.each(Object.entries(MASKS))('of x [3, 4, 5] with a mask %s', (_, mask) => {
  const x = normals([3, 4, 5], 6)
  const gradOut = normals([3, 4, 5], 7)

  for (const dim of [0, 1, -1]) {
    for (const fullyMasked of FULLY_MASKED) {
      const options = { dim, fullyMasked }

      it(`maskedSoftmaxBackward along ${dim}, '${fullyMasked}', ${BOUND}`, () => {
        const gradient = maskedSoftmaxBackward(gradOut, maskedSoftmax(x, mask, options), mask, {
          dim,
        })
        expectGradient(gradient, (y) => weightedSum(gradOut, maskedSoftmax(y, mask, options)), x)
      })

      it(`maskedLogSoftmaxBackward along ${dim}, '${fullyMasked}', ${BOUND}`, () => {
        const logProbs = maskedLogSoftmax(x, mask, options)
        const gradient = maskedLogSoftmaxBackward(gradOut, logProbs, mask, { dim })
        expectGradient(gradient, (y) => weightedSum(gradOut, maskedLogSoftmax(y, mask, options)), x)
      })
    }
  }

  it(`maskedFillBackward ${BOUND}`, () => {
    const gradient = maskedFillBackward(gradOut, mask)
    expectGradient(gradient, (y) => weightedSum(gradOut, maskedFill(y, mask, 0.5)), x)
  })
})

describe('a line in which everything is masked', () => {
  const mask = tensor([
    [true, true, true],
    [false, true, false],
  ])
  const x = normals([2, 3], 8)
  const gradOut = normals([2, 3], 9)

  for (const fullyMasked of FULLY_MASKED) {
    it(`has gradients of exactly 0 with '${fullyMasked}', its neighbour has not`, () => {
      const probs = maskedSoftmax(x, mask, { fullyMasked })
      const logProbs = maskedLogSoftmax(x, mask, { fullyMasked })
      for (const gradient of [
        maskedSoftmaxBackward(gradOut, probs, mask),
        maskedLogSoftmaxBackward(gradOut, logProbs, mask),
      ]) {
        expect(Array.from(gradient.data, (g) => g === 0)).toEqual([
          true,
          true,
          true,
          false,
          true,
          false,
        ])
      }
    })
  }
})

describe('maskedFillBackward of an x that the mask made larger', () => {
  const grows: [number[], number[]][] = [
    [
      [1, 4],
      [3, 4],
    ],
    [[4], [2, 3, 4]],
    [
      [3, 1],
      [3, 4],
    ],
    [[], [2, 3]],
    [
      [2, 1, 3],
      [2, 4, 1],
    ],
  ]

  for (const [shape, maskShape] of grows) {
    it(`x [${shape}], mask [${maskShape}]: adds repeats up and ${BOUND}`, () => {
      const x = normals(shape, 10)
      const mask = randomMask(maskShape, 11)
      const gradOut = normals(maskedFill(x, mask, 2).shape, 12)
      const gradient = maskedFillBackward(gradOut, mask, shape)
      expect(gradient.shape).toEqual(shape)
      expectGradient(gradient, (y) => weightedSum(gradOut, maskedFill(y, mask, 2)), x)
    })
  }
})

describe('crossEntropyBackward', () => {
  const cases = [
    { shape: [4], target: tensor(2n) },
    { shape: [3, 4], target: tensor([0n, 3n, 1n]) },
    {
      shape: [2, 4, 3],
      target: tensor(
        [
          [0, 1, 2],
          [3, 1, 1],
        ],
        { dtype: 'int32' },
      ),
    },
    {
      shape: [1, 4, 2, 2],
      target: tensor([
        [
          [3n, 0n],
          [1n, 1n],
        ],
      ]),
    },
  ]
  const reductions: readonly Reduction[] = ['mean', 'sum', 'none']

  for (const { shape, target } of cases) {
    const logits = normals(shape, 13)
    // [4], or [4, 1, ...]: broadcasts along the dimension of the classes.
    const classMask = masks.columns(4, [2]).reshape([4, ...shape.slice(2).map(() => 1)])

    for (const reduction of reductions) {
      const gradOut = normals(reduction === 'none' ? target.shape : [], 14)

      it(`of [${shape}], ${reduction}, ${BOUND}`, () => {
        const gradient = crossEntropyBackward(gradOut, logits, target, { reduction })
        const loss = (y: typeof logits) => crossEntropy(y, target, { reduction })
        expectGradient(gradient, (y) => weightedSum(gradOut, loss(y)), logits)
      })

      it.runIf(shape.length > 1)(
        `of [${shape}], ${reduction}, ignoring class 1 and hiding 2, ${BOUND}`,
        () => {
          const options = { reduction, ignoreIndex: 1, mask: classMask }
          const gradient = crossEntropyBackward(gradOut, logits, target, options)
          const loss = (y: typeof logits) => crossEntropy(y, target, options)
          expectGradient(gradient, (y) => weightedSum(gradOut, loss(y)), logits)
        },
      )
    }
  }
})
