import { expect, it } from 'vitest'
import { workThrough } from '../../../src/host/work.js'
import { AttentionPredictor } from '../../../src/learn/attention/attention-predictor.js'
import { withoutColumn } from '../../../src/learn/cells/cells.js'
import { fitChain } from '../../../src/learn/chain/fit-chain.js'
import { Ensemble } from '../../../src/learn/ensemble/ensemble.js'
import { fitForest } from '../../../src/learn/forest/grow-forest.js'
import { fitGaussian } from '../../../src/learn/gaussian/fit-gaussian.js'
import { layOut } from '../../../src/nn/index.js'
import { relatedCells, typicalOf } from '../../helpers/experts.js'

const cells = relatedCells(60)
// A row of which nothing but one cell is given.
cells.values.set([0.7, Number.NaN, Number.NaN, Number.NaN], 4)
const { slots } = cells
const shape = { width: 8, depth: 1, frequencies: 2, levels: slots.levels }

function plain(seed: number, trees = 0) {
  const gaussian = fitGaussian(cells, { seed, prior: 1 + seed })
  return {
    gaussian,
    attention: new AttentionPredictor(shape, new Float32Array(layOut(shape).count), gaussian),
    forest: fitForest(cells, gaussian, { trees }),
    chain: fitChain(cells, gaussian, { trees: 0 }),
  }
}

function ensembleOf(...experts: ReturnType<typeof plain>[]): Ensemble {
  const weights = Float32Array.from(
    { length: 4 * slots.columns },
    (_, i) => [0.5, 0.1, 0, 0.2][i % 4] ?? 0,
  )
  const stack = { weights, fellBack: slots.levels.map(() => false) }
  return new Ensemble(slots, experts, stack, typicalOf(cells))
}

it('predicts each observed cell of plain experts within 1e-5 of hiding its column, alone in its row or not', () => {
  const ensemble = ensembleOf(plain(1), plain(20))
  const { leaveOneOut } = ensemble
  if (leaveOneOut === undefined) throw new Error('there is none')
  const found = workThrough(leaveOneOut(cells))
  let compared = 0
  for (let c = 0; c < slots.columns; c++) {
    const hidden = ensemble.predict(withoutColumn(cells, c))
    for (let row = 0; row < cells.rows; row++) {
      if (Number.isNaN(cells.values[row * slots.columns + c])) continue
      for (let s = row * slots.count + slots.start(c); s < row * slots.count + slots.end(c); s++) {
        expect(Math.abs((found[s] as number) - (hidden[s] as number))).toBeLessThan(1e-5)
        compared++
      }
    }
  }
  expect(compared).toBeGreaterThan(200)
})

it('is not there where an expert has trees', () => {
  expect(ensembleOf(plain(1), plain(2, 1)).leaveOneOut).toBeUndefined()
})
