import { toItsEnd, type Work } from '../../host/work.js'
import { type Cells, rowsOfNothing, withoutHeldBack } from '../cells/cells.js'
import type { HashedCells } from '../cells/row-hashes.js'
import { rowRandom } from '../cells/row-random.js'
import type { Streams } from '../cells/streams.js'
import { combine } from '../ensemble/combine.js'
import type { Ensemble } from '../ensemble/ensemble.js'
import { PREDICTORS } from '../ensemble/expert.js'
import type { Stack } from '../ensemble/fit-stack.js'
import { growForest } from '../forest/grow-forest.js'
import { fitGaussianInPieces } from '../gaussian/fit-gaussian.js'

/** Each is predicted by what was fitted on the others; more of them where rows are few. */
const GROUPS = { usual: 3, few: 10 }
const FEW_ROWS = 30
/** In each column's forest. */
const TREES = 12

/** Predictors that were fitted without the cells of a group each. */
export interface CrossFit {
  /** [rows, columns]: the group of an open cell, by the index of its predictor. */
  readonly groups: Uint8Array
  readonly predictors: { predictInPieces(cells: Cells): Work<Float32Array> }[]
}

/**
 * Fits a Gaussian and a small forest to the table without each third of its open cells (a tenth, of few rows), so that these
 * can be predicted by what was not fitted on them. They are weighted as in the ensemble; the network's
 * share goes to the two, as they share what is theirs. It cannot end early.
 *
 * @param open [rows, columns]: 1 = open
 * @param prior the strength of the Gaussians' prior: see `fitGaussian`
 */
export function* crossFit(
  { cells, hashes }: HashedCells,
  open: Uint8Array,
  { slots, stack, typical }: Ensemble,
  prior: number,
  streams: Streams,
): Work<CrossFit> {
  const { columns } = slots
  const seed = streams.seedOf('audit')
  const count = cells.rows <= FEW_ROWS ? GROUPS.few : GROUPS.usual
  const groups = open.map((flag, i) => {
    if (flag === 0) return count
    const hash = hashes[Math.floor(i / columns)] as number
    return Math.floor(count * rowRandom(seed, hash, i % columns, 0))
  })
  const shares = withoutAttention(stack, columns)
  const predictors: CrossFit['predictors'] = []
  for (let group = 0; group < count; group++) {
    const shown = withoutHeldBack(
      cells,
      groups.map((own) => Number(own === group)),
    )
    const seeds = {
      gaussian: streams.seedOf('audit', 1 + group),
      forest: streams.seedOf('audit', 1 + count + group),
    }
    const options = { prior, seed: seeds.gaussian }
    const { gaussian } = yield* toItsEnd(fitGaussianInPieces(shown, options))
    const growing = growForest(shown, gaussian, { seed: seeds.forest, trees: TREES })
    const parts = { gaussian, forest: yield* toItsEnd(growing) }
    predictors.push({
      *predictInPieces(some: Cells): Work<Float32Array> {
        const predictions = PREDICTORS.map(() => new Float32Array(some.rows * slots.count))
        for (const [p, name] of PREDICTORS.entries()) {
          const out = predictions[p]
          if (name === 'attention' || out === undefined) continue
          yield* parts[name].predictInPieces(some, out)
        }
        const combined = combine(shares, slots, typical, predictions)
        for (const [row, unknown] of rowsOfNothing(some).entries()) {
          if (unknown === 1) combined.set(typical, row * slots.count)
        }
        return combined
      },
    })
  }
  return { groups, predictors }
}

/** The weights, with those of the network given to the others. */
function withoutAttention({ weights, fellBack }: Stack, columns: number): Stack {
  const given = weights.slice()
  const [g, a, f] = (['gaussian', 'attention', 'forest'] as const).map((name) =>
    PREDICTORS.indexOf(name),
  ) as [number, number, number]
  for (let c = 0; c < columns; c++) {
    const own = given.subarray(c * PREDICTORS.length, (c + 1) * PREDICTORS.length)
    const two = (own[g] as number) + (own[f] as number)
    const all = two + (own[a] as number)
    for (const p of [g, f]) own[p] = two > 0 ? ((own[p] as number) * all) / two : all / 2
    own[a] = 0
  }
  return { weights: given, fellBack }
}
